"""The rows of performance of all tables."""

from collections.abc import Iterable, Iterator

from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Sel, Tabel

_Periode = tuple[int | None, int | None]  # year, quarter
_FIGURES = (JenisKolom.TARGET, JenisKolom.REALISASI, JenisKolom.CAPAIAN)
_KINDS = (*_FIGURES, JenisKolom.REALISASI_LALU, JenisKolom.TARGET_AKHIR)


def recognise_kinerja(daftar_tabel: Iterable[Tabel]) -> tuple[BarisKinerja, ...]:
    """Return one row per indicator and period of every table of indicators with figures."""
    return tuple(row for tabel in daftar_tabel if _is_performance(tabel) for row in _table(tabel))


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
    for sel in baris.daftar_sel:
        if sel.kolom.jenis in _KINDS:
            quarter = sel.kolom.triwulan or (only if sel.kolom.jenis is JenisKolom.CAPAIAN else None)
            groups.setdefault((sel.kolom.tahun or year, quarter), []).append(sel)
    whole = _pick(groups.get((year, None), []), JenisKolom.TARGET)
    for (tahun, triwulan), cells in groups.items():
        target = _pick(cells, JenisKolom.TARGET)
        if target is None and triwulan and not _has_target(cells):
            target = whole
        yield BarisKinerja(
            baris.tempat,
            tabel,
            sasaran,
            indikator,
            baris.teks(JenisKolom.SATUAN),
            target,
            _pick(cells, JenisKolom.REALISASI),
            _pick(cells, JenisKolom.CAPAIAN),
            _pick(cells, JenisKolom.REALISASI_LALU),
            _pick(cells, JenisKolom.TARGET_AKHIR),
            baris.teks(JenisKolom.KATEGORI),
            tahun,
            triwulan,
        )


def _has_target(cells: list[Sel]) -> bool:
    return any(sel.kolom.jenis is JenisKolom.TARGET for sel in cells)


def _pick(cells: list[Sel], jenis: JenisKolom) -> AngkaCetak | None:
    """Return the number of the only column of that kind; two columns of one period say nothing sure."""
    found = [sel.angka for sel in cells if sel.kolom.jenis is jenis]
    return found[0] if len(found) == 1 else None
