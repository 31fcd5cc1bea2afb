"""NC012: a kelurahan is added to an aim or indicator of a kecamatan that has only desa."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_ADDED = re.compile(r"\s*(?:/|\bdan/atau\b|\bdan\b|\batau\b)\s*kelurahan\b", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:Kelurahan|Lurah)\s+(?!Tahun|Se|Di|Dan)[A-Z][a-z]{2,}")
_MARK = re.compile(r"^\W*[A-Z]{1,2}\W?\d*\s*:\s*")  # 'S.1 : ' in front of a sasaran or indicator
_SHORTEST = 25  # letters of a name that cannot stand in a line by chance


class KelurahanTidakAda(AturanResidu):
    """Kelurahan ditambahkan pada sasaran atau indikator kecamatan yang hanya terdiri atas desa.

    Yang diperiksa:
        Nama sasaran dan indikator yang di satu tempat hanya menyebut desa dan di tempat lain "desa dan
        kelurahan", bila laporan tidak menyebut satu pun nama kelurahan.
    Mengapa:
        Rumusan itu tersalin dari kecamatan yang mempunyai kelurahan; penyebut indikatornya menjadi
        kabur.
    Contoh:
        "Persentase desa mandiri" di tabel, "Persentase desa dan kelurahan mandiri" di uraian.
    Saran:
        Samakan rumusannya dengan wilayah kecamatan.
    """

    kode = "NC012"
    judul = "Kelurahan disebut pada kecamatan yang hanya berdesa"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan rumusan sasaran dan indikator dengan wilayah kecamatan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for all lines that add a kelurahan to a name printed without."""
        lines = list(read_baris_laporan(naskah))
        if not naskah.identitas.kecamatan or any(_NAMED.search(line.teks) for line in lines):
            return
        rows = naskah.daftar_kinerja
        printed = {kunci(_MARK.sub("", text)) for row in rows for text in (row.sasaran, row.indikator)}
        names = {name for name in printed if len(name) >= _SHORTEST and "kelurahan" not in name}
        found = [line.tempat for line in lines if any(_adds(cell, names) for cell in line.sel)]
        if found:
            yield self.report(
                "Sasaran atau indikator ditulis dengan kelurahan, di tempat lain hanya desa.",
                *found,
                keyakinan=Keyakinan.MUNGKIN,
            )


def _adds(text: str, names: set[str]) -> bool:
    """Tell whether a text holds one of the names with a kelurahan put into it or behind it."""
    for match in _ADDED.finditer(text):
        left = kunci(_ADDED.sub("", text[: match.start()]))
        both = left + kunci(_ADDED.sub("", text[match.end() :]))
        starts = ((both.find(name), len(name)) for name in names)
        if any(start >= 0 and start < len(left) <= start + length for start, length in starts):
            return True
    return False
