"""kalimat.md: every default sentence with example figures, and what offices may write themselves."""

from collections.abc import Iterable, Mapping

from reference.markdown import page, section, table
from selaras.documents.builders.narasi.kalimat import SEMUA, banding, indikator, laporan
from selaras.documents.builders.narasi.kalimat.anggaran import BELANJA, EFISIENSI, SERAPAN
from selaras.documents.builders.narasi.kalimat.banding import UBAH
from selaras.documents.builders.narasi.kalimat.indikator import UKUR
from selaras.documents.builders.narasi.pola import Pola, compose
from selaras.documents.builders.narasi.situasi import Banding, Belanja, Ubah, Ukur
from selaras.documents.model import Text
from selaras.domain.narasi import DAFTAR_BAGIAN, DAFTAR_PENANDA

_ABOUT = (
    "Kalimat ini tercetak bila kantor tidak menulis kalimatnya sendiri pada lembar Narasi. Tiap keadaan "
    "mempunyai beberapa susunan; yang dipakai ditentukan oleh jenis dokumen dan urutan indikator atau "
    "program, sehingga kalimat yang bertetangga berbeda dan cetak ulang selalu sama. Angka di bawah ini "
    "contoh."
)
_OWN = (
    "Isian Bagian pada lembar Narasi adalah salah satu nama di bawah ini. Kolom Untuk hanya diisi pada "
    "bagian yang ditulis per indikator atau per program."
)
_PLACEHOLDERS = (
    "Angka di dalam teks sendiri ditulis sebagai penanda, agar selalu sama dengan tabel. Yang belum ada "
    "nilainya tercetak sebagai 'belum diisi'; nama atau kode yang tidak dikenal ditolak saat buku "
    "dibaca."
)

