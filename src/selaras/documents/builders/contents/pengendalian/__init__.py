"""Forms that plan and control the year: T-C.27 to T-C.33, rencana aksi, E.81, RFK and their like."""

from collections.abc import Mapping
from itertools import chain

from selaras.documents.builders.contents.isi import Isi
from selaras.documents.builders.contents.pengendalian import (
    daftar_realisasi,
    evaluasi_renja,
    faktor_renja,
    formulir,
    hubungan,
    pohon,
    profil_indikator,
    renaksi,
    renaksi_kemajuan,
    rfk,
    riwayat_pagu,
    tc27,
    tc29,
    tc30,
    tc31,
    tc33,
)

_MODULES = (
    formulir,
    tc27,
    tc29,
    tc30,
    tc31,
    tc33,
    renaksi,
    renaksi_kemajuan,
    evaluasi_renja,
    faktor_renja,
    rfk,
    riwayat_pagu,
    hubungan,
    daftar_realisasi,
    profil_indikator,
    pohon,
)

CONTENTS: Mapping[str, Isi] = dict(chain.from_iterable(m.CONTENTS.items() for m in _MODULES))
