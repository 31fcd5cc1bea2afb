"""NB051: a row is called reached or not reached, and its own figures say the reverse."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_REACHED = re.compile(r"(?:sudah |telah )?(?:tercapai|mencapai target|memenuhi target|melampaui target)")
_MISSED = re.compile(r"(?:belum|tidak) (?:tercapai|mencapai target|memenuhi target)")
_WHOLE = 100  # per cent of the target


class KeteranganCapaianBertentangan(AturanKontradiksi):
    """Keterangan tercapai atau tidak tercapai bertentangan dengan capaian barisnya.

    Yang diperiksa:
        Baris tabel dengan satu kolom capaian yang keterangan atau kategorinya hanya berbunyi
        "Tercapai", "Belum tercapai", atau sejenisnya, dibandingkan dengan capaian 100%.
    Mengapa:
        Simpulan baris itu dibaca lebih dahulu daripada angkanya.
    Contoh:
        Capaian 97,66% berketerangan "Tercapai".
    Saran:
        Sesuaikan keterangan dengan capaiannya.
    """

    kode = "NB051"
    judul = "Keterangan tercapai bertentangan dengan capaian"
    saran = "Sesuaikan keterangan dengan capaiannya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such row; a table that mostly differs means something else."""
        for tabel in naskah.daftar_tabel:
            if len(tabel.kolom(JenisKolom.CAPAIAN)) != 1:
                continue
            told = [(row, found) for row in tabel.daftar_data if (found := _told(row))]
            wrong = [(row, capaian, teks) for row, (capaian, teks, is_right) in told if not is_right]
            for row, capaian, teks in wrong if len(wrong) * 2 <= len(told) else ():
                yield self.report(f"Capaian {capaian.teks} diberi keterangan “{teks}”.", row.tempat)


def _told(baris: BarisData) -> tuple[AngkaCetak, str, bool] | None:
    """Return the capaian, the remark, and whether they agree; None where a row tells no such thing."""
    capaian = baris.angka(JenisKolom.CAPAIAN)
    if capaian is None or capaian.nilai is None:
        return None
    for kind in (JenisKolom.KETERANGAN, JenisKolom.KATEGORI):
        teks = baris.teks(kind)
        clean = " ".join(teks.casefold().strip(" .").split())
        if _REACHED.fullmatch(clean):
            return capaian, teks, capaian.nilai >= _WHOLE
        if _MISSED.fullmatch(clean):
            return capaian, teks, capaian.nilai < _WHOLE
    return None
