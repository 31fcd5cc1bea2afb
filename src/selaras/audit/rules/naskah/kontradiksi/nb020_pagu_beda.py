"""NB020: the budget of one programme, kegiatan or sub kegiatan differs between tables."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, Sebutan, split_menyimpang
from selaras.audit.rules.naskah.kontradiksi.uang import NilaiUang, group_uang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan

_INDICATIVE = re.compile(r"indikatif|kebutuhan dana", re.IGNORECASE)


class PaguBeda(AturanKontradiksi):
    """Pagu satu program, kegiatan atau sub kegiatan berbeda antartabel.

    Yang diperiksa:
        Baris dengan nama yang sama di semua tabel anggaran. Tabel sebelum/sesudah perubahan dan tabel
        beberapa tahun tidak dibandingkan; salah eja kecil pada nama diabaikan.
    Mengapa:
        Pagu adalah dasar persentase serapan; dua pagu berarti dua serapan yang berlainan.
    Contoh:
        Lampiran Rencana Kerja memuat 48.250.000, tabel anggaran Bab II memuat 61.700.000.
    Saran:
        Cocokkan dengan DPA yang berlaku. Bila berbeda karena perubahan anggaran, sebutkan pada judul
        tabel.
    """

    kode = "NB020"
    judul = "Pagu berbeda antartabel"
    saran = "Cocokkan dengan DPA; bila karena perubahan anggaran, sebutkan pada judul tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each row whose amount differs from what most tables say."""
        for group in group_uang(naskah, lambda baris: baris.pagu):
            rows = {value.baris.tempat: value for value in group}
            parted = split_menyimpang(
                Sebutan(one.baris.tempat, one.angka.teks, str(one.nilai.normalize())) for one in group
            )
            for other in parted[1] if parted else ():
                if parted:
                    yield self._report_row(rows[other.tempat], parted[0], other)

    def _report_row(self, value: NilaiUang, usual: Sebutan, other: Sebutan) -> Temuan:
        headers = " ".join(kolom.teks for kolom in value.baris.tabel.daftar_kolom)
        return self.report(
            f"Pagu “{value.baris.uraian}” tertulis {other.teks}, di tempat lain {usual.teks}.",
            other.tempat,
            usual.tempat,
            keyakinan=Keyakinan.MUNGKIN if _INDICATIVE.search(headers) else Keyakinan.PASTI,
        )
