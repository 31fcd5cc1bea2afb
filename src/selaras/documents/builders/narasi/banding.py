"""What is said of one indicator beside earlier years, the end of its plan, and others."""

from collections.abc import Iterator

from selaras.documents.builders.cells import text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.frasa import tidy
from selaras.documents.builders.narasi.kalimat import banding as kalimat
from selaras.documents.builders.narasi.pola import Penulis
from selaras.documents.builders.narasi.situasi import Ubah, is_fulfilled, read_ubah
from selaras.documents.builders.wording import write_in_sentence, write_selisih
from selaras.documents.model import Inline, Inlines, Missing, Text
from selaras.domain.angka import format_persen
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.kemajuan import KemajuanRencana
from selaras.domain.hasil.pembanding import HasilPembanding
from selaras.domain.hasil.perbandingan import NilaiTahun, why_broken
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from selaras.domain.hasil.tren import Tren


def tell_comparisons(ctx: Konteks, hasil: HasilIndikator, penulis: Penulis) -> Iterator[Inlines]:
    """Yield the sentences of every comparison that the book allows."""
    found = [p for p in ctx.hasil.daftar_perbandingan if p.indikator.kode == hasil.indikator.kode]
    if not found or hasil.tahunan.realisasi.angka is None:
        return
    compared = found[0]
    yield from _last_year(ctx, hasil, compared, penulis)
    yield from _trend(compared.tren, penulis)
    if compared.kemajuan is not None:
        yield from _plan(hasil, compared.kemajuan, penulis)
    for benchmark in compared.daftar_pembanding:
        yield from _benchmark(hasil, benchmark, penulis)


def _last_year(
    ctx: Konteks, hasil: HasilIndikator, compared: PerbandinganIndikator, penulis: Penulis
) -> Iterator[Inlines]:
    """Compare with the year before; a part of a year is compared with none."""
    years = {one.tahun: one for one in compared.daftar_tahun}
    now, before = years.get(ctx.periode.tahun), years.get(ctx.periode.tahun - 1)
    if now is None or not ctx.setahun:
        return
    yield _change(hasil, now, before, penulis)
    if before is not None and before.disajikan_kembali and now.perubahan.hasil is not None:
        yield _restated(hasil, before, penulis)


def _change(
    hasil: HasilIndikator, now: NilaiTahun, before: NilaiTahun | None, penulis: Penulis
) -> Inlines:
    ubah, satuan = read_ubah(hasil, now), hasil.indikator.satuan
    known = None if before is None else before.realisasi
    change = now.perubahan.hasil
    reason = now.perubahan.alasan
    return penulis.write(
        kalimat.UBAH[ubah],
        tahun_lalu=str(now.tahun - 1),
        lalu="" if known is None else write_in_sentence(known, satuan),
        selisih="" if change is None else write_selisih(change, satuan),
        alasan=tidy(why_broken(hasil.indikator) if ubah is Ubah.TERPUTUS else reason),
    )


def _restated(hasil: HasilIndikator, before: NilaiTahun, penulis: Penulis) -> Inlines:
    record, satuan = before.asal, hasil.indikator.satuan
    assert record is not None
    first = record.realisasi
    kode = hasil.indikator.kode
    return penulis.write(
        kalimat.DISAJIKAN_KEMBALI,
        tahun_lalu=str(before.tahun),
        semula="tidak ada" if first is None else write_in_sentence(first, satuan),
        alasan=text_or_missing(tidy(record.alasan), f"alasan penyajian kembali {kode} {before.tahun}"),
    )


def _trend(tren: Tren, penulis: Penulis) -> Iterator[Inlines]:
    """Tell the way over at least three years; that of two the change has told."""
    if tren.arah is None or tren.dari is None or tren.sampai is None or tren.sampai - tren.dari < 2:
        return
    arah = tren.arah.label.lower()
    yield penulis.write(kalimat.TREN, dari=str(tren.dari), sampai=str(tren.sampai), arah=arah)


def _plan(hasil: HasilIndikator, kemajuan: KemajuanRencana, penulis: Penulis) -> Iterator[Inlines]:
    fulfilled, end, progress = is_fulfilled(kemajuan), kemajuan.akhir.angka, kemajuan.kemajuan.hasil
    if fulfilled is None or end is None or progress is None:
        return
    plan = kemajuan.rencana
    yield penulis.write(
        kalimat.KEMAJUAN_PENUH if fulfilled else kalimat.KEMAJUAN_BELUM,
        rencana=f"{plan.jenis.label} {plan.rentang.label}" if plan else "rencana",
        akhir=write_in_sentence(end, hasil.indikator.satuan),
        kemajuan=format_persen(progress),
    )


def _benchmark(hasil: HasilIndikator, banding: HasilPembanding, penulis: Penulis) -> Iterator[Inlines]:
    if banding.posisi is None:
        return
    other = banding.pembanding
    name: Inline = Text(tidy(other.nama)) if tidy(other.nama) else Missing("nama pembanding")
    yield penulis.write(kalimat.PEMBANDING[banding.posisi], nama=name, nilai=_value(hasil, banding))


def _value(hasil: HasilIndikator, banding: HasilPembanding) -> str:
    other = banding.pembanding
    assert other.nilai is not None
    value = write_in_sentence(other.nilai, hasil.indikator.satuan)
    return f"{value} pada tahun {other.tahun}" if other.tahun is not None else value
