"""The invitation to a meeting that has no letter of its own yet."""

from selaras.documents.builders.contents.naskah.records import rapat_of
from selaras.documents.builders.contents.naskah.surat import letter_blocks
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.letterhead import letterhead
from selaras.documents.model import Block, PageBreak
from selaras.domain.hasil.rapat import invitation_draft, is_invited_by_letter


def invitation(ctx: Konteks) -> tuple[Block, ...]:
    """Return the draft of the letter on a sheet of its own, nothing where the book has the letter."""
    rapat = rapat_of(ctx)
    if rapat is None or is_invited_by_letter(ctx.berkas, rapat):
        return ()
    return (letterhead(ctx), *letter_blocks(ctx, invitation_draft(rapat)), PageBreak())


CONTENTS = {
    "rapat_undangan": invitation,
}
