"""The figures of a book as text that a person can follow."""

from collections.abc import Iterator

from selaras.cli.account_parts import describe_parts
from selaras.domain.angka import format_persen, format_uang
from selaras.domain.hasil import HasilBerkas, HasilIndikator
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import Rincian


def describe(hasil: HasilBerkas) -> Iterator[str]:
    """Yield the lines: office, each indicator with derivation, mean, money, further parts."""
    profil = hasil.berkas.profil
    yield f"{profil.nama_instansi}, Kabupaten {profil.kabupaten}"
    yield profil.periode.label(hasil.berkas.ketentuan.kata_periode)
    last = profil.periode.triwulan or Triwulan.IV
    for indikator in hasil.daftar_indikator:
        yield ""
        yield from _indicator(indikator, last)
    yield ""
    yield hasil.rata_rata.rincian.kalimat()
    yield from (f"  tidak ikut: {kode} ({alasan})" for kode, alasan in hasil.rata_rata.dilewati)
    yield ""
    yield from _money(hasil)
    for title, lines in describe_parts(hasil):
        yield from ("", title, *(f"  {line}" for line in lines))


def _indicator(hasil: HasilIndikator, last: Triwulan) -> Iterator[str]:
    indikator = hasil.indikator
    category = f" · {hasil.kategori.label}" if hasil.kategori else ""
    kind = f"{indikator.satuan}, {indikator.arah.label.lower()}"
    yield f"{indikator.kode} · {indikator.uraian} ({kind}){category}"
    quarter = hasil.triwulan[last].sendiri.rincian
    yield from _tree(quarter, f"capaian {last.singkatan}", 1)
    yield from _tree(hasil.tahunan.rincian, f"capaian s.d. {last.singkatan}", 1)


def _tree(rincian: Rincian, name: str, depth: int) -> Iterator[str]:
    sentence = rincian.kalimat().removeprefix(f"{rincian.nama} = ")
    source = f" [{rincian.sumber}]" if rincian.sumber else ""
    yield f"{'  ' * depth}{name} = {sentence}{source}"
    for part in rincian.dari:
        yield from _tree(part, part.nama, depth + 1)


def _money(hasil: HasilBerkas) -> Iterator[str]:
    total = hasil.anggaran.total
    for label, amount in (("Pagu", total.pagu), ("Realisasi", total.realisasi), ("Sisa", total.sisa)):
        yield (
            f"{label:<10}Rp {format_uang(amount):>20}"
            if amount is not None
            else f"{label:<10}belum diisi"
        )
    serapan = total.serapan
    yield f"{'Serapan':<10}{format_persen(serapan) if serapan is not None else 'belum ada'}"
    if not total.lengkap:
        yield f"  {total.alasan}"
    for unit, uang in hasil.anggaran.per_unit().items():
        yield f"  {unit or 'Di luar sub unit'}: {uang.rincian.kalimat()}"
