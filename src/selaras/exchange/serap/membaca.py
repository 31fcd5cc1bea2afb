"""Take everything from one report, in the order in which one part needs another."""

from selaras.domain.naskah.isi import Naskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.exchange.serap.anggaran import take_anggaran
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.indikator import take_indikator
from selaras.exchange.serap.nilai import take_nilai
from selaras.exchange.serap.pejabat import take_pejabat
from selaras.exchange.serap.pk import take_pk
from selaras.exchange.serap.profil import take_profil
from selaras.exchange.serap.renstra import take_renstra
from selaras.exchange.serap.terserap import Terserap

_TAKERS = (take_profil, take_pejabat, take_anggaran, take_indikator, take_nilai, take_renstra, take_pk)


def absorb(naskah: Naskah) -> Terserap:
    """Return what the report says."""
    bahan, hasil = Bahan(NaskahTerbaca(naskah)), Terserap(naskah.nama)
    for take in _TAKERS:
        take(bahan, hasil)
    return hasil
