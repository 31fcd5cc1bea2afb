"""What was reached: in the reported year as its last quarter, in earlier years as past values."""

from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Triwulan
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.baris_indikator import BarisIndikator, list_rows
from selaras.exchange.serap.kata import filled, number_in, number_of, same_name
from selaras.exchange.serap.terserap import Draf, Terserap

NOW, PAST = "daftar_realisasi", "daftar_tahun_lalu"
_STATUS = {same_name(status.label): status for status in StatusNilai}
_TWO_VALUES = "tabel lain mencetak realisasi yang berbeda"
_RUNNING = "nilai sampai dengan triwulan; periksa apakah nilai triwulan itu saja"


def take_nilai(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the values of the indicators that are known."""
    codes = {same_name(d.nilai("uraian")): d.nilai("kode") for d in hasil.of("daftar_indikator")}
    rows = [row for row in list_rows(bahan) if row.kunci in codes]
    for key, code in codes.items():
        own = [row for row in rows if row.kunci == key]
        _take_now(bahan, hasil, code, own)
        _take_past(bahan, hasil, code, own)


def _take_now(bahan: Bahan, hasil: Terserap, code: str, rows: list[BarisIndikator]) -> None:
    quarter = bahan.naskah.identitas.triwulan
    found = [
        (row, value)
        for row in rows
        if row.is_measured()
        for value in _values(row, bahan.tahun, (None, quarter))
    ]
    if not found:
        _take_status(bahan, hasil, code, rows)
        return
    row, value = found[0]
    others = {v for r in rows for v in _values(r, bahan.tahun, (None, quarter), named=True)}
    others |= {v for _, v in found}
    draf = Draf()
    draf.put("indikator", bahan.isi(code, row.baris.tempat))
    draf.put("triwulan", bahan.isi(Triwulan(quarter or 4), row.baris.tempat))
    field = "realisasi_sd" if quarter else "realisasi"
    said = bahan.isi(value, row.baris.tempat, _RUNNING if quarter else "")
    draf.put(field, said.against(others - {value}, _TWO_VALUES))
    _take_factors(bahan, draf, rows)
    hasil.add(NOW, draf)


def _take_status(bahan: Bahan, hasil: Terserap, code: str, rows: list[BarisIndikator]) -> None:
    """Take why there is no value where a table says so in the words of the book."""
    for row in rows:
        sel = row.baris.sel(JenisKolom.REALISASI)
        status = _STATUS.get(same_name(sel.teks)) if sel else None
        if status is not None and row.is_measured():
            here, draf = row.baris.tempat, Draf()
            draf.put("indikator", bahan.isi(code, here))
            draf.put("triwulan", bahan.isi(Triwulan(bahan.naskah.identitas.triwulan or 4), here))
            draf.put("status", bahan.isi(status, here))
            hasil.add(NOW, draf)
            return


def _values(
    row: BarisIndikator, tahun: int | None, quarters: tuple[int | None, ...], *, named: bool = False
) -> list[object]:
    """Return the printed values of the year; `named` asks for columns whose header names it."""
    values = (
        number_of(sel.angka) if sel.angka else number_in(sel.teks.partition(" (")[0])
        for sel in row.baris.daftar_sel
        if sel.kolom.jenis is JenisKolom.REALISASI
        and sel.kolom.tahun in ({tahun} if named else {None, tahun})
        and sel.kolom.triwulan in quarters
    )
    return [value for value in values if value is not None]


def _take_factors(bahan: Bahan, draf: Draf, rows: list[BarisIndikator]) -> None:
    """Take what helped and hindered, and what follows, from the columns that name them."""
    for row in rows:
        for sel in row.baris.daftar_sel:
            head, text = sel.kolom.teks.casefold(), filled(sel.teks)
            helped, _, hindered = text.partition("Penghambat:")
            if "pendorong" in head or "Pendorong:" in helped:
                draf.put(
                    "pendorong",
                    bahan.isi(
                        helped.partition("Pendorong:")[2].strip() or helped.strip(), row.baris.tempat
                    ),
                )
            if "penghambat" in head or hindered:
                draf.put("penghambat", bahan.isi(hindered.strip() or helped.strip(), row.baris.tempat))
            if "tindak lanjut" in head or "solusi" in head:
                draf.put("tindak_lanjut", bahan.isi(text, row.baris.tempat))


def _take_past(bahan: Bahan, hasil: Terserap, code: str, rows: list[BarisIndikator]) -> None:
    years: dict[int, Draf] = {}
    for row in rows:
        for sel in row.baris.daftar_sel:
            year = sel.kolom.tahun
            value = number_of(sel.angka)
            is_value = sel.kolom.jenis in {JenisKolom.REALISASI, JenisKolom.REALISASI_LALU}
            if (
                year is None
                or bahan.tahun is None
                or year >= bahan.tahun
                or not is_value
                or value is None
            ):
                continue
            draf = years.setdefault(year, Draf())
            draf.put("indikator", bahan.isi(code, row.baris.tempat))
            draf.put("tahun", bahan.isi(year, row.baris.tempat))
            if draf.nilai("realisasi") not in (None, value):
                draf["realisasi"] = draf["realisasi"].against([value], _TWO_VALUES)
            draf.put("realisasi", bahan.isi(value, row.baris.tempat))
    for year in sorted(years, reverse=True):
        hasil.add(PAST, years[year])
