"""Letters numbered against their dates."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.rincian import show
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class NomorAgendaTidakUrut(AturanBerkas):
    """Surat yang lebih kemudian bernomor agenda lebih kecil.

    Yang diperiksa:
        Surat bernomor agenda dan bertanggal pada tahun yang sama, diurutkan menurut tanggalnya.

    Mengapa:
        Nomor agenda diambil berurutan; nomor yang mundur berarti tanggal surat dibuat kemudian, atau
        nomornya salah.

    Contoh:
        Surat 4 Juli bernomor 101, surat 8 Juli bernomor 97.

    Saran:
        Periksa nomor agenda dan tanggal kedua surat itu.
    """

    kode = "PL012"
    judul = "Nomor agenda tidak urut dengan tanggal"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa nomor agenda dan tanggal kedua surat itu."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each pair of letters that follow each other."""
        rows = [(row.tanggal, row.nomor_agenda, row) for row in bahan.berkas.daftar_surat]
        dated = [
            (day, number, row) for day, number, row in rows if day is not None and number is not None
        ]
        dated.sort(key=lambda one: one[:2])
        for (day, number, row), (later, next_number, next_row) in pairwise(dated):
            if later.year == day.year and later > day and next_number < number:
                newer = (
                    f"Surat {next_row.kode} tanggal {format_tanggal(later)} bernomor {show(next_number)}"
                )
                older = f"surat {row.kode} tanggal {format_tanggal(day)} sudah {show(number)}"
                yield self.report(
                    f"{newer}, {older}.",
                    place_of(next_row, "nomor_agenda"),
                    place_of(row, "nomor_agenda"),
                )
