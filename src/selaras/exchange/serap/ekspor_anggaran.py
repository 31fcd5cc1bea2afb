"""Budget and spending from exports into what was taken from the report; the export wins, and says so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from selaras.domain.kode import Kode, TingkatKode
from selaras.exchange.serap.anggaran import BELANJA, PAGU
from selaras.exchange.serap.ekspor import BarisEkspor, read_rows
from selaras.exchange.serap.kata import show
from selaras.exchange.serap.menyusun import SerapError
from selaras.exchange.serap.terserap import Draf, Isi, Terserap
from selaras.exchange.workbook import BukuError, read_plain

_OPERASI, _MODAL = "5.1", "5.2"
_LS = "LS"
_REPORT_SAYS = "laporan mencetak angka lain: {}"
_SOME_MONTHS = "hanya belanja bulan {} yang ada dalam ekspor"
_MONTHS = 3  # in a quarter


@dataclass
class _Jumlah:
    """The sums of one code over the rows of an export."""

    baris: list[int] = field(default_factory=list)
    uraian: str = ""
    pagu: dict[str, Decimal] = field(default_factory=dict)  # by group of accounts, '' without one
    belanja: dict[int, Decimal] = field(default_factory=dict)  # by month
    seluruh: Decimal | None = None  # spent, without a day


def absorb_anggaran(nama: str, content: bytes, hasil: Terserap) -> None:
    """Add an export; raises SerapError where it is no workbook or has no rows that are understood."""
    try:
        sheets = read_plain(content)
    except BukuError as refused:
        raise SerapError(f"{nama}: {refused}") from refused
    found = False
    for sheet, rows in sheets:
        known = list(read_rows(rows))
        _check_year(nama, known, hasil)
        sums = _sum(known)
        found = found or bool(sums)
        for kode, jumlah in sums.items():
            _merge(hasil, kode, jumlah, f"{nama}, lembar {sheet}")
    if not found:
        raise SerapError(f"{nama}: tidak ada kolom kode dengan pagu atau realisasi; periksa ekspornya")


def _check_year(nama: str, rows: Iterable[BarisEkspor], hasil: Terserap) -> None:
    period = hasil.profil.nilai("periode")
    years = {row.text("tahun") for row in rows} - {""}
    if period is not None and years and str(period.tahun) not in years:
        raise SerapError(
            f"{nama}: ekspor tahun {', '.join(sorted(years))}, padahal laporannya tahun {period.tahun}"
        )


def _sum(rows: Sequence[BarisEkspor]) -> dict[Kode, _Jumlah]:
    """Return the sums by code. Rows of accounts below a row without one repeat its amount: left out."""
    sums: dict[Kode, _Jumlah] = {}
    whole = {row.kode() for row in rows if row.kode() and not row.text("rekening") and _has_money(row)}
    for row in rows:
        kode = row.kode()
        if kode is None or not _has_money(row) or (kode in whole and row.text("rekening")):
            continue
        _name_parents(sums, row)
        one = sums.setdefault(kode, _Jumlah())
        one.baris.append(row.nomor)
        one.uraian = one.uraian or row.text("uraian")
        _add_amounts(one, row)
    return sums


def _has_money(row: BarisEkspor) -> bool:
    return row.amount("pagu") is not None or row.amount("realisasi") is not None


def _name_parents(sums: dict[Kode, _Jumlah], row: BarisEkspor) -> None:
    for level in ("program", "kegiatan"):
        kode, name = row.kode(f"kode_{level}"), row.text(f"nama_{level}")
        if kode is not None and name and kode not in sums:
            sums[kode] = _Jumlah([row.nomor], name)


def _add_amounts(one: _Jumlah, row: BarisEkspor) -> None:
    pagu, spent = row.amount("pagu"), row.amount("realisasi")
    if pagu is not None:
        group = row.text("rekening")[:3]
        one.pagu[group] = one.pagu.get(group, Decimal(0)) + pagu
    if spent is not None:
        net = spent - (row.amount("setoran") or Decimal(0))
        day = row.day("tanggal_transfer" if row.text("jenis").upper() == _LS else "tanggal_dokumen")
        if day is None:
            one.seluruh = (one.seluruh or Decimal(0)) + net
        else:
            one.belanja[day.month] = one.belanja.get(day.month, Decimal(0)) + net


def _merge(hasil: Terserap, kode: Kode, jumlah: _Jumlah, nama: str) -> None:
    source = f"{nama}, baris {jumlah.baris[0]}" + (" dst." if len(jumlah.baris) > 1 else "")
    is_leaf = kode.tingkat is TingkatKode.SUB_KEGIATAN
    budget = _record(hasil, PAGU, kode, source)
    budget.put("uraian", Isi(jumlah.uraian, source))
    if jumlah.pagu:
        _settle(budget, "pagu" if is_leaf else "angka_dokumen", sum(jumlah.pagu.values()), source)
    if is_leaf and {_OPERASI, _MODAL} >= jumlah.pagu.keys() != set():
        _settle(budget, "belanja_operasi", jumlah.pagu.get(_OPERASI, Decimal(0)), source)
        _settle(budget, "belanja_modal", jumlah.pagu.get(_MODAL, Decimal(0)), source)
    if jumlah.belanja or jumlah.seluruh is not None:
        _merge_spent(hasil, _record(hasil, BELANJA, kode, source), jumlah, source)


def _merge_spent(hasil: Terserap, draf: Draf, jumlah: _Jumlah, source: str) -> None:
    kode: Kode = draf.nilai("kode")
    if jumlah.seluruh is not None:
        is_leaf = kode.tingkat is TingkatKode.SUB_KEGIATAN
        _settle(draf, "sd_periode" if is_leaf else "angka_dokumen", jumlah.seluruh, source)
        return
    draf.pop("sd_periode", None)  # quarters and a running sum exclude each other
    for quarter in range(1, 5):
        months = [m for m in range(3 * quarter - 2, 3 * quarter + 1) if m in jumlah.belanja]
        if months:
            doubt = "" if len(months) == _MONTHS else _SOME_MONTHS.format(", ".join(map(str, months)))
            amount = sum((jumlah.belanja[month] for month in months), Decimal(0))
            _add_quarter(hasil, draf, f"tw{quarter}", Isi(amount, source, doubt))


def _add_quarter(hasil: Terserap, draf: Draf, nama: str, isi: Isi) -> None:
    """Add to what other exports gave for the quarter; what a report says is only held against it."""
    place = (str(draf.nilai("kode")), nama)
    earlier = draf.nilai(nama) if place in hasil.ekspor else None
    told = hasil.ekspor.setdefault(place, draf.nilai(nama))
    amount = isi.nilai + (earlier or Decimal(0))
    differs = [told] if told not in (None, amount) else []
    draf[nama] = replace(isi, nilai=amount).against(differs, _report_says(told))


def _record(hasil: Terserap, daftar: str, kode: Kode, source: str) -> Draf:
    """Return the record of a code, a new one where there is none."""
    known = next((d for d in hasil.of(daftar) if d.nilai("kode") == kode), None)
    if known is None:
        known = Draf(kode=Isi(kode, source))
        hasil.add(daftar, known)
    return known


def _settle(draf: Draf, nama: str, nilai: Any, source: str) -> None:
    before = draf.nilai(nama)
    differs = [before] if before not in (None, nilai) else []
    draf[nama] = Isi(nilai, source).against(differs, _report_says(before))


def _report_says(nilai: Any) -> str:
    return _REPORT_SAYS.format(show(nilai))
