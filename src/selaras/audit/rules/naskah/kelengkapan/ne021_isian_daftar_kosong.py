"""Rule NE021."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_MARK = re.compile(r"(?<!\w)[a-h][.)](?=\s|$)")
_FEWEST = 2


class IsianDaftarKosong(AturanNaskah):
    """Butir dalam sel dibiarkan kosong.

    Yang diperiksa:
        Apakah sel yang memuat butir berhuruf (a., b., c.) juga memuat isinya.

    Mengapa:
        Butir kosong tidak menunjukkan apakah jawabannya nihil atau belum diisi.

    Contoh:
        Sel 'Jabatan Fungsional: a. b. c.' tanpa isi dan tanpa kata nihil.

    Saran:
        Isi butirnya atau tulis 'nihil'.
    """

    kode = "NE021"
    judul = "Butir dalam sel dibiarkan kosong"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi butirnya atau tulis 'nihil'."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each row with at least two empty items and nothing beside them."""
        for tabel in naskah.naskah.daftar_tabel:
            for baris in tabel.daftar_baris:
                if any(_is_empty_list(sel, after) for sel, after in pairwise((*baris.sel, ""))):
                    yield self.report("Butir berhuruf di baris ini tidak diisi.", baris.tempat)


def _is_empty_list(sel: str, after: str) -> bool:
    marks = _MARK.findall(sel)
    rest = _MARK.sub("", sel.partition(":")[2] or sel)
    return len(marks) >= _FEWEST and not rest.strip() and not after.strip()
