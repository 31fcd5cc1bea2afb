"""NF026: an agreement is signed only when its year ends."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import JUDUL_PERJANJIAN
from selaras.domain.naskah.bagian import Judul, TandaTangan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_CHANGED = re.compile(r"\bperubahan\b", re.IGNORECASE)
_DECEMBER = 12
_REACH = 80  # lines between the title and the signatures


class PerjanjianDitandatanganiAkhirTahun(AturanWaktu):
    """Perjanjian kinerja baru ditandatangani pada bulan Desember tahunnya.

    Yang diperiksa:
        Tanggal tanda tangan di bawah judul "Perjanjian Kinerja Tahun …" pada lampiran. Perjanjian yang
        disebut perubahan dilewati.
    Mengapa:
        Perjanjian disusun paling lambat satu bulan sesudah dokumen anggaran disahkan; yang
        ditandatangani pada akhir tahun menjanjikan hasil yang sudah diketahui.
    Contoh:
        Perjanjian Kinerja Tahun 2023 bertanggal 27 Desember 2023.
    Saran:
        Lampirkan perjanjian yang ditandatangani pada awal tahun, atau sebut sebagai perubahan.
    """

    kode = "NF026"
    judul = "Perjanjian kinerja ditandatangani pada akhir tahun"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    dasar_hukum = "Permenpan RB Nomor 53 Tahun 2014, Lampiran I (penyusunan perjanjian kinerja)"
    saran = "Lampirkan perjanjian yang ditandatangani pada awal tahun, atau sebut sebagai perubahan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each date below such a title that lies in December of its year."""
        for block in naskah.daftar_tanda_tangan:
            day, place = block.tanggal, block.tempat_tanggal
            year = _promised_year(naskah, block)
            if day and place and year and (day.year, day.month) == (year, _DECEMBER):
                yield self.report(
                    f"Perjanjian Kinerja Tahun {year} bertanggal {format_tanggal(day)}.",
                    place,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _promised_year(naskah: NaskahTerbaca, block: TandaTangan) -> int | None:
    """Return the year of the agreement that a signature ends, None where it is none or a changed one."""
    near = [j for j in naskah.daftar_judul if 0 < block.tempat.baris - j.tempat.baris <= _REACH]
    title = _last_agreement(near)
    match = JUDUL_PERJANJIAN.match(title.teks) if title else None
    if title is None or match is None or any(_CHANGED.search(judul.teks) for judul in near):
        return None
    lines = (b.teks for b in naskah.daftar_baris if title.tempat.baris <= b.tempat.baris)
    shown = (text for text, _ in zip(lines, range(_REACH), strict=False))
    return None if any(map(_CHANGED.search, shown)) else int(match["tahun"])


def _last_agreement(headings: list[Judul]) -> Judul | None:
    """Return the last heading where it is that of an agreement in the annex."""
    if not headings or not headings[-1].is_lampiran:
        return None
    return headings[-1] if JUDUL_PERJANJIAN.match(headings[-1].teks) else None
