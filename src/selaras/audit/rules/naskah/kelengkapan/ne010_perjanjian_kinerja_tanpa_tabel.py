"""Rule NE010."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.bab import body_paragraphs, end_of
from selaras.domain.naskah.bagian import Judul
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PerjanjianKinerjaTanpaTabel(AturanNaskah):
    """Bagian Perjanjian Kinerja tanpa tabel sasaran, indikator, dan target.

    Yang diperiksa:
        Apakah bagian berjudul Perjanjian Kinerja memuat tabel yang diperjanjikan.

    Mengapa:
        Pengukuran hanya berarti terhadap target yang diperjanjikan; pembaca harus melihatnya di
        laporan yang sama.

    Contoh:
        Subbab Perjanjian Kinerja hanya berisi definisi.

    Saran:
        Sajikan tabel sasaran, indikator, dan target dari Perjanjian Kinerja tahun berjalan.
    """

    kode = "NE010"
    judul = "Bagian Perjanjian Kinerja tanpa tabel sasaran, indikator, dan target"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Sajikan tabel sasaran, indikator, dan target dari Perjanjian Kinerja tahun berjalan."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)
    berlaku_bagi = re.compile(r"\bperjanjian kinerja\b", re.IGNORECASE)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding where no section of that name has a table of targets below it."""
        sections = [
            j for j in naskah.daftar_judul if self.berlaku_bagi.search(j.teks) and not j.is_lampiran
        ]
        leaves = [judul for judul in sections if judul.tingkat > 1]
        if (
            leaves
            and not any(_has_table(naskah, judul) for judul in sections)
            and not _has_annex(naskah)
        ):
            yield self.report(
                "Bagian Perjanjian Kinerja tidak memuat tabel sasaran, indikator, dan target, "
                "dan Perjanjian Kinerja tidak dilampirkan.",
                *_places(naskah, leaves[0]),
            )


def _has_table(naskah: NaskahTerbaca, judul: Judul) -> bool:
    after = end_of(naskah, judul)
    return any(
        judul.tempat.baris < tabel.tempat.baris < after and tabel.has(JenisKolom.TARGET)
        for tabel in naskah.daftar_tabel
    )


def _has_annex(naskah: NaskahTerbaca) -> bool:
    pattern = PerjanjianKinerjaTanpaTabel.berlaku_bagi
    return any(judul.is_lampiran and pattern.search(judul.teks) for judul in naskah.daftar_judul)


def _places(naskah: NaskahTerbaca, judul: Judul) -> tuple[Tempat, ...]:
    """Return the heading and the first paragraph below it."""
    below = (paragraf.tempat for paragraf in body_paragraphs(naskah, judul))
    return (judul.tempat, *islice(below, 1))
