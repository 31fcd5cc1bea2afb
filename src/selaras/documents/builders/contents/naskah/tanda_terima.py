"""A receipt: what was handed over by whom, signed by both."""

from selaras.documents.builders.cells import inlines, paragraph, text_or_missing
from selaras.documents.builders.contents.naskah.dokumen_terlampir import sent_documents
from selaras.documents.builders.contents.naskah.nomor import letter_number
from selaras.documents.builders.contents.naskah.tujuan import recipients
from selaras.documents.builders.contents.naskah.writing import paragraphs, title
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import DOTS, sign
from selaras.documents.model import Block, Fields, Signature, Signatures, Text
from selaras.domain.berkas import Surat


def receipt(ctx: Konteks, surat: Surat) -> tuple[Block, ...]:
    """Return the receipt; day and name of the receiver are written by hand."""
    says = paragraphs(surat.isi, "") if surat.isi.strip() else (paragraph("Telah diterima dokumen:"),)
    return (
        title("TANDA TERIMA"),
        Fields(
            (
                ("Nomor", letter_number(ctx, surat)),
                ("Hal", (text_or_missing(surat.hal, f"hal surat {surat.kode}"),)),
                ("Dari", inlines(f"{ctx.profil.nama_instansi}, {ctx.nama_kabupaten}")),
            )
        ),
        *says,
        *sent_documents(ctx, surat),
        _signed(ctx, surat),
    )


def _signed(ctx: Konteks, surat: Surat) -> Signatures:
    jabatan = surat.penanda_tangan.strip() or ctx.profil.penanda_tangan.strip()
    what = f"yang menyerahkan {surat.kode}"
    giver = sign(ctx.berkas, jabatan, what, "", "Yang menyerahkan,", tanggal=surat.tanggal)
    place = surat.tempat_tujuan or DOTS
    to = next(iter(recipients(ctx, surat)), "")
    above = (f"{place}, {DOTS}", "Yang menerima,", *((to,) if to else ()))
    return Signatures((giver, Signature(above, (Text(f"({DOTS}{DOTS})"),))))
