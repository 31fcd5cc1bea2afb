"""The words by which column headers are known."""

import re
from functools import lru_cache

from selaras.domain.naskah.tabel import JenisKolom as J

_LONGEST = 110  # letters of a header cell; whatever is longer is content
_MONEY_WORDS = r"(?:anggaran|keuangan|belanja|pagu|dana|kas|dpa)"

# The first row that fits decides. Texts are lower case, without brackets and full stops.
_ROWS: tuple[tuple[J, str], ...] = (
    (J.NOMOR, r"no|nomor|no res(?:p|ponden)?|(?:no|nomor) urut|nomer"),
    (J.KODE, r"kode\b.{0,45}|(?:no|nomor) rekening|rekening"),
    (J.TANGGAL, r"(?:hari ?/? ?)?(?:tanggal|tgl)\b.{0,25}"),
    # figures of others stand for comparison, never for the office's own
    (
        J.LAIN,
        r"(?:target|realisasi|capaian|rata ?-? ?rata|standar)"
        r" (?:nasional|provinsi|kabupaten|kota)\b.{0,30}",
    ),
    (J.INDIKATOR, r"sasaran\b.{0,20}/ ?indikator\b.{0,40}"),
    (J.TUJUAN, r"tujuan(?: (?:renstra|strategis|perangkat daerah|opd|skpd|pd))?"),
    (
        J.SASARAN,
        r"(?:tujuan ?(?:/|dan|,) ?)?sasaran(?: [a-z]{2,12}){0,4}(?: tahun 20\d\d)?|kinerja utama",
    ),
    (J.URAIAN, r"tujuan ?[,/].{0,60}kegiatan"),
    (J.FORMULA, r"(?:formula|formulasi|rumus|cara (?:per|peng)hitungan|metode)\b.{0,40}"),
    (J.INDIKATOR, r"indikator\b.{0,75}|iku|uraian (?:indikator|kinerja)\b.{0,30}"),
    (J.SATUAN, r"satuan(?: [a-z]{2,12}){0,2}|sat"),
    (J.DEFINISI, r"(?:definisi|penjelasan)\b.{0,40}"),
    (J.SUMBER_DATA, r"sumber(?: (?:data|informasi))?|sumber data\b.{0,30}"),
    (J.PENANGGUNG_JAWAB, r"pic|(?:[a-z]+ ){0,3}penang+ung ?jawab\b.{0,30}"),
    (
        J.KONDISI_AWAL,
        r"(?:kondisi|data|capaian|kinerja)(?: kinerja)?(?: pada)? awal\b.{0,40}|baseline.{0,20}",
    ),
    (
        J.TARGET_AKHIR,
        r"(?:target|kondisi)(?: kinerja)?(?: pada)? akhir\b.{0,40}"
        r"|target(?: kinerja)?(?: jangka menengah| renstra| rpjmd)\b.{0,40}",
    ),
    (
        J.REALISASI_LALU,
        r"(?:realisasi|capaian|kinerja)\b.{0,30}"
        r"(?:tahun (?:sebelumnya|lalu|yang lalu)|sebelumnya|n ?- ?1)",
    ),
    (J.BELANJA_OPERASI, r"belanja operasi(?:onal)?\b.{0,15}"),
    (J.BELANJA_MODAL, r"belanja modal\b.{0,15}"),
    (
        J.PERSEN_ANGGARAN,
        r"(?:%|persentase|persen|tingkat) ?(?:capaian|realisasi|serapan|penyerapan)? ?"
        + _MONEY_WORDS
        + r".{0,20}"
        r"|(?:capaian|realisasi|serapan|penyerapan) " + _MONEY_WORDS + r" ?%|(?:serapan|penyerapan) ?%"
        r"|(?:%|persentase|persen|tingkat) (?:serapan|penyerapan)\b.{0,20}"
        r"|capaian " + _MONEY_WORDS + r"\b.{0,20}",
    ),
    (J.REALISASI_ANGGARAN, r"(?:realisasi|serapan|penyerapan) " + _MONEY_WORDS + r"\b.{0,40}"),
    (J.SISA, r"sisa\b.{0,30}|silpa"),
    (
        J.PAGU,
        r"(?:pagu|plafon|plafond|alokasi|anggaran|dpa|dppa)\b.{0,55}"
        r"|(?:jumlah|total|nilai|target|kebutuhan|rencana) "
        + _MONEY_WORDS
        + r"\b.{0,45}|total belanja.{0,20}|dana",
    ),
    (
        J.SELISIH,
        r"(?:kenaikan|naik|peningkatan) ?/? ?(?:atau )?(?:penurunan|turun)\b.{0,12}"
        r"|(?:kurang|kekurangan) ?/ ?(?:lebih|kelebihan)",
    ),
    (J.TARGET, r"target\b.{0,55}|t|rencana aksi\b.{0,30}"),
    (J.REALISASI, r"(?:(?:jumlah|total) )?realisasi\b.{0,40}|r"),
    (
        J.CAPAIAN,
        r"(?:tingkat |persentase |persen |% |rata ?-? ?rata )?(?:capaian|kemajuan)\b.{0,40}|%"
        r"|persentase|persen|prosentase|perbandingan(?: %)?",
    ),
    (J.URAIAN, r"program ?(?:[/,]|dan) ?(?:sub ?)?kegiatan\b.{0,50}|program kegiatan\b.{0,30}"),
    (J.PROGRAM, r"program(?: (?:prioritas|kerja|pendukung|opd|skpd|pd|perangkat daerah|tahun 20\d\d))*"),
    (
        J.URAIAN,
        r"uraian\b.{0,60}|(?:sub ?)?kegiatan(?: ?/.{0,40})?|urusan\b.{0,70}|rincian\b.{0,30}"
        r"|akti[vf]itas|komponen\b.{0,30}"
        r"|jenis(?: ?/? ?[a-z]+){0,3}|unsur(?: pelayanan)?|nama (?:jabatan|rekening|program|kegiatan)"
        r"|jabatan",
    ),
    (J.BOBOT, r"bobot\b.{0,15}"),
    (J.INTERVAL, r"(?:interval|rentang|skala|range)\b.{0,40}"),
    (
        J.KATEGORI,
        r"(?:kategori|kriteria|predikat|mutu pelayanan|mutu$|status|interpretasi|gradasi|kinerja unit)\b"
        r".{0,50}",
    ),
    (J.BEZETTING, r"bezetting\b.{0,15}|existing|pegawai (?:yang )?ada"),
    (J.KEBUTUHAN, r"kebutuhan(?: pegawai)?|keperluan|abk|formasi"),
    (
        J.SELISIH,
        r"selisih\b.{0,25}|(?:lebih|kelebihan) ?/ ?(?:kurang|kekurangan)(?: rp)?"
        r"|bertambah ?/ ?\(? ?berkurang(?: rp)?|surplus ?/ ?defisit(?: rp)?|kekurangan(?: pegawai)?"
        r"|\+ ?/ ?-",
    ),
    (J.NILAI, r"nilai(?:[ -][a-z0-9]{2,14}){0,3}|skor|rata ?-? ?rata|nrr|indeks"),
    (J.JUMLAH, r"(?:jumlah|jml|total|banyaknya|volume)(?: [a-z]{2,14}){0,3}"),
    (J.NAMA, r"nama(?: [a-z]{2,14}){0,3}"),
    (J.KETERANGAN, r"ket|keterangan|catatan"),
)
# Words that head columns without a kind of their own; content uses them too, so they
# count at the top of a table only.
_OTHER = re.compile(
    r"rekomendasi|bukti|(?:rencana )?tindak lanjut|(?:per)?masalah(?:an)?|solusi|alasan|lokasi"
    r"|outcomes?|outputs?|sumber dana|pptk|unit (?:kerja|pelaksana)|makna|versi|tugas|fungsi|peraturan"
    r"|tentang|nomor|pejabat|pihak|golongan|pendidikan|eselon|es|kelas(?: jabatan)?|jadwal(?: \w+)?"
    r"|waktu|persyaratan|pelaksana|manfaat|desa|kelurahan|kecamatan|analisis|atribut|aspek|butir"
    r"|tingkat|pernyataan|angka|hasil|cara hitung|kondisi|prioritas|mutu baku|no ?sop|tanda tangan"
    r"|(?:faktor|penyebab|efisiensi|isu strategis|upaya|hambatan|kendala)\b.{0,40}"
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _ROWS)
_NOISE = re.compile(r"[().:;*\[\]]+")
_PERIOD_ONLY = re.compile(
    r"(?:tahun )?(?:ke ?-? ?)?(?:19|20)\d\d|(?:tr?w|tri ?wulan|tribulan)[ -]*(?:i{1,3}|iv|[1-4])"
    r"|i{1,3}|iv|s ?/? ?d (?:tr?w|tri ?wulan|tribulan)[ -]*(?:i{1,3}|iv|[1-4])|akhir tahun(?: 20\d\d)?"
)
_UNIT_ONLY = re.compile(r"rp|%|\(? ?rp ?\)?|rupiah|ribu rupiah|juta rupiah|rp ?,?-?")


def normalise(teks: str) -> str:
    """Return a header cell in lower case, without brackets, full stops and doubled space."""
    return " ".join(_NOISE.sub(" ", teks).casefold().split())


@lru_cache(maxsize=4096)
def classify(teks: str) -> J | None:
    """Return the kind a header cell names, None where its words name none."""
    clean = normalise(teks)
    if not 0 < len(clean) <= _LONGEST:
        return None
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(clean)), None)


def is_header_word(teks: str) -> bool:
    """Tell whether a cell at the top of a table reads as a header, also of a column without a kind."""
    return classify(teks) is not None or is_period(teks) or _OTHER.fullmatch(normalise(teks)) is not None


def is_period(teks: str) -> bool:
    """Tell whether a header cell names only a year or a quarter; the cell above says of what."""
    return _PERIOD_ONLY.fullmatch(normalise(teks)) is not None


def is_unit(teks: str) -> bool:
    """Tell whether a header cell names only a unit, as '(Rp.)' does."""
    return _UNIT_ONLY.fullmatch(normalise(teks)) is not None
