"""Read what is to be checked, run the rules over it, tell the steps."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from selaras.audit.aturan import Aturan
from selaras.audit.pemeriksaan import Pilih, check_berkas, check_naskah, set_aside
from selaras.audit.registry import list_aturan
from selaras.cli.reading import BukuError, read_book, read_bytes
from selaras.cli.reviu_pengecualian import read_pengecualian
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.keutuhan import check_berkas as check_keutuhan
from selaras.domain.naskah.bagian import Identitas
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.pemeriksaan import CatatanReviu, ObjekReviu
from selaras.domain.periode import Periode, Triwulan
from selaras.exchange.json import BerkasJsonError, load_berkas

_PAGES_TOLD = 20
Isi = BerkasKinerja | NaskahTerbaca


@dataclass(frozen=True)
class Pemeriksaan:
    """What was read, and what was found in it."""

    isi: Isi
    catatan: CatatanReviu


def check(options: argparse.Namespace) -> Pemeriksaan:
    """Check the file; raises BukuError where it cannot be read, or a code names no rule."""
    pilih = Pilih(_known(options.pilih), _known(options.abaikan))
    told = _Told()
    match isi := _read(options.berkas):
        case BerkasKinerja():
            _refuse_pengecualian(options.pengecualian)
            hasil = check_berkas(isi, options.tanggal, pilih, told.tell)
        case NaskahTerbaca():
            exceptions = read_pengecualian(options.pengecualian) if options.pengecualian else ()
            found = check_naskah(isi, pilih, told.tell)
            hasil = set_aside(found, exceptions, options.tanggal, pilih)
    objek = _objek(options.berkas, isi)
    return Pemeriksaan(isi, CatatanReviu(objek, options.tanggal, hasil, _quotes(isi)))


def _known(codes: tuple[str, ...]) -> tuple[str, ...]:
    for code in codes:
        if not any(aturan.kode.startswith(code) for aturan in list_aturan()):
            raise BukuError(f"Tidak ada aturan '{code}'; lihat: selaras reviu --daftar")
    return codes


def _refuse_pengecualian(path: Path | None) -> None:
    if path:
        raise BukuError(
            f"{path}: pengecualian buku kerja diisi pada lembar Pengecualian Reviu; "
            "--pengecualian hanya untuk laporan."
        )


def _read(path: Path) -> Isi:
    match path.suffix.lower():
        case ".xlsx" | ".xlsm" | ".xls":
            return read_book(path)
        case ".json":
            return _read_json(path)
        case _:
            return _read_naskah(path)


def _read_json(path: Path) -> BerkasKinerja:
    try:
        berkas = load_berkas(read_bytes(path))
    except BerkasJsonError as refused:
        raise BukuError(f"{path}: {refused}") from refused
    faults = [m for m in check_keutuhan(berkas) if m.tingkat is TingkatMasalah.KESALAHAN]
    if faults:
        lines = (f"{m.daftar}/{m.nomor}/{m.isian}: {m.ditemukan}; {m.saran}" for m in faults)
        raise BukuError("\n".join((*lines, f"{path}: {len(faults)} kesalahan; tidak diperiksa.")))
    return berkas


def _read_naskah(path: Path) -> NaskahTerbaca:
    from selaras.exchange.naskah import NaskahError, read_naskah  # noqa: PLC0415 -- only for reports

    try:
        return NaskahTerbaca(read_naskah(path.name, read_bytes(path), _tell_page))
    except NaskahError as refused:
        raise BukuError(str(refused)) from refused


def _tell_page(page: int, pages: int) -> None:
    """Tell on stderr how far a long report is read."""
    if page % _PAGES_TOLD == 0:
        print(f"Membaca halaman {page} dari {pages or '?'}", file=sys.stderr, flush=True)


def _objek(path: Path, isi: Isi) -> ObjekReviu:
    match isi:
        case BerkasKinerja(profil=profil):
            label = profil.periode.label(isi.ketentuan.kata_periode)
            year = profil.periode.tahun
            return ObjekReviu(path.name, None, profil.nama_instansi, profil.kabupaten, label, year)
        case NaskahTerbaca(identitas=who):
            label = _period(who)
            asal = isi.naskah.asal
            return ObjekReviu(path.name, asal, who.instansi, who.kabupaten, label, who.tahun)


def _period(identitas: Identitas) -> str:
    if identitas.tahun is None:
        return ""
    quarter = Triwulan(identitas.triwulan) if identitas.triwulan else None
    return Periode(identitas.tahun, quarter).label()


def _quotes(isi: Isi) -> dict[int, str]:
    match isi:
        case BerkasKinerja():
            return {}
        case NaskahTerbaca(naskah=naskah):
            lines: dict[int, str] = {p.tempat.baris: p.teks for p in naskah.daftar_paragraf}
            rows = (baris for tabel in naskah.daftar_tabel for baris in tabel.daftar_baris)
            return lines | {baris.tempat.baris: baris.teks for baris in rows}


class _Told:
    """Tells on stderr which family of rules runs, once for each."""

    def __init__(self) -> None:
        self._families: set[str] = set()

    def tell(self, aturan: Aturan, number: int, total: int) -> None:
        """Tell before a rule runs."""
        if aturan.keluarga not in self._families:
            self._families.add(aturan.keluarga)
            name = aturan.keluarga.replace("_", " ")
            print(f"[{number}/{total}] Memeriksa {name}", file=sys.stderr, flush=True)
