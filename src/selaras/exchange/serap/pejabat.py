"""Officials by position: from tables of the structure, and from signatures."""

import re

from selaras.domain.berkas import StatusJabatan
from selaras.domain.naskah.bagian import TandaTangan
from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.tempat import Tempat
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.kata import filled, same_name
from selaras.exchange.serap.terserap import Draf, Terserap

LIST = "daftar_pejabat"
_COLUMNS = {
    "jabatan": ("jabatan", "nama jabatan"),
    "nama": ("nama", "pejabat"),
    "nip": ("nip",),
    "pangkat": ("pangkat", "gol"),
    "atasan": ("atasan",),
    "status": ("status",),
}  # how headers begin
_PARTY = re.compile(r"^pihak (?:pertama|kedua)(?:[\s,:]+|$)", re.IGNORECASE)  # as in promises
_STATUS = {same_name(status.label): status for status in StatusJabatan}


def take_pejabat(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the officials."""
    known: dict[str, Draf] = {}
    for tabel in bahan.naskah.naskah.daftar_tabel:
        header, *rows = tabel.daftar_baris
        columns = _columns(header)
        if "jabatan" in columns and len(columns) > 1:
            for baris in rows:
                _take_row(bahan, known, baris, columns)
    for signed in bahan.naskah.daftar_tanda_tangan:
        _take_signature(bahan, known, signed)
    for draf in known.values():
        hasil.add(LIST, draf)


def _columns(header: BarisTabel) -> dict[str, int]:
    """Return the columns of a table of officials; {} where it does not say who or under whom."""
    found: dict[str, int] = {}
    for place, text in enumerate(header.sel):
        words = text.casefold()
        name = next((n for n, starts in _COLUMNS.items() if words.startswith(starts)), "")
        if name:
            found.setdefault(name, place)
    return found if {"nama", "atasan"} & found.keys() else {}


def _take_row(bahan: Bahan, known: dict[str, Draf], baris: BarisTabel, columns: dict[str, int]) -> None:
    texts = {name: filled(baris.sel[place]) for name, place in columns.items() if place < len(baris.sel)}
    draf = _draft(bahan, known, texts.get("jabatan", ""), baris.tempat)
    if draf is None:
        return
    for name in ("nama", "nip", "pangkat", "atasan"):
        draf.put(name, bahan.isi(texts.get(name, ""), baris.tempat))
    status = _STATUS.get(same_name(texts.get("status", "")))
    if status is not None:
        draf.put("status", bahan.isi(status, baris.tempat))


def _take_signature(bahan: Bahan, known: dict[str, Draf], signed: TandaTangan) -> None:
    draf = _draft(bahan, known, _PARTY.sub("", signed.jabatan), signed.tempat)
    if draf is not None:
        draf.put("nama", bahan.isi(filled(signed.nama), signed.tempat_nama or signed.tempat))
        draf.put("nip", bahan.isi(signed.nip, signed.tempat_nip or signed.tempat))


def _draft(bahan: Bahan, known: dict[str, Draf], jabatan: str, tempat: Tempat) -> Draf | None:
    """Return the record of a position, new where it is not known yet; None without a name of one."""
    name = titled(filled(jabatan))
    if not name or not any(c.isalpha() for c in name):
        return None
    draf = known.setdefault(same_name(name), Draf())
    draf.put("jabatan", bahan.isi(name, tempat))
    return draf


def titled(jabatan: str) -> str:
    """Return a position without the comma behind it, and not in capitals alone."""
    clean = jabatan.strip(" ,")
    return clean.title() if clean.isupper() else clean
