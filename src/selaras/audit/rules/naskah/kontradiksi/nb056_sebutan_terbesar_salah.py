"""NB056: what is called the highest, lowest or most is not that in the table."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, first_nilai
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.naskah.pengenalan.tingkat_uang import read_kode
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_MOST = r"tertinggi|terbanyak|terbesar|paling (?:banyak|tinggi|besar)"
_LEAST = r"terendah|terkecil|tersedikit|paling (?:sedikit|rendah|kecil)"
_SAID = re.compile(
    rf"\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b[^.;:(\d]{{0,50}}?"
    r"\b(?:adalah|ialah|yaitu|yakni|di|pada)\s+"
    r"(?P<nama>[^.;:(,\d][^.;:(\d]{2,100}?),?\s*"
    r"(?:\(|yaitu |sebesar |sebanyak |dengan nilai |dengan )"
    rf"\(?(?:nilai |jumlah )?(?P<nilai>{NUMBER})",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:unsur|desa|kelurahan|program|kegiatan|sub kegiatan|pelayanan|jenis)\s+", re.IGNORECASE
)
_FEWEST = 3  # rows among which something is the most
_NO_VALUE = {JenisKolom.NOMOR, JenisKolom.KODE, JenisKolom.TANGGAL}


class SebutanTerbesarSalah(AturanKontradiksi):
    """Yang disebut tertinggi atau terendah bukan yang tertinggi atau terendah di tabel.

    Yang diperiksa:
        Kalimat "tertinggi/terbanyak/terendah/terkecil adalah … (angka)" dibandingkan dengan kolom tabel
        yang memuat angka itu. Sunyi bila nama atau angkanya tidak ada di tabel mana pun.
    Mengapa:
        Perbaikan diarahkan ke unsur atau wilayah yang disebut; sebutan yang salah mengarahkan perbaikan
        ke tempat yang salah.
    Contoh:
        "Unsur terendah adalah biaya (3,40)", padahal di tabel sarana bernilai 3,05.
    Saran:
        Sebutkan baris yang sungguh tertinggi atau terendah menurut tabel.
    """

    kode = "NB056"
    judul = "Sebutan tertinggi atau terendah tidak sesuai tabel"
    saran = "Sebutkan baris yang sungguh tertinggi atau terendah menurut tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each name that no table bears out, though one shows its value."""
        named = _tables_by_name(naskah)
        for kalimat in naskah.daftar_kalimat:
            for match in _SAID.finditer(kalimat.teks):
                right = _true_name(named, match)
                if right:
                    word = match["most"] or match["least"]
                    yield self.report(
                        f"Disebut {word} “{match['nama'].strip()}”, pada tabel “{right}”.",
                        kalimat.tempat,
                    )


def _tables_by_name(naskah: NaskahTerbaca) -> dict[str, list[Tabel]]:
    """Return the tables in which a row is called by a name, by what all prints of it share."""
    found: dict[str, list[Tabel]] = defaultdict(list)
    for tabel in naskah.daftar_tabel:
        cells = (sel.teks for baris in tabel.daftar_data for sel in baris.daftar_sel if sel.teks)
        for key in {kunci(_LEADING.sub("", text)) for text in cells}:
            found[key].append(tabel)
    return found


def _true_name(named: dict[str, list[Tabel]], match: re.Match[str]) -> str:
    """Return the name that a table shows instead; '' where one agrees or none is sure."""
    name, value = _LEADING.sub("", match["nama"].strip()), _values(match["nilai"])
    found = ""
    for tabel in named.get(kunci(name), ()):
        for kolom in tabel.daftar_kolom:
            rows = _beside(tabel, _rows(tabel, kolom), name)
            shown = {nilai for _, nilai in rows}
            if len(rows) < _FEWEST or not value & shown:
                continue
            edge = max(shown) if match["most"] else min(shown)
            best = [baris for baris, nilai in rows if nilai == edge]
            if any(_is_row(baris, name) for baris in best):
                return ""
            if len(best) == 1:
                found = found or _name(best[0])
    return found


def _rows(tabel: Tabel, kolom: Kolom) -> list[tuple[BarisData, Decimal]]:
    if kolom.jenis in _NO_VALUE:
        return []
    return [
        (baris, sel.angka.nilai)
        for baris in tabel.daftar_data
        for sel in baris.daftar_sel
        if sel.kolom.indeks == kolom.indeks and sel.angka and sel.angka.nilai is not None
    ]


def _beside(
    tabel: Tabel, rows: list[tuple[BarisData, Decimal]], name: str
) -> list[tuple[BarisData, Decimal]]:
    """Return the rows of the level of the named one; [] where a table of money does not tell levels."""
    if not tabel.has(JenisKolom.PAGU):
        return rows
    levels = {read_kode(b.teks(JenisKolom.KODE))[1] for b, _ in rows if _is_row(b, name)}
    if not tabel.has(JenisKolom.KODE) or levels == {None}:
        return []
    return [(b, nilai) for b, nilai in rows if read_kode(b.teks(JenisKolom.KODE))[1] in levels]


def _values(text: str) -> set[Decimal]:
    """Return what a number of a sentence may be: '8.411' counts people or has three decimals."""
    read = (read_angka(text, gaya) for gaya in (None, GayaAngka.INDONESIA, GayaAngka.INGGRIS))
    found = {angka.nilai for angka in read if angka and angka.nilai is not None}
    first = first_nilai(text)
    return found | ({first} if first is not None else set())


def _is_row(baris: BarisData, name: str) -> bool:
    wanted = kunci(name)
    return any(kunci(_LEADING.sub("", sel.teks)) == wanted for sel in baris.daftar_sel if sel.teks)


def _name(baris: BarisData) -> str:
    words = (s.teks for s in baris.daftar_sel if not s.angka and sum(map(str.isalpha, s.teks)) > 2)
    return next(words, "")
