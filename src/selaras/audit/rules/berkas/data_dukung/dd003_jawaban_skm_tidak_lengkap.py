"""Questionnaires with gaps."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class JawabanSkmTidakLengkap(AturanBerkas):
    """Sebagian responden tidak menjawab semua unsur yang ditanyakan.

    Yang diperiksa:
        Setiap kuesioner pada lembar SKM: unsur yang dijawab responden lain harus dijawab juga.

    Mengapa:
        Unsur dengan jawaban lebih sedikit tidak seimbang dengan yang lain; indeks berubah menurut siapa
        yang melewatkan pertanyaan.

    Contoh:
        Responden 17 tidak menjawab unsur pengaduan.

    Saran:
        Periksa kuesionernya; lengkapi sebelum responden pulang.
    """

    kode = "DD003"
    judul = "Jawaban SKM tidak lengkap"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Periksa kuesionernya; lengkapi sebelum responden pulang."
    dasar_hukum = "PermenPANRB 14/2017"
    berlaku_sejak = date(2017, 5, 9)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [row for row in bahan.berkas.daftar_responden_skm if row.daftar_jawaban]
        asked = {kode for row in rows for kode in row.daftar_jawaban}
        found = [row for row in rows if row.daftar_jawaban.keys() != asked]
        if found:
            counted = tally(found, rows, "responden", [row.nomor for row in found])
            yield self.report(f"{counted} tidak menjawab semua unsur.", *places_of(found, "nomor"))
