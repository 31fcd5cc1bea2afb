"""Rule ND031."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat, contoh
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_DATE = re.compile(
    r"(?P<hari>\d{1,2})(?P<tanda>[-/. ])(?P<bulan>\d{1,2}|[^\W\d_]+)(?P=tanda)(?P<tahun>\d{4}|\d{2})"
)
_Dates = list[tuple[BarisData, re.Match[str]]]


class FormatTanggalCampur(AturanFormat):
    """Tanggal di satu kolom ditulis dengan cara yang berbeda-beda.

    Yang diperiksa:
        Kolom tanggal setiap tabel: tanda pemisah, nama atau nomor bulan, tahun dua atau empat angka, dan
        nol di depan hari atau bulan satu angka.

    Mengapa:
        Tanggal yang tidak seragam tidak dapat diurutkan dan mudah salah dibaca.

    Contoh:
        “22-2-2024” di antara “20-02-2024” dan “14-04-2024”.

    Saran:
        Tulis semua tanggal di kolom itu dengan satu cara.
    """

    kode = "ND031"
    judul = "Format tanggal campur"
    saran = "Tulis semua tanggal di kolom itu dengan satu cara."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the dates of each column of dates."""
        for tabel in naskah.daftar_tabel:
            dates = _dates(tabel)
            rare = _deviating(dates)
            usual = next((pair for pair in dates if pair not in rare), None)
            if rare and usual:
                yield self.report(
                    f"Tanggal {contoh(match[0] for _, match in rare)} tidak ditulis seperti "
                    f"“{usual[1][0]}”.",
                    *(baris.tempat for baris, _ in rare),
                    usual[0].tempat,
                )


def _dates(tabel: Tabel) -> _Dates:
    cells = ((baris, baris.teks(JenisKolom.TANGGAL)) for baris in tabel.daftar_data)
    return [(baris, match) for baris, text in cells if (match := _DATE.fullmatch(text))]


def _deviating(dates: _Dates) -> _Dates:
    """Return the dates that are written otherwise than most: by their shape, else by leading zeros."""
    groups: dict[tuple[object, ...], _Dates] = {}
    for pair in dates:
        groups.setdefault(_shape(pair[1]), []).append(pair)
    if len(groups) > 1:
        usual = max(groups.values(), key=len)
        return [pair for group in groups.values() if group is not usual for pair in group]
    padded = [pair for pair in dates if _has(pair[1], padded=True)]
    bare = [pair for pair in dates if _has(pair[1], padded=False)]
    return min(padded, bare, key=len)


def _shape(match: re.Match[str]) -> tuple[object, ...]:
    return match["tanda"], match["bulan"].isdigit(), len(match["tahun"])


def _has(match: re.Match[str], *, padded: bool) -> bool:
    """Tell whether day or month shows a leading zero, or else lacks one."""
    parts = [part for part in (match["hari"], match["bulan"]) if part.isdigit()]
    return any(part.startswith("0") if padded else len(part) == 1 for part in parts)
