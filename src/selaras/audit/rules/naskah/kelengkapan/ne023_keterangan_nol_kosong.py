"""Rule NE023."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.tabel import BarisData, JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_SURE = 3  # rows with a remark for each without one, where no row lacks it otherwise


class KeteranganNolKosong(AturanNaskah):
    """Nilai nol tanpa keterangan.

    Yang diperiksa:
        Apakah baris bernilai nol mempunyai keterangan bila baris nol lain, atau semua baris lain, di
        tabel yang sama mempunyainya.

    Mengapa:
        Nol tanpa alasan tidak membedakan 'belum dijadwalkan' dari 'tidak dilaksanakan'.

    Contoh:
        Tiga kegiatan bernilai 0 tanpa keterangan, sembilan lainnya bertuliskan 'Belum
        dilaksanakan'.

    Saran:
        Tulis alasan atau jadwalnya di kolom keterangan.
    """

    kode = "NE023"
    judul = "Nilai nol tanpa keterangan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Tulis alasan atau jadwalnya di kolom keterangan."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each table where some rows of nought are explained and others not."""
        for tabel in naskah.daftar_tabel:
            remarks = tabel.kolom(JenisKolom.KETERANGAN)
            noughts = [baris for baris in tabel.daftar_data if remarks and _is_nought(baris)]
            empty = [b for b in noughts if b.daftar_sel[remarks[-1].indeks].is_kosong]
            others = [b for b in tabel.daftar_data if b not in empty]
            told = [b for b in others if remarks and not b.daftar_sel[remarks[-1].indeks].is_kosong]
            always = len(told) == len(others) >= _SURE * len(empty)
            if empty and (always or len(empty) * 2 <= len(noughts)):
                yield self.report(
                    f"{len(empty)} baris bernilai nol tanpa keterangan, {len(told)} baris lain "
                    "berketerangan.",
                    *(baris.tempat for baris in empty),
                )


def _is_nought(baris: BarisData) -> bool:
    values = [
        sel.angka.nilai
        for sel in baris.daftar_sel
        if sel.angka and sel.kolom.jenis not in {JenisKolom.NOMOR, JenisKolom.KETERANGAN}
    ]
    return bool(values) and not any(values)
