"""Charts of every kind, with gaps, breaks and hostile words, for the tests."""

from decimal import Decimal
from functools import cache

from selaras.documents.model import (
    Amount,
    Axis,
    BarChart,
    Break,
    Chart,
    Contents,
    Figure,
    Heading,
    Level,
    LineChart,
    Listing,
    Paragraph,
    Reference,
    Series,
    StackedBarChart,
    Text,
    TreeBox,
    TreeChart,
)
from selaras.documents.printing import Format, print_dokumen
from tests.documents.docx_probe import document_of
from tests.documents.samples import HOSTILE

ATTACK = f'</text></svg><script>alert(1)</script>" onload="x" {HOSTILE}'


def amounts(*values: str | None) -> tuple[Amount | None, ...]:
    return tuple(Amount(Decimal(v), v.replace(".", ",")) if v else None for v in values)


BARS = BarChart(
    ("Indikator satu", "Indikator dua", ATTACK),
    (
        Series("Tahun ini", amounts("95.45", None, "5000.5")),
        Series("Tahun lalu", amounts("0", "12", None)),
    ),
    Axis("Capaian (%)"),
    Level(Decimal(100), "Target"),
)
STACK = StackedBarChart(
    ("2023", "2024"),
    (
        Series("Mandiri", amounts("3", "40")),
        Series("Maju", amounts("5", "0.1")),
        Series("Lain", amounts("1", None)),
    ),
    Axis("Jumlah desa"),
)
LINES = LineChart(
    ("2020", "2021", "2022", "2023", "2024"),
    (
        Series("Realisasi", amounts("61.5", "62.25", None, "70", "72.75")),
        Series("Target", amounts(None, None, None, "71", "73"), missing=""),
    ),
    Axis("Nilai"),
    (Break(3, "rumus berubah"),),
)
CURVES = LineChart(
    tuple(f"Bulan {n}" for n in range(1, 13)),
    (
        Series("Realisasi fisik", amounts(*(str(n * 8) for n in range(12)))),
        Series("Target fisik", amounts(*(str(n * 8 + 1) for n in range(12)))),
        Series("Realisasi keuangan", amounts(*(f"{n * 7}.25" for n in range(12)))),
    ),
    Axis("Persen"),
)
TREE = TreeChart(
    (
        TreeBox("Bupati Contoh"),
        TreeBox("Camat Contoh", 0, "Plt."),
        TreeBox("Sekretaris", 1),
        TreeBox("Kasubbag Umum", 2),
        TreeBox("Kasubbag Keuangan", 2, "kosong"),
        *(TreeBox(f"Kasi {n}", 1) for n in range(5)),
        TreeBox(ATTACK, 1),
    )
)
CHARTS: dict[str, Chart] = {
    "bars": BARS,
    "stack": STACK,
    "lines": LINES,
    "curves": CURVES,
    "tree": TREE,
}
WORDS = {
    "bars": ("95,45", "5000,5", "belum ada", "Indikator dua", "Tahun lalu", "Target", "Capaian (%)"),
    "stack": ("2023", "40", "Maju 0,1", "Lain belum ada", "Mandiri", "Jumlah desa"),
    "curves": ("Realisasi fisik 88", "Target fisik 89", "Realisasi keuangan 77,25", "Persen"),
    "tree": ("Bupati", "Plt.", "kosong", "Kasi 4", "Keuangan"),
    "lines": ("62,25", "belum ada", "rumus berubah", "2024", "Target", "Nilai"),
}


def figure(name: str, number: int = 1) -> Figure:
    told = f'Uraian {name}: 95,45 "persen" & <lain>.'
    return Figure(f"gbr-{name}", CHARTS[name], told, f"Gambar 3.{number}", f"Judul {name}")


FIGURES = tuple(figure(name, number) for number, name in enumerate(CHARTS, start=1))
TALL = Figure(
    "gbr-tinggi",
    BarChart(
        tuple(f"Indikator nomor {n}" for n in range(120)),
        (Series("Capaian", amounts(*(str(n) for n in range(120)))),),
        Axis("%"),
    ),
    "Uraian panjang.",
    "Gambar 3.9",
    "Judul tinggi",
)


def values(figure: Figure | None, series: int = 0) -> list[Decimal | None]:
    assert figure is not None
    assert not isinstance(figure.chart, TreeChart)
    return [a.value if a else None for a in figure.chart.series[series].amounts]


DOKUMEN = document_of(
    Contents("DAFTAR GAMBAR", "daftar-gambar", Listing.FIGURES),
    Heading(1, "KINERJA", "bab-3", "BAB III"),
    Paragraph((Text("Lihat "), Reference("gbr-lines"), Text("."))),
    *FIGURES,
)


@cache
def printed() -> dict[Format, bytes]:
    return dict(print_dokumen(DOKUMEN, tuple(Format)))
