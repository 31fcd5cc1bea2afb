"""Read the first sheet: the profile as a form, the officials as a table below it."""

from dataclasses import dataclass

from selaras.domain.berkas import Pejabat, Profil
from selaras.exchange.workbook.addresses import column_letter
from selaras.exchange.workbook.columns import Kolom, columns_of
from selaras.exchange.workbook.labels import header_key
from selaras.exchange.workbook.problems import MasalahBuku, Tempat, quote
from selaras.exchange.workbook.reading.grid import Kisi
from selaras.exchange.workbook.reading.headers import known_headers, nearest_label
from selaras.exchange.workbook.reading.rows import Isi, read_values, stand_in

_COLUMNS_SEARCHED = 5
_GUIDANCE = {kolom.isian.petunjuk for kolom in columns_of(Pejabat)}  # stands between form and table


@dataclass(frozen=True)
class HasilProfil:
    """The profile with where each field stands; `profil` is None where the period is unreadable.

    A defective profile holds stand-ins; it serves to check the rest of the book.
    """

    profil: Profil | None
    tempat: dict[str, Tempat]
    masalah: tuple[MasalahBuku, ...]

    @property
    def tahun(self) -> int | None:
        """The year of the book, None while it is unreadable."""
        return None if self.profil is None else self.profil.periode.tahun


def read_form(kisi: Kisi, baris: int) -> HasilProfil:
    """Read the form from the rows above `baris` (from 0)."""
    columns = columns_of(Profil)
    labels = _label_column(kisi, columns, baris)
    rows, problems = _find_fields(kisi, columns, labels, baris)
    places = {
        k.nama: Tempat(kisi.lembar, rows[k.nama] + 1, column_letter(labels + 1), k.isian.label)
        if k.nama in rows
        else Tempat(kisi.lembar, isian=k.isian.label)
        for k in columns
    }
    cells = {name: kisi.sel(row, labels + 1) for name, row in rows.items()}
    found = read_values(columns, cells, lambda kolom: places[kolom.nama])
    problems += [*found.masalah, *_missing(columns, rows, places)]
    return HasilProfil(_profile(columns, found), places, tuple(problems))


def _label_column(kisi: Kisi, columns: tuple[Kolom, ...], baris: int) -> int:
    """Return the column with the most known labels; the values stand right of it."""
    known = known_headers(columns, None).keys()
    return max(
        range(_COLUMNS_SEARCHED),
        key=lambda c: len(known & {header_key(kisi.teks(row, c)) for row in range(baris)}),
    )


def _find_fields(
    kisi: Kisi, columns: tuple[Kolom, ...], labels: int, baris: int
) -> tuple[dict[str, int], list[MasalahBuku]]:
    known = known_headers(columns, None)
    rows: dict[str, int] = {}
    problems: list[MasalahBuku] = []
    for row in range(baris):
        text = kisi.teks(row, labels)
        kolom = known.get(header_key(text))
        where = Tempat(kisi.lembar, row + 1, column_letter(labels))
        if kolom is None:
            problems += _unknown(where, text, columns, has_value=not kisi.sel(row, labels + 1).kosong)
        elif kolom.nama in rows:
            found = f"isian {quote(text)} yang sudah ada pada baris {rows[kolom.nama] + 1}"
            problems.append(where.error(found, "tiap isian satu kali", "hapus salah satu barisnya"))
        else:
            rows[kolom.nama] = row
    return rows, problems


def _unknown(
    where: Tempat, teks: str, columns: tuple[Kolom, ...], *, has_value: bool
) -> list[MasalahBuku]:
    if not has_value or teks in _GUIDANCE:
        return []
    advice = nearest_label(teks, [k.isian.label for k in columns]) or "isian ini tidak dibaca"
    found = f"isian tak dikenal {quote(teks)}" if teks else "isi tanpa nama isian di kirinya"
    return [where.warning(found, "nama isian seperti pada templat", advice)]


def _missing(
    columns: tuple[Kolom, ...], rows: dict[str, int], places: dict[str, Tempat]
) -> list[MasalahBuku]:
    return [
        places[k.nama].error("tidak ada pada lembar", "semua isian bertanda *", "tambahkan barisnya")
        for k in columns
        if k.isian.wajib and k.nama not in rows
    ]


def _profile(columns: tuple[Kolom, ...], isi: Isi) -> Profil | None:
    if "periode" in isi.keliru:
        return None
    return Profil(
        **{k.nama: stand_in(k) if k.nama in isi.keliru else isi.nilai[k.nama] for k in columns}
    )
