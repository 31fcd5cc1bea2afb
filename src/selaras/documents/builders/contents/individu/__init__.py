"""The individual report of an official."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.individu import (
    capaian,
    pembuka,
    pengukuran,
    perhitungan,
    tanggapan,
)
from selaras.documents.builders.contents.isi import Isi

_MODULES = (pembuka, capaian, perhitungan, pengukuran, tanggapan)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
