"""What the report year is measured by: Renstra, IKU, the plan of the year and its money."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.isi import Isi
from selaras.documents.builders.contents.perencanaan import (
    anggaran,
    iku,
    rencana_kerja,
    renstra,
    target_renstra,
)

_MODULES = (renstra, target_renstra, iku, rencana_kerja, anggaran)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
