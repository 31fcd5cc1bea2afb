"""One text for several indicators."""

from collections.abc import Iterator, Sequence
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of, places_of
from selaras.audit.realisasi import LONG, TEXTS, shorten
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class UraianSamaAntarindikator(AturanBerkas):
    """Faktor atau tindak lanjut yang sama dipakai beberapa indikator.

    Yang diperiksa:
        Kolom Faktor pendorong, Faktor penghambat, Tindak lanjut, dan Tindak lanjut Renja: isi yang sama
        persis pada dua indikator atau lebih, paling sedikit 20 huruf.

    Mengapa:
        Sebab yang disalin tidak menjelaskan apa pun; penelaah membacanya sebagai analisis yang tidak
        dikerjakan.

    Contoh:
        Tiga indikator memakai kalimat "Keterbatasan jumlah dan kompetensi sumber daya".

    Saran:
        Tulis faktor dan tindak lanjut menurut indikatornya masing-masing.
    """

    kode = "PU013"
    judul = "Uraian yang sama dipakai beberapa indikator"
    kelompok = Kelompok.RESIDU
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis faktor dan tindak lanjut menurut indikatornya masing-masing."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each text."""
        for isian in TEXTS:
            for text, rows in _by_text(bahan.berkas.daftar_realisasi, isian).items():
                names = list(dict.fromkeys(row.indikator for row in rows))
                if len(text) < LONG or len(names) < 2:
                    continue
                label, shown = place_of(rows[0], isian).kolom, shorten(getattr(rows[0], isian))
                yield self.report(
                    f"{label} '{shown}' sama pada {len(names)} indikator: {name_some(names)}.",
                    *places_of(rows, isian),
                )


def _by_text(rows: Sequence[RealisasiKinerja], isian: str) -> dict[str, list[RealisasiKinerja]]:
    groups: dict[str, list[RealisasiKinerja]] = {}
    for row in rows:
        groups.setdefault(name_key(getattr(row, isian)), []).append(row)
    return groups
