"""What all rules of this group share: their kind, their weight, and the lines they read."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, TingkatTemuan


class AturanKontradiksi(AturanNaskah):
    """Base of the rules that hold one place of a report against another."""

    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    dasar_hukum = "Permenpan RB Nomor 53 Tahun 2014, Lampiran III (reviu atas laporan kinerja)"
    berlaku_sejak = date(2014, 11, 20)


@dataclass(frozen=True)
class Sebutan:
    """One place that says something: `kunci` is what is compared, `teks` what is shown."""

    tempat: Tempat
    teks: str
    kunci: str


def read_baris(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, str]]:
    """Yield every line of the report with its place: paragraphs, and rows of tables cell after cell."""
    contents = {entri.tempat.baris for entri in naskah.daftar_isi}
    for baris in naskah.daftar_baris:
        if baris.tabel or baris.tempat.baris not in contents:
            yield baris.tempat, baris.teks


def split_menyimpang(daftar: Iterable[Sebutan]) -> tuple[Sebutan, tuple[Sebutan, ...]] | None:
    """Return the first mention of what most places say, and the mentions that say something else.

    None where all agree. Of equally frequent ones the earlier stands.
    """
    mentions = tuple(daftar)
    counts = Counter(mention.kunci for mention in mentions)
    if len(counts) < 2:
        return None
    usual = counts.most_common(1)[0][0]
    acuan = next(mention for mention in mentions if mention.kunci == usual)
    return acuan, tuple(mention for mention in mentions if mention.kunci != usual)


def first_each(daftar: Iterable[Sebutan]) -> tuple[Sebutan, ...]:
    """Return the first mention of each thing said."""
    found: dict[str, Sebutan] = {}
    for mention in daftar:
        found.setdefault(mention.kunci, mention)
    return tuple(found.values())
