"""NF004: the report is signed before the period that it accounts for is over."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import (
    end_of_period,
    latest_day,
    own_signatures,
    period_name,
    printed_date,
)
from selaras.domain.naskah.bagian import TandaTangan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Keyakinan, Temuan


class DitandatanganiSebelumPeriodeBerakhir(AturanWaktu):
    """Laporan ditandatangani sebelum periodenya berakhir.

    Yang diperiksa:
        Tanggal pada kata pengantar dan penutup dibandingkan dengan hari terakhir triwulan atau tahun
        yang dilaporkan.
    Mengapa:
        Realisasi sampai akhir periode belum mungkin diketahui pada tanggal itu.
    Contoh:
        Laporan kinerja Tahun 2023 bertanggal 18 Desember 2023.
    Saran:
        Perbaiki tanggalnya, atau perbarui data sampai akhir periode.
    """

    kode = "NF004"
    judul = "Laporan ditandatangani sebelum periodenya berakhir"
    saran = "Perbaiki tanggalnya, atau perbarui data sampai akhir periode."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each date of the report itself that is too early."""
        end = end_of_period(naskah.identitas)
        if end is None:
            return
        for block, tempat in own_signatures(naskah):
            if _is_early(block, end):
                yield self.report(
                    f"Laporan {period_name(naskah.identitas)} bertanggal {printed_date(block)}, sebelum"
                    f" periodenya berakhir pada {format_tanggal(end)}.",
                    tempat,
                    keyakinan=Keyakinan.PASTI if latest_day(block) < end else Keyakinan.MUNGKIN,
                )


def _is_early(block: TandaTangan, end: date) -> bool:
    """Tell a day before the end; a month alone is too early where it ends by then."""
    return latest_day(block) < end if block.tanggal else latest_day(block) <= end
