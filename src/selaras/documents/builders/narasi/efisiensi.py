"""What is said of results beside the money that they took; no cause is claimed."""

from collections.abc import Iterator

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.frasa import tidy
from selaras.documents.builders.narasi.kalimat import anggaran as kalimat
from selaras.documents.builders.narasi.pola import Penulis
from selaras.documents.builders.narasi.situasi import read_nisbah
from selaras.documents.model import Inlines, Text
from selaras.domain.angka import format_persen


def tell_efficiency(ctx: Konteks) -> Iterator[Inlines]:
    """Yield one account per tujuan or sasaran whose capaian and absorption are both known."""
    for nomor, one in enumerate(ctx.hasil.akuntabilitas.daftar_sasaran):
        position, money, mean = read_nisbah(one), one.uang_seluruh, one.rata_rata.nilai
        if position is None or money is None or money.serapan is None or mean is None:
            continue
        told = Penulis(ctx.kerangka.dokumen, nomor).write(
            kalimat.EFISIENSI[position],
            capaian=format_persen(mean),
            serapan=format_persen(money.serapan),
        )
        yield (Text(f"{tidy(one.pernyataan)}. ", bold=True), *told)
