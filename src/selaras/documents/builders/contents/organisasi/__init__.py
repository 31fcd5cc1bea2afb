"""The office itself: its basis, structure, duties, staff, assets, issues and awards."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.isi import Isi
from selaras.documents.builders.contents.organisasi import (
    aset,
    formasi,
    isu,
    pegawai,
    penghargaan,
    peraturan,
    struktur,
    tugas,
)

_MODULES = (peraturan, struktur, tugas, pegawai, formasi, aset, isu, penghargaan)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
