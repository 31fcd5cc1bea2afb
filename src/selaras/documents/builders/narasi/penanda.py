"""The office's own text with its placeholders filled: each prints what tables and sentences print."""

from collections.abc import Callable, Mapping

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.angka_kantor import OFFICE
from selaras.documents.builders.narasi.frasa import name_realisasi
from selaras.documents.builders.narasi.pola import merge
from selaras.documents.builders.wording import write_in_sentence, write_target_in_sentence
from selaras.documents.model import Inline, Inlines, Missing, Text
from selaras.domain.angka import format_persen, format_uang
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.uang import Uang
from selaras.domain.hasil.uang_kode import money_of, nodes_of
from selaras.domain.nama import name_key
from selaras.domain.narasi import Penanda, PokokNarasi, read_teks
from selaras.domain.narasi.cacat import read_kode


def fill(ctx: Konteks, teks: str) -> Inlines:
    """Return one paragraph of own text; what has no value yet is a gap."""
    return merge(tuple(_piece(ctx, piece) for piece in read_teks(teks)))


def _piece(ctx: Konteks, piece: str | Penanda) -> Inline:
    if isinstance(piece, str):
        return Text(piece)
    text = _value(ctx, piece)
    return Missing(f"{piece.nama} {piece.kode}".strip()) if text is None else Text(text)


def _value(ctx: Konteks, penanda: Penanda) -> str | None:
    """Return what the placeholder stands for, None where there is nothing (yet)."""
    jenis = penanda.jenis
    if jenis is None:
        return None
    match jenis.pokok:
        case PokokNarasi.KANTOR:
            return OFFICE[penanda.nama](ctx)
        case PokokNarasi.INDIKATOR:
            found = _indicator(ctx, penanda.kode)
            return None if found is None else INDICATOR[penanda.nama](ctx, found)
        case PokokNarasi.ANGGARAN if penanda.nama == "uraian":
            return _name_of(ctx, penanda.kode)
        case PokokNarasi.ANGGARAN:
            money = _money(ctx, penanda.kode)
            return None if money is None else MONEY[penanda.nama](money)


def _indicator(ctx: Konteks, kode: str) -> HasilIndikator | None:
    own = [h for h in ctx.hasil.daftar_indikator if name_key(h.indikator.kode) == name_key(kode)]
    return own[0] if own else None


def _name_of(ctx: Konteks, teks: str) -> str | None:
    kode = read_kode(teks)
    nodes = nodes_of(ctx.hasil.anggaran, kode) if kode else ()
    return nodes[0].baris.uraian if nodes else None


def _money(ctx: Konteks, teks: str) -> Uang | None:
    """Return the money of a code, of the whole office without one."""
    if not teks:
        return ctx.hasil.anggaran.total
    kode = read_kode(teks)
    return money_of(ctx.hasil.anggaran, kode) if kode else None


def _target(_ctx: Konteks, hasil: HasilIndikator) -> str | None:
    target = hasil.tahunan.target
    return None if target is None else write_target_in_sentence(target, hasil.indikator.satuan)


def _realisasi(_ctx: Konteks, hasil: HasilIndikator) -> str | None:
    named = name_realisasi(hasil)
    return named.text if isinstance(named, Text) else None


def _capaian(_ctx: Konteks, hasil: HasilIndikator) -> str | None:
    capaian = hasil.tahunan.capaian
    return None if capaian is None else format_persen(capaian)


def _kategori(_ctx: Konteks, hasil: HasilIndikator) -> str | None:
    return hasil.kategori.label if hasil.kategori else None


def _last_year(ctx: Konteks, hasil: HasilIndikator) -> str | None:
    values = {row.tahun: row.nilai for row in hasil.tahun_lalu}
    found = values.get(ctx.periode.tahun - 1)
    return None if found is None else write_in_sentence(found, hasil.indikator.satuan)


def _persen(uang: Uang) -> str | None:
    return None if uang.serapan is None else format_persen(uang.serapan)


INDICATOR: Mapping[str, Callable[[Konteks, HasilIndikator], str | None]] = {
    "indikator": lambda _ctx, hasil: hasil.indikator.uraian,
    "target": _target,
    "realisasi": _realisasi,
    "capaian": _capaian,
    "kategori": _kategori,
    "realisasi_lalu": _last_year,
}
MONEY: Mapping[str, Callable[[Uang], str | None]] = {
    "pagu": lambda uang: None if uang.pagu is None else f"Rp {format_uang(uang.pagu)}",
    "realisasi_anggaran": lambda u: None if u.realisasi is None else f"Rp {format_uang(u.realisasi)}",
    "serapan": _persen,
    "sisa": lambda uang: None if uang.sisa is None else f"Rp {format_uang(uang.sisa)}",
}
