"""The regulation values in force for a kabupaten on a day, resolved into one typed value."""

from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from decimal import Decimal

from selaras.domain.capaian import AturanCapaian, TargetNol, VarianTurun
from selaras.domain.desa import AturanDesa
from selaras.domain.efisiensi.aturan import AturanEfisiensi, RumusEfisiensi
from selaras.domain.ipp import AturanIpp, DaftarInstrumenIpp, PenghitunganIpp
from selaras.domain.ketentuan.converting import convert
from selaras.domain.ketentuan.kerangka import Kerangka
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.ketentuan.loading import KetentuanError, list_kerangka, list_parameter
from selaras.domain.ketentuan.nomor_surat import BentukNomor
from selaras.domain.ketentuan.parameter import NASIONAL, DasarSetempat, Parameter
from selaras.domain.kode import Kode
from selaras.domain.lke import (
    AturanLke,
    BentukLke,
    CaraNilaiLke,
    GradePenuh,
    TabelGrade,
    TabelPredikat,
)
from selaras.domain.mutu import TabelMutu
from selaras.domain.skala import Skala
from selaras.domain.skm import AturanSkm, DaftarUnsurSkm, PenghitunganSkm, SampelSkm
from selaras.domain.tingkat import Tingkat


@dataclass(frozen=True)
class KetentuanBerlaku:
    """What a BerkasKinerja is computed and printed with; every field is one `kunci` of the files.

    Only `setempat` is none: it names the keys that the office's own workbook settles, and on what basis.
    `batas_capaian` in percent, None for no cap; `tenggat_lkj_triwulan` in days after the quarter.
    `tenggat_pk_bulan` in months after the DPA, `tenggat_lkjip_bulan` after the year. `efisiensi_batas`,
    `batas_lompatan` and `batas_jawaban_seragam` in percent, `batas_selisih_serapan` in percentage
    points; what is None was not regulated on the day.
    """

    kabupaten: str
    kata_periode: str
    dasar_hukum_laporan: tuple[str, ...]
    skala_capaian: Skala
    varian_turun: VarianTurun
    target_nol: TargetNol
    batas_capaian: Decimal | None
    dasar_rata_rata: Tingkat
    tenggat_lkj_triwulan: int
    penerima_lkj_triwulan: str
    tembusan_lkj_triwulan: tuple[str, ...]
    digit_sub_kegiatan: int
    tampilkan_nip: bool
    kertas: Kertas
    efisiensi_rumus: RumusEfisiensi
    efisiensi_batas: Decimal
    efisiensi_batas_nisbah: Decimal
    efisiensi_tanpa_gaji: bool
    kode_gaji: tuple[Kode, ...]
    lke_bentuk: BentukLke | None = None
    lke_grade: TabelGrade | None = None
    lke_predikat: TabelPredikat | None = None
    lke_cara_nilai: CaraNilaiLke | None = None
    lke_grade_penuh: GradePenuh | None = None
    lke_contoh_bukti: Mapping[str, str] | None = None
    unsur_skm: DaftarUnsurSkm | None = None
    penghitungan_skm: PenghitunganSkm | None = None
    mutu_skm: TabelMutu | None = None
    kurang_unsur_skm: bool | None = None
    sampel_skm: SampelSkm | None = None
    instrumen_ipp: DaftarInstrumenIpp | None = None
    penghitungan_ipp: PenghitunganIpp | None = None
    kategori_ipp: TabelMutu | None = None
    status_idm: TabelMutu | None = None
    status_indeks_desa: TabelMutu | None = None
    tahun_awal_indeks_desa: int | None = None
    tenggat_pk_bulan: int | None = None
    tenggat_lkjip_bulan: int | None = None
    batas_lompatan: Decimal | None = None
    batas_selisih_serapan: Decimal | None = None
    batas_jawaban_seragam: Decimal | None = None
    format_nomor_surat: BentukNomor | None = None
    lke_dokumen: Mapping[str, tuple[str, ...]] | None = None
    setempat: tuple[DasarSetempat, ...] = ()

    @property
    def aturan_capaian(self) -> AturanCapaian:
        """Return what the formulas of capaian need."""
        return AturanCapaian(self.varian_turun, self.target_nol, self.batas_capaian)

    @property
    def aturan_skm(self) -> AturanSkm | None:
        """Return what the survey is computed with, None before its rule is in force."""
        unsur, penghitungan, mutu = self.unsur_skm, self.penghitungan_skm, self.mutu_skm
        if unsur is None or penghitungan is None or mutu is None or self.kurang_unsur_skm is None:
            return None
        return AturanSkm(unsur, penghitungan, mutu, self.kurang_unsur_skm)

    @property
    def aturan_ipp(self) -> AturanIpp | None:
        """Return what the service index is computed with, None before its rule is in force."""
        instrumen, penghitungan, kategori = self.instrumen_ipp, self.penghitungan_ipp, self.kategori_ipp
        if instrumen is None or penghitungan is None or kategori is None:
            return None
        return AturanIpp(instrumen, penghitungan, kategori)

    @property
    def aturan_desa(self) -> AturanDesa:
        """Return the thresholds of the instruments that are in force."""
        return AturanDesa(self.status_idm, self.status_indeks_desa, self.tahun_awal_indeks_desa)

    @property
    def aturan_efisiensi(self) -> AturanEfisiensi:
        """Return what the formulas of efficiency need."""
        return AturanEfisiensi(
            self.efisiensi_rumus,
            self.efisiensi_batas,
            self.efisiensi_batas_nisbah,
            self.kode_gaji,
            self.efisiensi_tanpa_gaji,
        )

    @property
    def aturan_lke(self) -> AturanLke | None:
        """Return what the evaluation is scored with, None before its regulation came into force."""
        bentuk, grade, predikat = self.lke_bentuk, self.lke_grade, self.lke_predikat
        cara, penuh = self.lke_cara_nilai, self.lke_grade_penuh
        if bentuk is None or grade is None or predikat is None or cara is None or penuh is None:
            return None
        return AturanLke(bentuk, grade, predikat, cara, penuh)


