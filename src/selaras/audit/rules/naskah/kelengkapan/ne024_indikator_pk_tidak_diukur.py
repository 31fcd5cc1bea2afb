"""Rule NE024."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.padanan import find_same, list_pk
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorPkTidakDiukur(AturanNaskah):
    """Indikator Perjanjian Kinerja tidak diukur.

    Yang diperiksa:
        Apakah setiap indikator pada tabel Perjanjian Kinerja mempunyai realisasi di salah satu
        tabel pengukuran.

    Mengapa:
        Yang dijanjikan harus dilaporkan, juga bila hasilnya nol atau belum dapat diukur.

    Contoh:
        Perjanjian Kinerja memuat sepuluh indikator, tabel capaian hanya dua.

    Saran:
        Tambahkan pengukuran indikator itu, atau jelaskan mengapa belum diukur.
    """

    kode = "NE024"
    judul = "Indikator Perjanjian Kinerja tidak diukur"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Tambahkan pengukuran indikator itu, atau jelaskan mengapa belum diukur."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding with the promised indicators that no table measures."""
        promised = list_pk(naskah)
        measured = [b for b in naskah.daftar_kinerja if b.tabel.has(JenisKolom.REALISASI)]
        missing = [b for b in promised if measured and find_same(b.indikator, measured) is None]
        if missing:
            yield self.report(
                f"{len(missing)} dari {len(promised)} indikator Perjanjian Kinerja tidak diukur, "
                f"antara lain '{missing[0].indikator}'.",
                *(baris.tempat for baris in missing),
            )
