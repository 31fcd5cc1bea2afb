"""Rule NE034."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.blok import list_performance_tables
from selaras.domain.naskah.bagian import JenisLaporan
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_MOST = 6  # places: an omission is told at a few of them


class PembandingSatuTahun(AturanNaskah):
    """Perbandingan hanya dengan satu tahun sebelumnya.

    Yang diperiksa:
        Apakah laporan tahunan membandingkan realisasi dengan beberapa tahun terakhir, bukan hanya
        tahun lalu.

    Mengapa:
        Pedoman meminta perbandingan dengan beberapa tahun terakhir; satu tahun tidak menunjukkan
        kecenderungan.

    Contoh:
        Tabel capaian hanya mempunyai kolom 'realisasi tahun sebelumnya'.

    Saran:
        Sajikan realisasi sejak awal periode Renstra.
    """

    kode = "NE034"
    judul = "Perbandingan hanya dengan satu tahun sebelumnya"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Sajikan realisasi sejak awal periode Renstra."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for a yearly report without a table over several years."""
        if naskah.identitas.jenis is not JenisLaporan.TAHUNAN:
            return
        tables = list_performance_tables(naskah)
        single = [t.tempat for t in tables if t.has(JenisKolom.REALISASI_LALU)]
        several = any(len({k.tahun for k in t.daftar_kolom if k.tahun}) > 2 for t in tables)
        if single and not several:
            yield self.report(
                "Realisasi hanya dibandingkan dengan satu tahun sebelumnya.",
                *single[:_MOST],
                keyakinan=Keyakinan.MUNGKIN,
            )
