"""Rule ND014."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import names_bidang, tables_with_kode
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class AwalanKodeHilang(AturanFormat):
    """Sebagian kode di satu tabel tidak memuat kode urusan dan bidang.

    Yang diperiksa:
        Kolom kode tabel anggaran yang sebagian kodenya dimulai dengan urusan dan bidang dan sebagian
        langsung dengan nomor program. Yang dilaporkan adalah baris pertama setiap cara.

    Mengapa:
        Tanpa urusan dan bidang, program 01 milik perangkat daerah mana pun tampak sama.

    Contoh:
        “01.2.01” untuk program penunjang, “7.01.02” untuk program berikutnya.

    Saran:
        Lengkapi kode dengan urusan dan bidangnya, misalnya 7.01.
    """

    kode = "ND014"
    judul = "Awalan kode hilang"
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Lengkapi kode dengan urusan dan bidangnya, misalnya 7.01."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Name the first row without and the first row with the beginning."""
        for tabel in tables_with_kode(naskah):
            levelled = [baris for baris in tabel.berkode if baris.tingkat is not None]
            bare = [baris for baris in levelled if not names_bidang(baris)]
            full = [baris for baris in levelled if names_bidang(baris)]
            if bare and full:
                yield self.report(
                    f"{len(bare)} kode ditulis tanpa urusan dan bidang, seperti "
                    f"“{bare[0].kode_cetak}”, sedangkan "
                    f"kode lain lengkap, seperti “{full[0].kode_cetak}”.",
                    bare[0].tempat,
                    full[0].tempat,
                )
