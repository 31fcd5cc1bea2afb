"""The rows of performance of all tables."""

from collections.abc import Iterable, Iterator

from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.pengenalan.kinerja_tegak import recognise_tegak
from selaras.domain.naskah.pengenalan.kumulatif import running_columns
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Sel, Tabel

_Periode = tuple[int | None, int | None]  # year, quarter
_FIGURES = (JenisKolom.TARGET, JenisKolom.REALISASI, JenisKolom.CAPAIAN)
_KINDS = (*_FIGURES, JenisKolom.REALISASI_LALU, JenisKolom.TARGET_AKHIR)


def recognise_kinerja(daftar_tabel: Iterable[Tabel]) -> tuple[BarisKinerja, ...]:
    """Return one row per indicator and period of every table of indicators with figures."""
    tables = tuple(daftar_tabel)
    rows = [row for tabel in tables if _is_performance(tabel) for row in _table(tabel)]
    return (*rows, *recognise_tegak(tables, (row.indikator for row in rows)))


def _is_performance(tabel: Tabel) -> bool:
    return tabel.has(JenisKolom.INDIKATOR) and any(tabel.has(kind) for kind in _FIGURES)


def _table(tabel: Tabel) -> Iterator[BarisKinerja]:
    year = _only_year(tabel)
    subject = _subject(tabel)
    sasaran = ""
    for baris in tabel.daftar_data:
        own = baris.teks(JenisKolom.SASARAN)
        sasaran = own or ("" if baris.teks(JenisKolom.TUJUAN) else sasaran)
        if indikator := baris.daftar_sel[subject].teks:
            yield from _periods(tabel, baris, sasaran, indikator, year)


def _only_year(tabel: Tabel) -> int | None:
    """Return the year that the headers name, None where they name none or several."""
    years = {kolom.tahun for kolom in tabel.daftar_kolom if kolom.tahun and kolom.jenis in _FIGURES}
    return years.pop() if len(years) == 1 else None


def _subject(tabel: Tabel) -> int:
    """Return which cell names the indicator that the figures measure: of two columns that of sasaran."""
    named = tabel.kolom(JenisKolom.INDIKATOR)
    of_sasaran = [kolom for kolom in named if "sasaran" in kolom.teks.casefold()]
    return tabel.daftar_kolom.index((of_sasaran if len(named) > 1 and of_sasaran else named)[0])


def _only_quarter(tabel: Tabel) -> int | None:
    """Return the quarter of all columns of realisasi, None where a capaian names one of its own."""
    quarters = {kolom.triwulan for kolom in tabel.kolom(JenisKolom.REALISASI)}
    has_own = any(kolom.triwulan for kolom in tabel.kolom(JenisKolom.CAPAIAN))
    return quarters.pop() if len(quarters) == 1 and not has_own else None


def _periods(
    tabel: Tabel, baris: BarisData, sasaran: str, indikator: str, year: int | None
) -> Iterator[BarisKinerja]:
    groups: dict[_Periode, list[Sel]] = {}
    only = _only_quarter(tabel)
    running = running_columns(tabel)
    for sel in baris.daftar_sel:
        if sel.kolom.jenis in _KINDS:
            quarter = sel.kolom.triwulan or (only if sel.kolom.jenis is JenisKolom.CAPAIAN else None)
            quarter = running.get(sel.kolom.indeks, quarter)
            groups.setdefault((sel.kolom.tahun or year, quarter), []).append(sel)
    whole = _pick(groups.get((year, None), []), JenisKolom.TARGET)
    for (tahun, triwulan), cells in groups.items():
        target = _pick(cells, JenisKolom.TARGET)
        if target is None and triwulan and not running and not _has_target(cells):
            target = whole
        yield BarisKinerja(
            baris.tempat,
            tabel,
            sasaran,
            indikator,
            baris.teks(JenisKolom.SATUAN),
            target,
            _pick(cells, JenisKolom.REALISASI) or _until_now(tahun, triwulan, groups, cells),
            _pick(cells, JenisKolom.CAPAIAN),
            _pick(cells, JenisKolom.REALISASI_LALU),
            _pick(cells, JenisKolom.TARGET_AKHIR),
            baris.teks(JenisKolom.KATEGORI),
            tahun,
            abs(triwulan) if triwulan else None,
        )


def _until_now(
    tahun: int | None, triwulan: int | None, groups: dict[_Periode, list[Sel]], cells: list[Sel]
) -> AngkaCetak | None:
    """Return the realisasi up to the quarter where the year has no column of realisasi of its own."""
    last = min((quarter for year, quarter in groups if year == tahun and quarter), default=0)
    if (
        triwulan is not None
        or last >= 0
        or any(sel.kolom.jenis is JenisKolom.REALISASI for sel in cells)
    ):
        return None
    return _pick(groups[tahun, last], JenisKolom.REALISASI)


def _has_target(cells: list[Sel]) -> bool:
    return any(sel.kolom.jenis is JenisKolom.TARGET for sel in cells)


def _pick(cells: list[Sel], jenis: JenisKolom) -> AngkaCetak | None:
    """Return the number of the only column of that kind; two columns of one period say nothing sure."""
    found = [sel.angka for sel in cells if sel.kolom.jenis is jenis]
    return found[0] if len(found) == 1 else None
