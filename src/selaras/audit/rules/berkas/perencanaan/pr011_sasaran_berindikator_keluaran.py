"""A sasaran measured by what is produced."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.lokasi import place_of
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_OUTPUT = re.compile(
    r"\s*(?:jumlah (?:dokumen|laporan|kegiatan|rapat|sosialisasi|pelatihan|paket|berkas|peserta)"
    r"|terlaksananya|tersusunnya|tersedianya)\b",
    re.IGNORECASE,
)
_UNITS = {"dokumen", "laporan", "kegiatan", "paket", "kali", "berkas", "laporan/dokumen"}


class SasaranBerindikatorKeluaran(AturanBerkas):
    """Indikator tujuan atau sasaran menghitung keluaran, bukan hasil.

    Yang diperiksa:
        Indikator tingkat tujuan dan sasaran yang satuannya dokumen, laporan, kegiatan, paket, atau kali,
        atau yang namanya diawali "Jumlah dokumen", "Terlaksananya", dan sejenisnya.

    Mengapa:
        Sasaran pimpinan perangkat daerah harus berupa hasil. Keluaran selalu dapat dibuat lebih banyak
        tanpa hasil apa pun.

    Contoh:
        Sasaran "Meningkatnya kualitas layanan" diukur dengan "Jumlah rapat koordinasi".

    Saran:
        Ganti dengan indikator hasil: apa yang berubah bagi masyarakat atau bagi mutu layanan.
    """

    kode = "PR011"
    judul = "Sasaran diukur dengan keluaran"
    kelompok = Kelompok.FORMAT
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Ganti dengan indikator hasil: apa yang berubah bagi masyarakat atau bagi mutu layanan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        for row in list_strategis(bahan.berkas):
            if _OUTPUT.match(row.uraian) or name_key(row.satuan) in _UNITS:
                yield self.report(
                    f"Indikator {row.kode} '{row.uraian}' ({row.satuan}) menghitung keluaran.",
                    place_of(row, "uraian"),
                )
