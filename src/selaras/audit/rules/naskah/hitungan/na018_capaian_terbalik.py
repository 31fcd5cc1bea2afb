"""Rule NA018."""

import re
from collections import defaultdict
from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis
from selaras.audit.rules.naskah.hitungan.rumus_capaian import (
    CapaianTercetak,
    RumusCapaian,
    is_falling,
    read_capaian,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

# An indicator whose name begins so, and says nothing bad, should rise.
_RISING = re.compile(
    r"(?:persentase|presentase|nilai|indeks|cakupan|tingkat kepuasan|jumlah)\b", re.IGNORECASE
)
_BAD = re.compile(
    r"rusak|hilang|gagal|lambat|sisa|sengketa|defisit|masalah|risiko|tidak|belum|tanpa|beban|korban|buta"
    r"|dropout|kurang|rendah|bencana|limbah|sampah|ketergantungan|penyandang|pmks|ppks|angka",
    re.IGNORECASE,
)


class CapaianTerbalik(AturanHitungan):
    """Capaian dihitung terbalik: target dibagi realisasi.

    Yang diperiksa:
        Baris yang capaiannya hanya keluar dari target/realisasi, padahal nama indikatornya
        menunjukkan makin tinggi makin baik dan baris lain di tabel itu memakai realisasi/target.

    Mengapa:
        Rumus terbalik mengubah kinerja yang belum tercapai menjadi melampaui target.

    Contoh:
        Target 80, realisasi 64, capaian tertulis 125; seharusnya 80.

    Saran:
        Bagi realisasi dengan target, atau jelaskan bahwa indikator itu makin rendah makin baik.
    """

    kode = "NA018"
    judul = "Capaian dihitung terbalik"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Bagi realisasi dengan target, atau jelaskan bahwa indikator itu makin rendah makin baik."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find inverse rows in tables whose other rows are upright."""
        tables: dict[int, list[CapaianTercetak]] = defaultdict(list)
        for baris in naskah.daftar_kinerja:
            if tercetak := read_capaian(baris):
                tables[baris.tabel.nomor].append(tercetak)
        for rows in tables.values():
            if any(_is_upright(row) for row in rows):
                yield from (self._found(row) for row in rows if _is_inverse(row))

    def _found(self, row: CapaianTercetak) -> Temuan:
        right, inverse = row.perhitungan(RumusCapaian.NAIK), row.perhitungan(RumusCapaian.TERBALIK)
        return self.report(
            f"Capaian “{row.baris.indikator}” tertulis {tulis(right.cetak)}; angka itu keluar dari "
            f"rumus terbalik {inverse.rumus}.",
            row.baris.tempat,
            hitungan=right.uraian,
            keyakinan=Keyakinan.MUNGKIN,
        )


def _is_upright(row: CapaianTercetak) -> bool:
    return RumusCapaian.NAIK in row.cocok and RumusCapaian.TERBALIK not in row.cocok


def _is_inverse(row: CapaianTercetak) -> bool:
    name = row.baris.indikator
    is_rising = _RISING.match(name) and not _BAD.search(name) and not is_falling(row.baris)
    return bool(is_rising) and row.cocok == (RumusCapaian.TERBALIK,) and not row.is_dibatasi
