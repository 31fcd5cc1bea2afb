"""The statuses of the desa: recapitulation and berita acara."""

from decimal import Decimal

from selaras.documents.builders.cells import Content, cell, header, inlines, note, paragraph
from selaras.documents.builders.charts import chart_status_desa
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import sign
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Fields,
    Inline,
    Missing,
    Reference,
    Row,
    RowKind,
    Signatures,
    Table,
    Text,
)
from selaras.domain.angka import format_angka, format_persen
from selaras.domain.berkas import DokumenResmi, StatusDesa
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.desa import InstrumenDesa
from selaras.domain.hasil.desa import HasilDesa, HasilStatusDesa
from selaras.domain.nama import name_key
from selaras.domain.tanggal import BULAN, HARI, format_tanggal
from selaras.domain.terbilang import terbilang

_INDEX = Column(1.8, Align.RIGHT)
_NONE = Text("–")
_SUBJECTS = {
    InstrumenDesa.IDM: ("idm", "indeks desa membangun"),
    InstrumenDesa.INDEKS_DESA: ("indeks desa",),
}


def recapitulation(ctx: Konteks) -> tuple[Block, ...]:
    """Return the indices, the score and the status of each desa, then how many have each status."""
    desa = ctx.hasil.desa
    if desa is None:
        return ()
    indices = desa.instrumen is InstrumenDesa.IDM
    names = ("IKS", "IKE", "IKL") if indices else ()
    head = header("No", "Kode desa", "Desa", *names, f"Nilai {desa.instrumen.label}", "Status")
    columns = (
        Column(1, Align.CENTER),
        Column(3, Align.CENTER),
        Column(4),
        *(_INDEX for _ in names),
        Column(2.2, Align.RIGHT),
        Column(3, Align.CENTER),
    )
    rows = [_row(ctx, desa, number, one) for number, one in enumerate(desa.daftar_desa, start=1)]
    caption = f"Rekapitulasi {desa.instrumen.label} Tahun {desa.tahun}"
    total = Row((cell(_counted(desa), colspan=len(columns)),), RowKind.TOTAL)
    table = Table("rekap-desa", columns, head, (*rows, total), caption=caption)
    remarks = [note(" ".join(f"{remark}." for remark in desa.catatan))] if desa.catatan else []
    return (paragraph("Status setiap desa dimuat pada ", Reference("rekap-desa"), "."), table, *remarks)


def _row(ctx: Konteks, desa: HasilDesa, number: int, one: HasilStatusDesa) -> Row:
    record = _record(ctx, desa, one.nama)
    codes = {name_key(row.nama): row.kode for row in ctx.berkas.daftar_desa}
    contents: list[Content] = [str(number), codes.get(name_key(one.nama)) or _NONE, one.nama]
    if desa.instrumen is InstrumenDesa.IDM:
        parts = (record.iks, record.ike, record.ikl) if record else (None, None, None)
        contents += [_index(part, 3) for part in parts]
    what = f"status {one.nama}"
    contents += [_index(one.skor.hasil, 4), Text(one.status.label) if one.status else Missing(what)]
    return Row(tuple(map(cell, contents)))


def _record(ctx: Konteks, desa: HasilDesa, nama: str) -> StatusDesa | None:
    own = (
        row
        for row in ctx.berkas.daftar_status_desa
        if row.tahun == desa.tahun and row.instrumen is desa.instrumen
    )
    return next((row for row in own if name_key(row.desa) == name_key(nama)), None)


def _index(angka: Decimal | None, desimal: int) -> Content:
    return _NONE if angka is None else format_angka(angka, desimal)


def _counted(desa: HasilDesa) -> str:
    counts = [f"{count} {status.label.lower()}" for status, count in desa.per_status.items() if count]
    return f"{desa.jumlah} desa: {', '.join(counts)}" if counts else f"{desa.jumlah} desa"


