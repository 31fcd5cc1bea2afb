"""NC009: a unit is named that a kecamatan does not have."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_UNIT = re.compile(
    r"\bbagian camat\b|\b(?:setiap|tiap|masing-masing|seluruh|semua) bagian(?=\s*(?:[;.,)]|$|dan\b))"
    r"|\bkepala (?:dinas|badan|bagian)"
    r"(?= (?:mempunyai|menyelenggarakan|melaksanakan|bertugas|dibantu)\b)",
    re.IGNORECASE,
)


class UnitTidakAda(AturanResidu):
    """Satuan kerja yang disebut tidak ada pada kecamatan.

    Yang diperiksa:
        Sebutan "bagian" sebagai satuan kerja, atau "Kepala Dinas mempunyai tugas", dalam laporan
        kecamatan, yang hanya mempunyai camat, sekretariat, subbagian, dan seksi.
    Mengapa:
        Sebutan itu berasal dari format sekretariat daerah.
    Contoh:
        "Evaluasi berkelanjutan dilakukan di setiap bagian."
    Saran:
        Sebut satuan kerja kecamatan yang dimaksud, misalnya seksi.
    """

    kode = "NC009"
    judul = "Satuan kerja yang tidak ada pada kecamatan"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Sebut satuan kerja kecamatan yang dimaksud, misalnya seksi."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for all lines that name such a unit."""
        if not naskah.identitas.kecamatan:
            return
        found = [
            (line.tempat, match[0])
            for line in read_baris_laporan(naskah)
            if (match := _UNIT.search(line.teks))
        ]
        if found:
            words = " dan ".join(dict.fromkeys(f"“{text}”" for _, text in found))
            yield self.report(
                f"Tertulis {words}, sedangkan kecamatan terdiri atas sekretariat dan seksi.",
                *(tempat for tempat, _ in found),
                keyakinan=Keyakinan.MUNGKIN,
            )
