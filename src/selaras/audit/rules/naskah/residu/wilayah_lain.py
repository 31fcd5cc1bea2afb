"""Names of kecamatan behind 'Camat' or 'Kecamatan', and whether another one may stand there rightly."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selaras.audit.kemiripan import jarak
from selaras.domain.naskah.bagian import Identitas
from selaras.domain.naskah.baris import BarisLaporan
from selaras.domain.naskah.pengenalan.kalimat import split_kalimat
from selaras.domain.naskah.pengenalan.sebutan import ends_name
from selaras.domain.wilayah import (
    JenisWilayah,
    find_wilayah,
    is_wilayah,
    list_kecamatan,
    wilayah_key,
)

_MENTION = re.compile(
    r"\b(?:kantor\s+camat|(?:kantor\s+)?kecamatan|camat|kec\.)\s+(?=(?P<nama>[^|]{1,60}))", re.IGNORECASE
)
_DIRECTIONS = {"utara", "selatan", "timur", "barat", "tengah", "kota", "hulu", "hilir", "ulu", "daya"}
_COMMON = {"kota", "baru", "jaya", "harapan", "mandiri", "maju", "makmur", "damai", "sentosa", "setia"}
_ELSEWHERE = re.compile(
    r"\b(?:berbatas\w*|batas|sebelah|pemekaran|dimekarkan|\w*banding\w*|tetangga|yth|kepada|tembusan"
    r"|kunjungan|studi|mutasi|dimutasi|\w*pindah\w*|asal|berasal|peringkat|juara|lomba|lokasi|bertempat"
    r"|bersama|antar[\s-]?(?:kecamatan|wilayah|daerah|camat)\w*|antara|jarak|kerja\s?sama|lintas|perbatasan|menuju|jurusan|seperti"
    r"|sejenis|sekitar|daripada|terhadap|lebih\s+\w+)\b\.?[^.;]{0,80}$"
    r"|\b(?:desa|kelurahan|dusun|jl|jalan|polsek|koramil|puskesmas|kua|uptd?|sdn?|smpn?|sman?|pasar"
    r"|balai|dari|ke|menuju)\b\.?(?:\s+[\w.-]+){0,3},?\s*$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"^[^.;]{0,90}\b(?:lebih\s+(?:baik|tinggi|rendah|besar|kecil|maju)|peringkat|urutan)\b",
    re.IGNORECASE,
)
_OF_A_DOCUMENT = re.compile(
    r"\b(?:laporan|kinerja|renstra|strategis|renja|sasaran|tujuan|rka|rkpa|dpa|dppa|tugas|visi|misi|iku"
    r"|pegawai|program|capaian|anggaran)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_REACH = 160  # letters around a name that tell why it stands there
_SHORTEST = 5  # letters of a name in small letters, or of a misspelt one, that is taken for a name


@dataclass(frozen=True)
class SebutanKecamatan:
    """A name behind 'Camat' or 'Kecamatan'; `kunci` is what all its spellings share."""

    baris: BarisLaporan
    nama: str
    kunci: str


class KecamatanPelapor:
    """The kecamatan that reports, and those beside it."""

    def __init__(self, identitas: Identitas) -> None:
        self.nama = identitas.kecamatan
        self.kunci = wilayah_key(identitas.kecamatan)
        self._tetangga = frozenset(_neighbours(identitas)) - {self.kunci}

    def count_own(self, baris: BarisLaporan) -> int:
        """Return how often a line names the own kecamatan."""
        return sum(self._is_own(match["nama"]) for match in _MENTION.finditer(baris.teks))

    def find_lain(self, baris: BarisLaporan) -> Iterator[SebutanKecamatan]:
        """Yield the other kecamatan that a line names where the own is expected."""
        if baris.tabel and self._compares(baris.sel):
            return
        cells = baris.sel if baris.tabel else split_kalimat(baris.teks)
        for text in cells:
            found = [
                (match.start(), name)
                for match in _MENTION.finditer(text)
                if (name := self._other(match["nama"]))
            ]
            if len({wilayah_key(name) for _, name in found}) == 1:
                start, name = found[0]
                if self._is_expected(text, start):
                    yield SebutanKecamatan(baris, name, wilayah_key(name))

    def _compares(self, cells: Sequence[str]) -> bool:
        """Tell whether a row sets the own kecamatan beside another in cells that are else the same."""
        named = [(cell, match) for cell in cells for match in _MENTION.finditer(cell)]
        own = {cell[: match.start("nama")] for cell, match in named if self._is_own(match["nama"])}
        others = {cell[: match.start("nama")] for cell, match in named if self._other(match["nama"])}
        return any(start.strip() for start in own & others)

    def _is_expected(self, text: str, start: int) -> bool:
        """Tell whether the own name should stand at this place of a sentence or cell."""
        before = text[max(0, start - _REACH) : start]
        if _ELSEWHERE.search(before) or _COMPARED.search(text[start : start + _REACH]):
            return False
        has_own = any(self._is_own(match["nama"]) for match in _MENTION.finditer(text))
        return not has_own or _OF_A_DOCUMENT.search(before) is not None

    def _is_own(self, rest: str) -> bool:
        words = ends_name(rest).split()
        own = len(self.nama.split())
        if wilayah_key(" ".join(words[:own])) != self.kunci:
            return False
        return len(words) == own or words[own].casefold() not in _DIRECTIONS

    def _other(self, rest: str) -> str:
        """Return the name of another kecamatan at the beginning of a text, '' where there is none."""
        words = ends_name(rest).split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if wilayah_key(name) == self.kunci:
                longer = words[: count + 1]
                return " ".join(longer) if longer[-1].casefold() in _DIRECTIONS and longer[1:] else ""
            if self._is_other(name):
                return name
        return ""

    def _is_other(self, name: str) -> bool:
        key = wilayah_key(name)
        if key in self._tetangga:
            return name[0].isupper() or len(key) >= _SHORTEST
        if key[0] == self.kunci[0] and jarak(key, self.kunci) <= min(2, len(self.kunci) // 3):
            return False  # the own name misspelt, which is another fault
        if self._is_misspelt(key):
            return True
        is_listed = is_wilayah(name, JenisWilayah.KECAMATAN) and key not in _COMMON
        return is_listed and name[0].isupper() and len(key) >= _SHORTEST

    def _is_misspelt(self, key: str) -> bool:
        allowed = 1 if len(key) < 2 * _SHORTEST else 2
        return len(key) > _SHORTEST and any(jarak(key, near) <= allowed for near in self._tetangga)


def _neighbours(identitas: Identitas) -> Iterator[str]:
    """Yield the keys of all kecamatan of the kabupaten, none where it is not sure which it is."""
    codes = {
        wilayah.kode
        for wilayah in find_wilayah(identitas.kabupaten)
        if wilayah.jenis is not JenisWilayah.KECAMATAN
    }
    codes &= {wilayah.kode_kabupaten for wilayah in find_wilayah(identitas.kecamatan)}
    for code in codes:
        yield from (wilayah_key(wilayah.nama) for wilayah in list_kecamatan(code))
