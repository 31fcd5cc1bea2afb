"""The components of the evaluation of AKIP, this year and last."""

from collections.abc import Iterator

from selaras.documents.builders.charts.amounts import in_angka
from selaras.documents.builders.charts.telling import tell
from selaras.documents.model import Axis, BarChart, Figure, Series
from selaras.domain.angka import format_ringkas
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.lke import KomponenLke


def chart_lke(hasil: HasilBerkas) -> Figure | None:
    """Return the points of each component, None where no component of any year is known."""
    lke, aturan = hasil.lke, hasil.berkas.ketentuan.aturan_lke
    if lke is None or aturan is None:
        return None
    components = aturan.bentuk.daftar_komponen
    by_year = {year: one for year, one in _series(lke, components) if any(one.amounts)}
    if not by_year:
        return None
    names = tuple(f"{k.nama} (bobot {format_ringkas(k.bobot)})" for k in components)
    axis = Axis("Nilai", high=max(k.bobot for k in components))
    chart = BarChart(names, tuple(by_year.values()), axis)
    judul = f"Nilai komponen evaluasi AKIP Tahun {' dan '.join(map(str, by_year))}"
    return Figure("gambar-lke", chart, tell(judul, chart), caption=judul)


def _series(lke: HasilLke, components: tuple[KomponenLke, ...]) -> Iterator[tuple[int, Series]]:
    """Yield year and points, the newest first."""
    if lke.berlaku:
        points = {k.kode: k.nilai.hasil for k in lke.berlaku.daftar_komponen}
        name = f"Tahun {lke.tahun_evaluasi} ({lke.berlaku.pihak.label.lower()})"
        yield lke.tahun_evaluasi, Series(name, tuple(in_angka(points[k.kode]) for k in components))
    if lke.tahun_lalu:
        earlier = lke.tahun_lalu
        amounts = tuple(in_angka(earlier.komponen.get(k.kode)) for k in components)
        yield earlier.tahun_evaluasi, Series(f"Tahun {earlier.tahun_evaluasi}", amounts)
