"""What each perjanjian kinerja promises, and the order of its versions."""

from collections.abc import Sequence
from datetime import date

from selaras.domain.berkas import BerkasKinerja, Indikator
from selaras.domain.berkas.pk import AnggaranPk, KunciPk, PerjanjianKinerja, SasaranPk
from selaras.domain.tingkat import Tingkat

_OF_THE_HEAD = {Tingkat.TUJUAN, Tingkat.SASARAN}


def list_kunci(berkas: BerkasKinerja) -> tuple[KunciPk, ...]:
    """Return every perjanjian kinerja that a row speaks of, versions of one official side by side.

    Officials come in the order of the sheets, years and versions from the oldest: what is no change
    first, then by the day of signing, what has none behind in the order of the sheets.
    """
    year = berkas.profil.periode.tahun
    days = {row.kunci.in_book(year): row.tanggal for row in berkas.daftar_pk}
    rows: list[PerjanjianKinerja | SasaranPk | AnggaranPk] = [
        *berkas.daftar_pk,
        *berkas.daftar_sasaran_pk,
        *berkas.daftar_anggaran_pk,
    ]
    keys = list(dict.fromkeys(row.kunci.in_book(year) for row in rows))
    officials = {key.jabatan: place for place, key in reversed(list(enumerate(keys)))}
    return tuple(
        sorted(
            keys,
            key=lambda key: (
                officials[key.jabatan],
                key.tahun or year,
                key.perubahan,
                days.get(key) or date.max,
            ),
        )
    )


def newest_version(berkas: BerkasKinerja, jabatan: str) -> KunciPk | None:
    """Return the last version of an official's perjanjian kinerja for the year of the book."""
    year = berkas.profil.periode.tahun
    found = [key for key in list_kunci(berkas) if (key.jabatan, key.tahun) == (jabatan, year)]
    return found[-1] if found else None


def sasaran_of(berkas: BerkasKinerja, kunci: KunciPk) -> tuple[SasaranPk, ...]:
    """Return what a perjanjian kinerja promises.

    The head of the office needs no rows of its own in the sheet Sasaran PK: without any for the year of
    the book, the promise is every indicator of tujuan and sasaran that stands in the PK.
    """
    rows = sasaran_rows(berkas, kunci)
    if rows or not _is_of_head(berkas, kunci.in_book(berkas.profil.periode.tahun)):
        return rows
    return tuple(
        _promise(indikator, kunci)
        for indikator in berkas.daftar_indikator
        if indikator.dalam_pk and indikator.tingkat in _OF_THE_HEAD
    )


def sasaran_rows(berkas: BerkasKinerja, kunci: KunciPk) -> tuple[SasaranPk, ...]:
    """Return the rows of the sheet Sasaran PK for one perjanjian kinerja."""
    year = berkas.profil.periode.tahun
    return tuple(row for row in berkas.daftar_sasaran_pk if _belongs(row, kunci, year))


def anggaran_of(berkas: BerkasKinerja, kunci: KunciPk) -> tuple[AnggaranPk, ...]:
    """Return the budget lines of a perjanjian kinerja."""
    year = berkas.profil.periode.tahun
    return tuple(row for row in berkas.daftar_anggaran_pk if _belongs(row, kunci, year))


def _belongs(row: SasaranPk | AnggaranPk, kunci: KunciPk, tahun: int) -> bool:
    same = row.jabatan == kunci.jabatan and row.versi == kunci.versi
    return same and (row.tahun or tahun) == (kunci.tahun or tahun)


def target_text(indikator: Indikator) -> str:
    """Return the target as a perjanjian kinerja writes it: '84', '65 (B)', 'B', '2 sampai 4'."""
    target, grade = indikator.target_tahun(), indikator.target_predikat.strip()
    if target is None:
        return grade
    return f"{target} ({grade})" if grade else str(target)


def _is_of_head(berkas: BerkasKinerja, kunci: KunciPk) -> bool:
    year = berkas.profil.periode.tahun
    if kunci.tahun != year or kunci.jabatan != berkas.profil.pihak_pertama:
        return False
    return not has_sasaran(berkas.daftar_sasaran_pk, kunci.jabatan, year)


def has_sasaran(rows: Sequence[SasaranPk], jabatan: str, tahun: int) -> bool:
    """Tell whether any version of an official's PK of the year has rows in the sheet Sasaran PK."""
    return any((row.jabatan, row.tahun or tahun) == (jabatan, tahun) for row in rows)


def _promise(indikator: Indikator, kunci: KunciPk) -> SasaranPk:
    return SasaranPk(
        kunci.jabatan,
        indikator.pernyataan,
        indikator.uraian,
        target_text(indikator),
        indikator.satuan,
        indikator.kode,
        formulasi=indikator.rumus,
        versi=kunci.versi,
        tahun=kunci.tahun,
    )
