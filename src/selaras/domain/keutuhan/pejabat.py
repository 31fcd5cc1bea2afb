"""Positions named in the profile exist and are held on the day of signing, each by one person a day."""

from collections.abc import Iterator, Sequence
from datetime import date

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pejabat import Pejabat
from selaras.domain.keutuhan.reporting import At
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_pejabat"


def check_pejabat(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the profile and of the table of officials."""
    rows = berkas.daftar_pejabat
    for nomor, pejabat in enumerate(rows):
        at = At(LIST, nomor)
        yield from _term(at, pejabat)
        yield from _only_one(at, rows[:nomor], pejabat)
    profil = berkas.profil
    yield from _signer(berkas, "penanda_tangan", profil.tanggal_laporan)
    yield from _signer(berkas, "pihak_pertama", profil.tanggal_pk)
    yield from _signer(berkas, "pihak_kedua", profil.tanggal_pk)
    yield from _plan_years(berkas)


def _term(at: At, pejabat: Pejabat) -> Iterator[Masalah]:
    begin, end = pejabat.mulai, pejabat.selesai
    if begin is not None and end is not None and end < begin:
        expected = f"{format_tanggal(begin)} atau sesudahnya"
        yield at.error("selesai", format_tanggal(end), expected, "tukar atau betulkan tanggalnya")


def _only_one(at: At, before: Sequence[Pejabat], pejabat: Pejabat) -> Iterator[Masalah]:
    """Yield the first earlier row of the position with a day in common."""
    for nomor, other in enumerate(before, start=1):
        if name_key(other.jabatan) == name_key(pejabat.jabatan) and _overlap(other, pejabat):
            yield at.error(
                "jabatan",
                f"masa jabatan yang bertumpang tindih dengan isian ke-{nomor}",
                "satu pemangku pada satu hari",
                "isi 'Menjabat sejak' dan 'Menjabat sampai', atau hapus salah satu",
            )
            return


def _overlap(one: Pejabat, other: Pejabat) -> bool:
    """Tell whether both terms, their first and last days included, share a day."""
    begin = max(one.mulai or date.min, other.mulai or date.min)
    return begin <= min(one.selesai or date.max, other.selesai or date.max)


def _signer(berkas: BerkasKinerja, isian: str, tanggal: date | None) -> Iterator[Masalah]:
    """Yield a signer that is not in the table, or that nobody is on the day of signing."""
    jabatan, at = getattr(berkas.profil, isian), At("profil", 0)
    day = tanggal or berkas.profil.periode.akhir
    if not jabatan or berkas.pejabat(jabatan, day) is not None:
        return
    if any(pejabat.jabatan == jabatan for pejabat in berkas.daftar_pejabat):
        yield at.warning(
            isian,
            f"'{jabatan}' tanpa pemangku pada {format_tanggal(day)}",
            "pemangku jabatan pada hari penandatanganan",
            "isi masa jabatan pemangkunya, atau Plt./Plh./Pj., pada tabel Pejabat",
        )
        return
    wanted = "jabatan yang ada pada tabel Pejabat"
    yield at.warning(isian, f"'{jabatan}'", wanted, "tambahkan barisnya pada tabel Pejabat")


def _plan_years(berkas: BerkasKinerja) -> Iterator[Masalah]:
    first, last = berkas.profil.tahun_awal_renstra, berkas.profil.tahun_akhir_renstra
    if first is not None and last is not None and first > last:
        yield At("profil", 0).error(
            "tahun_akhir_renstra",
            last,
            f"tahun {first} atau sesudahnya",
            "betulkan tahun awal atau akhir",
        )
