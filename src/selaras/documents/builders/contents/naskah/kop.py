"""The letterhead, at the top of the first sheet or of a further one."""

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.letterhead import letterhead
from selaras.documents.model import Block, PageBreak


def head(ctx: Konteks) -> tuple[Block, ...]:
    """Return the letterhead."""
    return (letterhead(ctx),)


def head_of_next_sheet(ctx: Konteks) -> tuple[Block, ...]:
    """Return the letterhead on a new sheet."""
    return (PageBreak(), letterhead(ctx))


CONTENTS = {
    "kop_surat": head,
    "kop_lembar_baru": head_of_next_sheet,
}
