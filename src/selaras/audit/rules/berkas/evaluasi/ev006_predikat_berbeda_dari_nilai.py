"""A predikat that is not that of its number."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil.predikat import Berpredikat, check_predikat
from selaras.domain.hasil.sasaran_rencana import read_target
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NAME = re.compile(r"\bS?AKIP\b", re.IGNORECASE)


class PredikatBerbedaDariNilai(AturanBerkas):
    """Predikat yang tertulis tidak sesuai dengan angkanya.

    Yang diperiksa:
        Target indikator yang menyebut SAKIP atau AKIP pada lembar Indikator, Sasaran PK, dan Target
        Renstra yang memuat angka beserta predikat, misalnya 67 (BB).

    Mengapa:
        Batas predikat terbuka di bawah: tepat 60 masih CC. Predikat yang keliru membuat target tampak
        lebih tinggi daripada angkanya.

    Contoh:
        Target tertulis 67 (BB), padahal 67 berpredikat B.

    Saran:
        Samakan predikat dengan nilainya menurut tabel predikat AKIP.
    """

    kode = "EV006"
    judul = "Predikat tidak sesuai dengan nilainya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Samakan predikat dengan nilainya menurut tabel predikat AKIP."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each target."""
        tabel = bahan.berkas.ketentuan.lke_predikat
        for record, isian, nama, target in _targets(bahan.berkas) if tabel is not None else ():
            if tabel is None or target.angka is None or not target.predikat or not _NAME.search(nama):
                continue
            reason = check_predikat(target, tabel)
            if reason:
                yield self.report(f"Target '{nama}' {target}: {reason}.", place_of(record, isian))


def _targets(berkas: BerkasKinerja) -> Iterator[tuple[object, str, str, Berpredikat]]:
    """Yield every target that may hold a predikat: its record, field, indicator, and what it says."""
    for one in berkas.daftar_indikator:
        yield one, "target_predikat", one.uraian, Berpredikat(one.target, one.target_predikat.strip())
    for row in berkas.daftar_sasaran_pk:
        yield row, "target", row.indikator, read_target(row.target, row.satuan).isi
    for plan in berkas.daftar_target_rencana:
        for number, target in enumerate(plan.daftar_target, start=1):
            yield plan, f"target_{number}", plan.indikator, read_target(target, plan.satuan).isi
