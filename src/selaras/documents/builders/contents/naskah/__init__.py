"""Official papers: decrees, procedures, letters, meetings, registers of letters and documents."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.isi import Isi
from selaras.documents.builders.contents.naskah import (
    agenda,
    daftar_dokumen,
    keputusan,
    kop,
    lampiran_keputusan,
    rapat_hadir,
    rapat_notulen,
    rapat_undangan,
    sop_alur,
    sop_kepala,
    surat,
)

_MODULES = (
    kop,
    keputusan,
    lampiran_keputusan,
    sop_kepala,
    sop_alur,
    surat,
    rapat_undangan,
    rapat_hadir,
    rapat_notulen,
    agenda,
    daftar_dokumen,
)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
