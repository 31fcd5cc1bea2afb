"""A plausible next year of an example office, the same on every machine; none of its figures is real."""

from dataclasses import replace
from decimal import ROUND_DOWN, Decimal
from typing import Any
from zlib import crc32

from selaras.domain.berkas import (
    BarisAnggaran,
    BerkasKinerja,
    RealisasiAnggaran,
    RealisasiKinerja,
    SasaranPk,
)
from selaras.domain.hasil import calculate_berkas
from selaras.domain.lanjut import start_year
from selaras.domain.periode import Periode, Triwulan

_SATU = Decimal(1)
_SERATUS = Decimal(100)
_QUARTERS = ("tw1", "tw2", "tw3", "tw4")


def continue_year(lalu: BerkasKinerja, triwulan: Triwulan | None) -> BerkasKinerja:
    """Return the year after `lalu`, measured up to the quarter, or to its end where that is None."""
    tahun = lalu.profil.periode.tahun + 1
    baru = start_year(calculate_berkas(lalu), Periode(tahun, triwulan))
    lama = {_key(row): row for row in lalu.daftar_anggaran}
    return replace(
        baru,
        daftar_anggaran=tuple(_with_pagu(row, lama[_key(row)], tahun) for row in baru.daftar_anggaran),
        daftar_realisasi_anggaran=tuple(
            _spent(row, tahun, triwulan) for row in lalu.daftar_realisasi_anggaran
        ),
        daftar_realisasi=tuple(_measured(lalu, tahun, triwulan)),
        daftar_sasaran_pk=tuple(_promised(row, lalu) for row in baru.daftar_sasaran_pk),
    )


def _share(seed: str, tahun: int, lowest: str, highest: str) -> Decimal:
    """Return a number between two bounds that is always the same for a seed and a year."""
    place = Decimal(crc32(f"{seed}|{tahun}".encode()) % 1001) / 1000
    return Decimal(lowest) + (Decimal(highest) - Decimal(lowest)) * place


def _key(row: BarisAnggaran | RealisasiAnggaran) -> tuple[str, str, str]:
    return str(row.kode), row.sumber_dana, row.keterangan


def _growth(key: tuple[str, str, str], tahun: int) -> Decimal:
    return _share("|".join(key), tahun, "1.01", "1.06")


def _with_pagu(row: BarisAnggaran, lama: BarisAnggaran, tahun: int) -> BarisAnggaran:
    """Let the pagu of a lowest row grow by some percent; parents stay sums of their children."""
    if lama.pagu is None:
        return row
    return replace(row, pagu=_whole(lama.pagu * _growth(_key(row), tahun), Decimal(1000)))


def _spent(row: RealisasiAnggaran, tahun: int, triwulan: Triwulan | None) -> RealisasiAnggaran:
    """Spend a little less than pagu has grown, quarter by quarter as in the year before."""
    grown = _growth(_key(row), tahun) * _share(row.keterangan + str(row.kode), tahun, "0.93", "0.98")
    wanted = _QUARTERS[: triwulan or 4]
    money: dict[str, Any] = {
        name: _scaled(getattr(row, name), grown) if name in wanted else None for name in _QUARTERS
    }
    return replace(row, **money, sd_periode=_carried(row, grown, triwulan), angka_dokumen=None)


def _carried(row: RealisasiAnggaran, grown: Decimal, triwulan: Triwulan | None) -> Decimal | None:
    """Keep a running total of the whole year only for a whole year."""
    return _scaled(row.sd_periode, grown) if triwulan is None else None


def _measured(lalu: BerkasKinerja, tahun: int, triwulan: Triwulan | None) -> list[RealisasiKinerja]:
    return [
        _varied(row, tahun)
        for row in lalu.daftar_realisasi
        if triwulan is None or row.triwulan <= triwulan
    ]


def _varied(row: RealisasiKinerja, tahun: int) -> RealisasiKinerja:
    """Measure nearly what was measured a year before; a count stays whole, a part below its whole."""
    share = _share(row.indikator + str(row.triwulan), tahun, "0.96", "1.03")
    top = _scaled(row.pembilang, share)
    if top is not None and row.penyebut is not None and row.pembilang is not None:
        top = min(top, max(row.penyebut, row.pembilang))
    return replace(
        row,
        pembilang=top,
        realisasi=_scaled(row.realisasi, share),
        realisasi_sd=_scaled(row.realisasi_sd, share),
        nilai_resmi=_scaled(row.nilai_resmi, share),
        tahun_data=None,
        tahun_terbit=None,
    )


def _promised(row: SasaranPk, lalu: BerkasKinerja) -> SasaranPk:
    """Promise what was promised in the year before."""
    same = (r for r in lalu.daftar_sasaran_pk if replace(r, target="") == row)
    return next(same, row)


def _scaled(value: Decimal | None, share: Decimal) -> Decimal | None:
    """Return a value times a share, with its digits behind the comma; a part of 100 stays one."""
    if value is None:
        return None
    changed = _whole(value * share, _SATU.scaleb(min(0, int(value.as_tuple().exponent))))
    return min(changed, _SERATUS) if value <= _SERATUS else changed


def _whole(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).quantize(_SATU, rounding=ROUND_DOWN) * step
