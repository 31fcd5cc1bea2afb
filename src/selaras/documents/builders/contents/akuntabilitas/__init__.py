"""Bab III: what was reached, compared, explained and paid for."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.akuntabilitas import (
    analisis,
    banding,
    belanja,
    capaian,
    capaian_pk,
    efisiensi,
    keuangan,
    penunjang,
    ringkasan,
    sub_kegiatan,
)
from selaras.documents.builders.contents.isi import Isi

_MODULES = (
    capaian,
    capaian_pk,
    banding,
    analisis,
    efisiensi,
    penunjang,
    keuangan,
    sub_kegiatan,
    belanja,
    ringkasan,
)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
