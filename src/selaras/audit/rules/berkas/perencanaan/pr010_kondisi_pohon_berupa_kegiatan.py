"""A condition worded as work."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.berkas.pohon import JenisKondisi
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_WORK = re.compile(
    r"(?:\(contoh\)\s*)?(?:me(?:laksanakan|nyelenggarakan|nyusun|ngadakan|mbuat|lakukan|mfasilitasi)"
    r"|pelaksanaan|penyelenggaraan|penyusunan|pengadaan|pembuatan|rapat|sosialisasi|pelatihan"
    r"|bimbingan teknis|kegiatan|koordinasi)\b",
    re.IGNORECASE,
)


class KondisiPohonBerupaKegiatan(AturanBerkas):
    """Kondisi setingkat outcome berbunyi kegiatan.

    Yang diperiksa:
        Kondisi berjenis final, intermediate, atau immediate outcome yang diawali kata kerja kegiatan
        seperti melaksanakan, menyusun, penyelenggaraan, atau rapat.

    Mengapa:
        Outcome menyatakan keadaan yang berubah; kegiatan selalu dapat dinyatakan selesai tanpa ada yang
        berubah.

    Contoh:
        Intermediate outcome "Pelaksanaan rapat koordinasi trantibum".

    Saran:
        Tulis keadaan yang hendak dicapai, misalnya 'Layanan selesai tepat waktu', bukan pekerjaannya.
    """

    kode = "PR010"
    judul = "Kondisi pohon kinerja berbunyi kegiatan"
    kelompok = Kelompok.FORMAT
    tingkat = TingkatTemuan.SARAN
    saran = (
        "Tulis keadaan yang hendak dicapai, misalnya 'Layanan selesai tepat waktu', bukan pekerjaannya."
    )
    dasar_hukum = "PermenPANRB 89/2021"
    berlaku_sejak = date(2021, 12, 31)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each condition."""
        for row in bahan.berkas.daftar_pohon:
            if row.jenis.urutan < JenisKondisi.OUTPUT.urutan and _WORK.match(row.uraian):
                yield self.report(
                    f"{row.jenis.label} '{row.uraian}' berbunyi kegiatan.", place_of(row, "uraian")
                )
