"""Rule ND036."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_judul import read_langkah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_NUMBER = r"(?P<nomor>(?:[IVX]{1,4}|\d{1,2})(?:\.\d{1,2})*)"
_CAPTION = re.compile(rf"\W*tabel\s+{_NUMBER}", re.IGNORECASE)
_CITED = re.compile(rf"(?<!^)\btabel\s+{_NUMBER}(?![\d.]*\d)(?P<rest>[^.;]{{0,60}})", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:rpjmd|renstra|renja|rkpd|permen\w*|peraturan|lampiran|buku|dokumen)\b", re.IGNORECASE
)
_FEW = 2  # numbered captions under one chapter number before a reference to it is judged


class AcuanTabelTidakAda(AturanFormat):
    """Kalimat merujuk nomor tabel yang tidak ada.

    Yang diperiksa:
        Kalimat yang menyebut tabel bernomor, misalnya "Tabel 3.7", bila laporan memberi nomor pada
        tabel-tabel bab itu tetapi tidak ada tabel bernomor demikian. Rujukan ke dokumen lain dilewati.

    Mengapa:
        Pembaca tidak dapat menemukan angka yang dirujuk.

    Contoh:
        "Rinciannya disajikan pada Tabel 3.8", padahal tabel terakhir bernomor 3.7.

    Saran:
        Sesuaikan nomor tabel yang dirujuk.
    """

    kode = "ND036"
    judul = "Tabel yang dirujuk tidak ada"
    saran = "Sesuaikan nomor tabel yang dirujuk."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Look up every number that running text cites."""
        lines = naskah.naskah.daftar_paragraf
        known = [read_langkah(found["nomor"]) for p in lines if (found := _CAPTION.match(p.teks))]
        for paragraf in naskah.daftar_paragraf:
            for cited in _CITED.finditer(paragraf.teks):
                number = read_langkah(cited["nomor"])
                beside = sum(one[:-1] == number[:-1] for one in known)
                if number not in known and beside >= _FEW and not _ELSEWHERE.search(cited["rest"]):
                    yield self.report(
                        f"Kalimat merujuk Tabel {cited['nomor']}, padahal tabel itu tidak ada.",
                        paragraf.tempat,
                    )
