"""NB025: one indicator is named in two ways."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.nama_beda import NamaCetak, find_pasangan
from selaras.audit.rules.naskah.kontradiksi.ukuran import clean_indikator
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan


class NamaIndikatorBeda(AturanKontradiksi):
    """Nama satu indikator ditulis berbeda antartabel.

    Yang diperiksa:
        Kolom indikator semua tabel: nama yang hanya berbeda satu dua kata atau ejaannya. Dua nama yang
        berdiri dalam satu tabel dianggap indikator yang berlainan.
    Mengapa:
        Nama indikator dipakai untuk menelusuri target, realisasi dan data dukung; nama yang berubah
        membuat indikator tampak berganti.
    Contoh:
        "Presentase arsip tertata" di ringkasan, "Persentase arsip tertata" di Perjanjian Kinerja.
    Saran:
        Pakai nama menurut penetapan IKU di semua tabel.
    """

    kode = "NB025"
    judul = "Nama indikator ditulis berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai nama indikator menurut penetapan IKU di semua tempat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each pair of wordings."""
        for pair in find_pasangan(_names(naskah)):
            yield self.report(
                f"Indikator ditulis “{pair.menyimpang.nama}”, di tempat lain “{pair.acuan.nama}”.",
                pair.menyimpang.tempat,
                pair.acuan.tempat,
            )


def _names(naskah: NaskahTerbaca) -> Iterator[NamaCetak]:
    for tabel in naskah.daftar_tabel:
        for baris in tabel.daftar_data:
            if name := clean_indikator(baris.teks(JenisKolom.INDIKATOR)):
                yield NamaCetak(name, tabel.nomor, baris.tempat)
