"""The book of a new year, begun from an old one: what stays is taken over, what is counted is blank."""

from dataclasses import replace

from selaras.domain.berkas import (
    BarisAnggaran,
    BerkasKinerja,
    DokumenResmi,
    PerjanjianKinerja,
    Profil,
    SasaranPk,
)
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.pk import VERSI_AWAL
from selaras.domain.berkas.publik import count_events
from selaras.domain.hasil import HasilBerkas
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.lanjut.evaluasi import carry_evaluation, carry_recommendations
from selaras.domain.lanjut.sasaran import carry_indicators
from selaras.domain.lanjut.tahun_lalu import recall_year
from selaras.domain.periode import Periode

# Lists that speak of the office rather than of a year.
_KEPT = (
    "daftar_alokasi", "daftar_desa", "daftar_status_desa", "daftar_formasi", "daftar_aset",
    "daftar_rencana", "daftar_simpul", "daftar_target_rencana", "daftar_pohon", "daftar_sop",
    "daftar_langkah_sop", "daftar_butir_keputusan", "daftar_anggota_tim", "daftar_lintas_sektor",
    "daftar_isu", "daftar_tugas", "daftar_peraturan", "daftar_narasi", "daftar_ketentuan",
    "daftar_padanan_kode",
)  # fmt: skip

# Documents that stay in force; the others are made anew every year.
_LASTING = {
    JenisDokumenResmi.RPJMD,
    JenisDokumenResmi.RENSTRA,
    JenisDokumenResmi.IKU,
    JenisDokumenResmi.KEPUTUSAN,
    JenisDokumenResmi.PEDOMAN,
    JenisDokumenResmi.SOP,
}


def start_year(lalu: HasilBerkas, periode: Periode) -> BerkasKinerja:
    """Return a book for `periode` with the plan, the people and the past of `lalu`, nothing measured.

    Targets come from the plan where it has one for the year; pagu and realisasi are blank.
    """
    old = lalu.berkas
    codes = frozenset(indikator.kode for indikator in old.daftar_indikator)
    kept = {name: getattr(old, name) for name in _KEPT} | carry_recommendations(old)
    blank = BerkasKinerja(
        _unsigned_profil(old.profil, periode), resolve_ketentuan(old.profil.kabupaten, periode.akhir)
    )
    return replace(
        blank,
        daftar_pejabat=tuple(p for p in old.daftar_pejabat if p.is_holding(periode.awal)),
        daftar_indikator=carry_indicators(old, periode.tahun),
        daftar_anggaran=tuple(map(_without_money, old.daftar_anggaran)),
        daftar_pk=tuple(_unsigned(row) for row in old.daftar_pk if _is_first(row)),
        daftar_sasaran_pk=tuple(
            replace(row, target="") for row in old.daftar_sasaran_pk if _is_first(row)
        ),
        daftar_rekap_register=count_events(old.daftar_register, old.daftar_rekap_register),
        daftar_tahun_lalu=recall_year(lalu, old.daftar_tahun_lalu, codes),
        daftar_lke_lalu=carry_evaluation(lalu),
        daftar_dokumen=tuple(filter(_is_lasting, old.daftar_dokumen)),
        **kept,
    )


def _unsigned_profil(old: Profil, periode: Periode) -> Profil:
    return replace(old, periode=periode, tanggal_laporan=None, nomor_pk="", tanggal_pk=None)


def _without_money(row: BarisAnggaran) -> BarisAnggaran:
    return replace(row, pagu=None, belanja_operasi=None, belanja_modal=None, angka_dokumen=None)


def _is_first(row: PerjanjianKinerja | SasaranPk) -> bool:
    return row.tahun is None and row.versi == VERSI_AWAL


def _unsigned(row: PerjanjianKinerja) -> PerjanjianKinerja:
    return replace(row, nomor="", tanggal=None)


def _is_lasting(row: DokumenResmi) -> bool:
    return row.jenis in _LASTING
