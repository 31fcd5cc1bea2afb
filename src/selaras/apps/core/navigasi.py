"""The places of the rail, as data: what they are called, which page they open, which right they need."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone


class Letak(Enum):
    """What the address of a page names."""

    UMUM = frozenset[str]()
    KANTOR = frozenset({"kantor", "tahun"})
    KABUPATEN = frozenset({"kabupaten"})
    KABUPATEN_TAHUN = frozenset({"kabupaten", "tahun"})


@dataclass(frozen=True)
class Tujuan:
    """A place: `hak` is the right it needs, '' for none; `keluarga` begins the names of its pages."""

    label: str
    ikon: str
    halaman: str = ""
    hak: str = ""
    letak: Letak = Letak.KANTOR
    kelompok: str = ""
    keluarga: str = ""
    anak: tuple["Tujuan", ...] = ()


@dataclass(frozen=True)
class Butir:
    """A place as one page shows it; `kini` tells that the page lies there."""

    label: str
    ikon: str
    alamat: str
    kini: bool
    aria: str
    anak: tuple["Butir", ...] = ()


def _data(label: str, ikon: str, kelompok: str) -> Tujuan:
    return Tujuan(label, ikon, "data-kelompok", "lihat_data", kelompok=kelompok)


def _kabupaten(label: str, ikon: str, halaman: str, hak: str, letak: Letak = Letak.KABUPATEN) -> Tujuan:
    return Tujuan(label, ikon, halaman, hak, letak, keluarga=halaman)


KANTOR = (
    Tujuan("Beranda", "home", "kantor", "lihat_data"),
    _data("Perencanaan", "map", "perencanaan"),
    _data("Anggaran", "banknotes", "anggaran"),
    _data("Pengukuran", "chart-bar", "pengukuran"),
    _data("Data dukung", "archive-box", "data-dukung"),
    Tujuan(
        "Laporan",
        "document-text",
        anak=(
            Tujuan("Dokumen", "document-arrow-down", "dokumen", "unduh_dokumen", keluarga="dokumen"),
            _data("Data laporan", "document-text", "laporan"),
        ),
    ),
    _data("Evaluasi AKIP", "clipboard-document-check", "evaluasi"),
    _kabupaten("Kabupaten", "building-library", "kabupaten", "lihat_kabupaten"),
    Tujuan(
        "Pengaturan",
        "cog-6-tooth",
        anak=(
            Tujuan("Profil tahun", "identification", "profil", "lihat_data", keluarga="profil"),
            _data("Pejabat dan tugas", "users", "pengaturan"),
            Tujuan("Impor dan ekspor", "arrow-up-tray", "impor", "impor", keluarga="impor"),
            Tujuan(
                "Unit dan kop",
                "building-office",
                "kantor-pengaturan",
                "kelola_kantor",
                keluarga="kantor",
            ),
            Tujuan("Akun", "user-group", "akun-kantor", "kelola_akun_kantor", keluarga="akun-kantor"),
            Tujuan("Jejak perubahan", "clock", "jejak", "lihat_jejak", keluarga="jejak"),
        ),
    ),
)
KABUPATEN = (
    replace(
        _kabupaten("Perangkat daerah", "building-office-2", "kabupaten", "lihat_kabupaten"),
        keluarga="kabupaten-kantor",
    ),
    _kabupaten("Ketentuan", "scale", "kabupaten-ketentuan", "lihat_kabupaten", Letak.KABUPATEN_TAHUN),
    _kabupaten("Akun", "user-group", "akun-kabupaten", "kelola_akun_kabupaten"),
    _kabupaten("Jejak perubahan", "clock", "kabupaten-jejak", "lihat_jejak"),
)
UMUM = (
    Tujuan("Beranda", "home", "beranda", letak=Letak.UMUM),
    Tujuan("Bantuan", "question-mark-circle", "bantuan", letak=Letak.UMUM, keluarga="bantuan"),
)
AKUN = (
    Tujuan("Akun saya", "user-circle", "akun", letak=Letak.UMUM),
    Tujuan("Pekerjaan saya", "queue-list", "pekerjaan-daftar", letak=Letak.UMUM),
    Tujuan("Semua kantor", "building-office-2", "beranda", letak=Letak.UMUM),
)
BILAH_BAWAH = ("Beranda", "Perencanaan", "Pengukuran", "Laporan")
_KELOMPOK: list[Callable[[str], str | None]] = []


def register_kelompok(find: Callable[[str], str | None]) -> None:
    """Name the one who knows which group a list belongs to, both as addresses name them."""
    _KELOMPOK[:] = [find]


def list_rel(request: HttpRequest, konteks: Any) -> tuple[Butir, ...]:
    """Return the places that the visitor may open from a page, `konteks` being where it stands."""
    if hasattr(konteks, "instansi"):
        return _list_butir(KANTOR, request, konteks)
    if hasattr(konteks, "kabupaten"):
        return _list_butir(KABUPATEN, request, konteks)
    return _list_butir(UMUM, request, konteks)


def list_bawah(rel: Iterable[Butir]) -> tuple[Butir, ...]:
    """Return the places of the bar on a phone; all the others stand behind its fifth, "Lainnya"."""
    places = tuple(rel)
    return tuple(b for b in places if b.label in BILAH_BAWAH) or places[:4]


def list_akun(request: HttpRequest) -> tuple[Butir, ...]:
    """Return the places of the account menu."""
    return _list_butir(AKUN, request, None)


def _list_butir(daftar: Iterable[Tujuan], request: HttpRequest, konteks: Any) -> tuple[Butir, ...]:
    held = {str(hak) for hak in getattr(konteks, "hak", ())}
    found = (_butir(t, request, konteks) for t in daftar if not t.hak or t.hak in held)
    return tuple(butir for butir in found if butir is not None)


def _butir(tujuan: Tujuan, request: HttpRequest, konteks: Any) -> Butir | None:
    anak = _list_butir(tujuan.anak, request, konteks)
    if not tujuan.halaman and not anak:
        return None
    here = _is_here(tujuan, request)
    alamat = _address(tujuan, konteks) if tujuan.halaman else anak[0].alamat
    aria = "page" if alamat == request.path and not anak else "true"
    return Butir(tujuan.label, tujuan.ikon, alamat, here or any(a.kini for a in anak), aria, anak)


def _address(tujuan: Tujuan, konteks: Any) -> str:
    known = {name: value for name, value in _parts(konteks) if name in tujuan.letak.value}
    group = {"kelompok": tujuan.kelompok} if tujuan.kelompok else {}
    return reverse(tujuan.halaman, kwargs=known | group)


def _parts(konteks: Any) -> Iterator[tuple[str, Any]]:
    """Yield what addresses name of the place that the page stands at."""
    instansi = getattr(konteks, "instansi", None)
    kabupaten = instansi.kabupaten if instansi else getattr(konteks, "kabupaten", None)
    yield "kantor", instansi and instansi.slug
    yield "kabupaten", kabupaten and kabupaten.slug
    yield "tahun", getattr(konteks, "tahun", None) or timezone.localdate().year


def _is_here(tujuan: Tujuan, request: HttpRequest) -> bool:
    match = request.resolver_match
    name = (match.url_name or "") if match else ""
    if tujuan.kelompok:
        return tujuan.kelompok == _kelompok_of(match.kwargs if match else {})
    if tujuan.halaman == name:
        return True
    return bool(tujuan.keluarga) and name.startswith(tujuan.keluarga.rstrip("-") + "-")


def _kelompok_of(parts: Mapping[str, Any]) -> str | None:
    if "daftar" in parts and _KELOMPOK:
        return _KELOMPOK[0](str(parts["daftar"]))
    return parts.get("kelompok")
