"""Rule ND034."""

import re
from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.bagian import Butir
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_FEW = 3  # items that a list needs before its order is judged


class NomorButirTidakUrut(AturanFormat):
    """Nomor atau huruf butir daftar ganda atau melompat.

    Yang diperiksa:
        Daftar bernomor atau berhuruf di luar tabel, sedikitnya tiga butir.

    Mengapa:
        Butir yang melompat menimbulkan dugaan ada butir yang terhapus; butir ganda membuat rujukan tidak
        jelas.

    Contoh:
        Butir a, b, d.

    Saran:
        Urutkan kembali butirnya, atau lengkapi yang hilang.
    """

    kode = "ND034"
    judul = "Butir daftar tidak berurutan"
    saran = "Urutkan kembali butirnya, atau lengkapi yang hilang."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each item with the one before it in its list."""
        for daftar in naskah.daftar_butir:
            if len(daftar.daftar_butir) < _FEW:
                continue
            for last, butir in pairwise(daftar.daftar_butir):
                if _order(butir) != _order(last) + 1 and not _stands_between(naskah, last, butir):
                    yield self.report(
                        f"Butir {last.penanda} langsung diikuti butir {butir.penanda}.",
                        butir.tempat,
                        last.tempat,
                    )


def _order(butir: Butir) -> int:
    return int(butir.penanda) if butir.penanda.isdigit() else ord(butir.penanda)


def _stands_between(naskah: NaskahTerbaca, last: Butir, butir: Butir) -> bool:
    """Tell whether the missing marker stands somewhere between, though not as an item of its own."""
    number = _order(last) + 1
    marker = str(number) if last.penanda.isdigit() else chr(number)
    pattern = re.compile(rf"(?<!\w){marker}\s?[.)]")
    lines = (
        line
        for bagian in naskah.naskah.daftar_bagian
        for line in ([bagian] if isinstance(bagian, Paragraf) else bagian.daftar_baris)
        if last.tempat <= line.tempat <= butir.tempat
    )
    return any(pattern.search(line.teks) for line in lines)
