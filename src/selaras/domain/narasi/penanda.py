"""Placeholders: names in double braces that stand for figures in the office's own text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.narasi.bagian import PokokNarasi

_PLACEHOLDER = re.compile(r"\{\{(?P<nama>[^{}:]*)(?::(?P<kode>[^{}]*))?\}\}")
_OFFICE, _INDICATOR, _BUDGET = PokokNarasi


@dataclass(frozen=True)
class JenisPenanda:
    """One name; `wajib` tells whether the code behind the colon may not be left out."""

    nama: str
    keterangan: str
    pokok: PokokNarasi = PokokNarasi.KANTOR
    wajib: bool = True

    @property
    def contoh(self) -> str:
        """Return it as an office writes it."""
        code = {_INDICATOR: ":S1", _BUDGET: ":7.01.01"}.get(self.pokok, "")
        return f"{{{{{self.nama}{code}}}}}"


@dataclass(frozen=True)
class Penanda:
    """A placeholder of a text: `nama` in small letters, `kode` empty where there is none."""

    nama: str
    kode: str = ""

    @property
    def jenis(self) -> JenisPenanda | None:
        """Return what its name stands for, None for an unknown name."""
        return _BY_NAME.get(self.nama)


DAFTAR_PENANDA = (
    JenisPenanda("indikator", "Nama indikator", _INDICATOR),
    JenisPenanda("target", "Target yang dibandingkan, beserta satuannya", _INDICATOR),
    JenisPenanda("realisasi", "Realisasi sampai dengan akhir periode, beserta satuannya", _INDICATOR),
    JenisPenanda("capaian", "Persentase capaian", _INDICATOR),
    JenisPenanda("kategori", "Kategori capaian", _INDICATOR),
    JenisPenanda("realisasi_lalu", "Realisasi tahun sebelumnya, beserta satuannya", _INDICATOR),
    JenisPenanda("uraian", "Nama program, kegiatan, atau sub kegiatan", _BUDGET),
    JenisPenanda("pagu", "Pagu dalam rupiah; tanpa kode: seluruh anggaran", _BUDGET, wajib=False),
    JenisPenanda(
        "realisasi_anggaran", "Belanja dalam rupiah; tanpa kode: seluruhnya", _BUDGET, wajib=False
    ),
    JenisPenanda("serapan", "Persentase serapan; tanpa kode: seluruhnya", _BUDGET, wajib=False),
    JenisPenanda("sisa", "Sisa pagu dalam rupiah; tanpa kode: seluruhnya", _BUDGET, wajib=False),
    JenisPenanda("rata_rata", "Rata-rata capaian"),
    JenisPenanda("kategori_rata_rata", "Kategori rata-rata capaian"),
    JenisPenanda("ikm", "Indeks hasil survei kepuasan masyarakat"),
    JenisPenanda("mutu_skm", "Mutu pelayanan menurut survei, dengan sebutannya"),
    JenisPenanda("responden", "Banyaknya responden survei"),
    JenisPenanda("nilai_lke", "Nilai evaluasi AKIP yang berlaku"),
    JenisPenanda("predikat_lke", "Predikat evaluasi AKIP, dengan sebutannya"),
    JenisPenanda("tahun", "Tahun laporan"),
    JenisPenanda("tahun_lalu", "Tahun sebelum tahun laporan"),
    JenisPenanda("periode", "Nama periode, misalnya Triwulan II Tahun 2026"),
    JenisPenanda("kantor", "Nama instansi"),
    JenisPenanda("kabupaten", "Nama kabupaten, dengan kata Kabupaten"),
    JenisPenanda("pimpinan", "Jabatan penanda tangan laporan"),
)
_BY_NAME = {jenis.nama: jenis for jenis in DAFTAR_PENANDA}


def read_teks(teks: str) -> Iterator[str | Penanda]:
    """Yield the text piece by piece; what is no whole placeholder stays text."""
    end = 0
    for match in _PLACEHOLDER.finditer(teks):
        if match.start() > end:
            yield teks[end : match.start()]
        yield Penanda(match["nama"].strip().casefold(), (match["kode"] or "").strip())
        end = match.end()
    if end < len(teks):
        yield teks[end:]
