"""Numbers in running text, each with the words that lead to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.domain.naskah.angka_cetak import AngkaCetak, GayaAngka
from selaras.domain.naskah.pengenalan.angka import read_angka

_NUMBER = re.compile(
    r"(?<![\w.,/-])(?P<rp>Rp\.?\s*)?(?P<angka>\d[\d.,]*\d|\d)(?P<sen>,[-–])?(?![\w/])"
    r"(?P<persen>\s*(?:%|(?:persen|prosen)\b))?"
    r"(?:\s*(?P<satuan>[A-Za-z]{3,}))?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# What such a word leads to is the name of something, not a quantity.
_NAME_OF = re.compile(
    r"(?:\b(?:no|nomor|nomer|pasal|ayat|tahun|ta|t\.a|tabel|bab|gambar|grafik|lampiran|triwulan|tribulan|tw"
    r"|semester|halaman|hal|angka|tanggal|tgl|sasaran|tujuan|misi|indikator|urutan|peringkat)\b\.?|ke|ke-)"
    r"\s*[:(]?\s*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"orang|jiwa|desa|kk|keluarga|dokumen|laporan|pegawai|responden|unit|buah|kasus|berkas|hektare?|ton"
    r"|rekomendasi|pengaduan|siswa|anak|balita|rumah|pelaku|kelompok|peserta|pemohon|permohonan|surat|layanan|undangan"
    r"|warga|usulan|lembaga|kunjungan|penduduk|penderita|pasien|bayi|ibu|kejadian|paket|murid|pelanggan",
    re.IGNORECASE,
)
_REACH = 40  # letters before a number that may name it
_MONTH = re.compile(
    r"\s*(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|ags|sept?(?:ember)?"
    r"|okt(?:ober)?|no[pv](?:ember)?|des(?:ember)?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sebutan:
    """A number in a text: `sebelum` is what stands between the number before it and this one."""

    angka: AngkaCetak
    sebelum: str
    sesudah: str  # the rest of the text
    is_uang: bool
    satuan: str  # the word behind it, '' where there is none

    @property
    def is_persen(self) -> bool:
        """Tell whether it is printed as per cent."""
        return self.angka.persen


def find_sebutan(teks: str) -> tuple[Sebutan, ...]:
    """Return the quantities of a text in order; years, dates and numbers of regulations are left out."""
    return tuple(_find(teks))


def _find(teks: str) -> Iterator[Sebutan]:
    end = 0
    for match in _NUMBER.finditer(teks):
        if _names_something(teks, match):
            continue
        angka = _read(match)
        if angka is None or angka.nilai is None:
            continue
        stop = (
            match.end("persen")
            if match["persen"]
            else match.end("sen")
            if match["sen"]
            else match.end("angka")
        )
        satuan = (match["satuan"] or "").casefold()
        yield Sebutan(angka, teks[end : match.start()], teks[stop:], _is_uang(match), satuan)
        end = stop


def _read(match: re.Match[str]) -> AngkaCetak | None:
    """Read a number; '1.250 orang' counts people, so its point parts thousands."""
    style = GayaAngka.INDONESIA if _COUNTED.fullmatch(match["satuan"] or "") else None
    return read_angka(match["angka"] + ("%" if match["persen"] else ""), style)


def _is_uang(match: re.Match[str]) -> bool:
    return bool(match["rp"]) or len(re.findall(r"[.,]\d{3}(?!\d)", match["angka"])) > 1


def _names_something(teks: str, match: re.Match[str]) -> bool:
    if match["rp"] or match["persen"]:
        return False
    return bool(
        _YEAR.fullmatch(match["angka"])
        or _NAME_OF.search(teks[max(0, match.start() - _REACH) : match.start()])
        or _MONTH.match(teks[match.end("angka") :])
    )
