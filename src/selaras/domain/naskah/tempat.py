"""A place in a report as it was read."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Tempat:
    """One line of a report.

    `baris` counts from 1: lines of the file for text, lines in reading order (a paragraph or a table
    row is one) for all other forms. `halaman`, `tabel` and `baris_tabel` count from 1 too and are None
    where the source does not tell them; a row of a table always has the last two.
    """

    baris: int
    halaman: int | None = None
    tabel: int | None = None
    baris_tabel: int | None = None
