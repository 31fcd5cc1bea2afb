"""Rule ND024."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.pengenalan.isi_kolom import TEKS
from selaras.domain.naskah.tabel import Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_LETTERED = re.compile(r"([a-z])(?:[.)]\s*|\s+)(?=[A-Z])")
_GAP = 3  # letters


@dataclass(frozen=True)
class _Rincian:
    tempat: Tempat
    huruf: str


class RincianBerhurufMelompat(AturanFormat):
    """Rincian berhuruf di dalam tabel melompat atau berhuruf ganda.

    Yang diperiksa:
        Baris tabel yang uraiannya diawali huruf kecil, seperti “a Bendahara”, yang berurutan di bawah
        satu induk.

    Mengapa:
        Huruf yang melompat menimbulkan dugaan ada rincian yang hilang.

    Contoh:
        Rincian a langsung diikuti c.

    Saran:
        Urutkan kembali hurufnya, atau lengkapi rincian yang hilang.
    """

    kode = "ND024"
    judul = "Rincian berhuruf melompat"
    saran = "Urutkan kembali hurufnya, atau lengkapi rincian yang hilang."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Follow the letters of rows that lie together."""
        for tabel in naskah.daftar_tabel:
            for last, row in _pairs(tabel):
                step = ord(row.huruf) - ord(last.huruf)
                if step == 0 or 1 < step <= _GAP:
                    yield self.report(
                        f"Rincian {last.huruf} langsung diikuti {row.huruf}.", row.tempat, last.tempat
                    )


def _pairs(tabel: Tabel) -> Iterator[tuple[_Rincian, _Rincian]]:
    """Yield each lettered row with the lettered row right above it."""
    last: _Rincian | None = None
    for baris in tabel.daftar_baris:
        first = next((sel.teks for sel in baris.daftar_sel if sel.kolom.jenis in TEKS and sel.teks), "")
        match = _LETTERED.match(first)
        row = _Rincian(baris.tempat, match[1]) if match else None
        if last and row:
            yield last, row
        last = row
