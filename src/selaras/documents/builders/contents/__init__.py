"""What the headings of an outline may hold: one closed list for all documents.

A content turns the context into blocks; it returns none where the book holds nothing for it, and the
outline then shows the gap or leaves the heading out. Each module lists its own.
"""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents import (
    akuntabilitas,
    budget,
    charts,
    closing,
    comparison,
    derivation,
    evaluasi,
    factors,
    front,
    ikhtisar,
    individu,
    introduction,
    naskah,
    organisasi,
    pengendalian,
    perencanaan,
    performance,
    pk,
    scale,
)
from selaras.documents.builders.contents.isi import Isi
from selaras.documents.builders.narasi.teks import with_own_words
from selaras.domain.narasi import find_bagian

_MODULES = (
    front,
    ikhtisar,
    introduction,
    organisasi,
    perencanaan,
    pk,
    pengendalian,
    scale,
    performance,
    comparison,
    factors,
    akuntabilitas,
    charts,
    budget,
    closing,
    derivation,
    naskah,
    individu,
    evaluasi,
)

CONTENTS: Mapping[str, Isi] = {
    name: with_own_words(name, isi) if find_bagian(name) else isi
    for name, isi in chain.from_iterable(m.CONTENTS.items() for m in _MODULES)
}
