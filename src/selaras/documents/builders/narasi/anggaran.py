"""What is said of money: how much of a pagu was spent, and how that stands to the whole."""

from collections.abc import Iterator

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.frasa import during, rupiah, when
from selaras.documents.builders.narasi.kalimat import anggaran as kalimat
from selaras.documents.builders.narasi.pola import Penulis
from selaras.documents.builders.narasi.situasi import Belanja, read_belanja, read_serapan
from selaras.documents.model import Inlines, Missing
from selaras.domain.angka import format_persen
from selaras.domain.hasil.uang import Uang


def tell_money(
    ctx: Konteks, uang: Uang, what: str, penulis: Penulis, *, alone: bool = True
) -> Iterator[Inlines]:
    """Yield the sentences about an amount; `alone` where it is the whole, compared with nothing."""
    belanja = read_belanja(uang)
    yield penulis.write(
        kalimat.BELANJA[belanja],
        waktu=when(ctx),
        pada=during(ctx),
        serapan="" if uang.serapan is None else format_persen(uang.serapan),
        kosong=Missing(f"realisasi anggaran {what}".strip()),
        **rupiah(uang, f"anggaran {what}".strip()),
    )
    if not alone:
        yield from _beside_the_whole(ctx, uang, penulis)
    if not uang.lengkap and belanja is not Belanja.BELUM_DIISI:
        yield penulis.write(kalimat.BELUM_LENGKAP)


def _beside_the_whole(ctx: Konteks, uang: Uang, penulis: Penulis) -> Iterator[Inlines]:
    whole = ctx.hasil.anggaran.total
    position = read_serapan(uang, whole)
    if position is not None and whole.serapan is not None and len(ctx.hasil.anggaran.daftar_program) > 1:
        yield penulis.write(kalimat.SERAPAN[position], seluruh=format_persen(whole.serapan))
