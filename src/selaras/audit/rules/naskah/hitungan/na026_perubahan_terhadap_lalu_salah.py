"""Rule NA026."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.perubahan import Perubahan, read_perubahan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class PerubahanTerhadapLaluSalah(AturanHitungan):
    """Besar atau arah perubahan terhadap angka sebelumnya salah.

    Yang diperiksa:
        Kalimat "mencapai B atau naik C dari A", "sebesar B turun C dibandingkan tahun lalu sebesar A",
        "dibandingkan tahun lalu sebesar A, realisasi naik C" sesudah kalimat realisasi, dan "A …, B …
        dengan selisih C". C harus sama dengan selisih kedua angka, dan kata naik atau turun harus
        sesuai dengan arahnya.

    Mengapa:
        Perbandingan dengan tahun lalu adalah simpulan yang dibaca pimpinan; angka yang tidak cocok
        membuat seluruh analisis diragukan.

    Contoh:
        "Indeks mencapai 82,00 atau naik 3,00 poin dari 80,00", seharusnya naik 2,00.

    Saran:
        Hitung ulang selisihnya dan sesuaikan kata naik atau turun.
    """

    kode = "NA026"
    judul = "Perubahan terhadap angka sebelumnya salah"
    saran = "Hitung ulang selisihnya dan sesuaikan kata naik atau turun."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute again what each sentence of change tells."""
        for one in read_perubahan(naskah.daftar_kalimat):
            if not one.is_besar_cocok:
                right = f"seharusnya {tulis_hasil(abs(one.selisih))}"
                yield self._found(one, f"ditulis {tulis(one.besar)}, {right}")
            elif not one.is_arah_cocok:
                said, true = ("naik", "turun") if one.arah > 0 else ("turun", "naik")
                yield self._found(one, f"disebut {said}, seharusnya {true}")

    def _found(self, one: Perubahan, what: str) -> Temuan:
        return self.report(
            f"Perubahan dari {tulis(one.lama)} menjadi {tulis(one.baru)} {what}.",
            one.kalimat.tempat,
            hitungan=f"{tulis(one.baru)} - {tulis(one.lama)} = {tulis_hasil(one.selisih)}; "
            f"tertulis {tulis(one.besar)}",
        )
