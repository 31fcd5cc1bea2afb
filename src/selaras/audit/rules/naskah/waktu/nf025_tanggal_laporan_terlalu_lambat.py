"""NF025: the date of the report lies so long after its period that its year must be wrong."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import (
    end_of_period,
    own_signatures,
    period_name,
    printed_date,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import add_months
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_MONTHS = 12  # after the end of the period: by then the next year's report is due


class TanggalLaporanTerlaluLambat(AturanWaktu):
    """Laporan bertanggal lebih dari setahun sesudah periodenya berakhir.

    Yang diperiksa:
        Tanggal pada kata pengantar dan penutup dibandingkan dengan akhir periode laporan.
    Mengapa:
        Tahun pada tanggal itu barangkali salah ketik; bila benar, laporan sudah tidak berguna bagi
        perbaikan kinerja tahun berikutnya.
    Contoh:
        Laporan kinerja Tahun 2022 bertanggal 20 Februari 2024.
    Saran:
        Betulkan tahunnya, atau terangkan sebab keterlambatannya.
    """

    kode = "NF025"
    judul = "Tanggal laporan lebih dari setahun sesudah periodenya"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan tahunnya, atau terangkan sebab keterlambatannya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such date of the report itself."""
        end = end_of_period(naskah.identitas)
        if end is None:
            return
        for block, tempat in own_signatures(naskah):
            latest = add_months(end, _MONTHS)
            if block.tahun and block.bulan and (block.tahun, block.bulan) > (latest.year, latest.month):
                yield self.report(
                    f"Laporan {period_name(naskah.identitas)} bertanggal {printed_date(block)}, lebih"
                    " dari setahun sesudah periodenya berakhir.",
                    tempat,
                    keyakinan=Keyakinan.MUNGKIN,
                )
