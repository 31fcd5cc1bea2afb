"""Money of the Renstra that does not add up."""

from collections.abc import Iterator, Sequence
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.berkas.rencana import JenisRencana
from selaras.domain.hasil.rencana import plan_of_year
from selaras.domain.hasil.tc27 import HasilTc27, SelisihTc27, calculate_tc27
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan


class JumlahTc27Berbeda(AturanBerkas):
    """Pagu indikatif pada matriks Renstra (T-C.27) tidak sama dengan jumlah bagiannya.

    Yang diperiksa:
        Setiap pernyataan Renstra yang berlaku dan Renja tahun buku: pagu tiap tahun dibandingkan dengan
        jumlah baris di bawahnya, dan pagu akhir rencana dengan jumlah semua tahun. Selisih paling banyak
        satu rupiah tiap bagian dianggap pembulatan dan dilaporkan sekali saja sebagai saran.

    Mengapa:
        Matriks Renstra menjadi dasar pagu tahunan dan kemajuan lima tahun; jumlah yang salah terbawa ke
        keduanya.

    Contoh:
        Program 2026 tertulis 900.000.000, kegiatan di bawahnya berjumlah 850.000.000.

    Saran:
        Betulkan induk atau rinciannya pada matriks Renstra.
    """

    kode = "PR030"
    judul = "Jumlah pagu indikatif Renstra tidak cocok"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan induk atau rinciannya pada matriks Renstra."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each statement, and one for all that differ by rounding."""
        faults = [fault for table in _tables(bahan) for fault in table.daftar_selisih]
        real = [fault for fault in faults if not _is_rounding(fault)]
        for kode in dict.fromkeys(fault.simpul.kode for fault in real):
            yield self._statement(bahan, [fault for fault in real if fault.simpul.kode == kode])
        if rounded := [fault for fault in faults if _is_rounding(fault)]:
            most = max(abs(fault.selisih) for fault in rounded)
            yield self.report(
                f"{len(rounded)} jumlah pada matriks rencana berselisih paling banyak {show(most)} "
                "rupiah, tampaknya karena pembulatan.",
                *(place for fault in rounded for place in _places(bahan, fault)),
                tingkat=TingkatTemuan.SARAN,
            )

    def _statement(self, bahan: BahanBerkas, faults: Sequence[SelisihTc27]) -> Temuan:
        worst = max(faults, key=lambda fault: abs(fault.selisih))
        workings = (f"{show(f.jumlah)} - {show(f.tertulis)} = {show(f.selisih)}" for f in faults)
        return self.report(
            f"Pagu '{worst.simpul.uraian}' tertulis {show(worst.tertulis)}, jumlah bagiannya "
            f"{show(worst.jumlah)}.",
            *(place for fault in faults for place in _places(bahan, fault)),
            hitungan="; ".join(workings),
        )


def _tables(bahan: BahanBerkas) -> Iterator[HasilTc27]:
    """Yield the table of the Renstra in force, and that of the Renja of the year."""
    if bahan.hasil.tc27 is not None:
        yield bahan.hasil.tc27
    plans, year = bahan.hasil.rencana, bahan.berkas.profil.periode.tahun
    renja = plan_of_year(plans.daftar_rencana, year, jenis=JenisRencana.RENJA) if plans else None
    if plans is not None and renja is not None:
        yield calculate_tc27(renja, plans.pohon)


def _is_rounding(fault: SelisihTc27) -> bool:
    """Tell whether one rupiah for each part explains the difference."""
    return abs(fault.selisih) <= len(fault.rincian.dari)


def _places(bahan: BahanBerkas, fault: SelisihTc27) -> Iterator[LokasiBuku]:
    for row in bahan.berkas.daftar_target_rencana:
        if row.simpul == fault.simpul.kode and getattr(row, fault.kolom) is not None:
            yield place_of(row, fault.kolom)
