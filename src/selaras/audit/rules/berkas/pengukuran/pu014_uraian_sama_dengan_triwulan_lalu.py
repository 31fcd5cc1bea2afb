"""A text carried on from the quarter before."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.realisasi import LONG, TEXTS, shorten
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class UraianSamaDenganTriwulanLalu(AturanBerkas):
    """Faktor atau tindak lanjut disalin dari triwulan sebelumnya.

    Yang diperiksa:
        Kolom Faktor pendorong, Faktor penghambat, Tindak lanjut, dan Tindak lanjut Renja indikator yang
        sama pada dua triwulan berurutan: isi yang sama persis, paling sedikit 20 huruf.

    Mengapa:
        Tindak lanjut yang berulang berarti belum dikerjakan, atau uraiannya tidak diperbarui.

    Contoh:
        Tindak lanjut TW II sama persis dengan TW I.

    Saran:
        Perbarui faktor dan tindak lanjut menurut keadaan triwulan itu.
    """

    kode = "PU014"
    judul = "Uraian disalin dari triwulan sebelumnya"
    kelompok = Kelompok.RESIDU
    tingkat = TingkatTemuan.SARAN
    saran = "Perbarui faktor dan tindak lanjut menurut keadaan triwulan itu."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each text and quarter."""
        rows = {(row.indikator, row.triwulan.value): row for row in bahan.berkas.daftar_realisasi}
        for (kode, quarter), row in rows.items():
            before = rows.get((kode, quarter - 1))
            for isian in TEXTS if before is not None else ():
                text = getattr(row, isian)
                if len(text) >= LONG and name_key(text) == name_key(getattr(before, isian)):
                    what = f"{place_of(row, isian).kolom} {kode} {row.triwulan.singkatan}"
                    yield self.report(
                        f"{what} sama dengan triwulan sebelumnya: '{shorten(text)}'.",
                        place_of(row, isian),
                        place_of(before, isian),
                    )
