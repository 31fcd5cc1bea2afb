"""Rule ND016."""

from collections import Counter
from collections.abc import Iterator

from selaras.audit.kemiripan import kesamaan, kunci
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import parent, tables_with_kode, tail
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_SUB = 3  # level of a sub kegiatan
_SIMILAR = 70  # of 100; with the same pagu enough to be one sub kegiatan under two descriptions


class KodeBerbeda(AturanFormat):
    """Sub kegiatan yang sama berkode berbeda di dua tabel.

    Yang diperiksa:
        Sub kegiatan dengan uraian yang sama, atau yang mirip dan pagunya sama, di bawah kegiatan yang
        sama. Yang dilaporkan adalah kode yang dipakai lebih sedikit tabel.

    Mengapa:
        Kode yang salah menunjuk sub kegiatan lain, sehingga pagu dan realisasinya tertukar.

    Contoh:
        “Laporan Keuangan Akhir Tahun” berkode …2.02.0007 di rencana kerja dan …2.02.0005 di tabel
        realisasi.

    Saran:
        Cocokkan kode dengan DPA dan samakan di semua tabel.
    """

    kode = "ND016"
    judul = "Kode sub kegiatan berbeda antartabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Cocokkan kode dengan DPA dan samakan di semua tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the codes of each sub kegiatan over all tables."""
        groups: dict[tuple[str, object], list[BarisUang]] = {}
        rows = [
            row for tabel in tables_with_kode(naskah) for row in tabel.berkode if row.tingkat == _SUB
        ]
        for row in rows:
            for key in _keys(row):
                groups.setdefault(key, []).append(row)
        for row in rows:
            near = {id(other): other for key in _keys(row) for other in groups[key]}
            yield from self._compare(row, [other for other in near.values() if _is_one(row, other)])

    def _compare(self, baris: BarisUang, same: list[BarisUang]) -> Iterator[Temuan]:
        """Report a row whose code fewer tables give; of two single ones the later is reported."""
        own = tail(baris.kode)
        codes = Counter(tail(other.kode) for other in same)
        others = [other for other in same if other.tabel is not baris.tabel and tail(other.kode) != own]
        if not others or any(other.tabel is baris.tabel and other is not baris for other in same):
            return
        twin = max(others, key=lambda other: codes[tail(other.kode)])
        wins = codes[tail(twin.kode)] - codes[own]
        if wins > 0 or (wins == 0 and twin.tempat < baris.tempat):
            yield self.report(
                f"“{baris.uraian}” berkode {baris.kode_cetak}, sedangkan di tabel lain "
                f"{twin.kode_cetak}.",
                baris.tempat,
                twin.tempat,
            )


def _keys(row: BarisUang) -> tuple[tuple[str, object], ...]:
    """Return what rows of one sub kegiatan share: its kegiatan, and its description or its pagu."""
    kegiatan = parent(tail(row.kode))
    return (kegiatan, kunci(row.uraian)), (kegiatan, row.nilai("pagu"))


def _is_one(left: BarisUang, right: BarisUang) -> bool:
    """Tell whether two rows are one sub kegiatan."""
    if kunci(left.uraian) == kunci(right.uraian):
        return True
    pagu = left.nilai("pagu")
    same_money = pagu is not None and pagu == right.nilai("pagu") and pagu != 0
    return same_money and kesamaan(left.uraian, right.uraian) >= _SIMILAR
