"""A perjanjian kinerja signed too late."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.hasil.pk import list_perjanjian
from selaras.domain.keutuhan.perjanjian import due_days
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PkTerlambat(AturanBerkas):
    """Perjanjian kinerja ditandatangani sesudah tenggatnya.

    Yang diperiksa:
        Tanggal PK awal dibandingkan dengan tanggal DPA tahun itu ditambah tenggat menurut ketentuan
        (bawaan satu bulan). PK perubahan tidak diperiksa; aturan ini diam bila salah satu tanggal tidak
        diketahui.

    Mengapa:
        Kinerja harus diperjanjikan pada awal tahun; PK yang terlambat hanya mencatat yang sudah terjadi.

    Contoh:
        DPA disahkan 2 Januari 2025, PK ditandatangani 3 Maret 2025, tenggatnya 2 Februari 2025.

    Saran:
        Periksa tanggal DPA dan tanggal PK; bila memang terlambat, jelaskan sebabnya dalam laporan.
    """

    kode = "PR014"
    judul = "Perjanjian kinerja melewati tenggat"
    kelompok = Kelompok.WAKTU
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa tanggal DPA dan tanggal PK; bila memang terlambat, jelaskan sebabnya dalam laporan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each perjanjian kinerja."""
        due, profil = due_days(bahan.berkas), bahan.berkas.profil
        own = {row.kunci.in_book(profil.periode.tahun): row for row in bahan.berkas.daftar_pk}
        for pk in list_perjanjian(bahan.berkas):
            last = due.get(pk.tahun or profil.periode.tahun)
            if last is None or pk.tanggal is None or pk.tanggal <= last or pk.kunci.perubahan:
                continue
            row = own.get(pk.kunci)
            dated = row is not None and row.tanggal is not None
            yield self.report(
                f"PK {pk.jabatan} bertanggal {format_tanggal(pk.tanggal)}, paling lambat "
                f"{format_tanggal(last)} menurut tanggal DPA.",
                place_of(row, "tanggal") if dated else place_of(profil, "tanggal_pk"),
                hitungan=f"{(pk.tanggal - last).days} hari sesudah tenggat",
            )