def resolve_ketentuan(kabupaten: str, tanggal: date) -> KetentuanBerlaku:
    """Return the values in force on the day: a kabupaten's own before the national, newest first."""
    scope = slug_of(kabupaten)
    in_force = {p.kunci: p for p in _by_precedence(list_parameter(), scope, tanggal)}
    values = {key: convert(parameter) for key, parameter in in_force.items()}
    required = {field.name for field in fields(KetentuanBerlaku) if field.default is MISSING}
    missing = required - values.keys() - {"kabupaten"}
    if missing:
        raise KetentuanError(
            f"belum ada ketentuan pada {tanggal:%Y-%m-%d}: {', '.join(sorted(missing))}"
        )
    return KetentuanBerlaku(kabupaten=kabupaten, **values)


def slug_of(kabupaten: str) -> str:
    """Return the folder name of a kabupaten: 'Kabupaten Lombok Tengah' is 'lombok-tengah'."""
    words = kabupaten.casefold().replace("kab.", "kab ").split()
    return "-".join(word for word in words if word not in {"kabupaten", "kab"})


def _by_precedence(daftar: Iterable[Parameter], scope: str, tanggal: date) -> list[Parameter]:
    """Sort so that what wins comes last."""
    candidates = [p for p in daftar if p.berlaku_sejak <= tanggal and p.lingkup in {NASIONAL, scope}]
    return sorted(candidates, key=lambda p: (p.lingkup == scope, p.berlaku_sejak))


def resolve_kerangka(dokumen: str, kabupaten: str) -> Kerangka:
    """Return the outline of a kind of document: the kabupaten's own, or the national one."""
    found = {k.lingkup: k for k in list_kerangka() if k.dokumen == dokumen}
    return found.get(slug_of(kabupaten)) or found[NASIONAL]
