"""Rule ND045."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import tables_with_kode
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SUB = re.compile(r"\d\.\d{2}\.\d{2}\.\d\.?\d{2}\.(?P<sub>\d{1,4})\.?")

_OFFICIAL = (2, 4)  # digits of a sub kegiatan before and since 2023


class PanjangRuasKodeBeda(AturanFormat):
    """Nomor sub kegiatan di satu tabel rencana ditulis dengan banyak angka yang berbeda.

    Yang diperiksa:
        Ruas terakhir kode sub kegiatan di tabel yang bukan tabel realisasi anggaran, misalnya rencana
        program dan pendanaan. Tabel anggaran diperiksa aturan lain.

    Mengapa:
        Kode yang ruasnya terpotong tidak dapat dicocokkan dengan nomenklatur.

    Contoh:
        “7.01.01.2.01.02” di antara “7.01.01.2.01.1” dan “7.01.01.2.01.05”.

    Saran:
        Tulis nomor sub kegiatan dengan banyak angka yang sama.
    """

    kode = "ND045"
    judul = "Panjang kode sub kegiatan berbeda dalam tabel rencana"
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Tulis nomor sub kegiatan dengan banyak angka yang sama."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Name the first row of each length that a table uses, the rarest first."""
        seen = {baris.tabel.nomor for tabel in tables_with_kode(naskah) for baris in tabel.daftar}
        for tabel in naskah.daftar_tabel:
            lengths = _by_length(tabel) if tabel.nomor not in seen else {}
            if len(lengths) > 1:
                rows = [found for _, found in sorted(lengths.items(), key=_rarest)]
                shown = ", ".join(
                    f"{digits} angka (“{found[0][0]}”)" for digits, found in lengths.items()
                )
                yield self.report(
                    f"Nomor sub kegiatan ditulis dengan {shown}.",
                    *(found[0][1].tempat for found in rows),
                )


def _rarest(length: tuple[int, list[tuple[str, BarisData]]]) -> tuple[int, bool]:
    """Return the order of a length: the rarer first, then the one that no nomenclature has."""
    digits, found = length
    return len(found), digits in _OFFICIAL


def _by_length(tabel: Tabel) -> dict[int, list[tuple[str, BarisData]]]:
    """Return the codes of sub kegiatan and their rows by the digits of the last segment."""
    found: dict[int, list[tuple[str, BarisData]]] = {}
    for baris in tabel.daftar_data:
        text = baris.teks(JenisKolom.KODE).replace(" ", "")
        if match := _SUB.fullmatch(text):
            found.setdefault(len(match["sub"]), []).append((text, baris))
    return found
