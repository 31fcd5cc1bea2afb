"""Work without money, and without proof of it."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.realisasi import places_of_indikator, says
from selaras.domain.hasil.rencana_aksi import pagu_by_code
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan
from selaras.domain.tingkat import Tingkat


class KeluaranTanpaAnggaranTanpaBukti(AturanBerkas):
    """Sub kegiatan tanpa anggaran mempunyai realisasi keluaran tanpa bukti.

    Yang diperiksa:
        Setiap indikator sub kegiatan yang kodenya berpagu nol pada lembar Program & Pagu dan
        realisasinya di atas nol, tetapi tidak satu pun barisnya menyebut sumber.

    Mengapa:
        Tanpa belanja tidak ada kuitansi; hanya bukti keluaran yang menunjukkan bahwa pekerjaan itu ada.

    Contoh:
        Sub kegiatan yang anggarannya dinolkan melaporkan 4 dokumen tanpa sumber.

    Saran:
        Isi bukti keluarannya, atau jelaskan bahwa sub kegiatan itu tidak dikerjakan.
    """

    kode = "PU015"
    judul = "Sub kegiatan tanpa anggaran belum dibuktikan keluarannya"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi bukti keluarannya, atau jelaskan bahwa sub kegiatan itu tidak dikerjakan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        money = pagu_by_code(bahan.hasil.anggaran)
        for one in bahan.hasil.daftar_indikator:
            row, value = one.indikator, one.tahunan.realisasi.angka
            unpaid = row.kode_program is not None and money.get(row.kode_program) == 0
            if row.tingkat is not Tingkat.SUB_KEGIATAN or not unpaid or not value:
                continue
            if not says(bahan.berkas, row.kode, "sumber"):
                amount = f"{show(value)} {row.satuan}"
                yield self.report(
                    f"Sub kegiatan {row.kode_program} tanpa anggaran melaporkan {amount} tanpa bukti.",
                    *places_of_indikator([row]),
                )
