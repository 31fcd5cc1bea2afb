"""The document itself: the signed statement, and its annex of targets and money."""

from collections.abc import Iterator

from selaras.documents.builders.cells import inlines, paragraph, text_or_missing
from selaras.documents.builders.contents.pk.tables import agreement_tables, in_words
from selaras.documents.builders.contents.pk.which import own_pk
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import (
    Block,
    Fields,
    Heading,
    Inlines,
    PageBreak,
    Signatures,
)
from selaras.domain.berkas import Pejabat
from selaras.domain.hasil.pk import HasilPk


def statement(ctx: Konteks) -> tuple[Block, ...]:
    """Return the signed statement under its title."""
    pk = own_pk(ctx)
    title = Heading(1, title_of(pk).upper(), "pk-pernyataan")
    return (title, *_number(pk), *promise(ctx, pk), signed(ctx, pk), PageBreak())


def annex(ctx: Konteks) -> tuple[Block, ...]:
    """Return the annex: targets and money, signed again."""
    return _annex(ctx, own_pk(ctx), formula=False)


def annex_with_formula(ctx: Konteks) -> tuple[Block, ...]:
    """Return the annex with how every indicator is computed, where any row tells it."""
    pk = own_pk(ctx)
    return _annex(ctx, pk, formula=any(one.formulasi for one in pk.daftar_sasaran))


def _annex(ctx: Konteks, pk: HasilPk, *, formula: bool) -> tuple[Block, ...]:
    return (
        Heading(2, f"Lampiran {title_of(pk)}", "pk-lampiran"),
        Fields((("Jabatan", inlines(pk.perjanjian.jabatan)), ("Tahun", inlines(str(pk.kunci.tahun))))),
        *agreement_tables(ctx, pk, "pk", formula=formula),
        *in_words(pk),
        signed(ctx, pk),
    )


def title_of(pk: HasilPk) -> str:
    """Return 'Perjanjian Kinerja Perubahan Tahun 2024'."""
    changed = f" {pk.kunci.versi.title()}" if pk.kunci.perubahan else ""
    return f"Perjanjian Kinerja{changed} Tahun {pk.kunci.tahun}"


def _number(pk: HasilPk) -> Iterator[Block]:
    if pk.perjanjian.nomor:
        yield Fields((("Nomor", inlines(pk.perjanjian.nomor)),))


def promise(ctx: Konteks, pk: HasilPk) -> tuple[Block, ...]:
    """Return who promises what to whom."""
    return (
        paragraph(
            "Untuk mewujudkan pemerintahan yang efektif, terbuka, dan bertanggung jawab atas hasil, "
            "para pihak di bawah ini mengikat perjanjian kinerja."
        ),
        _party(ctx, pk, pk.perjanjian.jabatan, "pihak pertama"),
        paragraph("selanjutnya disebut pihak pertama;"),
        _party(ctx, pk, pk.perjanjian.atasan, "pihak kedua"),
        paragraph("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
        paragraph(
            "Pihak pertama berjanji mencapai target kinerja tahunan dalam perjanjian ini sebagai "
            "bagian dari target jangka menengah pada dokumen perencanaan, dan bertanggung jawab atas "
            "keberhasilan maupun kegagalannya."
        ),
        paragraph(
            "Pihak kedua mengawasi pelaksanaannya, menilai capaiannya, serta memberikan penghargaan "
            "atau sanksi menurut hasil penilaian itu."
        ),
    )


def _party(ctx: Konteks, pk: HasilPk, jabatan: str, what: str) -> Fields:
    pejabat = ctx.berkas.pejabat(jabatan, pk.perjanjian.tanggal) or Pejabat(jabatan)
    name = text_or_missing(pejabat.nama, f"nama {jabatan or what}")
    held = f"{pejabat.status.awalan}{jabatan}" if jabatan else ""
    position: Inlines = (text_or_missing(held, f"jabatan {what}"),)
    return Fields((("Nama", (name,)), ("Jabatan", position)))


def signed(ctx: Konteks, pk: HasilPk) -> Signatures:
    """Return both signatures: who held each position on the day of signing."""
    one, day = pk.perjanjian, pk.perjanjian.tanggal
    place = place_and_date(one.tempat or ctx.profil.tempat_pk, day)
    second = sign(ctx.berkas, one.atasan, "pihak kedua", "", "Pihak kedua,", tanggal=day)
    first = sign(ctx.berkas, one.jabatan, "pihak pertama", place, "Pihak pertama,", tanggal=day)
    return Signatures((second, first))


CONTENTS = {
    "pk_pernyataan": statement,
    "pk_lampiran": annex,
    "pk_lampiran_formulasi": annex_with_formula,
}
