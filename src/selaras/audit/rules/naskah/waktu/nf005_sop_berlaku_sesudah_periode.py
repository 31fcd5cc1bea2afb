"""NF005: a procedure that supports the report takes effect only after its period."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.waktu.bulan import TANGGAL_CETAK, read_tanggal
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import end_of_period, period_name
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_EFFECTIVE = re.compile(
    rf"\btanggal\s+(?:efektif|berlaku|diberlakukan|pemberlakuan)\b[\s:|]*{TANGGAL_CETAK.pattern}",
    re.IGNORECASE,
)


class SopBerlakuSesudahPeriode(AturanWaktu):
    """SOP yang dilampirkan baru berlaku sesudah periode laporan.

    Yang diperiksa:
        Tanggal efektif pada SOP atau pedoman dibandingkan dengan hari terakhir periode laporan.
    Mengapa:
        Prosedur yang belum berlaku tidak mendukung kinerja periode itu.
    Contoh:
        Laporan Tahun 2023 melampirkan SOP dengan tanggal efektif 1 Maret 2024.
    Saran:
        Lampirkan SOP yang berlaku dalam periode laporan, atau perbaiki tanggalnya.
    """

    kode = "NF005"
    judul = "SOP berlaku sesudah periode laporan"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lampirkan SOP yang berlaku dalam periode laporan, atau perbaiki tanggalnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for all procedures that came too late."""
        end = end_of_period(naskah.identitas)
        if end is None:
            return
        late = [
            (line.tempat, day)
            for line in read_baris_laporan(naskah)
            if (day := _effective(line.teks)) and day > end
        ]
        if late:
            yield self.report(
                f"{len(late)} SOP baru berlaku {format_tanggal(min(day for _, day in late))}, sesudah"
                f" {period_name(naskah.identitas)} berakhir.",
                *(tempat for tempat, _ in late),
                keyakinan=Keyakinan.MUNGKIN,
            )


def _effective(text: str) -> date | None:
    match = _EFFECTIVE.search(text)
    return read_tanggal(match["tanggal"]) if match else None
