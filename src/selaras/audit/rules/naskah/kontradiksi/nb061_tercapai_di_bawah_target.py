"""NB061: a paragraph says that the target is reached and gives a realisasi below it."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.rumus_capaian import is_falling_name
from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, first_nilai
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_REACHED = re.compile(
    r"\btarget(?:\s+(?:tersebut|ini|tahunan|triwulan\s+\w+|kinerja))?\s+(?:telah|sudah|dapat|berhasil)\s+"
    r"(?:tercapai|terpenuhi|terlampaui|dicapai|dilampaui)\b"
    rf"|\btarget\s+(?:triwulan\s+\w+\s+)?sebesar\s+{NUMBER}\s*%?\s+(?:telah\s+|sudah\s+)?(?:terlampaui|tercapai)\b",
    re.IGNORECASE,
)
_GAVE = re.compile(
    rf"\b(?:mencapai|sebesar|bernilai|adalah|atau)\s+(?P<real>{NUMBER})\s*%?\s+dari\s+target\s+(?:sebesar\s+)?"
    rf"(?P<target>{NUMBER})",
    re.IGNORECASE,
)


class TercapaiDiBawahTarget(AturanKontradiksi):
    """Target disebut tercapai, padahal realisasi di paragraf yang sama di bawahnya.

    Yang diperiksa:
        Paragraf "mencapai A dari target B … target tersebut telah tercapai" bila A lebih kecil daripada
        B. Indikator yang makin rendah makin baik dilewati.
    Mengapa:
        Simpulan keberhasilan yang bertentangan dengan angkanya menyesatkan pembaca.
    Contoh:
        "Kehadiran mencapai 72% dari target 75%. Target tersebut telah tercapai."
    Saran:
        Tulis simpulan menurut angkanya dan jelaskan mengapa target belum tercapai.
    """

    kode = "NB061"
    judul = "Target disebut tercapai, realisasinya di bawah target"
    saran = "Tulis simpulan menurut angkanya dan jelaskan mengapa target belum tercapai."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each paragraph that contradicts itself."""
        for paragraf in naskah.daftar_paragraf:
            match, gave = _REACHED.search(paragraf.teks), list(_GAVE.finditer(paragraf.teks))
            if match is None or len(gave) != 1 or is_falling_name(paragraf.teks):
                continue
            real, target = first_nilai(gave[0]["real"]), first_nilai(gave[0]["target"])
            if real is not None and target is not None and real < target:
                yield self.report(
                    f"Disebut “{match[0]}”, padahal {gave[0]['real']} dari target {gave[0]['target']}.",
                    paragraf.tempat,
                )
