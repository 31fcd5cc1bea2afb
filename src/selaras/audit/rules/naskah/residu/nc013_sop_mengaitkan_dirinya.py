"""NC013: a procedure names itself among those it is related to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.kemiripan import split_kata
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.baris import BarisLaporan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_NAME = re.compile(r"\bnama\s+SOP\b[\s:|]*(?P<nama>[^|]{5,120})", re.IGNORECASE)
_RELATED = re.compile(r"\bketerkaitan\b", re.IGNORECASE)
_ITEM = re.compile(r"\bSOP\s+(?P<nama>(?:(?!\bSOP\b)[^\d|;:.]){5,120})", re.IGNORECASE)
_EMPTY = {"penyusunan", "pelaksanaan", "kecamatan", "kantor", "camat", "sop"}  # told by every name
_REACH = 8  # lines below the word 'Keterkaitan'


@dataclass
class _Sop:
    """The procedure that is being read, and how many lines of its relations are left."""

    nama: str
    sisa: int = 0


class SopMengaitkanDirinya(AturanResidu):
    """SOP menyebut dirinya sendiri sebagai SOP terkait.

    Yang diperiksa:
        Daftar di bawah "Keterkaitan" pada SOP yang dilampirkan dibandingkan dengan nama SOP itu.
    Mengapa:
        Daftar itu tersalin dari SOP lain, sehingga SOP yang benar-benar terkait tidak tercantum.
    Contoh:
        SOP "Pelayanan Surat Pindah" memuat keterkaitan "SOP pelayanan surat pindah".
    Saran:
        Ganti dengan SOP yang terkait.
    """

    kode = "NC013"
    judul = "SOP mengaitkan dirinya sendiri"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Ganti dengan SOP yang benar-benar terkait."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each procedure that is in its own list."""
        sop: _Sop | None = None
        for line in read_baris_laporan(naskah):
            if match := _NAME.search(line.teks):
                sop = _Sop(match["nama"].strip())
            elif sop and _RELATED.search(line.teks):
                sop.sisa = _REACH
            elif sop and sop.sisa:
                sop.sisa -= 1
                if _names_itself(sop, line):
                    sop.sisa = 0
                    yield self.report(
                        f"SOP “{sop.nama}” tercantum sebagai SOP yang terkait dengannya.",
                        line.tempat,
                    )


def _names_itself(sop: _Sop, line: BarisLaporan) -> bool:
    own = _content(sop.nama)
    return any(_content(match["nama"]) == own for match in _ITEM.finditer(line.teks))


def _content(name: str) -> frozenset[str]:
    return frozenset(split_kata(name)) - _EMPTY
