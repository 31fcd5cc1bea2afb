"""Programme and budget, and the money spent: from the fullest table that has codes and a pagu."""

from collections.abc import Sequence

from selaras.domain.kode import Kode, KodeError, parse_kode
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisBaris
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.kata import number_of
from selaras.exchange.serap.terserap import Draf, Terserap

PAGU, BELANJA = "daftar_anggaran", "daftar_realisasi_anggaran"
_QUARTERS = 4
_TWO_PAGU = "tabel lain mencetak pagu yang berbeda"
_TWO_SPENT = "tabel lain mencetak realisasi yang berbeda"


def take_anggaran(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the budget and what was spent."""
    rows = _coded(bahan)
    tables = {row.tabel.nomor: row.tabel for row, _ in rows}
    best = max(tables, key=lambda n: _worth([r for r, _ in rows if r.tabel.nomor == n]), default=None)
    chosen = [(row, kode) for row, kode in rows if row.tabel.nomor == best]
    parents = {induk for _, kode in chosen for induk in kode.daftar_induk}
    seen: set[Kode] = set()
    for row, kode in chosen:
        if kode not in seen:
            seen.add(kode)
            others = [r for r, k in rows if k == kode and r.tabel.nomor != best]
            hasil.add(PAGU, _pagu(bahan, row, kode, is_parent=kode in parents, others=others))
            hasil.add(BELANJA, _spent(bahan, row, kode, is_parent=kode in parents, others=others))


def _coded(bahan: Bahan) -> list[tuple[BarisUang, Kode]]:
    """Return the rows of money with a code from programme down."""
    found = []
    for row in bahan.naskah.daftar_uang:
        if row.kode and row.jenis is JenisBaris.DATA:
            try:
                kode = parse_kode(row.kode)
            except KodeError:
                continue
            if len(kode.bagian) > 2:
                found.append((row, kode))
    return found


def _worth(rows: Sequence[BarisUang]) -> tuple[int, int]:
    """Return how much a table tells: rows with pagu and with realisasi, then all rows."""
    both = sum((row.pagu is not None) + (row.realisasi is not None) for row in rows)
    return both, len(rows)


def _pagu(
    bahan: Bahan,
    row: BarisUang,
    kode: Kode,
    *,
    is_parent: bool,
    others: Sequence[BarisUang],
) -> Draf:
    draf = Draf()
    draf.put("kode", bahan.isi(kode, row.tempat))
    draf.put("uraian", bahan.isi(row.uraian, row.tempat))
    amount = number_of(row.pagu)
    doubt = _TWO_PAGU if _differs(row, others, "pagu") else ""
    draf.put("angka_dokumen" if is_parent else "pagu", bahan.isi(amount, row.tempat, doubt))
    if not is_parent:
        for name in ("belanja_operasi", "belanja_modal"):
            draf.put(name, bahan.isi(row.nilai(name), row.tempat))
    return draf


def _spent(
    bahan: Bahan,
    row: BarisUang,
    kode: Kode,
    *,
    is_parent: bool,
    others: Sequence[BarisUang],
) -> Draf:
    draf = Draf()
    draf.put("kode", bahan.isi(kode, row.tempat))
    doubt = _TWO_SPENT if _differs(row, others, "realisasi") else ""
    spent = bahan.isi(number_of(row.realisasi), row.tempat, doubt)
    quarters = [number_of(angka) for angka in row.pecahan]
    if is_parent:
        draf.put("angka_dokumen", spent)
    elif len(quarters) == _QUARTERS and None not in quarters:
        for number, amount in enumerate(quarters, start=1):
            draf.put(f"tw{number}", bahan.isi(amount, row.tempat))
    else:
        draf.put("sd_periode", spent)
    return draf


def _differs(row: BarisUang, others: Sequence[BarisUang], nama: str) -> bool:
    own = row.nilai(nama)
    return any(other.nilai(nama) not in (None, own) for other in others)
