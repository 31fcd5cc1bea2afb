"""What a Renja is prepared from: the review of the draft RKPD (T-C.31) and proposals (T-C.32)."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian

_TERTULIS = "Seperti tertulis, dengan satuannya, misalnya '12 desa'"
_UANG = "Rupiah penuh"


@dataclass(frozen=True)
class ReviuRkpd:
    """A programme or kegiatan of the draft RKPD beside what the office's analysis finds it needs.

    Either side may be empty: what the analysis does not need, or what the draft does not hold.
    """

    tahun: Annotated[int, Isian("Tahun rencana", "Tahun RKPD itu", JenisIsian.TAHUN, wajib=True)]
    program: Annotated[
        str, Isian("Program/kegiatan RKPD", "Menurut rancangan awal RKPD; kosong bila tidak ada")
    ] = ""
    lokasi: Annotated[str, Isian("Lokasi RKPD", "Menurut rancangan awal RKPD")] = ""
    indikator: Annotated[str, Isian("Indikator RKPD", "Menurut rancangan awal RKPD")] = ""
    target: Annotated[str, Isian("Target RKPD", _TERTULIS)] = ""
    pagu: Annotated[Decimal | None, Isian("Pagu indikatif (Rp)", _UANG, JenisIsian.UANG)] = None
    program_kebutuhan: Annotated[
        str, Isian("Program/kegiatan kebutuhan", "Menurut hasil analisis; kosong bila tidak perlu")
    ] = ""
    lokasi_kebutuhan: Annotated[str, Isian("Lokasi kebutuhan", "Menurut hasil analisis")] = ""
    indikator_kebutuhan: Annotated[str, Isian("Indikator kebutuhan", "Menurut hasil analisis")] = ""
    target_kebutuhan: Annotated[str, Isian("Target kebutuhan", _TERTULIS)] = ""
    dana_kebutuhan: Annotated[Decimal | None, Isian("Kebutuhan dana (Rp)", _UANG, JenisIsian.UANG)] = (
        None
    )
    catatan: Annotated[
        str, Isian("Catatan penting", "Sebab perbedaannya, bila ada", JenisIsian.TEKS_PANJANG)
    ] = ""


@dataclass(frozen=True)
class Usulan:
    """A programme or kegiatan that the public or other stakeholders propose."""

    tahun: Annotated[int, Isian("Tahun rencana", "Tahun yang diusulkan", JenisIsian.TAHUN, wajib=True)]
    program: Annotated[
        str, Isian("Program/kegiatan", "Yang diusulkan, atau program yang menampungnya", wajib=True)
    ]
    lokasi: Annotated[str, Isian("Lokasi", "Desa, kelurahan, atau tempatnya")] = ""
    indikator: Annotated[str, Isian("Indikator kinerja", "Yang diukur dari usulan itu")] = ""
    volume: Annotated[str, Isian("Besaran/volume", _TERTULIS)] = ""
    catatan: Annotated[
        str, Isian("Catatan", "Misalnya asal usulan atau jawaban kantor", JenisIsian.TEKS_PANJANG)
    ] = ""
