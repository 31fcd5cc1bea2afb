"""Sheets that describe one indicator: attribute at the left, its value at the right."""

from collections.abc import Iterator

from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.naskah.isi import BarisTabel, TabelMentah
from selaras.domain.pilihan import Pilihan
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.kata import filled, same_name
from selaras.exchange.serap.terserap import Draf

_FIELDS = {
    "definisioperasional": "definisi",
    "definisi": "definisi",
    "alasanpemilihan": "alasan_pemilihan",
    "formulasi": "rumus",
    "formula": "rumus",
    "rumus": "rumus",
    "carahitung": "rumus",
    "satuan": "satuan",
    "sumberdata": "sumber_data",
    "penanggungjawab": "penanggung_jawab",
    "periodepengukuran": "periode_ukur",
}
_CHOICES: dict[str, tuple[str, type[Pilihan]]] = {
    "arah": ("arah", Arah),
    "cararekap": ("cara_rekap", CaraRekap),
}
_NAMED = frozenset({"indikator", "indikatorkinerja", "namaindikator"})
_PAIR = 2  # columns


def profiles_of(bahan: Bahan) -> dict[str, Draf]:
    """Return what the sheets say, by the name of the indicator."""
    found: dict[str, Draf] = {}
    for tabel in bahan.naskah.naskah.daftar_tabel:
        rows = list(_pairs(tabel))
        named = next((value for key, value, _ in rows if key in _NAMED and value), "")
        if named:
            found[same_name(named)] = _read(bahan, rows)
    return found


def _pairs(tabel: TabelMentah) -> Iterator[tuple[str, str, BarisTabel]]:
    for row in tabel.daftar_baris:
        cells = [text for text in row.sel if text not in {"", ":"}]
        if len(cells) == _PAIR:
            yield same_name(cells[0]), filled(cells[1]), row


def _read(bahan: Bahan, rows: list[tuple[str, str, BarisTabel]]) -> Draf:
    draf = Draf()
    for key, value, row in rows:
        if key in _FIELDS:
            draf.put(_FIELDS[key], bahan.isi(value, row.tempat))
        elif key in _CHOICES:
            name, choices = _CHOICES[key]
            chosen = next((one for one in choices if same_name(one.label) == same_name(value)), None)
            draf.put(name, bahan.isi(chosen, row.tempat))
    return draf
