"""Several reports of one office and year: each completes the others, and where two differ both are told.

What was carried as data comes before what was only read from print; among equals the one named first.
"""

from collections.abc import Sequence

from selaras.domain.nilai import StatusNilai
from selaras.exchange.serap.kata import same_name, show
from selaras.exchange.serap.kunci import Kunci, key_of
from selaras.exchange.serap.menyusun import SerapError
from selaras.exchange.serap.sama import same_value
from selaras.exchange.serap.sandi import align_codes
from selaras.exchange.serap.selisih import hold_against, index_of
from selaras.exchange.serap.terserap import SELURUH_BUKU, Draf, Isi, Terserap
from selaras.exchange.workbook import LEMBAR_PROFIL

_OTHER = "{}: laporan {}, padahal {} laporan {}; serap hanya laporan satu kantor dalam satu tahun"
_UNKNOWN = "kantor atau tahunnya tidak terbaca; pastikan ini laporan kantor dan tahun yang sama"
_SAYS = "{} memuat {}"
_ONLY_HERE = "hanya ada dalam {}"
_EXCLUDED = {  # a field that cannot stand beside others
    "status": ("realisasi", "realisasi_sd"),
    "sd_periode": ("tw1", "tw2", "tw3", "tw4"),
    "angka_dokumen": ("pagu",),
    "pagu": ("angka_dokumen",),
}


def join_reports(daftar: Sequence[Terserap]) -> Terserap:
    """Return all in one; raises SerapError where they are of different offices or years."""
    dasar, *others = sorted(daftar, key=lambda hasil: hasil.acuan is None)
    for lain in others:
        _check_same(dasar, lain)
        _take_longer_period(dasar, lain)
        if dasar.acuan is not None and lain.acuan is None:
            hold_against(dasar, lain)
        else:
            _join(dasar, lain)
        dasar.tersisa += lain.tersisa
        told = {catatan[:3] for catatan in dasar.catatan}
        dasar.catatan += [catatan for catatan in lain.catatan if catatan[:3] not in told]
    return dasar


def _check_same(dasar: Terserap, lain: Terserap) -> None:
    mine, theirs = _identity(dasar), _identity(lain)
    if any(a and b and not _alike(a, b) for a, b in zip(mine, theirs, strict=True)):
        names = (" ".join(filter(None, who)) for who in (theirs, mine))
        raise SerapError(_OTHER.format(lain.nama, next(names), dasar.nama, next(names)))
    if not (theirs[0] and theirs[2]):
        dasar.catatan.append((LEMBAR_PROFIL, SELURUH_BUKU, _UNKNOWN, lain.nama))


def _identity(hasil: Terserap) -> tuple[str, str, str]:
    """Return office, kabupaten and year, '' where unknown."""
    period = hasil.profil.nilai("periode")
    year = str(period.tahun) if period else ""
    return hasil.profil.nilai("nama_instansi") or "", hasil.profil.nilai("kabupaten") or "", year


def _alike(one: str, other: str) -> bool:
    """Tell whether two names mean the same; one may go on with the kabupaten."""
    a, b = same_name(one), same_name(other)
    return a.startswith(b) or b.startswith(a)


def _take_longer_period(dasar: Terserap, lain: Terserap) -> None:
    """Let the report that reaches further say for which period the book is."""
    period = lain.profil.pop("periode", None)
    own = dasar.profil.nilai("periode")
    if period is not None and (own is None or period.nilai > own):
        dasar.profil["periode"] = period


def _join(dasar: Terserap, lain: Terserap) -> None:
    align_codes(lain, dasar)
    _settle(dasar.profil, lain.profil, carried=dasar.acuan is not None)
    for daftar, records in lain.daftar.items():
        waiting = index_of(daftar, dasar.of(daftar))
        for draf in records:
            _place(dasar, lain, daftar, draf, waiting)


def _place(
    dasar: Terserap, lain: Terserap, daftar: str, draf: Draf, waiting: dict[Kunci, list[Draf]]
) -> None:
    """Settle a record with the next one of its key that was there before, else add it."""
    mine = waiting.get(key_of(daftar, draf))
    if mine:
        _settle(mine.pop(0), draf, carried=dasar.acuan is not None)
        return
    if dasar.acuan is not None and dasar.of(daftar) and draf:
        first = next(iter(draf))
        draf[first] = draf[first].doubted(_ONLY_HERE.format(lain.nama))
    dasar.add(daftar, draf)


def _settle(own: Draf, other: Draf, *, carried: bool) -> None:
    if own.nilai("status") is StatusNilai.BELUM_DIISI and {"realisasi", "realisasi_sd"} & other.keys():
        del own["status"]
    for nama, isi in other.items():
        if nama in own and carried:
            own[nama] = _told_of(own[nama], isi)
        elif nama in own:
            own[nama] = _settled(own[nama], isi)
        elif carried:
            _tell_elsewhere(own, isi)
        elif not any(beside in own for beside in _EXCLUDED.get(nama, ())):
            own[nama] = isi


def _settled(own: Isi, other: Isi) -> Isi:
    """Return the one that is sure; of two that are, the first, with what the other says."""
    assumed = bool(own.ragu and not own.lain), bool(other.ragu and not other.lain)
    if assumed[0] and not assumed[1]:
        return other
    if assumed[1] or same_value(other.nilai, own.nilai):
        return own
    return _told_of(own, other)


def _told_of(own: Isi, other: Isi) -> Isi:
    """Return the first value with every doubt about the other, and that one where it differs."""
    kept = own.doubted(other.ragu) if other.ragu else own
    if same_value(other.nilai, own.nilai):
        return kept
    return kept.against([other.nilai], _SAYS.format(other.sumber, show(other.nilai)))


def _tell_elsewhere(own: Draf, isi: Isi) -> None:
    """Mark a record whose carried data leave empty what other carried data fill."""
    first = next(iter(own))
    own[first] = own[first].doubted(_SAYS.format(isi.sumber, show(isi.nilai)))
