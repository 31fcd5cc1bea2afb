"""Scores without a note or evidence."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of, sheet_of
from selaras.audit.rules.berkas.evaluasi.lke import is_proved, rows_of
from selaras.domain.berkas import NilaiLke
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class NilaiLkeTanpaBukti(AturanBerkas):
    """Sub komponen evaluasi dinilai tanpa catatan atau tanpa bukti.

    Yang diperiksa:
        Setiap sub komponen bernilai dari setiap pihak pada tahun evaluasi terbaru: catatan dan bukti
        harus ada pada barisnya sendiri atau pada kriterianya.

    Mengapa:
        Setiap nilai pada lembar kerja evaluasi harus disertai catatan dan daftar bukti agar dapat diuji
        ulang.

    Contoh:
        Sub komponen 2.b bergrade BB tanpa bukti.

    Saran:
        Isi catatan kondisi dan bukti setiap sub komponen yang dinilai.
    """

    kode = "EV007"
    judul = "Nilai evaluasi tanpa catatan atau bukti"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi catatan kondisi dan bukti setiap sub komponen yang dinilai."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each party."""
        found = bahan.hasil.lke
        for scored in (found.mandiri, found.penjaminan) if found else ():
            if scored is None or found is None:
                continue
            rows = rows_of(bahan, scored.pihak)
            subs = [sub for part in scored.daftar_komponen for sub in part.daftar_sub]
            asked = [sub for sub in subs if sub.nilai.hasil is not None]
            bare = [sub for sub in asked if not is_proved(sub.kode, rows)]
            if bare:
                counted = tally(bare, asked, "sub komponen", [sub.kode for sub in bare])
                codes = {sub.kode for sub in bare}
                own = [row for row in rows if row.butir.strip() in codes]
                yield self.report(
                    f"{scored.pihak.label}: {counted} dinilai tanpa catatan atau bukti.",
                    *(places_of(own, "bukti") if own else (sheet_of(NilaiLke, "bukti"),)),
                )
