"""The perjanjian kinerja within a report: Bab II speaks of it, the annex repeats it."""

from selaras.documents.builders.cells import paragraph
from selaras.documents.builders.contents.pk.agreement import promise, signed, title_of
from selaras.documents.builders.contents.pk.tables import (
    agreement_tables,
    in_words,
    target_tables,
)
from selaras.documents.builders.contents.pk.told import told_agreement, told_money
from selaras.documents.builders.contents.pk.which import pk_of_head
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block, Heading, Missing, PageBreak, Text
from selaras.domain.tanggal import format_tanggal


def chapter(ctx: Konteks) -> tuple[Block, ...]:
    """Return Bab II: the promise of the year."""
    pk = pk_of_head(ctx)
    return (*opening(ctx), *told_agreement(ctx, pk, "pk"), *in_words(pk))


def opening(ctx: Konteks) -> tuple[Block, ...]:
    """Return who promised whom, and when."""
    pk = pk_of_head(ctx)
    one = pk.perjanjian
    number = f", Nomor {one.nomor}," if one.nomor else ""
    signed_on = Text(format_tanggal(one.tanggal)) if one.tanggal else Missing("tanggal PK")
    parties = [jabatan or "pihak yang berjanji" for jabatan in (one.jabatan, one.atasan)]
    intro = paragraph(
        f"{title_of(pk)}{number} antara {' dan '.join(parties)} ditandatangani pada tanggal ",
        signed_on,
        ". Target dan anggarannya adalah sebagai berikut.",
    )
    return (intro,)


def targets_with_formula(ctx: Konteks) -> tuple[Block, ...]:
    """Return what is promised with how each indicator is computed; nothing without a promise."""
    pk = pk_of_head(ctx)
    return target_tables(ctx, pk, "pk", formula=True) if pk.daftar_sasaran else ()


def money(ctx: Konteks) -> tuple[Block, ...]:
    """Return programmes and money with the total in words."""
    pk = pk_of_head(ctx)
    return (*told_money(ctx, pk, "pk"), *in_words(pk))


def annex(ctx: Konteks) -> tuple[Block, ...]:
    """Return the whole document: the signed statement, then the signed targets and money."""
    pk = pk_of_head(ctx)
    title = f"Target dan Anggaran {title_of(pk)}"
    return (
        *promise(ctx, pk),
        signed(ctx, pk),
        PageBreak(),
        Heading(2, title, "lampiran-pk-target"),
        *agreement_tables(ctx, pk, "lampiran-pk"),
        *in_words(pk),
        signed(ctx, pk),
    )


CONTENTS = {
    "perjanjian_kinerja": chapter,
    "pk_pembuka": opening,
    "pk_formulasi": targets_with_formula,
    "pk_anggaran": money,
    "lampiran_pk": annex,
}
