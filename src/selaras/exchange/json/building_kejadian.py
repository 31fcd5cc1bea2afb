"""Recommendations, matrices of desa and registers as JSON has them."""

from collections.abc import Sequence

from selaras.domain.hasil.agenda_surat import AgendaTahun
from selaras.domain.hasil.matriks_baris import BarisMatriks, RekapMatriks
from selaras.domain.hasil.register_rekap import HitunganRegister, RekapitulasiRegister
from selaras.domain.hasil.tindak_lanjut import HasilTindakLanjut, StatusRekomendasi
from selaras.exchange.json import kejadian as out
from selaras.exchange.json.building_dasar import build_result, build_rincian, plain
from selaras.exchange.json.dasar import Hasil

_UNSTATED = "belum_dinyatakan"
_NO_EARLIER = "tahun lalu belum diketahui"


def build_follow_up(daftar: Sequence[HasilTindakLanjut]) -> list[out.TindakLanjut] | None:
    """Return each list of recommendations, None where the book holds none."""
    return [_list(hasil) for hasil in daftar] or None


def _list(hasil: HasilTindakLanjut) -> out.TindakLanjut:
    return out.TindakLanjut(
        sumber=hasil.sumber,
        tahun=hasil.tahun,
        rekomendasi=[_state(state) for state in hasil.daftar_status],
        per_klaim={k.value if k else _UNSTATED: count for k, count in hasil.per_klaim.items()},
        per_keputusan={k.value if k else _UNSTATED: count for k, count in hasil.per_keputusan.items()},
        persen_diklaim=build_rincian(hasil.persen_diklaim),
        persen_tuntas=build_rincian(hasil.persen_tuntas),
        tanpa_rencana=[row.kode for row in hasil.tanpa_rencana],
    )


def _state(state: StatusRekomendasi) -> out.StatusRekomendasi:
    return out.StatusRekomendasi(
        state.rekomendasi.kode,
        state.klaim.value if state.klaim else None,
        state.keputusan.value if state.keputusan else None,
        len(state.daftar_tindak_lanjut),
        state.diklaim_saja,
    )


def build_matrices(daftar: Sequence[RekapMatriks]) -> list[out.Matriks] | None:
    """Return every matrix with its rows, None where the book holds none."""
    return [_matrix(rekap) for rekap in daftar] or None


def _matrix(rekap: RekapMatriks) -> out.Matriks:
    hasil = rekap.hasil
    return out.Matriks(
        matriks=hasil.matriks.value,
        desa=len(hasil.daftar_desa),
        per_status={status.value: count for status, count in hasil.per_status.items()},
        tercapai=build_rincian(hasil.rincian),
        jatuh_tempo=build_rincian(hasil.jatuh_tempo),
        baris=[_row(row) for row in rekap.daftar_baris],
        catatan=list(hasil.catatan),
    )


def _row(row: BarisMatriks) -> out.BarisMatriks:
    return out.BarisMatriks(row.baris, row.jumlah, row.berlaku, build_result(row.proporsi))


def build_registers(daftar: Sequence[RekapitulasiRegister]) -> list[out.Register] | None:
    """Return every register, None where the book holds none."""
    return [_register(rekap) for rekap in daftar] or None


def _register(rekap: RekapitulasiRegister) -> out.Register:
    hasil, lalu = rekap.kini, rekap.lalu
    return out.Register(
        register=hasil.register,
        jumlah=build_result(hasil.jumlah),
        per_triwulan={str(t.value): count for t, count in hasil.per_triwulan.items()},
        ditindaklanjuti=build_rincian(hasil.ditindaklanjuti),
        jumlah_lalu=plain(lalu.jumlah.hasil) if lalu else None,
        penurunan=build_result(rekap.penurunan) if rekap.penurunan else Hasil(None, _NO_EARLIER),
        per_bulan=[_count(one) for one in rekap.per_bulan],
        per_desa=[_count(one) for one in rekap.per_desa],
        per_jenis=[_count(one) for one in rekap.per_jenis],
        seluruh=_count(rekap.seluruh) if rekap.seluruh else None,
        catatan=list(hasil.catatan),
    )


def _count(one: HitunganRegister) -> out.HitunganRegister:
    return out.HitunganRegister(
        one.kelompok, one.jumlah, one.ditindaklanjuti, one.tidak, one.belum_diisi
    )


def build_agenda(daftar: Sequence[AgendaTahun]) -> list[out.Agenda] | None:
    """Return the agenda of letters year by year, None where the book holds no letter."""
    return [out.Agenda(one.tahun, len(one.daftar), one.berikutnya) for one in daftar] or None
