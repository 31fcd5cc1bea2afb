"""From the comparisons of indicators to their part of `selaras hitung --json`."""

from typing import cast

from selaras.domain import hasil as h
from selaras.domain.hasil.kemajuan import KemajuanRencana
from selaras.domain.hasil.pembanding import HasilPembanding
from selaras.domain.hasil.perbandingan import NilaiTahun
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from selaras.domain.hasil.predikat import HasilPredikat
from selaras.exchange.json import perbandingan as out
from selaras.exchange.json.building_dasar import build_reasons, build_rincian, plain


def build_comparisons(hasil: h.HasilBerkas) -> list[out.Perbandingan] | None:
    """Return the indicators that can be compared with anything, None where none can."""
    return [_comparison(found) for found in hasil.daftar_perbandingan] or None


def build_predikat(predikat: HasilPredikat | None) -> out.Predikat | None:
    """Return what became of a target that is a predikat."""
    if predikat is None:
        return None
    reached = predikat.realisasi.kode if predikat.realisasi else None
    return out.Predikat(predikat.target, reached, predikat.tercapai, predikat.rincian.alasan)


def _comparison(found: PerbandinganIndikator) -> out.Perbandingan:
    indikator = found.indikator
    return out.Perbandingan(
        kode=indikator.kode,
        uraian=indikator.uraian,
        satuan=indikator.satuan,
        target=plain(indikator.target),
        alasan="" if indikator.target is not None else "target berupa rentang atau belum diisi",
        tahun=[_year(year) for year in found.daftar_tahun],
        tren=found.tren.kalimat if found.daftar_tahun else "",
        kemajuan=[_progress(kemajuan) for kemajuan in found.daftar_kemajuan],
        pembanding=[_benchmark(pembanding) for pembanding in found.daftar_pembanding],
    )


def _year(year: NilaiTahun) -> out.NilaiTahun:
    return out.NilaiTahun(
        tahun=year.tahun,
        realisasi=plain(year.realisasi),
        perubahan=plain(year.perubahan.hasil),
        rincian_perubahan=build_rincian(year.perubahan),
        nisbah=plain(year.nisbah.hasil),
        capaian=plain(year.capaian.hasil),
        putus=year.putus,
        disajikan_kembali=year.disajikan_kembali,
        alasan=_unknown(year),
        catatan=year.catatan,
    )


def _unknown(year: NilaiTahun) -> dict[str, str]:
    figures = {"perubahan": year.perubahan, "nisbah": year.nisbah, "capaian": year.capaian}
    nothing = {} if year.realisasi is not None else {"realisasi": f"realisasi {year.tahun} belum ada"}
    return nothing | build_reasons(figures)


def _progress(kemajuan: KemajuanRencana) -> out.Kemajuan:
    targets = ((t.tahun, t.target) for t in kemajuan.daftar_target)
    return out.Kemajuan(
        rencana=kemajuan.rencana.kode if kemajuan.rencana else None,
        target=[out.TargetTahun(tahun, t.teks, plain(t.angka), t.alasan) for tahun, t in targets],
        target_akhir=kemajuan.akhir.teks,
        target_akhir_angka=plain(kemajuan.akhir.angka),
        alasan=kemajuan.akhir.alasan,
        kemajuan=plain(kemajuan.kemajuan.hasil),
        rincian_kemajuan=build_rincian(kemajuan.kemajuan),
        predikat=build_predikat(kemajuan.predikat),
    )


def _benchmark(found: HasilPembanding) -> out.Pembanding:
    return out.Pembanding(
        nama=found.pembanding.nama,
        jenis=cast("out.JenisPembanding", found.pembanding.jenis.value),
        tahun=found.pembanding.tahun,
        nilai=plain(found.pembanding.nilai),
        nisbah=plain(found.nisbah.hasil),
        selisih=plain(found.selisih.hasil),
        posisi=cast("out.Posisi | None", found.posisi.value if found.posisi else None),
        rincian_nisbah=build_rincian(found.nisbah),
    )
