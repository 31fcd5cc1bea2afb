"""Surveys, desa, registers and evaluations: sources of figures and what was found about them."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.evaluasi import (
    desa,
    ipp,
    lhe,
    lhe_catatan,
    lke,
    lke_rincian,
    matriks,
    register,
    skm,
    skm_olah,
    tindak_lanjut,
)
from selaras.documents.builders.contents.isi import Isi

_MODULES = (
    matriks,
    skm,
    skm_olah,
    desa,
    register,
    ipp,
    lke,
    lke_rincian,
    tindak_lanjut,
    lhe,
    lhe_catatan,
)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
