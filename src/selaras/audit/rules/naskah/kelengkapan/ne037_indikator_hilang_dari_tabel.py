"""Rule NE037."""

from collections.abc import Iterator, Sequence
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.padanan import find_same, list_pk
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_MEASURED = (JenisKolom.INDIKATOR, JenisKolom.TARGET, JenisKolom.REALISASI, JenisKolom.CAPAIAN)
_FEWEST = 4  # indicators of the agreement; of fewer a table may choose


class IndikatorHilangDariTabel(AturanNaskah):
    """Satu indikator hilang dari tabel yang memuat semua indikator lainnya.

    Yang diperiksa:
        Tabel kinerja yang memuat semua indikator Perjanjian Kinerja kecuali satu, padahal indikator itu
        diukur di tabel lain laporan yang sama.

    Mengapa:
        Lampiran pengukuran yang tidak lengkap tidak dapat dipakai sebagai bukti capaian.

    Contoh:
        Perjanjian Kinerja memuat lima indikator, lampiran pengukuran hanya empat di antaranya.

    Saran:
        Tambahkan baris indikator itu.
    """

    kode = "NE037"
    judul = "Satu indikator hilang dari tabel"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tambahkan baris indikator itu di tabel."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each such table, at its header."""
        promised = list_pk(naskah)
        named = {baris.indikator for baris in promised}
        own = (None, naskah.identitas.tahun)
        rows = [baris for baris in naskah.daftar_kinerja if baris.indikator]
        measured = [baris for baris in rows if baris.realisasi]
        for tabel in naskah.daftar_tabel if len(named) >= _FEWEST else ():
            is_now = all(k.tahun in own for k in tabel.kolom(JenisKolom.TARGET))
            if not tabel.has(*_MEASURED) or not tabel.kepala or not is_now:
                continue
            inside = [baris for baris in rows if baris.tabel.nomor == tabel.nomor]
            missing = _missing(promised, inside)
            if len(missing) == 1 and find_same(missing[0], measured) is not None:
                yield self.report(
                    f"Tabel tidak memuat indikator '{missing[0]}'.",
                    tabel.kepala[0].tempat,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _missing(promised: Sequence[BarisKinerja], inside: Sequence[BarisKinerja]) -> list[str]:
    """Return the indicators of the agreement that rows do not name; [] where they hold others."""
    if len({baris.indikator for baris in inside}) >= len({baris.indikator for baris in promised}):
        return []
    return list(dict.fromkeys(b.indikator for b in promised if find_same(b.indikator, inside) is None))
