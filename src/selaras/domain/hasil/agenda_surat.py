"""The agenda of letters: their numbers, year by year, and the next one that is free."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import BerkasKinerja, Surat
from selaras.domain.ketentuan.nomor_surat import BentukNomor


@dataclass(frozen=True)
class PotonganNomor:
    """A piece of a letter's number; `kurang` names what is not known, the text is empty then."""

    teks: str
    kurang: str = ""


@dataclass(frozen=True)
class BarisAgenda:
    """A letter with its number, piece by piece."""

    surat: Surat
    nomor: tuple[PotonganNomor, ...]


@dataclass(frozen=True)
class AgendaTahun:
    """The letters of one year by agenda number, those without one last; `berikutnya` is free."""

    tahun: int
    daftar: tuple[BarisAgenda, ...]
    berikutnya: int


def list_agenda(berkas: BerkasKinerja) -> tuple[AgendaTahun, ...]:
    """Return the years that have letters; a letter without date counts to the year of the book."""
    years = sorted({year_of(berkas, surat) for surat in berkas.daftar_surat})
    return tuple(_year(berkas, year) for year in years)


def year_of(berkas: BerkasKinerja, surat: Surat) -> int:
    """Return the year whose agenda counts the letter."""
    return surat.tanggal.year if surat.tanggal else berkas.profil.periode.tahun


def number_of(berkas: BerkasKinerja, surat: Surat) -> tuple[PotonganNomor, ...]:
    """Return the number as the office wrote it, else composed in the form of its kabupaten."""
    pattern = berkas.ketentuan.format_nomor_surat
    if surat.nomor.strip():
        return (PotonganNomor(surat.nomor.strip()),)
    if pattern is None or surat.nomor_agenda is None:
        return (PotonganNomor("", f"nomor surat {surat.kode}"),)
    return tuple(_pieces(pattern, _parts(berkas, surat, surat.nomor_agenda), surat.kode))


def _pieces(pattern: BentukNomor, parts: Mapping[str, str], kode: str) -> Iterator[PotonganNomor]:
    for literal, name in pattern.daftar_bagian:
        if literal:
            yield PotonganNomor(literal)
        if name:
            known = parts[name]
            yield PotonganNomor(known, "" if known else f"{_NAMES[name]} surat {kode}")


_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NAMES = {
    "klasifikasi": "kode klasifikasi",
    "unit": "kode kantor dalam nomor",
    "bulan": "tanggal",
}


def _parts(berkas: BerkasKinerja, surat: Surat, agenda: Decimal) -> Mapping[str, str]:
    day = surat.tanggal
    return {
        "klasifikasi": surat.klasifikasi.strip(),
        "agenda": format_ringkas(agenda),
        "unit": berkas.profil.kode_surat.strip(),
        "bulan": _ROMAWI[day.month - 1] if day else "",
        "tahun": str(year_of(berkas, surat)),
    }


def _year(berkas: BerkasKinerja, tahun: int) -> AgendaTahun:
    letters = [one for one in berkas.daftar_surat if year_of(berkas, one) == tahun]
    letters.sort(key=lambda one: (one.nomor_agenda is None, one.nomor_agenda or 0))
    last = max((one.nomor_agenda for one in letters if one.nomor_agenda is not None), default=0)
    rows = tuple(BarisAgenda(one, number_of(berkas, one)) for one in letters)
    return AgendaTahun(tahun, rows, int(last) + 1)
