"""The outline of a report as data: which headings, in which order, holding what."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bagian:
    """A heading with the contents below it, each named from the closed list of the builder.

    `tingkat` 0 holds contents without a heading of their own (cover, lists).
    """

    judul: str
    tingkat: int
    label: str = ""
    isi: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kerangka:
    """The outline of one kind of document for a kabupaten."""

    dokumen: str
    lingkup: str
    dasar_hukum: str
    daftar_bagian: tuple[Bagian, ...]
