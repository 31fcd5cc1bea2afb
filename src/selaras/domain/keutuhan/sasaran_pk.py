"""Promised targets stand once, and those of the head agree with the sheet Indikator."""

from collections.abc import Iterator, Mapping

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.berkas.pk import SasaranPk
from selaras.domain.hasil.perjanjian import newest_version, target_text
from selaras.domain.hasil.sasaran_rencana import read_target
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key

LIST = "daftar_sasaran_pk"


def check_sasaran_pk(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Sasaran PK."""
    rows, year = berkas.daftar_sasaran_pk, berkas.profil.periode.tahun
    yield from find_duplicates(
        LIST,
        rows,
        lambda r: (r.kunci.in_book(year), name_key(r.sasaran), name_key(r.indikator)),
        "indikator",
        "PK, sasaran, dan indikator",
    )
    indicators = {indikator.kode: indikator for indikator in berkas.daftar_indikator}
    head = newest_version(berkas, berkas.profil.pihak_pertama)
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if not row.target.strip():
            advice = "isi target seperti tertulis pada PK"
            yield at.warning("target", "kosong", "target indikator ini", advice)
        yield from _indicator(at, row, indicators, of_head=row.kunci.in_book(year) == head)


def _indicator(
    at: At, row: SasaranPk, indicators: Mapping[str, Indikator], *, of_head: bool
) -> Iterator[Masalah]:
    indikator = indicators.get(row.kode_indikator)
    if row.kode_indikator and indikator is None:
        found = f"'{row.kode_indikator}'"
        yield at.error("kode_indikator", found, "kode pada lembar Indikator", "betulkan kodenya")
    elif indikator is not None and of_head and _differs(row, indikator):
        expected = f"{target_text(indikator)}, seperti lembar Indikator"
        advice = "capaian dihitung terhadap lembar Indikator; samakan keduanya"
        yield at.warning("target", row.target.strip(), expected, advice)


def _differs(row: SasaranPk, indikator: Indikator) -> bool:
    """Tell whether both sides say a number, or both a predikat, and not the same one."""
    promised, target = read_target(row.target, row.satuan or indikator.satuan), indikator.target
    if promised.angka is not None and target is not None:
        return promised.angka != target
    grades = name_key(promised.isi.predikat), name_key(indikator.target_predikat)
    return all(grades) and grades[0] != grades[1]
