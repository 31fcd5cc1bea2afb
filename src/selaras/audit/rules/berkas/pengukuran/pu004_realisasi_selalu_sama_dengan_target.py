"""A whole level whose values repeat its targets."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.realisasi import FEWEST
from selaras.domain import berkas as r
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan
from selaras.domain.tingkat import Tingkat


class RealisasiSelaluSamaDenganTarget(AturanBerkas):
    """Realisasi semua indikator pada satu tingkat sama dengan targetnya.

    Yang diperiksa:
        Tiap tingkat (tujuan sampai sub kegiatan) yang mempunyai paling sedikit lima indikator terukur.
        Bila seluruh kantor demikian, aturan PU003 yang melaporkannya.

    Mengapa:
        Keluaran yang selalu tepat sama dengan rencananya biasanya diisi dari target, bukan dari hasil
        pekerjaan.

    Contoh:
        Tiga puluh sub kegiatan, semuanya dengan realisasi sama dengan target.

    Saran:
        Periksa apakah realisasi disalin dari target; lampirkan bukti tiap realisasi.
    """

    kode = "PU004"
    judul = "Realisasi satu tingkat selalu sama dengan targetnya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.SARAN
    saran = "Periksa apakah realisasi disalin dari target; lampirkan bukti tiap realisasi."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each level."""
        rows = [one for one in bahan.hasil.daftar_indikator if one.tahunan.mentah is not None]
        equal: dict[Tingkat, list[bool]] = {tingkat: [] for tingkat in Tingkat}
        for one in rows:
            equal[one.indikator.tingkat].append(_repeats(one))
        if all(repeated for flags in equal.values() for repeated in flags):
            return
        for tingkat, flags in equal.items():
            if len(flags) >= FEWEST and all(flags):
                level = f"{len(flags)} indikator tingkat {tingkat.label}"
                yield self.report(
                    f"Realisasi {level} semuanya sama dengan target.",
                    sheet_of(r.RealisasiKinerja, "realisasi"),
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _repeats(one: HasilIndikator) -> bool:
    target = one.tahunan.target
    return target is not None and target.nilai == one.tahunan.realisasi.angka
