"""A recommendation that nobody plans to follow."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut, KlaimTindakLanjut
from selaras.domain.hasil.tindak_lanjut import StatusRekomendasi
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class RekomendasiTanpaRencanaAksi(AturanBerkas):
    """Rekomendasi belum mempunyai rencana tindak lanjut.

    Yang diperiksa:
        Setiap daftar rekomendasi menurut sumber dan tahunnya: tiap rekomendasi yang belum selesai harus
        mempunyai baris Tindak Lanjut dengan rencana aksi.

    Mengapa:
        Evaluasi berikutnya menilai berapa bagian rekomendasi yang ditindaklanjuti; tanpa rencana
        nilainya nol.

    Contoh:
        LHE 2024 memuat sembilan rekomendasi, lembar Tindak Lanjut kosong.

    Saran:
        Isi rencana aksi, penanggung jawab, dan tenggat setiap rekomendasi pada lembar Tindak Lanjut.
    """

    kode = "EV001"
    judul = "Rekomendasi tanpa rencana tindak lanjut"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = (
        "Isi rencana aksi, penanggung jawab, dan tenggat setiap rekomendasi pada lembar Tindak Lanjut."
    )
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each list of recommendations."""
        for found in bahan.hasil.tindak_lanjut:
            bare = [
                status.rekomendasi
                for status in found.daftar_status
                if status.rekomendasi in found.tanpa_rencana and not _is_closed(status)
            ]
            if bare:
                counted = tally(bare, found.daftar_status, "rekomendasi", [row.kode for row in bare])
                yield self.report(
                    f"{found.sumber or 'Rekomendasi'}: {counted} belum mempunyai rencana tindak lanjut.",
                    *places_of(bare, "kode"),
                )


def _is_closed(status: StatusRekomendasi) -> bool:
    """Tell whether the work is said or decided to be done: a plan would come too late."""
    claimed = status.klaim is KlaimTindakLanjut.SELESAI
    return claimed or status.keputusan is KeputusanTindakLanjut.TUNTAS
