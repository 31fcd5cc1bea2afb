"""Rule NE035."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_FORM = re.compile(
    r"^\s*(?:jenis layanan|unit (?:layanan|pelayanan)|periode survei|(?:jumlah )?responden"
    r"|populasi|jumlah sampel)\s*:\s*$",
    re.IGNORECASE,
)


class IsianSurveiKosong(AturanNaskah):
    """Isian lembar survei kosong.

    Yang diperiksa:
        Apakah isian kepala lembar pengolahan survei kepuasan (jenis layanan, periode, responden)
        terisi.

    Mengapa:
        Tanpa jenis layanan, periode, dan jumlah responden, nilai survei tidak dapat diuji.

    Contoh:
        'JENIS LAYANAN :' dibiarkan kosong.

    Saran:
        Isi kepala lembar survei sesuai pelaksanaannya.
    """

    kode = "NE035"
    judul = "Isian lembar survei kosong"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi kepala lembar survei sesuai pelaksanaannya."
    dasar_hukum = "PermenPANRB 14/2017 Lampiran"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding with the empty lines of the form."""
        empty = [p for p in naskah.daftar_paragraf if _FORM.match(p.teks)]
        if empty:
            names = ", ".join(p.teks.strip(" :").title() for p in empty)
            yield self.report(f"Isian survei kosong: {names}.", *(p.tempat for p in empty))
