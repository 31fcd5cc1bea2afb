"""Rows of performance of tables that name no indicator: per sasaran, programme or kegiatan."""

from collections.abc import Iterator

from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca

_NAMES = (JenisKolom.URAIAN, JenisKolom.PROGRAM, JenisKolom.SASARAN)
# Beside money a share is read as one of money; right behind the realisasi of a target it is not.
_SHARES = (JenisKolom.CAPAIAN, JenisKolom.PERSEN_ANGGARAN)


def list_baris_uraian(naskah: NaskahTerbaca) -> Iterator[BarisKinerja]:
    """Yield the rows of target, realisasi and capaian side by side; `sasaran` says what they are of."""
    for tabel in naskah.daftar_tabel:
        places = _places(tabel)
        for baris in tabel.daftar_data if places else ():
            if places and places[-1] < len(baris.daftar_sel):
                target, realisasi, capaian = (baris.daftar_sel[place].angka for place in places)
                name = next(filter(None, map(baris.teks, _NAMES)), "")
                yield BarisKinerja(baris.tempat, tabel, name, "", "", target, realisasi, capaian)


def _places(tabel: Tabel) -> tuple[int, int, int] | None:
    """Return where target, realisasi and capaian stand, None where the table has no such columns."""
    targets, results = tabel.kolom(JenisKolom.TARGET), tabel.kolom(JenisKolom.REALISASI)
    if tabel.has(JenisKolom.INDIKATOR) or not any(map(tabel.has, _NAMES)):
        return None
    if len(targets) != 1 or len(results) != 1 or results[0].indeks != targets[0].indeks + 1:
        return None
    behind = results[0].indeks + 1
    is_share = any(k.indeks == behind and k.jenis in _SHARES for k in tabel.daftar_kolom)
    return (targets[0].indeks, results[0].indeks, behind) if is_share else None
