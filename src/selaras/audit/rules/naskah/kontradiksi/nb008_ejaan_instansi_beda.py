"""NB008: the name of the reporting kecamatan is misspelt behind 'Camat' or 'Kecamatan'."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import jarak, kunci
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, read_baris
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SHORTEST = 5  # letters of a name that a slip leaves recognisable
_SLIP = 2


class EjaanInstansiBeda(AturanKontradiksi):
    """Nama kecamatan pelapor salah eja.

    Yang diperiksa:
        Nama di belakang kata "Camat" atau "Kecamatan" yang berbeda satu dua huruf dari nama pada sampul.
    Mengapa:
        Nama instansi adalah identitas laporan; salah eja pada jabatan penanda tangan membuat dokumen
        cacat.
    Contoh:
        Sampul memuat "KECAMATAN SUKAMULYA", tanda tangan memuat "CAMAT SUKAMULIA".
    Saran:
        Perbaiki ejaan nama kecamatan.
    """

    kode = "NB008"
    judul = "Nama kecamatan salah eja"
    saran = "Tulis nama kecamatan seperti pada sampul."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with a near miss of the name."""
        name = naskah.identitas.kecamatan
        if len(kunci(name)) < _SHORTEST:
            return
        words = len(name.split())
        pattern = re.compile(
            rf"\b(?:camat|kecamatan|kec\.)\s+([^\W\d_]+(?:[ ][^\W\d_]+){{{words - 1}}})", re.IGNORECASE
        )
        for tempat, text in read_baris(naskah):
            for match in pattern.finditer(text):
                if _is_slip(kunci(match[1]), kunci(name)):
                    yield self.report(
                        f"Nama kecamatan ditulis “{match[1].strip()}”, pada sampul “{name}”.", tempat
                    )


def _is_slip(found: str, name: str) -> bool:
    return found != name and found[0] == name[0] and jarak(found, name) <= min(_SLIP, len(name) // 3)
