"""Pernyataan Telah Direviu: what the inspectorate declares, its conclusion left to the reviewer."""

from collections.abc import Iterator

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.contents.naskah.writing import title
from selaras.documents.builders.reviu.blanko import inspector, report_name
from selaras.documents.builders.signing import DOTS
from selaras.documents.model import Block, Choices
from selaras.domain.pemeriksaan import CatatanReviu


def statement(catatan: CatatanReviu) -> Iterator[Block]:
    """Yield the statement with blanks for place, day and person."""
    name = report_name(catatan)
    yield title("LAMPIRAN III", "PERNYATAAN TELAH DIREVIU", name.upper())
    yield paragraph(
        f"Kami telah mereviu {name} sesuai dengan pedoman reviu atas laporan kinerja. Substansi "
        "informasi yang dimuat dalam laporan kinerja menjadi tanggung jawab pimpinan kantor tersebut."
    )
    yield paragraph(
        "Reviu bertujuan memberi keyakinan terbatas bahwa laporan kinerja telah disajikan secara "
        "akurat, andal, dan valid."
    )
    yield paragraph("Berdasarkan reviu kami (beri tanda pada salah satu):")
    yield Choices(
        (
            inlines(
                "tidak terdapat kondisi atau hal-hal yang menimbulkan keraguan atas keandalan informasi "
                "dalam laporan kinerja ini."
            ),
            inlines(
                "masih terdapat hal yang menimbulkan keraguan, sebagaimana diuraikan pada Lampiran II."
            ),
        )
    )
    yield inspector(f"{DOTS}, {DOTS}")