def share(ctx: Konteks) -> tuple[Block, ...]:
    """Return the share of desa mandiri and its change since the year before, in sentences."""
    desa = ctx.hasil.desa
    if desa is None:
        return ()
    if desa.persen_mandiri.hasil is None:
        return (paragraph("Persentase desa mandiri: ", Missing("status setiap desa")),)
    text = (
        f"Desa mandiri Tahun {desa.tahun} sebanyak {desa.mandiri} dari {desa.jumlah} desa, atau "
        f"{format_persen(desa.persen_mandiri.hasil)}."
    )
    return (paragraph(text, *_change(ctx)),)


def _change(ctx: Konteks) -> tuple[Inline, ...]:
    before, change = ctx.hasil.desa_lalu, ctx.hasil.perubahan_desa
    if before is None or change is None:
        return ()
    if change.hasil is None:
        return (Text(f" Perubahan sejak Tahun {before.tahun} tidak dihitung: {change.alasan}."),)
    if change.hasil == 0:
        return (Text(f" Persentase itu sama dengan Tahun {before.tahun}."),)
    word = "naik" if change.hasil > 0 else "turun"
    points = format_angka(abs(change.hasil))
    return (Text(f" Persentase itu {word} {points} poin persen sejak Tahun {before.tahun}."),)


def minutes(ctx: Konteks) -> tuple[Block, ...]:
    """Return the berita acara: number, day, place, and what was settled."""
    desa = ctx.hasil.desa
    if desa is None:
        return ()
    record = minutes_of(ctx, desa)
    number: Inline = Text(record.nomor) if record and record.nomor else Missing("nomor berita acara")
    place = record.tempat if record else ""
    return (
        Fields((("Nomor", (number,)),)),
        paragraph(
            "Pada hari ini, ",
            _day_in_words(record),
            ", bertempat di ",
            Text(place) if place else Missing("tempat berita acara"),
            f", telah dilakukan verifikasi tingkat {ctx.profil.nama_instansi}, {ctx.nama_kabupaten}, "
            f"atas hasil pengukuran {desa.instrumen.label} Tahun {desa.tahun} terhadap {desa.jumlah} "
            "desa, dengan hasil sebagaimana dimuat pada rekapitulasi di bawah ini.",
        ),
    )


def minutes_of(ctx: Konteks, desa: HasilDesa) -> DokumenResmi | None:
    """Return the berita acara of the year that speaks of the instrument, None where none is recorded."""
    words = _SUBJECTS[desa.instrumen]
    own = [
        row
        for row in ctx.berkas.daftar_dokumen
        if row.jenis is JenisDokumenResmi.BERITA_ACARA
        and row.tahun == desa.tahun
        and any(word in name_key(f"{row.kode} {row.judul}") for word in words)
    ]
    return own[-1] if own else None


def _day_in_words(record: DokumenResmi | None) -> Inline:
    """Return 'Selasa, tanggal empat bulan Juni tahun dua ribu dua puluh empat (4 Juni 2024)'."""
    if record is None or record.tanggal is None:
        return Missing("tanggal berita acara")
    day = record.tanggal
    return Text(
        f"{HARI[day.weekday()]}, tanggal {terbilang(day.day)} bulan {BULAN[day.month - 1]} tahun "
        f"{terbilang(day.year)} ({format_tanggal(day)})"
    )


def minutes_signed(ctx: Konteks) -> tuple[Block, ...]:
    """Return the close and the signature of who settled it."""
    desa = ctx.hasil.desa
    if desa is None:
        return ()
    record = minutes_of(ctx, desa)
    signer = record.penanda_tangan if record else ctx.profil.penanda_tangan
    day = record.tanggal if record else None
    return (
        paragraph(inlines("Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.")),
        Signatures(
            (sign(ctx.berkas, signer, "penanda tangan berita acara", "Disahkan oleh,", tanggal=day),)
        ),
    )


def chart(ctx: Konteks) -> tuple[Block, ...]:
    """Return how many desa have each status."""
    figure = chart_status_desa(ctx.hasil)
    return () if figure is None else (figure,)


CONTENTS = {
    "berita_acara_desa": minutes,
    "rekap_desa": recapitulation,
    "persen_desa_mandiri": share,
    "berita_acara_desa_penutup": minutes_signed,
    "grafik_status_desa": chart,
}
