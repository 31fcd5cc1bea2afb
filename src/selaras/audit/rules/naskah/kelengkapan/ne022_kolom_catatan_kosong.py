"""Rule NE022."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Sel, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class KolomCatatanKosong(AturanNaskah):
    """Catatan kejadian tidak lengkap.

    Yang diperiksa:
        Apakah setiap baris daftar bertanggal terisi di kolom yang pada baris lain diisi, mis. jenis
        penanganan.

    Mengapa:
        Baris yang tidak lengkap tidak dapat menjadi bukti realisasi.

    Contoh:
        Dari delapan kejadian hanya dua yang jenis penanganannya diisi.

    Saran:
        Lengkapi kolom itu, atau tulis alasan mengapa kosong.
    """

    kode = "NE022"
    judul = "Catatan kejadian tidak lengkap"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lengkapi kolom itu, atau tulis alasan mengapa kosong."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each column that some rows fill and others do not."""
        for tabel in naskah.daftar_tabel:
            if tabel.has(JenisKolom.TANGGAL):
                yield from self._check_table(tabel)

    def _check_table(self, tabel: Tabel) -> Iterator[Temuan]:
        rows = [b for b in tabel.daftar_data if b.teks(JenisKolom.TANGGAL).strip()]
        for kolom in tabel.kolom(JenisKolom.LAIN) + tabel.kolom(JenisKolom.URAIAN):
            empty = [baris for baris in rows if _cell(baris, kolom).is_kosong]
            if empty and len(empty) < len(rows):
                yield self.report(
                    f"Kolom '{kolom.teks}' kosong pada {len(empty)} dari {len(rows)} baris.",
                    *(baris.tempat for baris in empty),
                )


def _cell(baris: BarisData, kolom: Kolom) -> Sel:
    return baris.daftar_sel[kolom.indeks]
