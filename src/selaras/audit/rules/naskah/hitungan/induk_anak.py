"""A row of money against the rows one level below it, column by column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.rules.naskah.hitungan.dasar import tulis_hasil
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_FIELDS = {
    "pagu": ("pagu", JenisKolom.PAGU),
    "belanja_operasi": ("belanja operasi", JenisKolom.BELANJA_OPERASI),
    "belanja_modal": ("belanja modal", JenisKolom.BELANJA_MODAL),
    "realisasi": ("realisasi", JenisKolom.REALISASI_ANGGARAN),
    "sisa": ("sisa", JenisKolom.SISA),
}
_ROMAN = ("I", "II", "III", "IV")
_KINDS = {kind for _, kind in _FIELDS.values()}
_Sel = tuple[Tempat, JenisKolom]


@dataclass(frozen=True)
class BedaInduk:
    """One column in which a row is not the sum of the rows below it."""

    kolom: str
    tertulis: Decimal
    daftar_anak: tuple[Decimal, ...]

    @property
    def jumlah(self) -> Decimal:
        """The sum of the rows below."""
        return sum(self.daftar_anak, start=Decimal(0))

    @property
    def selisih(self) -> Decimal:
        """How much the row holds more than the rows below it."""
        return self.tertulis - self.jumlah

    @property
    def pesan(self) -> str:
        """What is wrong, in words."""
        sums = tulis_hasil(self.jumlah)
        return f"{self.kolom} tertulis {tulis_hasil(self.tertulis)}, jumlah rinciannya {sums}"

    @property
    def uraian(self) -> str:
        """The derivation in one line."""
        shown = " + ".join(tulis_hasil(one) for one in self.daftar_anak)
        return (
            f"{self.kolom}: {shown} = {tulis_hasil(self.jumlah)}; tertulis {tulis_hasil(self.tertulis)}"
        )


def list_tak_terbaca(naskah: NaskahTerbaca) -> set[_Sel]:
    """Return the cells of money that hold something which is no number."""
    return {
        (baris.tempat, sel.kolom.jenis)
        for tabel in naskah.daftar_tabel
        for baris in tabel.daftar_baris
        for sel in baris.daftar_sel
        if sel.kolom.jenis in _KINDS
        and not sel.is_kosong
        and not (sel.angka and sel.angka.nilai is not None)
    }


def compare_induk(
    baris: BarisUang, daftar_anak: Sequence[BarisUang], tak_terbaca: set[_Sel]
) -> Iterator[BedaInduk]:
    """Yield the columns of a row that do not add up; a number that is unreadable stops its column."""
    for name, (label, kind) in _FIELDS.items():
        if any((one.tempat, kind) in tak_terbaca for one in daftar_anak):
            continue
        if name == "sisa" and _is_sound(baris) and not all(map(_is_sound, daftar_anak)):
            continue  # the remainder of a row below is the wrong one
        anak: list[AngkaCetak | None] = [getattr(one, name) for one in daftar_anak]
        yield from _judge(label, getattr(baris, name), anak)
    for place, angka in enumerate(baris.pecahan):
        parts = [one.pecahan[place] if place < len(one.pecahan) else None for one in daftar_anak]
        yield from _judge(_period(place, len(baris.pecahan)), angka, parts)


def _is_sound(baris: BarisUang) -> bool:
    """Tell whether the remainder of a row is what its own pagu and realisasi leave, nil for a dash."""
    pagu, realisasi, sisa = (baris.nilai(name) or Decimal(0) for name in ("pagu", "realisasi", "sisa"))
    return pagu - realisasi == sisa


def _period(place: int, count: int) -> str:
    """Return the name of a piece of the year."""
    return f"triwulan {_ROMAN[place]}" if count == len(_ROMAN) else f"bagian ke-{place + 1}"


def _judge(label: str, induk: AngkaCetak | None, anak: list[AngkaCetak | None]) -> Iterator[BedaInduk]:
    """Compare one column; an empty cell counts nothing, an unreadable one makes the column unsure."""
    if induk is None or induk.nilai is None or any(one and one.nilai is None for one in anak):
        return
    values = tuple(one.nilai if one and one.nilai is not None else Decimal(0) for one in anak)
    beda = BedaInduk(label, induk.nilai, values)
    if beda.selisih:
        yield beda
