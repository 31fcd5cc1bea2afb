"""Head counts that do not agree."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.domain.berkas import RekapPegawai
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class JumlahPegawaiBerbeda(AturanBerkas):
    """Jumlah pegawai berbeda menurut golongan, pendidikan, atau jenis kelamin.

    Yang diperiksa:
        Jumlah setiap kelompok pada lembar Pegawai yang menghitung semua orang: golongan, pendidikan, dan
        jenis kelamin. Kelompok yang belum lengkap dilewati.

    Mengapa:
        Ketiganya menghitung orang yang sama; jumlah yang berbeda berarti ada yang tertinggal atau
        terhitung dua kali.

    Contoh:
        Menurut golongan 24 orang, menurut pendidikan 23 orang.

    Saran:
        Samakan jumlahnya; setiap kelompok menghitung orang yang sama.
    """

    kode = "DD015"
    judul = "Jumlah pegawai berbeda antarkelompok"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan jumlahnya; setiap kelompok menghitung orang yang sama."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        groups = bahan.hasil.pegawai or {}
        totals = {
            group: found.jumlah.hasil
            for group, found in groups.items()
            if group.menghitung_semua and found.jumlah.hasil is not None
        }
        if len(set(totals.values())) > 1:
            parts = (f"{group.label.lower()} {show(total)}" for group, total in totals.items() if total)
            sheet = sheet_of(RekapPegawai, "jumlah")
            yield self.report(
                f"Jumlah pegawai menurut {', '.join(parts)}.",
                *(LokasiBuku(sheet.lembar, group.label, sheet.kolom) for group in totals),
            )
