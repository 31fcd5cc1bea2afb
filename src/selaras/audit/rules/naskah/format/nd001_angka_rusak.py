"""Rule ND001."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat, contoh
from selaras.domain.naskah.angka_cetak import AngkaCetak, GayaAngka
from selaras.domain.naskah.isi import Asal
from selaras.domain.naskah.pengenalan import read_angka
from selaras.domain.naskah.pengenalan.angka import SPASI_TERSESAT
from selaras.domain.naskah.pengenalan.gaya import UANG
from selaras.domain.naskah.tabel import Sel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_RUPIAH = re.compile(r"Rp\.?\s*\d[\d.,]*\d", re.IGNORECASE)
_IN_RUPIAH = re.compile(r"\brp\b|\brupiah\b", re.IGNORECASE)
_JUMBLE = re.compile(r"(?:Rp\.?\s*)?\d+(?:[.,]\d+){2,}", re.IGNORECASE)
_LARGE = 7  # digits of an amount that cannot be a code or a date
_UNREADABLE = "kelompok angka di antara pemisah ribuan tidak tiga angka"


class AngkaRusak(AturanFormat):
    """Satu angka ditulis dengan susunan yang tidak sah.

    Yang diperiksa:
        Sel angka setiap tabel dan angka berawalan Rp di dalam kalimat: titik dan koma yang bercampur
        sebagai pemisah ribuan, pemisah yang hilang di antara kelompok angka, kelompok yang tidak tiga
        angka, spasi di tengah angka, dan tanda hubung yang menempel di belakangnya.

    Mengapa:
        Angka seperti itu dapat dibaca dengan dua nilai yang berbeda seribu kali, atau terbaca negatif.

    Contoh:
        “10.442,000” seharusnya “10.442.000”; “97,2 2” seharusnya “97,22”.

    Saran:
        Tulis ulang angka itu dengan titik sebagai pemisah ribuan dan koma sebagai tanda desimal.
    """

    kode = "ND001"
    judul = "Angka rusak susunannya"
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Tulis ulang angka itu dengan titik sebagai pemisah ribuan dan koma sebagai tanda desimal."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report each row and each paragraph with a broken number; a PDF splits them by itself."""
        ignored = SPASI_TERSESAT if naskah.naskah.asal is Asal.PDF else ""
        for tempat, numbers in _printed(naskah):
            yield from self._broken(tempat, [angka for angka in numbers if angka.cacat != ignored])

    def _broken(self, tempat: Tempat, numbers: list[AngkaCetak]) -> Iterator[Temuan]:
        broken = [angka for angka in numbers if angka.cacat]
        if broken:
            why = "; ".join(dict.fromkeys(angka.cacat for angka in broken))
            yield self.report(f"Angka {contoh(angka.teks for angka in broken)} rusak: {why}.", tempat)


def _printed(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, list[AngkaCetak]]]:
    """Yield the numbers of each row of a table, and the amounts in rupiah of each paragraph."""
    for tabel in naskah.daftar_tabel:
        for baris in tabel.daftar_baris:
            yield baris.tempat, [angka for sel in baris.daftar_sel if (angka := _number(sel))]
    for paragraf in naskah.daftar_paragraf:
        read = (read_angka(found[0]) for found in _RUPIAH.finditer(paragraf.teks))
        yield paragraf.tempat, [angka for angka in read if angka]


def _number(sel: Sel) -> AngkaCetak | None:
    """Return the number of a cell whose fault is one: else '1.234,567' may have three decimals."""
    is_money = sel.kolom.jenis in UANG or _IN_RUPIAH.search(sel.kolom.teks) is not None
    if sel.angka is None:
        return AngkaCetak(sel.teks, None, cacat=_UNREADABLE) if is_money and _is_jumble(sel) else None
    return sel.angka if is_money or sel.angka.gaya is not GayaAngka.RUSAK else None


def _is_jumble(sel: Sel) -> bool:
    """Tell whether a cell of money has digits and separators that no reading fits: '43.6500.00'."""
    return _JUMBLE.fullmatch(sel.teks) is not None and sum(map(str.isdigit, sel.teks)) >= _LARGE
