"""Rule NA024."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.komponen import BedaKomponen, find_beda
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class KomponenTidakSamaRincian(AturanHitungan):
    """Bobot atau nilai komponen tidak sama dengan jumlah subkomponennya.

    Yang diperiksa:
        Tabel dengan baris bernomor yang dirinci oleh baris berhuruf (a, b, c), misalnya lembar
        kerja evaluasi: setiap kolom yang di komponen lain atau di kolom bobotnya memang
        dijumlahkan.

    Mengapa:
        Nilai akhir evaluasi dihitung dari komponennya.

    Contoh:
        Komponen 24,60, subkomponennya 5,40 + 7,20 + 11,00; seharusnya 23,60.

    Saran:
        Cocokkan komponen dengan subkomponennya.
    """

    kode = "NA024"
    judul = "Komponen tidak sama dengan jumlah subkomponennya"
    saran = "Cocokkan komponen dengan subkomponennya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare every numbered row with the lettered rows below it."""
        for tabel in list_tabel(naskah):
            yield from (self._found(one) for one in find_beda(tabel))

    def _found(self, one: BedaKomponen) -> Temuan:
        right = tulis_hasil(one.jumlah.pusat)
        shown = " + ".join(tulis(part) for part in one.bagian)
        return self.report(
            f"Kolom “{one.kolom.teks}” tertulis {tulis(one.tertulis)}, jumlah subkomponennya {right}.",
            one.baris.tempat,
            hitungan=f"{shown} = {right}; tertulis {tulis(one.tertulis)}",
        )
