"""NB036: a sentence says that a target is reached, and the table says it is not."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import split_kata_isi
from selaras.audit.rules.naskah.hitungan.rumus_capaian import is_falling as is_lower_better
from selaras.audit.rules.naskah.kontradiksi.berlaku import rows_of_year
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import (
    Ukuran,
    is_same_indikator,
    read_ukuran,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_REACHED = re.compile(
    r"\b(?:memenuhi|mencapai|melampaui|melebihi|tercapainya|tercapai)\s+(?:\w+\s+)?target\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:belum|tidak|kurang|gagal|hampir|untuk|guna|agar|dapat|akan|supaya|apabila|bila|jika|upaya"
    r"|dalam rangka|sebagian|berapa|semakin|diharapkan|sehingga target)\b",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"\b(?:belum|tidak|gagal)\s+(?:\w+\s+)?(?:memenuhi|mencapai|melampaui|tercapai)\b|\b(?:kecuali|selain)\b",
    re.IGNORECASE,
)
_LOWER_IS_BETTER = re.compile(
    r"penurunan|kemiskinan|stunting|temuan|pengangguran|kasus|kejadian|angka", re.IGNORECASE
)
_FEWEST = 2  # meaningful words that name an indicator within a sentence


class SimpulanTarget(AturanKontradiksi):
    """Disimpulkan memenuhi target, padahal realisasinya di bawah target.

    Yang diperiksa:
        Kalimat tanpa kata sangkal yang menyatakan indikator bernama "memenuhi/mencapai/melampaui
        target", dibandingkan dengan target dan realisasinya pada tabel.
    Mengapa:
        Simpulan keberhasilan yang bertentangan dengan angka menyesatkan pembaca laporan.
    Contoh:
        "Indeks layanan perpustakaan telah melampaui target", padahal 78 dari target
        85.
    Saran:
        Tulis simpulan menurut capaiannya dan jelaskan sebab belum tercapai.
    """

    kode = "NB036"
    judul = "Simpulan memenuhi target bertentangan dengan tabel"
    saran = "Tulis simpulan menurut capaiannya dan jelaskan mengapa target belum tercapai."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence that names an indicator below its target."""
        every = list(rows_of_year(read_ukuran(naskah), naskah))
        reached = [u for u in every if u.target and u.baris.realisasi and not _is_below(u)]
        rows = [
            u
            for u in every
            if _is_below(u) and not any(is_same_indikator(u.indikator, r.indikator) for r in reached)
        ]
        for kalimat in naskah.daftar_kalimat:
            match = _REACHED.search(kalimat.teks)
            if match is None or _NOT.search(kalimat.teks[max(0, match.start() - 40) : match.start()]):
                continue
            if _MISSED.search(kalimat.teks):  # some reach theirs, others do not: which is not sure
                continue
            words = split_kata_isi(kalimat.teks)
            named = [u for u in rows if _names(u) and _names(u) <= words]
            if named:
                row = max(named, key=lambda u: (len(_names(u)), bool(u.baris.satuan)))
                yield self.report(
                    f"Disebut “{match[0]}”, padahal realisasi “{row.indikator}” {_real(row)} dari target"
                    f" {row.teks_target}.",
                    kalimat.tempat,
                    row.tempat,
                )


def _names(ukuran: Ukuran) -> frozenset[str]:
    words = split_kata_isi(ukuran.indikator)
    return words if len(words) >= _FEWEST else frozenset()


def _is_below(ukuran: Ukuran) -> bool:
    target, realisasi = ukuran.target, ukuran.baris.realisasi
    if target is None or realisasi is None or target.nilai is None or realisasi.nilai is None:
        return False
    is_falling = _LOWER_IS_BETTER.search(ukuran.indikator) or is_lower_better(ukuran.baris)
    return realisasi.nilai < target.nilai and not is_falling


def _real(ukuran: Ukuran) -> str:
    return ukuran.baris.realisasi.teks if ukuran.baris.realisasi else ""
