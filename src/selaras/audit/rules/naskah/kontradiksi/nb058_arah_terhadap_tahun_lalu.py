"""NB058: an indicator is said to rise or fall against a year, and the table shows the reverse."""

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.kemiripan import split_kata_isi
from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, first_nilai
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import clean_indikator
from selaras.domain.angka import format_angka
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_MOVED = re.compile(
    r"\b(?:(?P<naik>meningkat|naik|bertambah|lebih tinggi)"
    r"|(?P<turun>menurun|turun|berkurang|lebih rendah))"
    rf"\s+(?:dari|dibanding\w*|daripada)\s+(?:realisasi\s+)?(?P<lalu>{NUMBER})\s*(?:%|[a-z]{{2,12}})?"
    r"\s*(?:pada|di)?\s+tahun\s+(?:20\d\d|sebelumnya|lalu)(?![^.]{0,60}\bmenjadi\b)",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\b(?:anggaran|pagu|belanja|serapan|Rp)\b", re.IGNORECASE)
_FEWEST = 2  # meaningful words that name an indicator within a paragraph


class ArahTerhadapTahunLalu(AturanKontradiksi):
    """Naik atau turun terhadap tahun lalu bertentangan dengan tabel.

    Yang diperiksa:
        Paragraf tentang satu indikator yang menyebut "meningkat/menurun dari … pada tahun …",
        dibandingkan dengan realisasi tahun laporan di tabel capaian. Kalimat tentang anggaran dilewati.
    Mengapa:
        Analisis sebab keberhasilan atau kegagalan dimulai dari arah perubahannya.
    Contoh:
        "Realisasi menurun dari 74,90% pada tahun 2021", padahal tahun ini 82,35%.
    Saran:
        Cocokkan angka kedua tahun, lalu perbaiki kata naik atau turun.
    """

    kode = "NB058"
    judul = "Arah perubahan bertentangan dengan tabel"
    saran = "Cocokkan angka kedua tahun, lalu perbaiki kata naik atau turun."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each direction that the realisasi of the year contradicts."""
        names = {clean_indikator(baris.indikator) for baris in naskah.daftar_kinerja}
        words = {name: found for name in names if len(found := split_kata_isi(name)) >= _FEWEST}
        for paragraf in naskah.daftar_paragraf:
            match = _MOVED.search(paragraf.teks)
            if match is None or _MONEY.search(paragraf.teks):
                continue
            text = split_kata_isi(paragraf.teks)
            named = {found for found in words.values() if found <= text}
            rows = [b for b in naskah.daftar_kinerja if words.get(clean_indikator(b.indikator)) in named]
            now, then = _now(rows, naskah.identitas.tahun), first_nilai(match["lalu"])
            if len(named) != 1 or now is None or then is None or now == then:
                continue
            if (now > then) != bool(match["naik"]):
                yield self.report(
                    f"Disebut “{match['naik'] or match['turun']}” dari {match['lalu']}, pada tabel"
                    f" realisasi tahun ini {format_angka(now, -min(0, _digits(now)))}.",
                    paragraf.tempat,
                )


def _digits(nilai: Decimal) -> int:
    """Return the exponent of a number, which is minus its decimals."""
    return int(nilai.as_tuple().exponent)


def _now(rows: list[BarisKinerja], year: int | None) -> Decimal | None:
    """Return the one realisasi that all tables print for the year of the report."""
    found = {
        baris.realisasi.nilai
        for baris in rows
        if baris.realisasi
        and baris.realisasi.nilai is not None
        and baris.tahun in (None, year)
        and baris.triwulan is None
    }
    return found.pop() if len(found) == 1 else None
