"""Rule NE026."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.blok import list_measuring_tables
from selaras.audit.rules.naskah.kelengkapan.padanan import find_same, list_pk
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_SEVERAL = 2  # tables, so that indicators are evaluated one by one


class IndikatorPkTidakDianalisis(AturanNaskah):
    """Indikator Perjanjian Kinerja tanpa evaluasi.

    Yang diperiksa:
        Apakah setiap indikator Perjanjian Kinerja dibahas di bab akuntabilitas kinerja bila
        indikator lain dibahas satu per satu.

    Mengapa:
        Indikator yang hanya muncul sebagai angka di ringkasan tidak dipertanggungjawabkan.

    Contoh:
        Empat sasaran dievaluasi masing-masing dengan tabel, satu indikator Perjanjian Kinerja
        tidak.

    Saran:
        Tambahkan evaluasi capaian indikator itu: tabel, perbandingan, sebab, dan sumber data.
    """

    kode = "NE026"
    judul = "Indikator Perjanjian Kinerja tanpa evaluasi"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tambahkan evaluasi capaian indikator itu: tabel, perbandingan, sebab, dan sumber data."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each promised indicator that has no table where its fellows have one."""
        promised = list_pk(naskah)
        tables = {tabel.nomor for tabel in list_measuring_tables(naskah)}
        measured = [baris for baris in naskah.daftar_kinerja if baris.tabel.nomor in tables]
        missing = [baris for baris in promised if find_same(baris.indikator, measured) is None]
        if len(tables) < _SEVERAL or len(missing) * 2 > len(promised):
            return
        for baris in missing:
            elsewhere = [b for b in naskah.daftar_kinerja if b.realisasi and b.tempat != baris.tempat]
            told = find_same(baris.indikator, elsewhere)
            yield self.report(
                f"Indikator '{baris.indikator}' tidak dievaluasi di bab akuntabilitas kinerja, "
                "indikator lain dievaluasi satu per satu.",
                *filter(None, (baris.tempat, told.tempat if told else None)),
            )
