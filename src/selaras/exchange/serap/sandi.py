"""Codes that each report chooses for itself, made those of another one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from selaras.exchange.serap.kata import same_name
from selaras.exchange.serap.kunci import key_of
from selaras.exchange.serap.terserap import Draf, Terserap
from selaras.exchange.workbook import RUJUKAN

_CHOSEN = ("daftar_indikator", "daftar_rencana", "daftar_simpul")  # a plan before its statements


def align_codes(lain: Terserap, dasar: Terserap) -> None:
    """Give what both hold the codes of `dasar`, and what is new a code that is free there."""
    _name_alike(lain, dasar)
    for daftar in _CHOSEN:
        renamed = _new_codes(lain.of(daftar), dasar.of(daftar), daftar)
        _rename(lain.of(daftar), "kode", renamed)
        for (pointing, nama), rujukan in RUJUKAN.items():
            if (rujukan.ke, rujukan.kunci) == (daftar, "kode"):
                _rename(lain.of(pointing), nama, renamed)


def _new_codes(lain: Sequence[Draf], dasar: Sequence[Draf], daftar: str) -> dict[str, str]:
    """Return the codes to change. Two of one name keep theirs where both reports agree on them."""
    agreed = {(key_of(daftar, draf), draf.nilai("kode")) for draf in dasar}
    known = {key_of(daftar, draf): draf.nilai("kode") for draf in reversed(dasar)}
    free = _free_codes(draf.nilai("kode") for draf in (*dasar, *lain))
    used = set(known.values())
    renamed: dict[str, str] = {}
    for draf in lain:
        key, own = key_of(daftar, draf), draf.nilai("kode")
        new = known.get(key) or (next(free) if own in used else own)
        if own is not None and own != new and (key, own) not in agreed:
            renamed[own] = new
    return renamed


def _name_alike(lain: Terserap, dasar: Terserap) -> None:
    """Give an indicator that stands with its unit in brackets, as forms print it, its own name."""
    for daftar, nama in (("daftar_indikator", "uraian"), ("daftar_target_rencana", "indikator")):
        names = {same_name(f"{d.nilai(nama)} ({d.nilai('satuan')})"): d[nama] for d in dasar.of(daftar)}
        for draf in lain.of(daftar):
            known = names.get(same_name(draf.nilai(nama) or ""))
            if known is not None:
                draf[nama] = replace(draf[nama], nilai=known.nilai)


def _free_codes(taken: Iterable[str | None]) -> Iterator[str]:
    known = set(taken)
    return (f"B{n}" for n in range(1, len(known) + 10_000) if f"B{n}" not in known)


def _rename(records: Iterable[Draf], nama: str, renamed: dict[str, str]) -> None:
    for draf in records:
        if draf.nilai(nama) in renamed:
            draf[nama] = replace(draf[nama], nilai=renamed[draf.nilai(nama)])
