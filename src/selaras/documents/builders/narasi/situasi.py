"""What is to be said of a result: closed situations, decided from figures and never from words."""

from dataclasses import dataclass
from enum import StrEnum

from selaras.domain.capaian import Arah
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.kemajuan import KemajuanRencana
from selaras.domain.hasil.perbandingan import NilaiTahun, break_of
from selaras.domain.hasil.putusan import PutusanTarget, judge
from selaras.domain.hasil.sasaran import HasilSasaran
from selaras.domain.hasil.uang import Uang
from selaras.domain.nilai import StatusNilai


class Ukur(StrEnum):
    """How the value of the year stands to its target."""

    MELEBIHI = "melebihi"
    MELEBIHI_TURUN = "melebihi_turun"
    MENCAPAI = "mencapai"
    MENCAPAI_RENTANG = "mencapai_rentang"
    TIDAK = "tidak"
    TIDAK_TURUN = "tidak_turun"
    TIDAK_RENTANG = "tidak_rentang"
    TANPA_CAPAIAN = "tanpa_capaian"
    BELUM_DIISI = "belum_diisi"
    BELUM_WAKTUNYA = "belum_waktunya"
    MENUNGGU_RILIS = "menunggu_rilis"
    BELUM_DAPAT_DIUKUR = "belum_dapat_diukur"
    TIDAK_BERLAKU = "tidak_berlaku"


class Ubah(StrEnum):
    """How the value of the year stands to that of the year before."""

    NAIK_MEMBAIK = "naik_membaik"
    NAIK_MENURUN = "naik_menurun"
    TURUN_MEMBAIK = "turun_membaik"
    TURUN_MENURUN = "turun_menurun"
    NAIK = "naik"
    TURUN = "turun"
    TETAP = "tetap"
    TERPUTUS = "terputus"
    BELUM_TERSEDIA = "belum_tersedia"


class Belanja(StrEnum):
    """How spending stands to its pagu."""

    SEBAGIAN = "sebagian"
    SELURUH = "seluruh"
    NOL = "nol"
    MELEBIHI = "melebihi"
    TANPA_PAGU = "tanpa_pagu"
    BELUM_DIRINCI = "belum_dirinci"
    BELUM_DIISI = "belum_diisi"


class Banding(StrEnum):
    """How one percentage stands to another."""

    LEBIH = "lebih"
    SAMA = "sama"
    KURANG = "kurang"


_GAPS = {
    StatusNilai.TERISI: Ukur.TANPA_CAPAIAN,
    StatusNilai.BELUM_DIISI: Ukur.BELUM_DIISI,
    StatusNilai.BELUM_WAKTUNYA: Ukur.BELUM_WAKTUNYA,
    StatusNilai.MENUNGGU_RILIS: Ukur.MENUNGGU_RILIS,
    StatusNilai.BELUM_DAPAT_DIUKUR: Ukur.BELUM_DAPAT_DIUKUR,
    StatusNilai.TIDAK_BERLAKU: Ukur.TIDAK_BERLAKU,
}
_ABOVE = {Arah.NAIK: Ukur.MELEBIHI, Arah.TURUN: Ukur.MELEBIHI_TURUN, Arah.RENTANG: Ukur.MELEBIHI}
_MET = {
    Arah.NAIK: Ukur.MENCAPAI,
    Arah.TURUN: Ukur.MENCAPAI,
    Arah.RENTANG: Ukur.MENCAPAI_RENTANG,
}
_BELOW = {Arah.NAIK: Ukur.TIDAK, Arah.TURUN: Ukur.TIDAK_TURUN, Arah.RENTANG: Ukur.TIDAK_RENTANG}
_RISE = {Arah.NAIK: Ubah.NAIK_MEMBAIK, Arah.TURUN: Ubah.NAIK_MENURUN, Arah.RENTANG: Ubah.NAIK}
_FALL = {Arah.NAIK: Ubah.TURUN_MENURUN, Arah.TURUN: Ubah.TURUN_MEMBAIK, Arah.RENTANG: Ubah.TURUN}


def read_ukur(hasil: HasilIndikator) -> Ukur:
    """Return how the value stands to its target; without a capaian, what stands in its place."""
    arah = hasil.indikator.arah
    match judge(hasil):
        case PutusanTarget.MELEBIHI:
            return _ABOVE[arah]
        case PutusanTarget.MENCAPAI:
            return _MET[arah]
        case PutusanTarget.TIDAK_MENCAPAI:
            return _BELOW[arah]
        case PutusanTarget.BELUM_DAPAT_DINILAI:
            return _GAPS[hasil.tahunan.realisasi.status]


def read_ubah(hasil: HasilIndikator, tahun: NilaiTahun) -> Ubah:
    """Return how the value of `tahun` stands to that of the year before."""
    change, arah = tahun.perubahan.hasil, hasil.indikator.arah
    if change is None:
        broken = tahun.tahun == break_of(hasil.indikator)
        return Ubah.TERPUTUS if broken else Ubah.BELUM_TERSEDIA
    if change == 0:
        return Ubah.TETAP
    return _RISE[arah] if change > 0 else _FALL[arah]


def read_belanja(uang: Uang) -> Belanja:
    """Return how spending stands to pagu."""
    if uang.realisasi is None:
        return Belanja.BELUM_DIRINCI if uang.lengkap and uang.pagu is not None else Belanja.BELUM_DIISI
    if not uang.pagu:
        return Belanja.BELUM_DIISI if uang.pagu is None else Belanja.TANPA_PAGU
    if uang.realisasi == uang.pagu:
        return Belanja.SELURUH
    if uang.realisasi > uang.pagu:
        return Belanja.MELEBIHI
    return Belanja.NOL if uang.realisasi == 0 else Belanja.SEBAGIAN


def read_serapan(uang: Uang, seluruh: Uang) -> Banding | None:
    """Return how the absorption of a row stands to that of the whole office, None if unknown."""
    own, whole = uang.serapan, seluruh.serapan
    if own is None or whole is None:
        return None
    if own == whole:
        return Banding.SAMA
    return Banding.LEBIH if own > whole else Banding.KURANG


def is_fulfilled(kemajuan: KemajuanRencana) -> bool | None:
    """Tell whether the end of the plan is reached, None where that is unknown."""
    progress = kemajuan.kemajuan.hasil
    return None if progress is None else progress >= 100


def read_nisbah(sasaran: HasilSasaran) -> Banding | None:
    """Return how the mean capaian of a sasaran stands to its absorption, None if unknown."""
    ratio = sasaran.nisbah.hasil
    if ratio is None:
        return None
    if ratio == 1:
        return Banding.SAMA
    return Banding.LEBIH if ratio > 1 else Banding.KURANG


@dataclass(frozen=True)
class Situasi:
    """All that one indicator calls for, apart from its comparisons with other years and offices."""

    ukur: Ukur
    dibatasi: bool
    resmi: bool
    sementara: bool

    @classmethod
    def of(cls, hasil: HasilIndikator) -> "Situasi":
        """Read it from the result."""
        year, said = hasil.tahunan, hasil.keterangan
        known = year.realisasi.angka is not None
        capped = year.capaian is not None and year.mentah != year.capaian
        provisional = known and said is not None and said.sementara
        return cls(read_ukur(hasil), capped, known and year.resmi is not None, provisional)
