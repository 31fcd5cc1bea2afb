"""The choices behind a capaian: direction, variant, cap, and how quarters make a year."""

from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.pilihan import Pilihan


class Arah(Pilihan):
    """Which way is better."""

    NAIK = "naik", "Naik lebih baik"
    TURUN = "turun", "Turun lebih baik"
    RENTANG = "rentang", "Dalam rentang"


class VarianTurun(Pilihan):
    """The two formulas in use where lower is better; a kabupaten chooses one."""

    SELISIH = "selisih", "(2 × target - realisasi) / target × 100"
    NISBAH = "nisbah", "target / realisasi × 100"


class TargetNol(Pilihan):
    """What a target of zero means where higher is better."""

    TIDAK_TERDEFINISI = "tidak_terdefinisi", "Capaian tidak terdefinisi"
    SERATUS = "seratus", "100 bila realisasi di atas nol"


class CaraRekap(Pilihan):
    """How the value up to a quarter is made of quarters. Percentages and indices are never added."""

    JUMLAH = "jumlah", "Jumlah"
    RASIO_KUMULATIF = "rasio_kumulatif", "Rasio kumulatif"
    PENYEBUT_SETAHUN = "penyebut_setahun", "Penyebut setahun"
    POSISI_AKHIR = "posisi_akhir", "Posisi akhir"
    RATA_RATA = "rata_rata", "Rata-rata"
    TAHUNAN_SAJA = "tahunan_saja", "Tahunan saja"


@dataclass(frozen=True)
class AturanCapaian:
    """What a kabupaten settles about capaian. `batas_atas` caps the shown value, None for no cap."""

    varian_turun: VarianTurun = VarianTurun.SELISIH
    target_nol: TargetNol = TargetNol.TIDAK_TERDEFINISI
    batas_atas: Decimal | None = None