# What stands in a sentence, as it would be printed for one office.
_EXAMPLES = {
    "akhir": "85",
    "alasan": " (hasil survei terbit bulan Maret)",
    "arah": "meningkat",
    "banyak": "4",
    "belum": "tidak",
    "berjalan": "",
    "bulan": "Januari s.d. Desember 2026",
    "capaian": "102,50 %",
    "dari": "2023",
    "dasar": "LHE AKIP Nomor 700/12/2026",
    "dilewati": "; 1 indikator belum mempunyai capaian dan tidak ikut dirata-rata",
    "dokumen": "Laporan Kinerja Instansi Pemerintah (LKjIP)",
    "hitungan": "; hitungan kantor 81,50",
    "ikm": "82,00",
    "indikator": "5",
    "kabupaten": "Kabupaten Contoh",
    "kantor": "Kecamatan Contoh",
    "kategori": "Sangat Tinggi",
    "kemajuan": "96,47 %",
    "keterangan": "nilai tahun 2025 yang terbit tahun 2026",
    "kosong": "belum diisi",
    "lalu": "78,40",
    "mentah": "133,33 %",
    "mutu": "B (Baik)",
    "nama": "Rata-rata kabupaten",
    "nilai": "81,20 pada tahun 2026",
    "pada": "pada tahun 2026",
    "pagu": "Rp 636.438.881",
    "periode": "Tahun 2026",
    "predikat": "B",
    "rata_rata": "97,50 %",
    "realisasi": "82",
    "rencana": "Renstra 2025–2029",
    "renstra": ", sesuai Rencana Strategis Tahun 2025–2029",
    "responden": "95",
    "rincian": "3 melampaui target, 1 tepat mencapai target, dan 1 tidak mencapai target",
    "sampai": "2026",
    "sasaran": "4",
    "selisih": "3,60",
    "semula": "79,10",
    "serapan": "98,88 %",
    "seluruh": "97,06 %",
    "sisa": "Rp 7.120.211",
    "tahun": "2026",
    "tahun_evaluasi": "2026",
    "tahun_lalu": "2025",
    "target": "target 80",
    "tingkat": "sasaran",
    "triwulan": "Triwulan II",
    "waktu": "tahun 2026",
}
# What stands there instead, where the common example would not fit the situation.
_OTHERWISE: Mapping[Pola, Mapping[str, str]] = {
    UKUR[Ukur.MELEBIHI_TURUN]: {"target": "target paling tinggi 90", "capaian": "108,89 %"},
    UKUR[Ukur.MENCAPAI]: {"target": "target 82", "capaian": "100,00 %"},
    UKUR[Ukur.MENCAPAI_RENTANG]: {"target": "rentang target 80 – 90", "capaian": "100,00 %"},
    UKUR[Ukur.TIDAK]: {"target": "target 90", "capaian": "91,11 %"},
    UKUR[Ukur.TIDAK_TURUN]: {"target": "target paling tinggi 75", "capaian": "90,67 %"},
    UKUR[Ukur.TIDAK_RENTANG]: {"target": "rentang target 85 – 90", "capaian": "96,47 %"},
    UKUR[Ukur.TANPA_CAPAIAN]: {"alasan": " (target belum diisi)"},
    UKUR[Ukur.BELUM_WAKTUNYA]: {"alasan": " (hanya diukur pada akhir tahun)"},
    UKUR[Ukur.MENUNGGU_RILIS]: {"alasan": " (hasil survei terbit bulan Maret)"},
    UKUR[Ukur.TIDAK_BERLAKU]: {"alasan": " (kewenangannya sudah dialihkan)"},
    indikator.PREDIKAT: {"target": "BB"},
    UBAH[Ubah.TURUN]: {"lalu": "85,60"},
    UBAH[Ubah.TURUN_MEMBAIK]: {"lalu": "85,60"},
    UBAH[Ubah.TURUN_MENURUN]: {"lalu": "85,60"},
    UBAH[Ubah.TETAP]: {"lalu": "82"},
    UBAH[Ubah.TERPUTUS]: {
        "alasan": "sejak 2026 indikator ini menggantikan 'Nilai pelayanan' dan tidak sebanding"
    },
    UBAH[Ubah.BELUM_TERSEDIA]: {"alasan": "realisasi 2025 belum ada"},
    banding.DISAJIKAN_KEMBALI: {"alasan": "salah hitung pada laporan tahun 2025"},
    banding.KEMAJUAN_PENUH: {"akhir": "80", "kemajuan": "102,50 %"},
    BELANJA[Belanja.SEBAGIAN]: {"realisasi": "Rp 629.318.670"},
    BELANJA[Belanja.SELURUH]: {"realisasi": "Rp 636.438.881", "serapan": "100,00 %"},
    BELANJA[Belanja.NOL]: {"realisasi": "Rp 0", "serapan": "0,00 %"},
    BELANJA[Belanja.TANPA_PAGU]: {"pagu": "Rp 0", "realisasi": "Rp 0"},
    BELANJA[Belanja.MELEBIHI]: {"realisasi": "Rp 640.000.000", "serapan": "100,56 %"},
    SERAPAN[Banding.SAMA]: {"seluruh": "98,88 %"},
    SERAPAN[Banding.KURANG]: {"seluruh": "99,40 %"},
    laporan.AKIP: {"nilai": "67,40"},
    EFISIENSI[Banding.SAMA]: {"capaian": "98,88 %"},
    EFISIENSI[Banding.KURANG]: {"capaian": "92,50 %"},
}


def kalimat_pages() -> dict[str, str]:
    """Return the page by its path below docs/acuan/."""
    chapters = (_chapter(judul, daftar) for judul, daftar in SEMUA.items())
    own = section("Bagian yang dapat ditulis kantor", _OWN, _parts())
    placeholders = section("Penanda angka dalam teks sendiri", _PLACEHOLDERS, _names())
    parts = (f"{_ABOUT}\n", *chapters, own, placeholders)
    return {"kalimat.md": page("Kalimat bawaan dan kalimat sendiri", *parts)}


def _chapter(judul: str, daftar: Iterable[Pola]) -> str:
    return section(judul, *map(_situation, daftar))


def _situation(pola: Pola) -> str:
    lines = "\n".join(f"- {sentence}" for sentence in _sentences(pola))
    return f"**{pola.arti}**\n\n{lines}"


def _sentences(pola: Pola) -> list[str]:
    examples = {**_EXAMPLES, **_OTHERWISE.get(pola, {})}
    isian = {name: examples[name] for name in pola.isian}
    told = [compose(ragam, **isian) for ragam in pola.ragam]
    texts = ("".join(part.text for part in parts if isinstance(part, Text)) for parts in told)
    return [text.replace("\u00a0", " ") for text in texts]


def _parts() -> str:
    return table(
        ("Bagian", "Yang dicetak di sana", "Untuk"),
        ((f"`{b.nama}`", b.keterangan, b.pokok.label) for b in DAFTAR_BAGIAN),
    )


def _names() -> str:
    return table(("Penanda", "Yang dicetak"), ((f"`{p.contoh}`", p.keterangan) for p in DAFTAR_PENANDA))
