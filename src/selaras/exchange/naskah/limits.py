"""How much of a foreign file is looked at; beyond that it is refused in words."""

from types import MappingProxyType

from selaras.domain.naskah.isi import Asal

MB = 1024 * 1024
BERKAS_TERBESAR = 100 * MB
ISI_TERBESAR = 500 * MB  # of a .docx, all parts together, unpacked; pictures are never unpacked
BAGIAN_TERBESAR = 60 * MB  # a part that is read, or a web page
NISBAH_TERBESAR = 200  # unpacked to packed, asked of parts above NISBAH_BERLAKU
NISBAH_BERLAKU = 10 * MB
BAGIAN_TERBANYAK = 10_000  # parts of a .docx
HALAMAN_TERBANYAK = 1_000  # of a PDF
BARIS_TERBANYAK = 100_000  # paragraphs and table rows; a page has about thirty
SEL_TERBANYAK = 200  # columns of a table
TANDA_TERBANYAK = 2_000_000  # tags of a web page; each takes some 300 bytes of memory
MEMORI = 1024 * MB  # address space of the child
KELUARAN_TERBESAR = 200 * MB  # what the child may hand over
DETIK = MappingProxyType({Asal.DOCX: 60, Asal.PDF: 300, Asal.HTML: 60})
