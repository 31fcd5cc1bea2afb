"""A perjanjian kinerja that promises nothing."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.domain.hasil.perjanjian import sasaran_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class PkTanpaSasaran(AturanBerkas):
    """Perjanjian kinerja tidak memuat sasaran dan indikator.

    Yang diperiksa:
        Setiap PK pada lembar PK: harus ada barisnya pada lembar Sasaran PK; bagi pimpinan kantor cukup
        lembar Indikator. Aturan ini diam bila lembar Sasaran PK belum diisi untuk satu jabatan pun dan
        PK itu bukan milik pimpinan kantor.

    Mengapa:
        PK tanpa indikator tidak memperjanjikan apa pun; temuan ini termasuk yang paling sering ditulis
        dalam hasil evaluasi.

    Contoh:
        PK kepala seksi hanya memuat anggaran.

    Saran:
        Isi sasaran, indikator, dan target PK itu pada lembar Sasaran PK.
    """

    kode = "PR032"
    judul = "PK tanpa sasaran dan indikator"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi sasaran, indikator, dan target PK itu pada lembar Sasaran PK."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows, berkas = bahan.berkas.daftar_pk, bahan.berkas
        known = bool(berkas.daftar_sasaran_pk)
        year, head = berkas.profil.periode.tahun, berkas.profil.pihak_pertama
        asked = [row for row in rows if known or row.jabatan == head]
        found = [row for row in asked if not sasaran_of(berkas, row.kunci.in_book(year))]
        if found:
            counted = tally(found, asked, "perjanjian kinerja", [row.jabatan for row in found])
            yield self.report(
                f"{counted} tidak memuat sasaran dan indikator.", *places_of(found, "jabatan")
            )
