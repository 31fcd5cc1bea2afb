"""NF009: a grade that judged the year before is taken for the result of this year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.rules.naskah.waktu.bulan import TANGGAL_CETAK, read_tanggal
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_LETTER = re.compile(rf"[A-Z][\w .'-]{{2,30}},\s*{TANGGAL_CETAK.pattern}\W*", re.IGNORECASE)
_EVALUATION = re.compile(r"hasil\s+evaluasi\b.*\b(?:akuntabilitas|s?akip)\b", re.IGNORECASE | re.DOTALL)
_GRADE = re.compile(r"\b(?:s?akip|akuntabilitas kinerja)\b", re.IGNORECASE)
_BEGINNING = 12  # paragraphs below the date in which a letter names its subject
_LENGTH = 90  # paragraphs of such a letter


@dataclass(frozen=True)
class _Surat:
    """A letter on an evaluation; `bukti` are its lines that name documents of the year before."""

    tempat: Tempat
    bukti: tuple[Tempat, ...]


class NilaiEvaluasiTahunLalu(AturanWaktu):
    """Nilai evaluasi atas tahun lalu dipakai sebagai realisasi tahun ini.

    Yang diperiksa:
        Laporan hasil evaluasi AKIP yang dilampirkan, bertanggal dalam tahun laporan dan menilai dokumen
        tahun sebelumnya, sementara nilainya menjadi realisasi indikator tahun laporan.
    Mengapa:
        Nilai itu menggambarkan kinerja tahun sebelumnya; capaian indikator menjadi milik tahun yang
        salah.
    Contoh:
        Evaluasi bertanggal Mei 2023 menilai laporan kinerja tahun 2022, tetapi menjadi realisasi 2023.
    Saran:
        Sebut tahun yang dinilai, dan jelaskan mengapa nilai itu dipakai untuk tahun laporan.
    """

    kode = "NF009"
    judul = "Nilai evaluasi menilai tahun sebelumnya"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Sebut tahun yang dinilai, dan jelaskan mengapa nilai itu dipakai untuk tahun laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for the first letter whose grade a row of performance takes over."""
        year = naskah.identitas.tahun
        if year is None:
            return
        surat = next(_letters(tuple(naskah.daftar_paragraf), year), None)
        row = next((row for row in naskah.daftar_kinerja if _is_grade(row, year)), None)
        if surat and row:
            yield self.report(
                f"Nilai “{row.indikator}” tahun {year} berasal dari evaluasi yang menilai dokumen tahun"
                f" {year - 1}.",
                surat.tempat,
                *surat.bukti,
                row.tempat,
                keyakinan=Keyakinan.MUNGKIN,
            )


def _letters(paragraphs: tuple[Paragraf, ...], year: int) -> Iterator[_Surat]:
    """Yield the letters on an evaluation that are dated in the year and judge the last."""
    judged = re.compile(
        rf"\b(?:perjanjian kinerja|PK|DPA|renja|renstra|laporan (?:akuntabilitas )?kinerja|LKj\w*)"
        rf"\s+(?:tahun\s+)?{year - 1}\b",
        re.IGNORECASE,
    )
    for number, paragraph in enumerate(paragraphs):
        match = _LETTER.fullmatch(paragraph.teks)
        day = match and read_tanggal(match["tanggal"])
        if not day or day.year != year:
            continue
        beginning = "\n".join(p.teks for p in paragraphs[number : number + _BEGINNING])
        letter = paragraphs[number : number + _LENGTH]
        proofs = tuple(p.tempat for p in letter if judged.search(p.teks))
        if proofs and _EVALUATION.search(beginning):
            yield _Surat(paragraph.tempat, proofs)


def _is_grade(row: BarisKinerja, year: int) -> bool:
    is_own = row.tahun in (None, year) and row.target is not None and row.realisasi is not None
    return is_own and _GRADE.search(row.indikator) is not None
