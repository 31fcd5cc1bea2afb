"""A yearly report that came too late."""

from datetime import date

from selaras.audit.rules.berkas.pelaporan.terlambat import LaporanTerlambat
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.tanggal import add_months


class LkjipTerlambat(LaporanTerlambat):
    """Laporan kinerja tahunan disampaikan sesudah tenggatnya.

    Yang diperiksa:
        Buku setahun: tanggal kirim pada lembar Dokumen, atau tanggal laporan pada profil, dibandingkan
        dengan akhir tahun ditambah tenggat menurut ketentuan tenggat_lkjip_bulan (bawaan dua bulan).
        Laporan yang belum bertanggal dilaporkan sesudah tenggatnya lewat.

    Mengapa:
        Laporan perangkat daerah menjadi bahan laporan kabupaten yang juga bertenggat.

    Contoh:
        Laporan tahun 2025 bertanggal 10 Maret 2026, tenggatnya 28 Februari 2026.

    Saran:
        Sampaikan segera, dan jelaskan sebab keterlambatannya.
    """

    kode = "PL006"
    judul = "Laporan kinerja tahunan melewati tenggat"
    jenis = JenisDokumenResmi.LKJIP

    def last_day(self, berkas: BerkasKinerja) -> date | None:
        """Return the last day for the report of this book, None where it is another report's."""
        periode, months = berkas.profil.periode, berkas.ketentuan.tenggat_lkjip_bulan
        yearly = periode.triwulan is None and months is not None
        return add_months(periode.akhir, months) if yearly and months is not None else None
