"""NB041: one programme or kegiatan is measured by unlike indicators in two tables."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from selaras.audit.kemiripan import is_salah_tulis, kesamaan_isi, split_kata_isi
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.uang import is_same_name
from selaras.audit.rules.naskah.kontradiksi.ukuran import Ukuran, kind_of, read_ukuran
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_ABBREVIATION = re.compile(r"\b[A-Z][A-Za-z]?[A-Z]{1,4}\b")
_UNLIKE = 55  # below this two indicators have little in common
_FEWEST = 2  # meaningful words of an indicator that can be compared


class IndikatorKegiatanBeda(AturanKontradiksi):
    """Indikator satu program atau kegiatan berbeda antartabel.

    Yang diperiksa:
        Program, kegiatan atau sub kegiatan yang sama di dua tabel dengan satu indikator masing-masing
        yang isi katanya berlainan, dan indikator yang tidak menyebut satu kata pun dari kegiatannya
        sedangkan tabel lain menyebutnya (tanda tersalin dari baris lain). Indikator berupa singkatan
        dilewati.
    Mengapa:
        Keluaran yang direncanakan harus sama dengan yang dilaporkan.
    Contoh:
        "Penyediaan suku cadang mesin" berindikator "Laporan sensus ternak" di Rencana Aksi.
    Saran:
        Samakan indikator dengan dokumen pelaksanaan anggaran.
    """

    kode = "NB041"
    judul = "Indikator kegiatan berbeda antartabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan indikator dengan DPA dan Rencana Kerja."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each kegiatan and pair of tables."""
        rows = [row for row in read_ukuran(naskah) if row.kegiatan and _is_full(row.indikator)]
        counts = Counter((row.baris.tabel.nomor, row.kegiatan) for row in rows)
        single = [row for row in rows if counts[row.baris.tabel.nomor, row.kegiatan] == 1]
        done = set()
        for left, right in combinations(single, 2):
            if left.baris.tabel.nomor == right.baris.tabel.nomor or not _differ(left, right):
                continue
            first, second = (left, right) if _touches(left) < _touches(right) else (right, left)
            if first.tempat not in done:
                done.add(first.tempat)
                yield self.report(
                    f"Indikator “{first.indikator}” untuk {' '.join(first.kegiatan)}; di tabel lain"
                    f" “{second.indikator}”.",
                    first.tempat,
                    second.tempat,
                )


def _differ(left: Ukuran, right: Ukuran) -> bool:
    if not is_same_name(left.kegiatan, right.kegiatan):
        return False
    if kesamaan_isi(left.indikator, right.indikator) >= _UNLIKE:
        return False
    return kind_of(left.indikator) == kind_of(right.indikator) == "persentase" or (
        (_touches(left) == 0) != (_touches(right) == 0)
    )


def _touches(ukuran: Ukuran) -> int:
    """Return how many meaningful words an indicator shares with its kegiatan."""
    own = split_kata_isi(" ".join(ukuran.kegiatan))
    return sum(
        any(word == other or is_salah_tulis(word, other) for other in own)
        for word in split_kata_isi(ukuran.indikator)
    )


def _is_full(indikator: str) -> bool:
    return not _ABBREVIATION.search(indikator) and len(split_kata_isi(indikator)) >= _FEWEST
