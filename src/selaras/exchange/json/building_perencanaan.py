"""Plans and promised actions as JSON has them; None stays null."""

from typing import cast

from selaras.domain.berkas.pohon import StatusLintas
from selaras.domain.berkas.rencana import Rencana
from selaras.domain.hasil.pohon import HasilPohon
from selaras.domain.hasil.rencana import HasilRencana
from selaras.domain.hasil.rencana_aksi import BarisRenaksi, HasilRenaksi, KemajuanAksi
from selaras.domain.hasil.tc27 import BarisTc27, HasilTc27, SelisihTc27
from selaras.domain.hasil.tc29 import BarisTc29, HasilTc29, KelompokTc29
from selaras.domain.rincian import Rincian
from selaras.exchange.json import perencanaan as out
from selaras.exchange.json.building_dasar import build_result, plain
from selaras.exchange.json.dasar import Hasil

_NO_MONEY = "tidak ada rencana belanja"


def build_plans(hasil: HasilRencana | None) -> list[out.RencanaDipakai] | None:
    """Return the plans of the book and which of them the year uses."""
    if hasil is None:
        return None
    return [_plan(hasil, rencana) for rencana in hasil.daftar_rencana]


def _plan(hasil: HasilRencana, rencana: Rencana) -> out.RencanaDipakai:
    own = sum(simpul.rencana == rencana.kode for simpul in hasil.pohon.simpul.values())
    return out.RencanaDipakai(
        rencana.kode,
        rencana.jenis.value,
        rencana.tahun_awal,
        rencana.tahun_akhir,
        own,
        rencana == hasil.renstra,
    )


def build_tc27(hasil: HasilTc27 | None) -> out.Tc27 | None:
    """Return table T-C.27 with what does not add up in it."""
    if hasil is None:
        return None
    return out.Tc27(
        hasil.rencana.kode,
        [_row(hasil, row) for row in hasil.daftar_baris],
        _amounts(hasil, dict(hasil.total)),
        [_difference(hasil, fault) for fault in hasil.daftar_selisih],
    )


def _row(hasil: HasilTc27, row: BarisTc27) -> out.BarisTc27:
    kode = row.simpul.kode_program
    return out.BarisTc27(
        row.simpul.kode,
        None if kode is None else str(kode),
        row.simpul.uraian,
        row.kedalaman,
        {hasil.label(kolom): cast("str", plain(amount)) for kolom, amount in row.pagu.items()},
        _amounts(hasil, dict(row.jumlah)),
    )


def _amounts(hasil: HasilTc27, sums: dict[str, Rincian]) -> dict[str, str]:
    return {hasil.label(kolom): cast("str", plain(one.hasil)) for kolom, one in sums.items()}


def _difference(hasil: HasilTc27, fault: SelisihTc27) -> out.SelisihTc27:
    amounts = (fault.tertulis, fault.jumlah, fault.selisih)
    return out.SelisihTc27(
        fault.simpul.kode,
        hasil.label(fault.kolom),
        cast("out.JenisSelisih", fault.jenis.value),
        *(cast("str", plain(amount)) for amount in amounts),
    )


def build_tc29(hasil: HasilTc29 | None) -> out.Tc29 | None:
    """Return table T-C.29, one row per indicator."""
    if hasil is None:
        return None
    groups = hasil.daftar_kelompok
    return out.Tc29(hasil.tahun, [_evaluated(g, row) for g in groups for row in g.daftar_baris])


def _evaluated(group: KelompokTc29, row: BarisTc29) -> out.BarisTc29:
    return out.BarisTc29(
        str(group.kode),
        row.hasil.indikator.kode,
        row.target_renstra,
        build_result(row.realisasi_sd),
        plain(row.lalu.target),
        plain(row.lalu.realisasi),
        build_result(row.lalu.capaian),
        plain(row.target),
        build_result(row.perkiraan),
        build_result(row.tingkat),
    )


def build_tree(hasil: HasilPohon | None) -> out.Pohon | None:
    """Return the pohon kinerja."""
    if hasil is None:
        return None
    return out.Pohon(
        len(hasil.simpul),
        [[simpul.kode for simpul in lapis] for lapis in hasil.daftar_lapis],
        [out.Panah(*panah) for panah in hasil.daftar_panah],
        [simpul.kode for simpul in hasil.daftar_belum_terliput],
        {cast("out.StatusLintas", s.value): len(hasil.with_status(s)) for s in StatusLintas},
    )


def build_actions(daftar: tuple[HasilRenaksi, ...]) -> list[out.Renaksi] | None:
    """Return the rencana aksi by year, None where the book holds none."""
    return [_year(hasil) for hasil in daftar] or None


def _year(hasil: HasilRenaksi) -> out.Renaksi:
    rows = [_action(row) for row in hasil.daftar_baris]
    money = {
        str(t.value): Hasil(plain(amount), _NO_MONEY if amount is None else "")
        for t, amount in hasil.uang_triwulan.items()
    }
    return out.Renaksi(hasil.tahun, rows, money)


def _action(row: BarisRenaksi) -> out.BarisRenaksi:
    aksi = row.aksi
    return out.BarisRenaksi(
        kode=None if aksi.kode is None else str(aksi.kode),
        indikator=aksi.indikator,
        uraian=aksi.uraian,
        target=plain(aksi.target),
        jumlah_target=build_result(row.jumlah_target),
        anggaran=plain(aksi.anggaran),
        jumlah_uang=build_result(row.jumlah_uang),
        pagu=plain(row.pagu),
        triwulan={str(t.value): _progress(one) for t, one in row.kemajuan.items()},
    )


def _progress(one: KemajuanAksi) -> out.KemajuanAksi:
    return out.KemajuanAksi(plain(one.target), plain(one.realisasi.angka), build_result(one.capaian))
