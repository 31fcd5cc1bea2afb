"""Cases of rules as data: TOML files beside this one, read into values that one test runs."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from selaras.audit.aturan import Aturan, AturanBerkas, AturanNaskah, AturanPengecualian, BahanBerkas
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan
from selaras.exchange.naskah import read_teks
from tests.rules.berkas_kasus import build_berkas
from tests.rules.pengecualian_kasus import build_pengecualian

FAR = date(2100, 1, 1)  # the day of the check where a case does not name one: every deadline is over


@dataclass(frozen=True)
class Kasus:
    """One case. `isi` is its table in the file."""

    kode: str
    jenis: str
    isi: dict[str, Any]

    def __str__(self) -> str:
        """Name the case in the list of tests."""
        return f"{self.kode}-{self.jenis}-{self.isi['nama']}"

    def expected(self) -> list[Any]:
        """Return the places of each finding, in order."""
        if self.jenis == "lolos":
            return []
        key = "baris" if "naskah" in self.isi else "lokasi"
        return list(self.isi[key])


def load_cases(path: Path) -> Iterator[Kasus]:
    """Yield the cases of a file; the file is named by the code of its rule."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    assert set(content) == {"lolos", "temuan"}, f"{path}: butuh [[lolos]] dan [[temuan]]"
    for jenis, cases in content.items():
        yield from (Kasus(path.stem, jenis, isi) for isi in cases)


def check_kasus(aturan: Aturan, kasus: Kasus) -> list[Any]:
    """Run the rule on the case; return the places found, after the messages were compared."""
    found = list(_run(aturan, kasus.isi))
    texts = [f"{temuan.pesan} {temuan.hitungan}" for temuan in found]
    for number, part in enumerate(kasus.isi.get("pesan", ())):
        assert part in texts[number], texts
    return [_places(temuan) for temuan in found]


def _run(aturan: Aturan, isi: dict[str, Any]) -> Iterator[Temuan]:
    match aturan:
        case AturanNaskah():
            yield from aturan.check(NaskahTerbaca(read_teks("kasus.txt", isi["naskah"].encode())))
        case AturanBerkas():
            yield from aturan.check(BahanBerkas(build_berkas(isi), isi.get("tanggal", FAR)))
        case AturanPengecualian():
            yield from aturan.check(build_pengecualian(isi))


def _places(temuan: Temuan) -> list[Any]:
    if temuan.tempat:
        return [tempat.baris for tempat in temuan.tempat]
    return [" · ".join(filter(None, (p.lembar, p.baris, p.kolom))) for p in temuan.lokasi]
