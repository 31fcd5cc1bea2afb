"""NB052: the text announces a comparison with one office, the table below compares with another."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import jarak, kunci
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tabel import Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_NAME = (
    r"(?P<jenis>kecamatan|kelurahan|kabupaten|kota|provinsi)\s+"
    r"(?P<nama>(?-i:[A-Z])[\w'-]+(?:\s(?-i:[A-Z])[\w'-]+)?)"
)
_PLACE = re.compile(rf"\b{_NAME}", re.IGNORECASE)
_ANNOUNCED = re.compile(
    rf"\b(?:di)?banding\w*\s+(?:\w+\s+){{0,2}}dengan\s+(?:\w+\s+){{0,2}}?{_NAME}", re.IGNORECASE
)
_NAMELESS = {"sekitar", "lain", "lainnya", "tetangga", "terdekat", "sejenis", "se"}
_REACH = 8  # lines below the sentence within which its table begins
_SLIP = 2  # letters by which one name may be spelt otherwise; that is the matter of another rule


class PembandingBeda(AturanKontradiksi):
    """Wilayah pembanding di narasi berbeda dengan tabel di bawahnya.

    Yang diperiksa:
        Kalimat "dibandingkan dengan Kecamatan …" (juga kabupaten, kota, provinsi) dan tabel tepat di
        bawahnya yang judul atau kepala kolomnya menyebut wilayah lain yang sejenis.
    Mengapa:
        Pembaca tidak tahu realisasi siapa yang dipakai sebagai pembanding.
    Contoh:
        "Realisasi dibandingkan dengan Kecamatan Sukorejo" di atas tabel berkolom "Realisasi Kecamatan
        Tanjungsari".
    Saran:
        Samakan nama wilayah pembanding, dan pastikan angkanya milik wilayah itu.
    """

    kode = "NB052"
    judul = "Wilayah pembanding berbeda dengan tabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan nama wilayah pembanding, dan pastikan angkanya milik wilayah itu."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each announcement whose table names only other places of that kind."""
        who = naskah.identitas
        own = {kunci(name) for name in (who.kecamatan, who.kabupaten) if name}
        for paragraf in naskah.daftar_paragraf:
            match = _ANNOUNCED.search(paragraf.teks)
            tabel = _table_below(naskah, paragraf) if match else None
            if match is None or tabel is None:
                continue
            jenis = match["jenis"].lower()
            said = list(_names([paragraf.teks], jenis, own))
            named = list(_names(_texts(tabel, paragraf), jenis, own))
            if said and named and not any(_is_same(one, other) for one in said for other in named):
                yield self.report(
                    f"Narasi membandingkan dengan {jenis.capitalize()} {said[0]}, tabel di bawahnya"
                    f" dengan {jenis.capitalize()} {named[0]}.",
                    paragraf.tempat,
                    *(judul.tempat for judul in tabel.judul if named[0] in judul.teks),
                )


def _table_below(naskah: NaskahTerbaca, paragraf: Paragraf) -> Tabel | None:
    below = (t for t in naskah.daftar_tabel if 0 < t.tempat.baris - paragraf.tempat.baris <= _REACH)
    return next(below, None)


def _texts(tabel: Tabel, paragraf: Paragraf) -> list[str]:
    """Return caption and headers of a table without the line that announces it."""
    captions = [judul.teks for judul in tabel.judul if judul != paragraf]
    return [*captions, *(kolom.teks for kolom in tabel.daftar_kolom)]


def _names(texts: list[str], jenis: str, own: set[str]) -> Iterator[str]:
    """Yield the places of a kind that texts name, the reporting one and nameless ones aside."""
    for text in texts:
        for match in _PLACE.finditer(text):
            first = kunci(match["nama"].split()[0])
            is_own = any(kunci(match["nama"]).startswith(name) for name in own)
            if match["jenis"].lower() == jenis and not is_own and first not in _NAMELESS:
                yield match["nama"]


def _is_same(left: str, right: str) -> bool:
    a, b = kunci(left), kunci(right)
    return a.startswith(b) or b.startswith(a) or jarak(a, b) <= _SLIP
