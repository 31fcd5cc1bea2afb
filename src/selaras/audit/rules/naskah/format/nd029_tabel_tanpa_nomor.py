"""Rule ND029."""

from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_tabel import NomorTabel, captions, last_line
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan

_NUMBERED = 2  # captions of a chapter that make numbering its custom
_MAIN = (JenisKolom.REALISASI, JenisKolom.REALISASI_ANGGARAN)


class TabelTanpaNomor(AturanFormat):
    """Tabel capaian atau realisasi tidak bernomor, padahal tabel lain di bab itu bernomor.

    Yang diperiksa:
        Tabel yang memuat realisasi, sesudah tabel bernomor pertama di bab yang sama dan sebelum
        lampiran.

    Mengapa:
        Tabel tanpa nomor tidak dapat dirujuk dan tidak muncul di daftar tabel.

    Contoh:
        Tabel 3.1 dan Tabel 3.3 bernomor, tabel di antaranya tidak.

    Saran:
        Beri tabel itu nomor dan judul seperti tabel lainnya.
    """

    kode = "ND029"
    judul = "Tabel tanpa nomor"
    saran = "Beri tabel itu nomor dan judul seperti tabel lainnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find the main tables without a caption, chapter by chapter."""
        chapters = [judul.tempat.baris for judul in naskah.daftar_judul if judul.tingkat == 1]
        edges = [*chapters, last_line(naskah)]
        found = captions(naskah)
        for start, end in pairwise(edges):
            numbered = [one for one in found if start < one.paragraf.tempat.baris < end]
            if len(numbered) < _NUMBERED:
                continue
            for tabel in naskah.daftar_tabel:
                if numbered[0].paragraf.tempat.baris < tabel.tempat.baris < end and _lacks(
                    tabel, numbered
                ):
                    yield self.report(
                        "Tabel ini tidak bernomor dan tidak berjudul, sedangkan tabel lain di bab "
                        "ini bernomor "
                        f"seperti “{numbered[0].paragraf.teks}”.",
                        tabel.tempat,
                        keyakinan=Keyakinan.MUNGKIN,
                    )


def _lacks(tabel: Tabel, numbered: list[NomorTabel]) -> bool:
    named = {paragraf.tempat for paragraf in tabel.judul}
    has_number = any(one.paragraf.tempat in named for one in numbered)
    return bool(tabel.kepala) and any(tabel.has(kind) for kind in _MAIN) and not has_number
