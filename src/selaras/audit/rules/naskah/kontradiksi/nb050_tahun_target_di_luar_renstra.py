"""NB050: the years of a table of targets are not those of the Renstra that the text above it names."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan

_PERIOD = re.compile(
    r"\b(?:renstra|rencana strategis)\b[^.;:\d]{0,110}?\b(?P<awal>20\d\d)\s*"
    r"(?:[-–—/]|s\s?/\s?d|s\.d\.?|sampai(?: dengan)?)\s*(?:tahun\s+)?(?P<akhir>20\d\d)\b",
    re.IGNORECASE,
)
_FEWEST = 4  # years side by side that make a table the plan of a Renstra
_WHOLE = 5  # years of a plan that is printed in full
_REACH = 6  # lines above the table in which the text announces it


class TahunTargetDiLuarRenstra(AturanKontradiksi):
    """Tahun pada tabel target tidak sesuai periode Renstra yang disebut di atasnya.

    Yang diperiksa:
        Tabel dengan target sedikitnya empat tahun, dibandingkan dengan periode Renstra pada kalimat
        tepat di atasnya. Satu tahun kondisi awal sebelum periode dan kolom
        kondisi akhir sebagai ganti tahun terakhir diterima.
    Mengapa:
        Target yang tidak termasuk periode rencana bukan target rencana itu; sering kali periodenya
        tersalin dari laporan lama.
    Contoh:
        "Renstra Tahun 2018–2023" di atas tabel target Tahun 2021 sampai 2026.
    Saran:
        Samakan periode Renstra dengan dokumennya, atau perbaiki tahun pada tabel.
    """

    kode = "NB050"
    judul = "Tahun target tidak sesuai periode Renstra"
    saran = "Samakan periode Renstra dengan dokumennya, atau perbaiki tahun pada tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each table whose years the announced period does not hold."""
        for tabel in naskah.daftar_tabel:
            years = _years(tabel)
            announced = _announced(naskah, tabel) if len(years) >= _FEWEST else None
            if announced is None:
                continue
            paragraf, first, last = announced
            is_cut = not _shows_end(tabel) and _is_cut(years, first, last)
            if is_cut or not first - 1 <= years[0] <= years[-1] <= last:
                yield self.report(
                    f"Periode Renstra ditulis {first}–{last}, tabel di bawahnya memuat target"
                    f" {years[0]}–{years[-1]}.",
                    paragraf.tempat,
                    tabel.tempat,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _is_cut(years: list[int], first: int, last: int) -> bool:
    """Tell whether a plan begins with the period and stops one year short of its end."""
    return len(years) >= _WHOLE and years[0] == first and years[-1] == last - 1


def _shows_end(tabel: Tabel) -> bool:
    """Tell whether the last year stands under a header of its own: 'Kondisi akhir', 'Akhir Renstra'."""
    return any("akhir" in kolom.teks.casefold() for kolom in tabel.daftar_kolom)


def _years(tabel: Tabel) -> list[int]:
    return sorted({kolom.tahun for kolom in tabel.kolom(JenisKolom.TARGET) if kolom.tahun})


def _announced(naskah: NaskahTerbaca, tabel: Tabel) -> tuple[Paragraf, int, int] | None:
    """Return the last line right above a table that names the period, with its years."""
    near = [p for p in naskah.daftar_paragraf if -2 * _REACH <= p.tempat.baris - tabel.tempat.baris < 0][
        -_REACH:
    ]
    for paragraf in reversed(near):
        if match := _PERIOD.search(paragraf.teks):
            return paragraf, int(match["awal"]), int(match["akhir"])
    return None
