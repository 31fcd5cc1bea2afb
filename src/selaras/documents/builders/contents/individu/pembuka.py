"""Cover, opening, duties, promise and close of an individual report."""

from selaras.documents.builders.cells import inlines, paragraph, text_or_missing
from selaras.documents.builders.contents.individu.which import promise_of, reporting
from selaras.documents.builders.contents.pk.tables import in_words
from selaras.documents.builders.contents.pk.told import told_agreement
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import (
    Block,
    Cover,
    Fields,
    ItemList,
    Missing,
    Signatures,
)
from selaras.domain.angka import format_persen
from selaras.domain.berkas import Pejabat
from selaras.domain.berkas.konteks import JenisTugas
from selaras.domain.nama import name_key
from selaras.domain.skala import kategori_for


def cover(ctx: Konteks) -> tuple[Block, ...]:
    """Return the cover with the position that reports."""
    title = (ctx.kerangka.nama, ctx.subjek.kode, ctx.nama_periode)
    lines = (ctx.profil.nama_instansi, ctx.nama_kabupaten)
    foot = (ctx.profil.alamat,) if ctx.profil.alamat else ()
    return (Cover(tuple(map(str.upper, title)), tuple(map(str.upper, lines)), foot),)


def opening(ctx: Konteks) -> tuple[Block, ...]:
    """Return who reports to whom, and about which months."""
    one = reporting(ctx)
    atasan = one.atasan if one else ""
    pejabat = ctx.berkas.pejabat(ctx.subjek.kode, ctx.profil.tanggal_laporan) or Pejabat(ctx.subjek.kode)
    pairs = (
        ("Jabatan", inlines(f"{pejabat.status.awalan}{pejabat.jabatan}")),
        ("Nama", (text_or_missing(pejabat.nama, f"nama {pejabat.jabatan}"),)),
        ("Atasan langsung", (text_or_missing(atasan, f"atasan {pejabat.jabatan}"),)),
        ("Periode", inlines(f"{ctx.nama_periode} ({ctx.periode.rentang_bulan})")),
    )
    said = (
        f"Laporan kinerja individu ini mempertanggungjawabkan kinerja {ctx.subjek.kode} atas target "
        f"yang diperjanjikan untuk Tahun {ctx.periode.tahun}. Capaian dihitung dari data yang sama "
        f"dengan laporan kinerja {ctx.profil.nama_instansi}."
    )
    return (paragraph(said), Fields(pairs))


def duties(ctx: Konteks) -> tuple[Block, ...]:
    """Return duties and functions of the position."""
    own = [row for row in ctx.berkas.daftar_tugas if name_key(row.jabatan) == name_key(ctx.subjek.kode)]
    blocks: list[Block] = []
    for jenis, words in ((JenisTugas.TUGAS, "Tugas"), (JenisTugas.FUNGSI, "Fungsi")):
        items = tuple(inlines(row.uraian) for row in own if row.jenis is jenis)
        if items:
            blocks += [paragraph(f"{words} {ctx.subjek.kode}:"), ItemList(items, ordered=True)]
    return tuple(blocks)


def agreement(ctx: Konteks) -> tuple[Block, ...]:
    """Return the targets and the money that the official promised."""
    pk = promise_of(ctx)
    if pk is None:
        return ()
    return (*told_agreement(ctx, pk, "individu-pk"), *in_words(pk))


def closing(ctx: Konteks) -> tuple[Block, ...]:
    """Return the mean of the year in a sentence."""
    one = reporting(ctx)
    mean = one.rata_tahun if one else None
    if mean is None or mean.nilai is None:
        return (paragraph(Missing(f"capaian {ctx.subjek.kode}")),)
    category = kategori_for(mean.nilai, ctx.ketentuan.skala_capaian).label
    left = f" {len(mean.dilewati)} indikator belum mempunyai capaian." if mean.dilewati else ""
    return (
        paragraph(
            f"Rata-rata capaian {len(mean.ikut)} indikator {ctx.subjek.kode} {ctx.sampai_periode} "
            f"adalah {format_persen(mean.nilai)} (kategori {category}).{left} Laporan ini disampaikan "
            "kepada atasan langsung sebagai bahan penilaian dan perbaikan kinerja."
        ),
    )


def signature(ctx: Konteks) -> tuple[Block, ...]:
    """Return the signature of who reports."""
    day = ctx.profil.tanggal_laporan
    place = place_and_date(ctx.profil.tempat_laporan, day)
    return (Signatures((sign(ctx.berkas, ctx.subjek.kode, "pelapor", place, tanggal=day),)),)


CONTENTS = {
    "individu_sampul": cover,
    "individu_pembuka": opening,
    "individu_tugas": duties,
    "individu_pk": agreement,
    "individu_penutup": closing,
    "individu_tanda_tangan": signature,
}
