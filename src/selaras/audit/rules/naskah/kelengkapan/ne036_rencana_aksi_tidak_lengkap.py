"""Rule NE036."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisBaris
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan


class RencanaAksiTidakLengkap(AturanNaskah):
    """Rencana aksi tidak memuat semua program.

    Yang diperiksa:
        Apakah rencana aksi memuat semua program yang dianggarkan menurut tabel anggaran laporan.

    Mengapa:
        Program tanpa rencana aksi tidak dapat dipantau setiap triwulan.

    Contoh:
        Tabel anggaran memuat enam program, rencana aksi hanya program penunjang.

    Saran:
        Lengkapi rencana aksi dengan semua program.
    """

    kode = "NE036"
    judul = "Rencana aksi tidak memuat semua program"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lengkapi rencana aksi dengan semua program."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each table over quarters that leaves most budgeted programmes out."""
        budgeted = max(map(len, _by_table(naskah, planned=False)), default=0)
        for rows in _by_table(naskah, planned=True):
            if len(rows) * 2 < budgeted:
                last = rows[-1].tabel.daftar_baris[-1].tempat
                yield self.report(
                    f"Rencana aksi memuat {len(rows)} program, anggaran {budgeted}.",
                    rows[0].tempat,
                    last,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _by_table(naskah: NaskahTerbaca, *, planned: bool) -> list[list[BarisUang]]:
    """Return the programmes of each table of money, of those over quarters or of the others."""
    tables: dict[int, list[BarisUang]] = {}
    for baris in naskah.daftar_uang:
        if baris.tingkat == 1 and bool(baris.pecahan) is planned and baris.jenis is JenisBaris.DATA:
            tables.setdefault(baris.tabel.nomor, []).append(baris)
    return list(tables.values())
