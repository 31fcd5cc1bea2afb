"""Money that no indicator answers for."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.domain.kode import TingkatKode
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SubKegiatanTanpaAlokasi(AturanBerkas):
    """Sub kegiatan berpagu tidak dialokasikan kepada indikator mana pun.

    Yang diperiksa:
        Setiap sub kegiatan berpagu di atas nol harus ada pada lembar Alokasi. Aturan ini diam bila
        lembar itu belum diisi.

    Mengapa:
        Laporan harus menyebut anggaran dan realisasi untuk mencapai tiap sasaran; uang yang tidak
        dialokasikan hilang dari uraian itu.

    Contoh:
        Sub kegiatan penyusunan perencanaan berpagu 8.000.000 tidak ada pada lembar Alokasi.

    Saran:
        Isi indikator yang dibiayainya pada lembar Alokasi, atau 'penunjang umum'.
    """

    kode = "AG008"
    judul = "Sub kegiatan tanpa alokasi indikator"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi indikator yang dibiayainya pada lembar Alokasi, atau 'penunjang umum'."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        known = {row.kode for row in bahan.berkas.daftar_alokasi}
        subs = [
            n for n in bahan.hasil.anggaran.walk() if n.baris.kode.tingkat is TingkatKode.SUB_KEGIATAN
        ]
        rows = [node.baris for node in subs if node.uang.pagu]
        found = [row for row in rows if row.kode not in known]
        if known and found:
            counted = tally(found, rows, "sub kegiatan berpagu", [str(row.kode) for row in found])
            yield self.report(f"{counted} belum dialokasikan.", *places_of(found, "kode"))
