"""The account by sasaran, by class and by programme as JSON has it."""

from collections.abc import Iterable, Sequence
from typing import cast

import msgspec

from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil.akuntabilitas import HasilAkuntabilitas, JumlahKategori
from selaras.domain.hasil.biaya_program import BiayaProgram
from selaras.domain.hasil.dukungan import ProgramPenunjang
from selaras.domain.hasil.sasaran import HasilSasaran
from selaras.exchange.json import akuntabilitas as out
from selaras.exchange.json.building_dasar import (
    build_mean,
    build_money,
    build_money_of,
    build_result,
    build_rincian,
    plain,
)
from selaras.exchange.json.dasar import UangKode


def build_account(hasil: HasilAkuntabilitas) -> out.Akuntabilitas:
    """Return the account of a berkas."""
    pairs = zip(hasil.daftar_sasaran, hasil.penunjang, strict=True)
    rows = [_efficiency_of(kunci, one) for kunci, one in hasil.efisiensi.items()]
    return out.Akuntabilitas(
        [_sasaran(sasaran, programs) for sasaran, programs in pairs],
        _costs(hasil.penunjang_umum),
        _costs(hasil.belum_dialokasikan),
        [_class(row) for row in hasil.per_kategori],
        rows or None,
    )


def _sasaran(hasil: HasilSasaran, programs: Sequence[ProgramPenunjang]) -> out.Sasaran:
    return out.Sasaran(
        tingkat=cast("out.TingkatKinerja", hasil.tingkat.value),
        pernyataan=hasil.pernyataan,
        indikator=[one.indikator.kode for one in hasil.daftar_indikator],
        putusan={cast("out.Putusan", key.value): count for key, count in hasil.putusan.items()},
        rata_rata=build_mean(hasil.rata_rata),
        tahun_lalu=[
            out.TahunLalu(
                kode, lalu.tahun, plain(lalu.target), plain(lalu.realisasi), build_result(lalu.capaian)
            )
            for kode, lalu in hasil.daftar_lalu.items()
        ],
        rata_rata_lalu=build_mean(hasil.rata_rata_lalu),
        biaya=_costs(hasil.daftar_biaya),
        uang=build_money(hasil.uang) if hasil.uang else None,
        biaya_seluruh=_costs(hasil.daftar_biaya_seluruh),
        uang_seluruh=build_money(hasil.uang_seluruh) if hasil.uang_seluruh else None,
        nisbah=build_rincian(hasil.nisbah),
        keluaran=_efficiency(hasil.keluaran) if hasil.keluaran else None,
        penunjang=[_program(program) for program in programs],
    )


def _costs(daftar: Iterable[BiayaProgram]) -> list[UangKode]:
    rows = ((biaya.program.baris, biaya.uang) for biaya in daftar)
    return [build_money_of(uang, str(baris.kode), baris.uraian) for baris, uang in rows]


def _program(program: ProgramPenunjang) -> out.ProgramPenunjang:
    judged = [
        out.IndikatorPenunjang(hasil.indikator.kode, cast("out.Dukungan", dukungan.value))
        for hasil, dukungan in program.daftar_indikator
    ]
    return out.ProgramPenunjang(str(program.kode), program.uraian, judged)


def _efficiency(hasil: HasilEfisiensi) -> out.EfisiensiKeluaran:
    return out.EfisiensiKeluaran(
        plain(hasil.efisiensi.hasil),
        plain(hasil.nilai_efisiensi.hasil),
        plain(hasil.hemat),
        len(hasil.ikut),
        hasil.nilai_efisiensi.alasan or hasil.efisiensi.alasan,
    )


def _efficiency_of(kunci: KunciAnggaran, hasil: HasilEfisiensi) -> out.EfisiensiBaris:
    own = msgspec.structs.asdict(_efficiency(hasil))
    return out.EfisiensiBaris(
        **own, kode=str(kunci.kode), sumber_dana=kunci.sumber_dana, keterangan=kunci.keterangan
    )


def _class(row: JumlahKategori) -> out.JumlahKategori:
    counts = {cast("out.TingkatKinerja", t.value): count for t, count in row.per_tingkat.items()}
    return out.JumlahKategori(row.kategori.label if row.kategori else None, row.jumlah, counts)
