"""What is said of one indicator: its target, what has to be known of its value."""

from collections.abc import Iterator

from selaras.documents.builders.cells import text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.frasa import in_brackets, name_realisasi, name_target, tidy, when
from selaras.documents.builders.narasi.kalimat import indikator as kalimat
from selaras.documents.builders.narasi.pola import Penulis
from selaras.documents.builders.narasi.situasi import Situasi
from selaras.documents.builders.wording import write_in_sentence
from selaras.documents.model import Inlines, Missing
from selaras.domain.angka import format_persen
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.resmi import NilaiResmi


def tell_result(ctx: Konteks, hasil: HasilIndikator, penulis: Penulis) -> Iterator[Inlines]:
    """Yield the sentences about the value of the year and its target."""
    situasi = Situasi.of(hasil)
    yield _measured(ctx, hasil, situasi, penulis)
    yield from _capped(hasil, situasi, penulis)
    yield from _graded(hasil, penulis)
    yield from _quarter(ctx, hasil, penulis)
    yield from _remarks(hasil, situasi, penulis)


def _measured(ctx: Konteks, hasil: HasilIndikator, situasi: Situasi, penulis: Penulis) -> Inlines:
    year = hasil.tahunan
    return penulis.write(
        kalimat.UKUR[situasi.ukur],
        waktu=when(ctx),
        realisasi=name_realisasi(hasil),
        target=name_target(hasil),
        capaian="" if year.capaian is None else format_persen(year.capaian),
        kategori=hasil.kategori.label if hasil.kategori else "",
        belum="tidak" if ctx.setahun else "belum",
        alasan=in_brackets(year.alasan) if year.capaian is None else "",
        kosong=Missing(f"realisasi {hasil.indikator.kode}"),
    )


def _capped(hasil: HasilIndikator, situasi: Situasi, penulis: Penulis) -> Iterator[Inlines]:
    year = hasil.tahunan
    if situasi.dibatasi and year.mentah is not None and year.capaian is not None:
        raw, shown = format_persen(year.mentah), format_persen(year.capaian)
        yield penulis.write(kalimat.DIBATASI, mentah=raw, capaian=shown)


def _graded(hasil: HasilIndikator, penulis: Penulis) -> Iterator[Inlines]:
    grade = hasil.predikat
    if grade and grade.realisasi:
        yield penulis.write(kalimat.PREDIKAT, predikat=grade.realisasi.kode, target=grade.target)


def _quarter(ctx: Konteks, hasil: HasilIndikator, penulis: Penulis) -> Iterator[Inlines]:
    own = hasil.triwulan[ctx.triwulan].sendiri.realisasi.angka
    if not ctx.setahun and own is not None:
        value = write_in_sentence(own, hasil.indikator.satuan)
        yield penulis.write(kalimat.TRIWULAN_SENDIRI, triwulan=ctx.nama_triwulan, realisasi=value)


def _remarks(hasil: HasilIndikator, situasi: Situasi, penulis: Penulis) -> Iterator[Inlines]:
    resmi, said = hasil.tahunan.resmi, hasil.keterangan
    if situasi.resmi and resmi is not None:
        yield _official(hasil, resmi, penulis)
    if hasil.tahunan.realisasi.angka is None or said is None:
        return
    data = f"nilai tahun {said.tahun_data}" if said.tahun_data is not None else ""
    issued = f"terbit tahun {said.tahun_terbit}" if said.tahun_terbit is not None else ""
    if data or issued:
        about = f"{data} yang {issued}" if data and issued else data or f"nilai yang {issued}"
        yield penulis.write(kalimat.TAHUN_NILAI, keterangan=about)
    if situasi.sementara:
        yield penulis.write(kalimat.SEMENTARA)


def _official(hasil: HasilIndikator, resmi: NilaiResmi, penulis: Penulis) -> Inlines:
    own, satuan = resmi.hitungan.nilai.angka, hasil.indikator.satuan
    counted = ""
    if own is not None and own != resmi.angka:
        counted = f"; hitungan kantor {write_in_sentence(own, satuan)}"
    basis = text_or_missing(tidy(resmi.dasar), f"dasar nilai resmi {hasil.indikator.kode}")
    return penulis.write(kalimat.RESMI, dasar=basis, hitungan=counted)
