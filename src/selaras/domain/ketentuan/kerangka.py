"""The outline of a document as data: which headings, in which order, holding what."""

from dataclasses import dataclass

from selaras.domain.ketentuan.kertas import Kertas


@dataclass(frozen=True)
class Bagian:
    """A heading with the contents below it, each named from the closed list of contents.

    `tingkat` 0 holds contents without a heading of their own (cover, lists). A heading whose contents
    have nothing to say shows the gap, or is left out where `boleh_kosong`. In `judul`, '{tahun}' and
    '{periode}' stand for those of the book. `mendatar` lays the tables below it on sheets on their side.
    """

    judul: str
    tingkat: int
    label: str = ""
    isi: tuple[str, ...] = ()
    boleh_kosong: bool = False
    mendatar: bool = False


@dataclass(frozen=True)
class Kerangka:
    """The outline of one kind of document for a kabupaten; `nama` is what the kabupaten calls it.

    `mendatar` lays every sheet on its side, as wide forms need it; `kertas` is the paper of such a form,
    None for the paper of the kabupaten. `tahunan` marks a document of the whole year also in the book
    of a quarter, as a plan is.
    """

    dokumen: str
    nama: str
    lingkup: str
    dasar_hukum: str
    daftar_bagian: tuple[Bagian, ...]
    kertas: Kertas | None = None
    mendatar: bool = False
    tahunan: bool = False
