"""Rule ND010."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import is_clean, tables_with_kode
from selaras.domain.naskah.pengenalan.isi_kolom import is_nil
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_RARE = 4  # a fault is at most one row in so many; more of them are the custom of the table


class KodeRusak(AturanFormat):
    """Kode program, kegiatan, atau sub kegiatan rusak susunannya.

    Yang diperiksa:
        Kolom kode tabel anggaran yang kebanyakan kodenya terbaca: kode yang bukan susunan program,
        kegiatan, sub kegiatan, dan kode yang tercampur kode perangkat daerah atau kode rekening.

    Mengapa:
        Kode adalah kunci yang menghubungkan laporan dengan DPA dan SIPD. Kode rusak tidak dapat
        dicocokkan.

    Contoh:
        “7.01.7.01.00.01.2.06.08.5.1” di antara kode seperti “7.01.01.2.06.04”.

    Saran:
        Salin kembali kodenya dari DPA.
    """

    kode = "ND010"
    judul = "Kode anggaran rusak"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Salin kembali kodenya dari DPA."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report each row whose printed code is more than its segments, or none at all."""
        for tabel in tables_with_kode(naskah):
            printed = [baris for baris in tabel.daftar if not is_nil(baris.kode_cetak)]
            broken = [baris for baris in printed if not baris.kode or not is_clean(baris)]
            if len(broken) * _RARE > len(printed):
                continue
            for baris in broken:
                guess = f"; barangkali {baris.kode}" if baris.kode else ""
                yield self.report(
                    f"Kode “{baris.kode_cetak}” ({baris.uraian}) bukan susunan kode yang baku{guess}.",
                    baris.tempat,
                )
