"""Rule NA030."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of
from selaras.domain.naskah.pengenalan.tingkat_uang import read_kode
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_MONEY = re.compile(r"\b(?:rp|rupiah|pagu|anggaran|dana|pendanaan)\b", re.IGNORECASE)
_FEWEST_YEARS = 2


@dataclass(frozen=True)
class _Induk:
    """A row with the rows one level below it."""

    baris: BarisData
    daftar_anak: tuple[BarisData, ...]


class RupiahTahunanTidakSamaRincian(AturanHitungan):
    """Rupiah suatu tahun pada program atau kegiatan tidak sama dengan jumlah rinciannya.

    Yang diperiksa:
        Tabel rencana lima tahunan (T-C.27 dan sejenisnya) yang memuat rupiah beberapa tahun: setiap
        program dan kegiatan menurut kodenya terhadap jumlah baris satu tingkat di bawahnya, tahun demi
        tahun. Hanya bila lebih dari setengahnya cocok.

    Mengapa:
        Pagu indikatif menjadi dasar rencana kerja tahunan; selisihnya terbawa ke tahun-tahun berikutnya.

    Contoh:
        Kegiatan 2023 tertulis 15.300.000, sub kegiatannya berjumlah 15.900.000.

    Saran:
        Jumlahkan kembali rincian setiap tahun.
    """

    kode = "NA030"
    judul = "Rupiah tahunan tidak sama dengan rinciannya"
    saran = "Jumlahkan kembali rincian setiap tahun."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Add up each parent in each year of each plan of several years."""
        for tabel in naskah.daftar_tabel:
            columns = _columns(tabel)
            if len({kolom.tahun for kolom in columns}) >= _FEWEST_YEARS:
                parents = list(_parents(tabel))
                checks = [(p, k) for p in parents for k in columns if _sum(p, k) is not None]
                wrong = [(p, k) for p, k in checks if not _fits(p, k)]
                if len(wrong) * 2 < len(checks):
                    yield from (self._found(parent, kolom) for parent, kolom in wrong)

    def _found(self, induk: _Induk, kolom: Kolom) -> Temuan:
        written, right = number_of(induk.baris, kolom), _sum(induk, kolom)
        shown = tulis(written) if written else ""
        return self.report(
            f"Rupiah {kolom.tahun} “{induk.baris.teks(JenisKolom.URAIAN)}” tertulis {shown}, jumlah"
            f" rinciannya {tulis_hasil(right or Decimal(0))}.",
            induk.baris.tempat,
            hitungan=f"jumlah rincian = {tulis_hasil(right or Decimal(0))}; tertulis {shown}",
        )


def _columns(tabel: Tabel) -> list[Kolom]:
    return [
        kolom
        for kolom in tabel.daftar_kolom
        if kolom.tahun
        and kolom.triwulan is None
        and (kolom.jenis is JenisKolom.PAGU or _MONEY.search(kolom.teks.split(" / ")[-1]))
    ]


def _parents(tabel: Tabel) -> Iterator[_Induk]:
    """Yield the rows that others continue by their code; a level that is left out is skipped."""
    rows = [(baris, read_kode(baris.teks(JenisKolom.KODE))[1]) for baris in tabel.daftar_data]
    if any(level is None for _, level in rows):
        return
    for place, (baris, level) in enumerate(rows):
        below = list(_below(rows[place + 1 :], level))
        nearest = min((depth for _, depth in below if depth is not None), default=None)
        if nearest is not None:
            yield _Induk(baris, tuple(child for child, depth in below if depth == nearest))


def _below(
    rows: Sequence[tuple[BarisData, int | None]], level: int | None
) -> Iterator[tuple[BarisData, int | None]]:
    for baris, depth in rows:
        if depth is None or level is None or depth <= level:
            return
        yield baris, depth


def _sum(induk: _Induk, kolom: Kolom) -> Decimal | None:
    """Return the sum of the children, None where the parent or one of them has no number."""
    numbers = [number_of(baris, kolom) for baris in (induk.baris, *induk.daftar_anak)]
    values = [one.nilai for one in numbers if one is not None and one.nilai is not None]
    return sum(values[1:], Decimal(0)) if len(values) == len(numbers) else None


def _fits(induk: _Induk, kolom: Kolom) -> bool:
    written = number_of(induk.baris, kolom)
    return written is None or written.nilai == _sum(induk, kolom)
