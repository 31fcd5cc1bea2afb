"""A quarterly report that came too late."""

from datetime import date

from selaras.audit.rules.berkas.pelaporan.terlambat import LaporanTerlambat
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.periode import tenggat


class LkjTriwulanTerlambat(LaporanTerlambat):
    """Laporan kinerja triwulan disampaikan sesudah tenggatnya.

    Yang diperiksa:
        Buku triwulan: tanggal kirim pada lembar Dokumen, atau tanggal laporan pada profil, dibandingkan
        dengan akhir triwulan ditambah tenggat menurut ketentuan daerah. Laporan yang belum bertanggal
        dilaporkan sesudah tenggatnya lewat.

    Mengapa:
        Laporan triwulan dipakai untuk memperbaiki triwulan berikutnya; yang terlambat tidak lagi
        berguna.

    Contoh:
        Triwulan II berakhir 30 Juni, tenggat 15 hari, laporan bertanggal 25 Juli.

    Saran:
        Sampaikan segera, dan jelaskan sebab keterlambatannya.
    """

    kode = "PL005"
    judul = "Laporan kinerja triwulan melewati tenggat"
    jenis = JenisDokumenResmi.LKJ_TRIWULAN

    def last_day(self, berkas: BerkasKinerja) -> date | None:
        """Return the last day for the report of this book, None where it is another report's."""
        periode = berkas.profil.periode
        return tenggat(periode, berkas.ketentuan.tenggat_lkj_triwulan) if periode.triwulan else None
