"""What can be wrong with a rule as declared, told fault by fault."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from selaras.audit.aturan import Aturan, AturanBerkas, AturanNaskah, StatusAturan
from selaras.audit.halaman import HalamanError, read_halaman
from selaras.domain.temuan import Kelompok

CASES = Path(__file__).parents[1] / "rules"
TEXTS = ("judul", "saran", "dasar_hukum")
# The beginning of a code, by the folder that holds the rule; of a report it names the kind of fault too.
PREFIX = {
    "hitungan": "NA", "kontradiksi": "NB", "residu": "NC", "format": "ND", "kelengkapan": "NE",
    "waktu": "NF", "keterbacaan": "NL", "perencanaan": "PR", "pengukuran": "PU", "anggaran": "AG",
    "data_dukung": "DD", "pelaporan": "PL", "evaluasi": "EV", "skala": "SK", "pengecualian": "PX",
}  # fmt: skip


def rule_faults(aturan: Aturan) -> Iterator[str]:
    """Yield what is wrong with one rule."""
    yield from _names(aturan)
    yield from (f"{name} kosong" for name in TEXTS if not getattr(aturan, name).strip())
    if not aturan.saran.endswith("."):
        yield "saran bukan kalimat"
    if not isinstance(aturan.berlaku_sejak, date) or not isinstance(aturan.status, StatusAturan):
        yield "berlaku_sejak atau status salah jenis"
    try:
        read_halaman(aturan)
    except HalamanError as wrong:
        yield str(wrong)


def _names(aturan: Aturan) -> Iterator[str]:
    prefix = PREFIX.get(aturan.keluarga, "?")
    if not re.fullmatch(rf"{re.escape(prefix)}[0-9]{{3}}", aturan.kode):
        yield f"kode {aturan.kode} bukan {prefix} dengan tiga angka"
    if isinstance(aturan, AturanNaskah) and aturan.kelompok is not Kelompok(aturan.kode[1]):
        yield f"kelompok {aturan.kelompok} tidak sama dengan kode"
    wanted = f"{aturan.kode.lower()}_{snake(type(aturan).__name__)}"
    module = type(aturan).__module__.rpartition(".")[2]
    if module != wanted:
        yield f"modul {module}, seharusnya {wanted}"


def snake(name: str) -> str:
    """Return 'salah_hitung' of 'SalahHitung'."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def case_file(aturan: Aturan) -> Path:
    """Return where the cases of a rule lie: beside those of its family."""
    match aturan:
        case AturanNaskah():
            kind = "naskah/"
        case AturanBerkas():
            kind = "berkas/"
        case _:
            kind = ""
    return CASES / f"{kind}{aturan.keluarga}" / f"{aturan.kode}.toml"


def code_faults(rules: Iterable[Aturan], ledger: Mapping[str, str]) -> Iterator[str]:
    """Yield codes and titles used twice, and what the ledger of all codes ever used says otherwise."""
    declared = [(aturan.kode, aturan.judul) for aturan in rules]
    for place in (0, 1):
        counts = Counter(pair[place].casefold() for pair in declared)
        yield from (f"dua kali: {text}" for text, count in counts.items() if count > 1)
    for kode, judul in declared:
        if kode not in ledger:
            yield f"belum tercatat: {kode}"
        elif ledger[kode] != judul:
            yield f"judul berubah: {kode}"
    yield from (f"hilang: {kode}" for kode in ledger.keys() - {kode for kode, _ in declared})
