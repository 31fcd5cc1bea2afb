"""NB033: the number of employees differs between places."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, Sebutan, first_each
from selaras.domain.naskah.tabel import JenisBaris, JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_TEXT = re.compile(
    r"\bjumlah\s+(?:seluruh\s+|keseluruhan\s+|total\s+)?(?:pegawai|personil|aparatur|sdm|asn)\b"
    r"(?! (?:pns|pppk|laki|perempuan|struktural|fungsional))[^.;:]{0,140}?"
    r"\b(?:sebanyak|berjumlah|adalah|sejumlah|sebesar)\s+(?P<angka>\d{1,5})\s*"
    r"(?:\([^)]{3,40}\)\s*)?(?:orang|pegawai)",
    re.IGNORECASE,
)
_SUPPORTED = re.compile(
    r"\b(?:didukung|diperkuat)(?:\s+oleh)?\s+(?P<angka>\d{1,5})\s*(?:\([^)]{3,40}\)\s*)?(?:orang\s+)?(?:pegawai|personil"
    r"|aparatur|ASN)\b(?!\s+(?:PNS|PPPK|kontrak|honorer))",
    re.IGNORECASE,
)
_NEAR = 15  # lines below a sentence within which its table begins
_YEAR = re.compile(r"\b20\d\d\b")


class JumlahPegawaiBeda(AturanKontradiksi):
    """Jumlah pegawai berbeda di beberapa tempat.

    Yang diperiksa:
        Kalimat "jumlah pegawai … sebanyak … orang" dan baris jumlah pada kolom bezetting tabel jabatan.
        Kalimat tentang tahun lain tidak dibandingkan.
    Mengapa:
        Analisis kecukupan pegawai bertumpu pada satu angka; angka yang berbeda membuat simpulannya
        gugur.
    Contoh:
        Data kepegawaian "18 orang", rekapitulasi jabatan berjumlah 20.
    Saran:
        Cocokkan dengan data kepegawaian per 31 Desember tahun laporan.
    """

    kode = "NB033"
    judul = "Jumlah pegawai berbeda"
    saran = "Cocokkan dengan data kepegawaian pada tanggal yang sama."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding that names the first place of each number."""
        said = list(_said(naskah))
        counted = list(_counted(naskah)) or list(_listed(naskah, said))
        places = first_each(sorted((*said, *counted), key=lambda one: one.tempat))
        if len(places) > 1:
            numbers = " dan ".join(place.teks for place in places)
            yield self.report(
                f"Jumlah pegawai disebut {numbers} orang.", *(place.tempat for place in places)
            )


def _said(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    for kalimat in naskah.daftar_kalimat:
        years = {int(year) for year in _YEAR.findall(kalimat.teks)}
        match = _TEXT.search(kalimat.teks) or _SUPPORTED.search(kalimat.teks)
        if match and (not years or naskah.identitas.tahun in years):
            yield Sebutan(kalimat.tempat, match["angka"], match["angka"])


def _listed(naskah: NaskahTerbaca, said: list[Sebutan]) -> Iterator[Sebutan]:
    """Yield the last total of the table right below a sentence, if no total is the one said."""
    for mention in said:
        below = (t for t in naskah.daftar_tabel if 0 < t.tempat.baris - mention.tempat.baris <= _NEAR)
        tabel = next(below, None)
        rows = [b for b in tabel.daftar_baris if b.jenis is JenisBaris.JUMLAH] if tabel else []
        cells = [sel.angka for sel in rows[-1].daftar_sel if sel.angka] if rows else []
        numbers = [str(int(a.nilai)) for a in cells if a.nilai is not None and not a.desimal]
        if numbers and mention.kunci not in numbers:
            yield Sebutan(rows[-1].tempat, numbers[-1], numbers[-1])


def _counted(naskah: NaskahTerbaca) -> Iterator[Sebutan]:
    for tabel in naskah.daftar_tabel:
        for baris in tabel.daftar_baris:
            angka = baris.angka(JenisKolom.BEZETTING)
            if baris.jenis is JenisBaris.JUMLAH and angka and angka.nilai:
                yield Sebutan(baris.tempat, angka.teks, str(int(angka.nilai)))
