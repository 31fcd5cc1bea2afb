"""NB028: what one table calls a tujuan another calls a sasaran."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.sasaran import is_same_sasaran
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_GOAL = re.compile(r"(?i)^\W*tujuan(?: renstra| strategis)?\s*\d*\s*:\s*(?P<nama>.+)")
_MARKED = re.compile(r"(?i)^\W*(?:tujuan|sasaran)\b")
_NUMBER = re.compile(r"^[\d.\s]+")


class TujuanSebagaiSasaran(AturanKontradiksi):
    """Tujuan ditulis sebagai sasaran strategis di tabel lain.

    Yang diperiksa:
        Rumusan di kolom tujuan (atau bertanda "Tujuan :") yang di tabel lain berdiri di kolom sasaran.
    Mengapa:
        Tujuan dan sasaran adalah dua jenjang; bila dicampur, jumlah sasaran dan pengukurannya tidak
        tetap.
    Contoh:
        Renstra menulis "Meningkatnya kinerja kantor" sebagai tujuan, Perjanjian Kinerja sebagai sasaran.
    Saran:
        Tempatkan rumusan pada jenjang menurut Renstra.
    """

    kode = "NB028"
    judul = "Tujuan ditulis sebagai sasaran"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tempatkan rumusan pada jenjang menurut Renstra."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each tujuan: a place as sasaran, then the place as tujuan."""
        goals = list(_goals(naskah))
        done: list[str] = []
        for tempat, name in _targets(naskah):
            goal = next((g for g in goals if is_same_sasaran(g[1], name)), None)
            if goal and not any(is_same_sasaran(name, old) for old in done):
                done.append(name)
                yield self.report(
                    f"“{name}” ditulis sebagai sasaran, di tempat lain sebagai tujuan.", tempat, goal[0]
                )


def _goals(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, str]]:
    for tabel in naskah.daftar_tabel:
        for baris in tabel.daftar_data:
            if name := _NUMBER.sub("", baris.teks(JenisKolom.TUJUAN)):
                yield baris.tempat, name
            for sel in baris.daftar_sel:
                if match := _GOAL.match(sel.teks):
                    yield baris.tempat, match["nama"]


def _shows_tujuan(tabel: Tabel) -> bool:
    """Tell whether the table has a place of its own for goals, be it a column 'Tujuan/Sasaran'."""
    return any("tujuan" in kolom.teks.casefold() for kolom in tabel.daftar_kolom)


def _targets(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, str]]:
    for tabel in naskah.daftar_tabel:
        if _shows_tujuan(tabel):
            continue
        for baris in tabel.daftar_data:
            name = baris.teks(JenisKolom.SASARAN)
            if name and not _MARKED.match(name):
                yield baris.tempat, name
