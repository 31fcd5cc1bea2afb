"""Rule NE029."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.tabel import BarisData, JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_RESULTS = {JenisKolom.SASARAN, JenisKolom.INDIKATOR}


class ProgramTanpaSasaran(AturanNaskah):
    """Program tidak dikaitkan dengan sasaran.

    Yang diperiksa:
        Apakah setiap program bernomor dalam tabel yang memasangkan sasaran dan program mempunyai
        sasaran dan indikator.

    Mengapa:
        Program tanpa sasaran berarti anggaran tanpa hasil yang dijanjikan.

    Contoh:
        Program nomor 5 dan 6 dalam matriks hubungan dokumen tidak mempunyai sasaran dan indikator.

    Saran:
        Isi sasaran dan indikator yang ditunjang program itu.
    """

    kode = "NE029"
    judul = "Program tidak dikaitkan dengan sasaran"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi sasaran dan indikator yang ditunjang program itu."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each table, with the numbered programmes that serve nothing."""
        for tabel in naskah.daftar_tabel:
            if not tabel.has(JenisKolom.NOMOR, JenisKolom.SASARAN, JenisKolom.INDIKATOR):
                continue
            rows = [baris for baris in tabel.daftar_data if baris.teks(JenisKolom.NOMOR)]
            empty = [baris for baris in rows if _is_without_sasaran(baris)]
            if empty and len(empty) < len(rows):
                yield self.report(
                    f"{len(empty)} program tidak dikaitkan dengan sasaran dan indikator, antara lain "
                    f"'{_program(empty[0])}'.",
                    *(baris.tempat for baris in empty),
                )


def _is_without_sasaran(baris: BarisData) -> bool:
    named = (sel.teks for sel in baris.daftar_sel if sel.kolom.jenis in _RESULTS)
    return _program(baris).casefold().startswith("program") and not any(named)


def _program(baris: BarisData) -> str:
    return baris.teks(JenisKolom.PROGRAM) or baris.teks(JenisKolom.URAIAN)
