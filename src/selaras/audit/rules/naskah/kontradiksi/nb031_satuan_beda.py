"""NB031: one indicator is measured in grades here and in numbers there, or in points and in per cent."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import split_kata_isi
from selaras.audit.rules.naskah.kontradiksi.angka_teks import read_angka_teks
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import (
    Ukuran,
    group_ukuran,
    is_same_ukuran,
    kind_of,
    read_ukuran,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_CHANGE = re.compile(r"\bdari\b(?P<isi>[^;]{3,60}?\bmenjadi\b[^;]{3,25})", re.IGNORECASE)
_FEWEST = 2  # meaningful words that name an indicator within a sentence


class SatuanBeda(AturanKontradiksi):
    """Satuan satu indikator berbeda di dua tempat.

    Yang diperiksa:
        Indikator yang targetnya berupa predikat di satu tabel dan angka di tabel lain, dan realisasi
        indikator bersatuan nilai yang di narasi ditulis dengan tanda persen.
    Mengapa:
        Capaian dalam persen tidak dapat dihitung dari predikat, dan nilai 81,40 bukan 81,40%.
    Contoh:
        Target "B" di tabel evaluasi, "68" di ringkasan; atau nilai 81,4 poin ditulis "81,4%".
    Saran:
        Pakai satu satuan di seluruh laporan; predikat boleh disebut di samping nilainya.
    """

    kode = "NB031"
    judul = "Satuan indikator berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai satu satuan di seluruh laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each mixed indicator, and for each sentence with a wrong per cent sign."""
        groups = group_ukuran((u for u in read_ukuran(naskah) if not u.kegiatan), is_same_ukuran)
        for group in groups:
            graded = next((u for u in group if u.predikat), None)
            valued = next((u for u in group if u.target and u.target.nilai), None)
            if graded and valued and kind_of(valued.indikator) == "nilai":
                yield self.report(
                    f"Target “{graded.indikator}” berupa predikat {graded.predikat} di sini, berupa"
                    f" angka {valued.teks_target} di tempat lain.",
                    graded.tempat,
                    valued.tempat,
                )
            yield from self._check_text(group, naskah)

    def _check_text(self, group: list[Ukuran], naskah: NaskahTerbaca) -> Iterator[Temuan]:
        values = {
            angka.nilai: u
            for u in group
            for angka in (u.baris.realisasi, u.baris.realisasi_lalu)
            if angka and angka.nilai is not None and not angka.persen
        }
        words = split_kata_isi(group[0].indikator)
        units = {u.baris.satuan.casefold() for u in group} & {"poin", "nilai", "indeks", "skor"}
        if len(words) < _FEWEST or not units or kind_of(group[0].indikator) != "nilai":
            return
        for kalimat in naskah.daftar_kalimat:
            if not words <= split_kata_isi(kalimat.teks):
                continue
            for match in _CHANGE.finditer(kalimat.teks):
                signs = [a for a in read_angka_teks(match["isi"]) if a.persen and a.nilai in values]
                if signs:
                    row = next(u for u in group if u.baris.satuan)
                    yield self.report(
                        f"Realisasi ditulis {signs[0].teks}, padahal satuannya"
                        f" {row.baris.satuan.lower()}.",
                        kalimat.tempat,
                        row.tempat,
                    )
