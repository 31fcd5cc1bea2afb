"""People and assets as JSON has them; None stays null."""

from collections.abc import Mapping

import msgspec

from selaras.domain.berkas.kepegawaian import Formasi, KelompokPegawai
from selaras.domain.hasil.aset import HasilAset
from selaras.domain.hasil.kepegawaian import HasilFormasi, HasilKelompok
from selaras.domain.rincian import Rincian
from selaras.exchange.json import sumber_daya as out
from selaras.exchange.json.building_dasar import build_result, build_results, build_rincian, plain


def build_formation(hasil: HasilFormasi | None) -> out.Formasi | None:
    """Return the formation."""
    if hasil is None:
        return None
    return out.Formasi(
        [_position(formasi, selisih) for formasi, selisih in hasil.daftar_formasi],
        build_rincian(hasil.bezetting),
        build_rincian(hasil.keperluan),
        build_rincian(hasil.selisih),
        list(hasil.catatan),
    )


def _position(formasi: Formasi, selisih: Rincian) -> out.BarisFormasi:
    return out.BarisFormasi(
        formasi.jabatan,
        formasi.di_bawah,
        plain(formasi.bezetting),
        plain(formasi.keperluan),
        build_result(selisih),
    )


def build_staff(
    groups: Mapping[KelompokPegawai, HasilKelompok] | None,
) -> dict[str, out.KelompokPegawai] | None:
    """Return the head counts by group."""
    if groups is None:
        return None
    return {
        kelompok.value: out.KelompokPegawai(
            build_results(hasil.per_rincian),
            build_results(hasil.per_unit),
            build_rincian(hasil.jumlah),
        )
        for kelompok, hasil in groups.items()
    }


def build_assets(hasil: HasilAset | None) -> out.Aset | None:
    """Return the inventory, and where some assets lie idle, each part alone."""
    if hasil is None:
        return None
    return out.Aset(
        **msgspec.structs.asdict(_assets(hasil)),
        digunakan=_assets(hasil.digunakan) if hasil.digunakan else None,
        tidak_digunakan=_assets(hasil.tidak_digunakan) if hasil.tidak_digunakan else None,
    )


def _assets(hasil: HasilAset) -> out.HitunganAset:
    return out.HitunganAset(
        hasil.tahun,
        build_result(hasil.jumlah),
        build_results(hasil.per_jenis),
        build_results(hasil.per_kondisi),
        build_results(hasil.per_usia),
        build_result(hasil.nilai),
        build_results(hasil.nilai_per_jenis),
    )
