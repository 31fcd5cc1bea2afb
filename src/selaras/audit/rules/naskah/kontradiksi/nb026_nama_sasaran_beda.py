"""NB026: one sasaran is worded in two ways."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.nama_beda import NamaCetak, find_pasangan
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_FORM = re.compile(r"(?i)\bmeningkat(?:kan|nya)\b|\bterwujud(?:nya|kan)?\b|\bmewujudkan\b")


class NamaSasaranBeda(AturanKontradiksi):
    """Rumusan satu sasaran ditulis berbeda antartabel.

    Yang diperiksa:
        Kolom sasaran semua tabel: rumusan yang hanya berbeda satu dua kata atau ejaannya. Bentuk
        "meningkatkan" dan "meningkatnya" tidak dibedakan.
    Mengapa:
        Sasaran diperjanjikan dengan satu rumusan; kata yang berubah dapat mengubah artinya, misalnya
        "fasilitas" dan "fasilitasi".
    Contoh:
        Bab II "Meningkatnya kualitas fasilitas desa", lampiran "Meningkatnya kualitas fasilitasi desa".
    Saran:
        Pakai rumusan menurut Renstra dan Perjanjian Kinerja di semua tabel.
    """

    kode = "NB026"
    judul = "Rumusan sasaran ditulis berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai rumusan sasaran menurut Perjanjian Kinerja di semua tempat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each pair of wordings."""
        for pair in find_pasangan(_names(naskah)):
            yield self.report(
                f"Sasaran memuat “{pair.kata[0]}” di sini, “{pair.kata[1]}” di tempat lain.",
                pair.menyimpang.tempat,
                pair.acuan.tempat,
            )


def _names(naskah: NaskahTerbaca) -> Iterator[NamaCetak]:
    for tabel in naskah.daftar_tabel:
        for baris in tabel.daftar_data:
            if name := baris.teks(JenisKolom.SASARAN):
                yield NamaCetak(_FORM.sub("meningkatnya", name), tabel.nomor, baris.tempat)
