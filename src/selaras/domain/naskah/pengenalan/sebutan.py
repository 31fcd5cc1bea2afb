"""Names of places and offices inside text: where a name ends, and how it is written in plain case."""

import re

_SMALL = {"dan", "atau", "di", "ke", "dari", "yang", "serta", "atas", "untuk"}
_WORD = re.compile(r"[^\W\d_][\w'’.-]*", re.UNICODE)
_STOP = {
    "kabupaten", "kab", "kota", "kecamatan", "kec", "provinsi", "prov", "propinsi", "tahun",
    "triwulan", "tribulan", "tribunal", "semester", "periode", "dan", "yang", "di", "ke", "dalam",
    "telah", "sebagai", "untuk", "pada", "adalah", "atas", "dengan", "serta", "atau", "bulan",
    "tanggal", "bagian", "desa", "kelurahan", "laporan", "jalan", "jl", "lkjip", "lkj", "tw",
    "tingkat", "secara", "oleh", "dari", "selama", "ini", "tersebut", "nomor", "nama", "nip",
    "merupakan", "camat", "kantor", "pemerintah",
}  # fmt: skip
_LONGEST = 4  # words of a name


def title_name(name: str) -> str:
    """Write a name printed in capitals in plain case: 'DINAS PENDIDIKAN DAN OLAHRAGA'."""
    words = name.split()
    if name != name.upper() and name != name.lower():
        return " ".join(words)
    return " ".join(_title(word, first=not number) for number, word in enumerate(words))


def ends_name(text: str, *, capitals: bool = False) -> str:
    """Return the name at the beginning of a text, '' where none begins there.

    It ends at a comma, a digit or a word that goes on with something else; `capitals` also ends it at a
    word in small letters, as running text needs.
    """
    words: list[str] = []
    for raw in text.split():
        match = _WORD.match(raw)
        if match is None or _is_stop(match[0], first=not words):
            break
        word = match[0].rstrip(".-'’")
        if capitals and not word[0].isupper():
            break
        words.append(word)
        if match.end() < len(raw) or raw.endswith(".") or len(words) == _LONGEST:
            break
    return " ".join(words)


def _is_stop(word: str, *, first: bool) -> bool:
    """Tell a word that no name holds; 'Kota' may begin one, as in 'Kota Kudus'."""
    key = word.casefold().rstrip(".")
    return key in _STOP and not (first and key == "kota")


def _title(word: str, *, first: bool) -> str:
    small = word.lower()
    return small if small in _SMALL and not first else "-".join(map(str.capitalize, small.split("-")))
