"""A strategy for any record, derived from what its fields say of themselves: no field is forgotten."""

from typing import Any

from hypothesis import strategies as st

from selaras.domain.berkas import JenisIsian
from selaras.domain.kode import parse_kode
from selaras.domain.periode import Periode, Triwulan
from selaras.exchange.workbook.columns import Kolom, columns_of
from tests.workbook.strategies_values import dates, filled_texts, long_texts, money, texts, values

YEARS = st.integers(2018, 2060)
CODES = st.sampled_from(["7.01", "7.01.02", "7.01.02.2.04", "7.01.02.2.04.0001", "4.01.03"]).map(
    parse_kode
)
_BY_KIND: dict[JenisIsian, st.SearchStrategy[Any]] = {
    JenisIsian.TEKS: texts,
    JenisIsian.TEKS_PANJANG: long_texts,
    JenisIsian.UANG: money,
    JenisIsian.NILAI: values,
    JenisIsian.TAHUN: YEARS,
    JenisIsian.TANGGAL: dates,
    JenisIsian.TRIWULAN: st.sampled_from(Triwulan),
    JenisIsian.PERIODE: st.builds(Periode, YEARS, st.none() | st.sampled_from(Triwulan)),
    JenisIsian.KODE: CODES,
    JenisIsian.YA_TIDAK: st.booleans(),
}


def records(record: type[Any], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return records with any content that their fields can hold; `fixed` settles some of the fields."""
    free = {kolom.nama: content(kolom) for kolom in columns_of(record) if kolom.nama not in fixed}
    return st.builds(record, **free, **fixed)


def content(kolom: Kolom) -> st.SearchStrategy[Any]:
    """Return what one field can hold: never empty where it is required or empty means something else."""
    if kolom.pilihan is not None:
        found: st.SearchStrategy[Any] = st.sampled_from(kolom.pilihan)
    else:
        found = _BY_KIND[kolom.isian.jenis]
    if kolom.isian.jenis in {JenisIsian.TEKS, JenisIsian.TEKS_PANJANG}:
        return filled_texts if kolom.isian.wajib or kolom.baku else found
    return found if kolom.isian.wajib or kolom.baku is not None else st.none() | found
