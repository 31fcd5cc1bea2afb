"""Rule NA004."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis_hasil
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class BelanjaTidakSamaPagu(AturanHitungan):
    """Belanja operasi ditambah belanja modal tidak sama dengan total belanja baris itu.

    Yang diperiksa:
        Tabel yang memecah pagu menjadi belanja operasi dan belanja modal, tanpa jenis belanja lain.

    Mengapa:
        Pecahan yang tidak berjumlah sama dengan pagunya menunjukkan angka yang salah salin.

    Contoh:
        Operasi Rp80.000.000, modal Rp15.000.000, total tertulis Rp100.000.000; seharusnya
        Rp95.000.000.

    Saran:
        Cocokkan ketiga angka dengan DPA.
    """

    kode = "NA004"
    judul = "Belanja operasi dan modal tidak berjumlah sama dengan totalnya"
    saran = "Cocokkan ketiga angka dengan DPA."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Add the two kinds of every row that prints them."""
        for baris in naskah.daftar_uang:
            if not baris.tabel.has(JenisKolom.BELANJA_OPERASI, JenisKolom.BELANJA_MODAL):
                continue
            if len(baris.tabel.kolom(JenisKolom.PAGU)) == 1 and not _has_other_kinds(baris):
                yield from self._judge(baris)

    def _judge(self, baris: BarisUang) -> Iterator[Temuan]:
        operasi, modal, pagu = (
            baris.nilai(name) for name in ("belanja_operasi", "belanja_modal", "pagu")
        )
        if pagu is None or (operasi is None and modal is None):
            return
        right = (operasi or pagu * 0) + (modal or pagu * 0)
        if right != pagu:
            yield self.report(
                f"Belanja operasi dan modal “{baris.uraian}” berjumlah {tulis_hasil(right)}, sedangkan "
                f"totalnya tertulis {tulis_hasil(pagu)}.",
                baris.tempat,
                hitungan=f"{tulis_hasil(operasi or right * 0)} + {tulis_hasil(modal or right * 0)} = "
                f"{tulis_hasil(right)}; tertulis {tulis_hasil(pagu)}",
            )


def _has_other_kinds(baris: BarisUang) -> bool:
    known = {JenisKolom.BELANJA_OPERASI, JenisKolom.BELANJA_MODAL, JenisKolom.PAGU}
    known |= {JenisKolom.REALISASI_ANGGARAN, JenisKolom.SISA, JenisKolom.PERSEN_ANGGARAN}
    return any(
        "belanja" in kolom.teks.casefold() and kolom.jenis not in known
        for kolom in baris.tabel.daftar_kolom
    )
