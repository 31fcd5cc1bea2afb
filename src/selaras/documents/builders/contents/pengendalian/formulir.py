"""What every form has in common: whose it is, for when, and who signs it."""

from selaras.documents.builders.cells import inlines
from selaras.documents.builders.contents.perencanaan.plan import renstra_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import Block, Fields, Signatures


def identity(ctx: Konteks) -> tuple[Block, ...]:
    """Return office, kabupaten and period; a form of another period names its own."""
    return _identity(ctx, ctx.subjek.nama or ctx.periode_dokumen)


def identity_of_plan(ctx: Konteks) -> tuple[Block, ...]:
    """Return office, kabupaten and the years of the Renstra."""
    plan = renstra_of(ctx)
    return _identity(ctx, f"Renstra {plan.rencana.rentang.label}" if plan else ctx.periode_dokumen)


def _identity(ctx: Konteks, periode: str) -> tuple[Block, ...]:
    pairs = (
        ("Perangkat daerah", ctx.profil.nama_instansi),
        ("Kabupaten", ctx.profil.kabupaten),
        ("Periode", periode),
    )
    return (Fields(tuple((name, inlines(text)) for name, text in pairs)),)


def signature(ctx: Konteks) -> tuple[Block, ...]:
    """Return the signature of the head of office; the day of a form is written by hand."""
    profil = ctx.profil
    place = place_and_date(profil.tempat_laporan, None)
    day = ctx.subjek.tanggal
    return (
        Signatures((sign(ctx.berkas, profil.penanda_tangan, "penanda tangan", place, tanggal=day),)),
    )


def signatures_of_renja(ctx: Konteks) -> tuple[Block, ...]:
    """Return who evaluates, left, and who drew the form up, right."""
    profil = ctx.profil
    planning = f"Kepala Bappeda {ctx.nama_kabupaten}"
    place = place_and_date(profil.tempat_laporan, None)
    return (
        Signatures(
            (
                sign(ctx.berkas, planning, planning, "", "Dievaluasi oleh,"),
                sign(ctx.berkas, profil.penanda_tangan, "penanda tangan", place, "Disusun oleh,"),
            )
        ),
    )


CONTENTS = {
    "identitas_formulir": identity,
    "identitas_renstra": identity_of_plan,
    "tanda_tangan_formulir": signature,
    "tanda_tangan_renja": signatures_of_renja,
}
