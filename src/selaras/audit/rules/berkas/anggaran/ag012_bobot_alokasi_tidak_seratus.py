"""Shares of a sub kegiatan that are not the whole of it."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import AlokasiAnggaran, KunciAnggaran
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_WHOLE = Decimal(100)


class BobotAlokasiTidakSeratus(AturanBerkas):
    """Bobot alokasi sebuah sub kegiatan tidak berjumlah 100.

    Yang diperiksa:
        Jumlah kolom Bobot setiap sub kegiatan pada lembar Alokasi. Buku kerja dengan kesalahan ini
        ditolak ketika dibaca; aturan ini menjaga berkas yang datang sebagai JSON.

    Mengapa:
        Bobot di bawah 100 menghilangkan uang dari uraian sasaran, di atas 100 menghitungnya dua kali.

    Contoh:
        Sub kegiatan dialokasikan 60 persen kepada S1 dan 50 persen kepada S2.

    Saran:
        Sesuaikan bobotnya; sisanya dapat diisi 'penunjang umum'.
    """

    kode = "AG012"
    judul = "Bobot alokasi tidak berjumlah 100"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Sesuaikan bobotnya; sisanya dapat diisi 'penunjang umum'."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each sub kegiatan."""
        for kunci, rows in _by_row(bahan.berkas.daftar_alokasi).items():
            total = sum((row.bobot for row in rows), Decimal())
            if total != _WHOLE:
                yield self.report(
                    f"Bobot alokasi {kunci.kode} berjumlah {format_ringkas(total, 4)}.",
                    *places_of(rows, "bobot"),
                    hitungan=f"{' + '.join(show(row.bobot) for row in rows)} = {show(total)}",
                )


def _by_row(rows: Sequence[AlokasiAnggaran]) -> dict[KunciAnggaran, list[AlokasiAnggaran]]:
    groups: dict[KunciAnggaran, list[AlokasiAnggaran]] = {}
    for row in rows:
        groups.setdefault(row.kunci, []).append(row)
    return groups
