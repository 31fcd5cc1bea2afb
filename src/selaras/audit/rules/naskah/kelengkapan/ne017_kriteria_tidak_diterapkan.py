"""Rule NE017."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.blok import list_measuring_tables
from selaras.audit.rules.naskah.kelengkapan.padanan import find_same
from selaras.audit.rules.naskah.kelengkapan.skala import Kelas, find_skala
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NEAR = 2  # paragraphs behind a table that belong to it


class KriteriaTidakDiterapkan(AturanNaskah):
    """Skala penilaian tidak diterapkan pada capaian.

    Yang diperiksa:
        Apakah capaian di bab akuntabilitas kinerja diberi kelas menurut skala yang dicantumkan
        laporan itu sendiri.

    Mengapa:
        Skala yang tidak dipakai tidak memberi tahu pembaca apakah kinerja tinggi atau rendah.

    Contoh:
        Laporan memuat skala 'Sangat Tinggi' sampai 'Sangat Rendah', tetapi tabel capaian tidak
        menyebut kelasnya.

    Saran:
        Tambahkan kolom kriteria pada tabel capaian.
    """

    kode = "NE017"
    judul = "Skala penilaian tidak diterapkan pada capaian"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tambahkan kolom kriteria pada tabel capaian."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding with the rows whose class is told neither beside them nor in the text."""
        found = find_skala(naskah)
        if found is None:
            return
        skala, kelas = found
        tables = [t for t in list_measuring_tables(naskah) if t.tempat > skala.tempat]
        judged = [baris for baris in naskah.daftar_kinerja if baris.kategori]
        rows = [
            baris.tempat
            for tabel in tables
            if not tabel.has(JenisKolom.KATEGORI) and not _is_named_below(naskah, tabel, kelas)
            for baris in tabel.daftar_data
            if baris.angka(JenisKolom.CAPAIAN)
            and find_same(baris.teks(JenisKolom.INDIKATOR), judged) is None
        ]
        if rows:
            yield self.report(
                f"Skala penilaian dicantumkan, tetapi {len(rows)} capaian tidak diberi kelasnya.", *rows
            )


def _is_named_below(naskah: NaskahTerbaca, tabel: Tabel, kelas: list[Kelas]) -> bool:
    """Tell whether one of the paragraphs behind the table names a class, of this scale or any other."""
    names = "|".join(re.escape(k.label) for k in kelas)
    pattern = re.compile(rf"\b(?:kriteria|kategori|predikat|{names})\b", re.IGNORECASE)
    last = tabel.daftar_baris[-1].tempat
    below = [p.teks for p in naskah.daftar_paragraf if p.tempat > last][:_NEAR]
    return any(map(pattern.search, below))
