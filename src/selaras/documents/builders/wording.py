"""How figures and their states are written, the same in every document."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from selaras.documents.model import Inline, Missing, Text
from selaras.domain.angka import format_angka, format_ringkas, format_uang
from selaras.domain.capaian import Target
from selaras.domain.hasil.predikat import write_with_predikat
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.satuan import is_persen
from selaras.domain.tingkat import Tingkat

# Units that only say that there is a number: the name of the indicator says what it counts.
_SAYS_NOTHING = {"nilai", "indeks", "angka", "skor"}
_SHORT = {
    StatusNilai.BELUM_WAKTUNYA: "belum waktunya",
    StatusNilai.MENUNGGU_RILIS: "menunggu rilis",
    StatusNilai.BELUM_DAPAT_DIUKUR: "belum dapat diukur",
    StatusNilai.TIDAK_BERLAKU: "tidak berlaku",
}


def write_realisasi(angka: Decimal, satuan: str) -> str:
    """Write a measured value: a percentage with two decimals, others with as many as they have."""
    return format_angka(angka) if is_persen(satuan) else format_ringkas(angka)


def write_with_satuan(angka: Decimal, satuan: str) -> str:
    """Write a measured value with its unit, as within a sentence."""
    return f"{write_realisasi(angka, satuan)} {satuan}"


def write_in_sentence(angka: Decimal, satuan: str) -> str:
    """Write a measured value as prose does: '7 dokumen', '54,84 %', '82' where the unit says nothing."""
    return f"{write_realisasi(angka, satuan)} {_unit_in_sentence(satuan)}".strip()


def write_target_in_sentence(target: Target, satuan: str) -> str:
    """Write a target with its unit as prose does."""
    return f"{write_target(target)} {_unit_in_sentence(satuan)}".strip()


def write_selisih(selisih: Decimal, satuan: str) -> str:
    """Write how far two values lie apart: between percentages these are points."""
    if is_persen(satuan):
        return f"{write_realisasi(abs(selisih), satuan)} poin persentase"
    return write_in_sentence(abs(selisih), satuan)


def _unit_in_sentence(satuan: str) -> str:
    """Small letters but for abbreviations; a unit that only says that there is a number is left out."""
    plain = " ".join(satuan.split())
    words = (word if word.isupper() else word.lower() for word in plain.split())
    return "" if plain.casefold() in _SAYS_NOTHING else " ".join(words)


def name_levels(daftar: Iterable[Tingkat]) -> str:
    """Return the title of a column by what stands in it: 'Tujuan', 'Sasaran', or both.

    Programmes and what is below them have a sasaran of their own.
    """
    levels = set(daftar)
    if Tingkat.TUJUAN not in levels:
        return "Sasaran"
    return "Tujuan" if len(levels) == 1 else "Tujuan/sasaran"


def join_words(words: Sequence[str]) -> str:
    """Return 'a, b, dan c'."""
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"


def write_target(target: Target) -> str:
    """Write a target as it was entered."""
    if target.nilai is not None:
        return format_ringkas(target.nilai)
    assert target.bawah is not None
    assert target.atas is not None
    return f"{format_ringkas(target.bawah)} – {format_ringkas(target.atas)}"


def show_target(target: Target | None, what: str, predikat: str = "") -> Inline:
    """Return the target with its predikat as '67 (B)', the one of them that there is, or the gap."""
    number = "" if target is None else write_target(target)
    written = write_with_predikat(number, predikat.strip())
    return Text(written) if written else Missing(f"target {what}")


def show_realisasi(nilai: Nilai, satuan: str, what: str, predikat: str = "") -> Inline:
    """Return the value with its predikat, the word of its state, or the gap to be filled."""
    if nilai.angka is not None:
        return Text(write_with_predikat(write_realisasi(nilai.angka, satuan), predikat))
    if nilai.status is StatusNilai.BELUM_DIISI:
        return Missing(f"realisasi {what}")
    return Text(_SHORT[nilai.status], italic=True)


def show_persen(persen: Decimal | None) -> Inline:
    """Return a percentage with two decimals without its sign, or a dash where there is none."""
    return Text("–" if persen is None else format_angka(persen))


def show_uang(rupiah: Decimal | None, what: str) -> Inline:
    """Return an amount, or the gap."""
    return Missing(what) if rupiah is None else Text(format_uang(rupiah))


def show_share(rupiah: Decimal | None, what: str) -> Inline:
    """Return money that a weight shared out, in whole rupiah: nobody paid the cents of a weight."""
    return Missing(what) if rupiah is None else Text(format_angka(rupiah, 0))


def show_jumlah(banyak: Decimal | None, what: str) -> Inline:
    """Return a count, or the gap."""
    return Missing(what) if banyak is None else Text(format_ringkas(banyak))


def write_nrr(nrr: Decimal) -> str:
    """Write a mean of survey answers: three decimals, as the borders between mutu need them."""
    return format_angka(nrr, 3)
