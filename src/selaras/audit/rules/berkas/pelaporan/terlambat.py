"""What the two rules about reports that came too late share; they differ in the report and its day."""

from abc import abstractmethod
from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.rules.berkas.pelaporan.pengiriman import sent_on
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class LaporanTerlambat(AturanBerkas):
    """Base of the rules: a report that is sent, or still undated, after its last day."""

    kelompok = Kelompok.WAKTU
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Sampaikan segera, dan jelaskan sebab keterlambatannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)
    jenis: ClassVar[JenisDokumenResmi]

    @abstractmethod
    def last_day(self, berkas: BerkasKinerja) -> date | None:
        """Return the last day for the report of this book, None where it is another report's."""

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        profil, due = bahan.berkas.profil, self.last_day(bahan.berkas)
        if due is None:
            return
        what, signed = f"Laporan {profil.periode.label()}", profil.tanggal_laporan
        if signed is None:
            if bahan.tanggal > due:
                yield self.report(
                    f"{what} belum bertanggal, tenggatnya {format_tanggal(due)}.",
                    place_of(profil, "tanggal_laporan"),
                )
            return
        day, place = sent_on(bahan.berkas, self.jenis, signed)
        if day > due:
            yield self.report(
                f"{what} disampaikan {format_tanggal(day)}, paling lambat {format_tanggal(due)}.",
                place,
                hitungan=f"{(day - due).days} hari sesudah tenggat",
            )
