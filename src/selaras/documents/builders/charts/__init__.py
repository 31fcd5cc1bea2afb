"""Charts of the field as figures of the document model; None where the book holds no data for one."""

from selaras.documents.builders.charts.bagan import chart_pohon, chart_struktur
from selaras.documents.builders.charts.capaian import chart_capaian
from selaras.documents.builders.charts.desa import chart_status_desa
from selaras.documents.builders.charts.kinerja_anggaran import chart_kinerja_anggaran
from selaras.documents.builders.charts.lke import chart_lke
from selaras.documents.builders.charts.rfk import chart_rfk
from selaras.documents.builders.charts.serapan import chart_serapan
from selaras.documents.builders.charts.skm import chart_nrr
from selaras.documents.builders.charts.tren import chart_tren

__all__ = [
    "chart_capaian",
    "chart_kinerja_anggaran",
    "chart_lke",
    "chart_nrr",
    "chart_pohon",
    "chart_rfk",
    "chart_serapan",
    "chart_status_desa",
    "chart_struktur",
    "chart_tren",
]
