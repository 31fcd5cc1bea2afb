"""An uploaded file read into a berkas, with every reason why it cannot be taken."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from hashlib import sha256
from typing import Any

from selaras.apps.berkas.selectors import assemble
from selaras.apps.berkas.wadah import LAPORAN, PROFIL
from selaras.apps.organisasi.models import Instansi
from selaras.domain.berkas import BerkasKinerja, Profil, isian_of, records_of_berkas
from selaras.domain.berkas.masalah import Masalah, TingkatMasalah
from selaras.domain.ketentuan import KetentuanError
from selaras.domain.ketentuan.berlaku import slug_of
from selaras.domain.keutuhan import check_berkas
from selaras.domain.nama import name_key
from selaras.exchange.json import BerkasJsonError, dump_berkas, load_isi
from selaras.exchange.workbook import MasalahBuku, read_workbook, table_of

UNGGAHAN_TERBESAR = 20 * 1024 * 1024  # bytes; the largest example has a tenth of one million
_ZIP = b"PK"
_MOST_DIGITS = 40
_INT = 2**31

Cakupan = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class Muatan:
    """What a file holds: `berkas` is None where there is a problem that stops."""

    sha256: str
    berkas: BerkasKinerja | None
    cakupan: Cakupan
    kesalahan: tuple[MasalahBuku, ...] = ()
    peringatan: tuple[MasalahBuku, ...] = ()


def read_muatan(content: bytes, instansi: Instansi) -> Muatan:
    """Return what a workbook or a BerkasKinerja as JSON holds; never raises, whatever the bytes are."""
    digest = sha256(content).hexdigest()
    if content.startswith(_ZIP) or content.lstrip()[:1] != b"{":
        hasil = read_workbook(content)
        muatan = Muatan(digest, hasil.berkas, hasil.cakupan, hasil.kesalahan, hasil.peringatan)
    else:
        muatan = _read_json(digest, content, instansi)
    unfit = tuple(_unstorable(muatan.berkas)) if muatan.berkas else ()
    return Muatan(digest, None, muatan.cakupan, unfit) if unfit else muatan


def misplaced(berkas: BerkasKinerja, instansi: Instansi, tahun: int) -> tuple[str, ...]:
    """Return why the book is not of this office and year, naming both sides; empty where it is."""
    profil, place = berkas.profil, instansi.kabupaten
    reasons = []
    if name_key(profil.nama_instansi) != name_key(instansi.nama):
        reasons.append(f"Buku ini milik {profil.nama_instansi}, sedangkan halaman ini {instansi.nama}.")
    if slug_of(profil.kabupaten) != slug_of(place.nama):
        reasons.append(
            f"Buku ini dari Kabupaten {profil.kabupaten}, sedangkan kantor ini di {place.nama}."
        )
    if profil.periode.tahun != tahun:
        reasons.append(
            f"Buku ini untuk {profil.periode.label()}, sedangkan halaman ini untuk tahun {tahun}."
        )
    return tuple(reasons)


def store_isi(berkas: BerkasKinerja) -> str:
    """Return a berkas as an import keeps it."""
    return dump_berkas(berkas).decode()


def restore_isi(isi: str) -> dict[str, tuple[Mapping[str, Any], ...]]:
    """Return the rows of a kept berkas by list; BerkasJsonError where an older version wrote it."""
    bawaan = load_isi(isi.encode())
    profil = {f.name: getattr(bawaan.profil, f.name) for f in fields(bawaan.profil)}
    lists = {name: tuple(map(_values, rows)) for name, rows in bawaan.daftar.items()}
    return {PROFIL: (profil,), LAPORAN: (profil,), **lists}


def _values(record: Any) -> dict[str, Any]:
    return {f.name: getattr(record, f.name) for f in fields(record)}


def _read_json(digest: str, content: bytes, instansi: Instansi) -> Muatan:
    """Read JSON; its regulation values are not taken, they follow from place and day."""
    try:
        bawaan = load_isi(content)
        berkas = assemble(instansi, bawaan.profil, dict(bawaan.daftar))
    except (BerkasJsonError, KetentuanError) as error:
        advice = "ekspor lagi dari Selaras, atau pakai buku kerja .xlsx"
        return Muatan(digest, None, {}, (_problem("", None, "", str(error), advice),))
    problems = tuple(_told(m) for m in check_berkas(berkas))
    errors = tuple(m for m in problems if m.tingkat is TingkatMasalah.KESALAHAN)
    warnings = tuple(m for m in problems if m.tingkat is not TingkatMasalah.KESALAHAN)
    return Muatan(digest, None if errors else berkas, _whole(), errors, warnings)


def _whole() -> Cakupan:
    """Return the scope of a form that leaves nothing out."""
    lists = {name: _names(record) for name, record in records_of_berkas().items()}
    return {PROFIL: _names(Profil), **lists}


def _names(record: type[Any]) -> frozenset[str]:
    return frozenset(f.name for f in fields(record))


def _told(masalah: Masalah) -> MasalahBuku:
    """Say where a problem is: JSON has no sheets, but its lists bear the titles of the tables."""
    of_profil = masalah.daftar == PROFIL
    record: type = Profil if of_profil else records_of_berkas()[masalah.daftar]
    return MasalahBuku(
        masalah.tingkat,
        "Profil kantor" if of_profil else table_of(masalah.daftar).judul,
        None if of_profil else masalah.nomor + 1,
        "",
        isian_of(record)[masalah.isian].label,
        masalah.ditemukan,
        masalah.diharapkan,
        masalah.saran,
    )


def _unstorable(berkas: BerkasKinerja) -> Iterator[MasalahBuku]:
    """Yield what no database can keep: control signs, years and numbers beyond all bounds."""
    rows: list[tuple[str, int | None, Any]] = [("Profil kantor", None, berkas.profil)]
    for name in records_of_berkas():
        rows += [(table_of(name).judul, n, r) for n, r in enumerate(getattr(berkas, name), 1)]
    for title, nomor, record in rows:
        for nama, isian in isian_of(record.__class__).items():
            if reason := _unfit(getattr(record, nama)):
                yield _problem(title, nomor, isian.label, *reason)


def _unfit(value: Any) -> tuple[str, str] | None:
    match value:
        case str() if "\x00" in value or any(0xD800 <= ord(c) <= 0xDFFF for c in value):
            return "huruf kendali yang tidak dapat disimpan", "ketik ulang teksnya"
        case Decimal() if len(value.as_tuple().digits) > _MOST_DIGITS:
            return f"angka dengan lebih dari {_MOST_DIGITS} digit", "bulatkan angkanya"
        case int() if abs(value) >= _INT:
            return f"bilangan {value}", "betulkan bilangannya"
        case _:
            return None


def _problem(tempat: str, nomor: int | None, isian: str, ditemukan: str, saran: str) -> MasalahBuku:
    kesalahan = TingkatMasalah.KESALAHAN
    return MasalahBuku(kesalahan, tempat, nomor, "", isian, ditemukan, "", saran)
