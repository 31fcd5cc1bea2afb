"""The data that a report carries, as values that name it as their source."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from selaras.exchange.json import BAWAAN_TERBESAR, BerkasJsonError, load_bawaan
from selaras.exchange.naskah import Lampiran, NaskahError, read_lampiran
from selaras.exchange.serap.terserap import SELURUH_BUKU, Catatan, Draf, Isi, Terserap
from selaras.exchange.workbook import LEMBAR_PROFIL, table_of

_FILE = "berkas-kinerja.json"  # how a report names what it carries
_WHOLE = "seluruh lembar"
_UNUSED = "data yang dibawa laporan tidak dipakai karena {}; isian dibaca dari cetakannya"
_ONLY_COUNT = "laporan hanya membawa jumlah orangnya, bukan daftarnya"
_COUNTED = ("daftar_undangan", "daftar_hadir")
_KEPT_BACK = (
    ("daftar_pejabat", "NIP", "NIP hanya dibawa laporan bila daerah mencetaknya"),
    ("daftar_register", _WHOLE, "baris register tidak dibawa laporan, hanya jumlahnya per tahun"),
    ("daftar_responden_skm", _WHOLE, "jawaban tiap responden tidak dibawa, hanya jumlah per unsur"),
    ("daftar_rapat", "Bukti", "tautan bukti rapat tidak dibawa laporan"),
    ("daftar_surat", _WHOLE, "surat bersifat rahasia tidak dibawa laporan"),
    ("daftar_tanggapan", _WHOLE, "tanggapan atasan tidak dibawa laporan"),
)


def take_bawaan(nama: str, content: bytes) -> Terserap:
    """Return what the report carries; nothing but a note where that cannot be used, nothing for none."""
    hasil = Terserap(nama)
    try:
        for lampiran in read_lampiran(nama, content):
            if lampiran.nama == _FILE or "BerkasKinerja" in lampiran.keterangan:
                _take(lampiran, hasil)
                return hasil
    except (NaskahError, BerkasJsonError) as refused:
        reason = refused.pesan if isinstance(refused, NaskahError) else str(refused)
        hasil.catatan.append(not_used(nama, reason))
    return hasil


def not_used(nama: str, reason: str) -> Catatan:
    """Return the note that carried data were left alone."""
    return LEMBAR_PROFIL, SELURUH_BUKU, _UNUSED.format(reason), nama


def _take(lampiran: Lampiran, hasil: Terserap) -> None:
    isi = load_bawaan(lampiran.keterangan, lampiran.unpack(BAWAAN_TERBESAR))
    hasil.jenis = isi.jenis
    source = f"{hasil.nama}, data yang dibawa laporan"
    hasil.profil = _draft(isi.profil, source)
    for daftar, records in isi.daftar.items():
        for record in records:
            hasil.add(daftar, _draft(record, source))
    for draf in hasil.of("daftar_rapat"):
        draf.update({nama: draf[nama].doubted(_ONLY_COUNT) for nama in _COUNTED if nama in draf})
    hasil.catatan += _kept_back(hasil.nama)


def _draft(record: Any, source: str) -> Draf:
    draf = Draf()
    for field in fields(record):
        draf.put(field.name, Isi(getattr(record, field.name), source))
    return draf


def _kept_back(nama: str) -> Iterator[Catatan]:
    for daftar, column, told in _KEPT_BACK:
        yield table_of(daftar).lembar, column, f"{told}; isi kembali bila ada", nama
