"""NB023: the target of one indicator differs between tables."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.angka_teks import agrees
from selaras.audit.rules.naskah.kontradiksi.berlaku import rows_of_year, without_replaced
from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    first_each,
    split_menyimpang,
)
from selaras.audit.rules.naskah.kontradiksi.uang import periode_tabel
from selaras.audit.rules.naskah.kontradiksi.ukuran import (
    Ukuran,
    group_ukuran,
    is_same_indikator,
    is_same_ukuran,
    read_ukuran,
    without_doubles,
)
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_LAST = 4  # the quarter whose running target is that of the year


class TargetBeda(AturanKontradiksi):
    """Target satu indikator berbeda antartabel.

    Yang diperiksa:
        Target tahunan indikator yang sama (atau keluaran sub kegiatan yang sama) di Rencana Kerja,
        Rencana Aksi, Perjanjian Kinerja, tabel capaian dan lampiran. Target triwulan, target tahun lain
        dan pembulatan tidak dipersoalkan; salah eja kecil pada nama diabaikan.
    Mengapa:
        Capaian dihitung terhadap satu target yang diperjanjikan. Target yang berbeda membuat capaian
        bergantung pada tabel yang dibaca.
    Contoh:
        Rencana Kerja "3 Dokumen", Rencana Aksi "5 Dokumen" untuk keluaran yang sama.
    Saran:
        Pakai target menurut Perjanjian Kinerja (atau perubahannya) di semua tabel.
    """

    kode = "NB023"
    judul = "Target berbeda antartabel"
    saran = "Pakai target menurut Perjanjian Kinerja yang berlaku di semua tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each indicator: the deviating places first, then the usual one."""
        every = rows_of_year(read_ukuran(naskah), naskah)
        quarter = _targets_of_quarter(naskah)
        rows = [u for u in without_replaced(every, naskah) if _value(u) and not _is_in(u, quarter)]
        for group in group_ukuran(rows, is_same_ukuran):
            for grades in (True, False):
                kept = without_doubles(u for u in group if bool(u.predikat) == grades)
                yield from self._check_group(kept)

    def _check_group(self, group: list[Ukuran]) -> Iterator[Temuan]:
        parted = split_menyimpang(Sebutan(u.tempat, u.teks_target, _value(u)) for u in group)
        if parted is None:
            return
        usual, others = parted
        targets = {u.tempat: u for u in group}
        wrong = [o for o in first_each(others) if not _agree(targets[o.tempat], targets[usual.tempat])]
        if wrong:
            shown = " dan ".join(f"“{_text(targets[other.tempat])}”" for other in wrong)
            yield self.report(
                f"Target “{targets[wrong[0].tempat].indikator}” tertulis {shown}, di tempat lain"
                f" “{_text(targets[usual.tempat])}”.",
                *(other.tempat for other in wrong),
                usual.tempat,
            )


def _targets_of_quarter(naskah: NaskahTerbaca) -> list[BarisKinerja]:
    """Return the rows whose target of the quarter reported is not that of the year; [] for a year."""
    own = naskah.identitas.triwulan
    if own is None or own == _LAST:
        return []
    year = {b.tempat: b.target for b in naskah.daftar_kinerja if b.triwulan is None and b.target}
    return [
        b
        for b in naskah.daftar_kinerja
        if b.triwulan == own
        and b.target
        and (b.tempat not in year or year[b.tempat].nilai != b.target.nilai)
    ]


def _is_in(ukuran: Ukuran, quarter: list[BarisKinerja]) -> bool:
    """Tell whether a target that names no period is the one set for the quarter elsewhere."""
    return ukuran.baris.tahun is None and any(
        is_same_indikator(ukuran.indikator, baris.indikator)
        and ukuran.target is not None
        and baris.target is not None
        and ukuran.target.nilai == baris.target.nilai
        and ukuran.baris.tabel.nomor != baris.tabel.nomor
        for baris in quarter
    )


def _value(ukuran: Ukuran) -> str:
    """Return what is compared: the number without closing zeros, or the grade."""
    if ukuran.target is None or ukuran.target.nilai is None:
        return ukuran.predikat
    return "" if ukuran.target.cacat else str(ukuran.target.nilai.normalize())


def _agree(left: Ukuran, right: Ukuran) -> bool:
    """Tell whether one target is the other rounded, or may be that of the quarter its table names."""
    a, b = left.target, right.target
    if a is None or b is None or a.nilai is None or b.nilai is None:
        return False
    if any(periode_tabel(u.baris.tabel) for u in (left, right)):
        return True
    return agrees(a.nilai, a.desimal, b.nilai, b.desimal)


def _text(ukuran: Ukuran) -> str:
    unit = f" {ukuran.baris.satuan}" if ukuran.baris.satuan and ukuran.teks_target.isdecimal() else ""
    return f"{ukuran.teks_target}{unit}"
