"""Rule NE027."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.padanan import find_same
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_LONG = 15  # rows: a list down to kegiatan and sub kegiatan
_FEW = 2  # that may be missing; with more of them the two lists are different ones


class IndikatorRencanaTidakDilaporkan(AturanNaskah):
    """Indikator rencana tidak ada di daftar realisasi.

    Yang diperiksa:
        Apakah indikator dalam lampiran rencana (Renja, rencana kerja) muncul di daftar realisasi
        laporan yang sama.

    Mengapa:
        Indikator yang hilang dari daftar realisasi tidak dapat diketahui hasilnya.

    Contoh:
        Rencana Kerja memuat 'Persentase layanan sesuai SOP', Daftar Realisasi tidak.

    Saran:
        Tambahkan baris indikator itu di daftar realisasi, atau keluarkan dari rencana dengan
        alasan.
    """

    kode = "NE027"
    judul = "Indikator rencana tidak ada di daftar realisasi"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Tambahkan baris indikator itu di daftar realisasi, atau keluarkan dari rencana dengan alasan."
    )
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each long plan whose indicators are nearly all reported."""
        rows = [baris for baris in naskah.daftar_kinerja if baris.indikator]
        reported = [baris for baris in rows if baris.realisasi]
        for nomor in dict.fromkeys(baris.tabel.nomor for baris in rows):
            inside = (b for b in rows if b.tabel.nomor == nomor and b.target and not b.realisasi)
            planned = list({baris.tempat: baris for baris in inside}.values())
            missing = [b for b in planned if find_same(b.indikator, reported) is None]
            if len(planned) >= _LONG and missing and len(missing) <= _FEW:
                yield self.report(
                    f"{len(missing)} indikator rencana tidak ada di daftar realisasi, antara lain "
                    f"'{missing[0].indikator}'.",
                    *(baris.tempat for baris in missing),
                    keyakinan=Keyakinan.MUNGKIN,
                )
