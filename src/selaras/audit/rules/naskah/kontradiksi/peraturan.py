"""Regulations as a report cites them: kind, number, year, title, and the article behind them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from selaras.audit.kemiripan import is_salah_tulis, split_kata
from selaras.audit.rules.naskah.kontradiksi.dasar import read_baris
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_CITE = re.compile(
    r"\b(?:Nomor|No)\b\s*[.:]{0,2}\s*(?P<nomor>\d{1,4})(?:/[\w./]{1,40})?\s+tahun\s+(?P<tahun>\d{4})",
    re.IGNORECASE,
)
_ISSUER = re.compile(
    r"\b(?:Undang[- ]Undang|Peraturan (?:Pemerintah|Presiden|Daerah|Menteri|Bupati|Wali ?Kota|Gubernur)"
    r"|Keputusan (?:Bupati|Wali ?Kota|Gubernur|Menteri)|Instruksi Presiden|Permen[a-z]+|Perbup|Perwali"
    r"|Pergub|Perpres|Perda|PMK|PP|UU)\b",
    re.IGNORECASE,
)
_BACK, _AHEAD = 160, 600  # letters before and behind the number that belong to a citation
_NEXT = re.compile(
    r"\s(?:\d+\s*\.?\s+)?(?:Peraturan|Undang[- ]Undang|Permen\w+|Keputusan|Instruksi)\s\w+[^.;\d]{0,160}"
    r"\bNo(?:mor)?\b",
    re.IGNORECASE,
)
_TITLE_END = re.compile(
    r"[;()“”\"]|\.(?=\s|$)|\b(?:sebagaimana|bahwa|maka|menjelaskan|menyatakan|mengamanatkan|adalah|mempunyai"
    r"|menetapkan|disebutkan|ditetapkan|telah)\b",
    re.IGNORECASE,
)
_PASAL = re.compile(r"^.{0,12}?\bPasal\s*(\d+)(?:\s*ayat\s*\(?(\d+)\)?)?", re.IGNORECASE)
_KINDS = {
    "pendayagunaan": "permenpanrb", "permenpan": "permenpanrb", "dalam negeri": "permendagri",
    "permendagri": "permendagri", "keuangan": "pmk", "pmk": "pmk", "bupati": "perbup",
    "perbup": "perbup", "wali": "perwali", "perwali": "perwali", "gubernur": "pergub",
    "pergub": "pergub",
    "peraturan daerah": "perda", "perda": "perda", "presiden": "perpres", "perpres": "perpres",
    "peraturan pemerintah": "pp", "pp": "pp", "undang": "uu", "uu": "uu",
}  # fmt: skip
_AROUND = 2  # equal words on both sides that show one title with other words in its middle


@dataclass(frozen=True)
class Rujukan:
    """One citation. `judul` are the words behind 'tentang', possibly with running text at the end."""

    tempat: Tempat
    jenis: str
    nomor: str
    tahun: str
    judul: tuple[str, ...]
    pasal: str

    @property
    def nama(self) -> str:
        """Return number and year as people say them."""
        return f"Nomor {self.nomor} Tahun {self.tahun}"


def read_rujukan(naskah: NaskahTerbaca) -> Iterator[Rujukan]:
    """Yield every citation that names a number and a year."""
    for tempat, text in read_baris(naskah):
        yield from parse_rujukan(tempat, text)


def parse_rujukan(tempat: Tempat, text: str) -> Iterator[Rujukan]:
    """Yield the citations of one line."""
    for match in _CITE.finditer(text):
        jenis = _issuer(text[max(0, match.start() - _BACK) : match.start()])
        if jenis:
            tail = text[match.end() : match.end() + _AHEAD]
            yield Rujukan(tempat, jenis, match["nomor"], match["tahun"], _title(tail), _article(tail))


def differs_inside(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether two titles agree at both ends of a place where they differ by more than a slip."""
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    for before, middle, after in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if middle[0] == "equal" or before[0] != "equal" or after[0] != "equal":
            continue
        if min(before[2] - before[1], after[2] - after[1]) < _AROUND:
            continue
        if not _is_slip(left[middle[1] : middle[2]], right[middle[3] : middle[4]]):
            return True
    return False


def _is_slip(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    if "".join(left) == "".join(right):
        return True
    words = set(left) ^ set(right)
    if words <= {"dan", "atas", "di", "serta", "republik", "indonesia", "tentang"}:
        return True
    return len(left) == len(right) and all(map(is_salah_tulis, left, right))


def _issuer(before: str) -> str:
    """Return the kind of regulation of the last issuer named before a number, '' where none is."""
    names = list(_ISSUER.finditer(before))
    text = before[names[-1].start() :].casefold() if names else ""
    return next((kind for word, kind in _KINDS.items() if re.search(rf"\b{word}", text)), "")


def _title(tail: str) -> tuple[str, ...]:
    match = re.match(r"[^.;]{0,60}?\btentang\s+(.*)", tail, re.IGNORECASE)
    if match is None:
        return ()
    text = match[1]
    for end in (_NEXT, _TITLE_END):
        if found := end.search(text):
            text = text[: found.start()]
    return split_kata(text)


def _article(tail: str) -> str:
    match = _PASAL.match(tail)
    return f"Pasal {match[1]}" + (f" ayat ({match[2]})" if match[2] else "") if match else ""
