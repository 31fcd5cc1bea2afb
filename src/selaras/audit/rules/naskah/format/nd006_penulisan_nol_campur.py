"""Rule ND006."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat, money_cells
from selaras.domain.naskah.pengenalan.gaya import UANG
from selaras.domain.naskah.tabel import BarisData
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_RUPIAH = 1000  # a smaller figure is a target
_NIL = "-"  # as a worksheet prints zero in its format for money


class PenulisanNolCampur(AturanFormat):
    """Nilai nol di satu tabel ditulis dengan “-” di sebagian baris dan “0” di baris lain.

    Yang diperiksa:
        Kolom uang setiap tabel. Tanda pisah panjang (–) berarti tidak ada data dan tidak dihitung. Yang
        dilaporkan adalah baris dengan cara yang lebih jarang dipakai.

    Mengapa:
        Tanda “-” dapat berarti nol atau tidak ada data. Bila keduanya dipakai, pembaca tidak tahu apakah
        kegiatan itu tidak terserap atau belum dilaporkan.

    Contoh:
        Realisasi dua kegiatan yang belum berjalan ditulis “-” pada yang satu dan “0” pada yang lain.

    Saran:
        Tulis nilai nol dengan satu cara di seluruh tabel.
    """

    kode = "ND006"
    judul = "Penulisan nol campur"
    saran = "Tulis nilai nol dengan satu cara di seluruh tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the dashes and the zeros among the cells of money of each table."""
        for tabel in naskah.daftar_tabel:
            cells = [pair for pair in money_cells(tabel) if _has_money(pair[0])]
            dashes = list(dict.fromkeys(baris.tempat for baris, sel in cells if sel.teks == _NIL))
            zeros = list(
                dict.fromkeys(baris.tempat for baris, sel in cells if sel.angka and sel.angka.nilai == 0)
            )
            if dashes and zeros:
                yield self.report(
                    f"Nilai nol ditulis “-” di {len(dashes)} baris dan “0” di {len(zeros)} baris.",
                    *min(dashes, zeros, key=len),
                )


def _has_money(baris: BarisData) -> bool:
    """Tell whether a row prints rupiah at all: some tables put targets and money in one column."""
    values = (sel.angka.nilai for sel in baris.daftar_sel if sel.kolom.jenis in UANG and sel.angka)
    return any(value is not None and abs(value) >= _RUPIAH for value in values)
