"""A perjanjian kinerja whose money is not the budget."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.angka import format_uang
from selaras.domain.hasil.perjanjian import anggaran_of, newest_version
from selaras.domain.hasil.pk import HasilPk
from selaras.domain.kode import Kode
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TotalPkBerbedaDariPagu(AturanBerkas):
    """Jumlah anggaran pada PK pimpinan kantor tidak sama dengan pagu yang berlaku.

    Yang diperiksa:
        Jumlah baris teratas PK terakhir pimpinan kantor dibandingkan dengan pagu yang berlaku pada
        tanggal PK menurut lembar Versi Pagu, atau dengan lembar Program & Pagu bila versinya tidak
        diketahui. Bila tanggal PK tidak diketahui, jumlah PK cukup sama dengan salah satu versi.

    Mengapa:
        PK memperjanjikan hasil dengan uang tertentu. Jumlah yang berbeda berarti ada program yang
        tertinggal, atau PK tidak disesuaikan ketika anggaran berubah.

    Contoh:
        PK menyebut 2.500.000.000, sedangkan DPA pada tanggal itu 2.650.000.000.

    Saran:
        Samakan anggaran PK dengan DPA yang berlaku pada tanggal PK, atau buat PK perubahan.
    """

    kode = "PR016"
    judul = "Jumlah anggaran PK tidak sama dengan pagu"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan anggaran PK dengan DPA yang berlaku pada tanggal PK, atau buat PK perubahan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        berkas = bahan.berkas
        head = newest_version(berkas, berkas.profil.pihak_pertama)
        rows = anggaran_of(berkas, head) if head else ()
        pk = next((one for one in bahan.hasil.daftar_pk if one.kunci == head), None)
        if pk is None or not rows or pk.total.hasil is None:
            return
        allowed = self._allowed(bahan, pk.perjanjian.tanggal)
        if allowed and pk.total.hasil not in allowed:
            yield self.report(
                f"Anggaran PK {pk.kunci.jabatan} versi {pk.kunci.versi} berjumlah "
                f"{format_uang(pk.total.hasil)}, pagu yang berlaku {format_uang(allowed[-1])}.",
                *places_of((row for row in rows if row.kode in _top(pk)), "anggaran"),
                hitungan=f"{pk.total.hitungan} = {show(pk.total.hasil)}; pagu {show(allowed[-1])}, "
                f"selisih {show(pk.total.hasil - allowed[-1])}",
            )

    @staticmethod
    def _allowed(bahan: BahanBerkas, tanggal: date | None) -> list[Decimal]:
        """Return the totals that the PK may have, the one in force last."""
        versions = bahan.hasil.versi_pagu
        now = bahan.hasil.anggaran.total.pagu
        last = [] if now is None else [now]
        totals = list(versions.daftar_total) if versions else []
        if tanggal is None:
            return [*(one.total for one in totals), *last]
        return [one.total for one in totals if one.tanggal <= tanggal][-1:] or last


def _top(pk: HasilPk) -> set[Kode]:
    return {row.kode for row in pk.daftar_anggaran if row.kedalaman == 0}
