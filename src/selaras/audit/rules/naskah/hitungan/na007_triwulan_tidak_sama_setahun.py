"""Rule NA007."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis_hasil
from selaras.audit.rules.naskah.hitungan.triwulan import Setahun, list_kinerja, list_uang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class TriwulanTidakSamaSetahun(AturanHitungan):
    """Angka keempat triwulan tidak membentuk angka setahun.

    Yang diperiksa:
        Anggaran dan target yang dirinci per triwulan. Rupiah harus berjumlah sama dengan setahun
        atau kumulatif sampai setahun. Target yang dihitung (dokumen, orang, bulan) boleh
        dijumlahkan, kumulatif, atau tetap; persentase dan indeks tidak dijumlahkan.

    Mengapa:
        Rencana aksi yang tidak sampai ke target setahun tidak dapat dipakai memantau kinerja.

    Contoh:
        Target 10 laporan, keempat triwulan 3, 3, 3, dan 3.

    Saran:
        Sesuaikan rincian triwulan dengan angka setahun.
    """

    kode = "NA007"
    judul = "Rincian triwulan tidak sama dengan setahun"
    saran = "Sesuaikan rincian triwulan dengan angka setahun."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the quarters of money and of targets with their year."""
        for one in (*list_uang(naskah), *list_kinerja(naskah)):
            if not one.is_cocok:
                yield self._found(one)

    def _found(self, one: Setahun) -> Temuan:
        values = [value for value in one.pecahan if value is not None]
        whole = sum(values, start=Decimal(0))
        shown = " + ".join(tulis_hasil(value) for value in values)
        return self.report(
            f"{one.nama}: setahun tertulis {tulis_hasil(one.setahun)}, keempat triwulan berjumlah "
            f"{tulis_hasil(whole)}.",
            one.tempat,
            hitungan=f"{shown} = {tulis_hasil(whole)}; tertulis {tulis_hasil(one.setahun)}",
        )
