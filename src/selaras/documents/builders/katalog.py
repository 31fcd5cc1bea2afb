"""Every kind of document, and for which books it can be made."""

from collections.abc import Callable
from dataclasses import dataclass

from selaras.documents.builders.lkj_triwulan import build_lkj_triwulan
from selaras.documents.model import Dokumen
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas


@dataclass(frozen=True)
class JenisDokumen:
    """A kind of document: the word of the command line, its name, how it is built."""

    kode: str
    nama: str
    build: Callable[[HasilBerkas], Dokumen]
    applies_to: Callable[[BerkasKinerja], bool]


def _is_quarterly(berkas: BerkasKinerja) -> bool:
    return berkas.profil.periode.triwulan is not None


KATALOG = (JenisDokumen("lkj-triwulan", "Laporan kinerja triwulan", build_lkj_triwulan, _is_quarterly),)


def list_applicable(berkas: BerkasKinerja) -> tuple[JenisDokumen, ...]:
    """Return the kinds of documents that the book can give."""
    return tuple(jenis for jenis in KATALOG if jenis.applies_to(berkas))
