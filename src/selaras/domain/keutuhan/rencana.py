"""Plans run forwards, replace each other without circles, and agree with the profile."""

from collections.abc import Iterator, Mapping, Sequence

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.rencana import JenisRencana, Rencana
from selaras.domain.graph import find_circles, show_circle
from selaras.domain.hasil.rencana import has_years, predecessors
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_rencana"
_MEDIUM_TERM = {JenisRencana.RPJMD, JenisRencana.RPD}  # an RPD stands in where there is no RPJMD


def check_rencana(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Rencana."""
    rows = berkas.daftar_rencana
    yield from find_duplicates(LIST, rows, lambda r: name_key(r.kode), "kode", "kode rencana")
    by_code = {row.kode: row for row in reversed(rows)}
    for nomor, row in enumerate(rows):
        yield from _row(At(LIST, nomor), row, by_code)
    yield from _circles(rows, by_code)
    yield from _same_years(rows, by_code)
    yield from _profile(berkas)


def _row(at: At, row: Rencana, by_code: Mapping[str, Rencana]) -> Iterator[Masalah]:
    if row.tahun_akhir < row.tahun_awal:
        expected = f"tahun {row.tahun_awal} atau sesudahnya"
        yield at.error("tahun_akhir", row.tahun_akhir, expected, "betulkan tahun awal atau akhir")
    if not row.menggantikan:
        return
    before = by_code.get(row.menggantikan)
    if before is None:
        found = f"'{row.menggantikan}'"
        yield at.error("menggantikan", found, "kode pada lembar Rencana", "betulkan kodenya")
    elif not _may_replace(row, before):
        advice = "pilih rencana sejenis, atau kosongkan"
        found = f"{before.jenis.label} '{before.kode}'"
        yield at.error("menggantikan", found, f"rencana berjenis {row.jenis.label}", advice)
    elif row.tanggal is not None and before.tanggal is not None and row.tanggal < before.tanggal:
        expected = f"{format_tanggal(before.tanggal)} atau sesudahnya"
        yield at.warning(
            "tanggal", format_tanggal(row.tanggal), expected, "periksa tanggal penetapannya"
        )


def _may_replace(row: Rencana, before: Rencana) -> bool:
    return row.jenis is before.jenis or {row.jenis, before.jenis} == _MEDIUM_TERM


def _circles(rows: Sequence[Rencana], by_code: Mapping[str, Rencana]) -> Iterator[Masalah]:
    arrows = {code: [by_code[code].menggantikan] for code in dict.fromkeys(row.kode for row in rows)}
    place = {code: nomor for nomor, code in reversed(list(enumerate(row.kode for row in rows)))}
    for circle in find_circles(arrows):
        yield At(LIST, place[circle[0]]).error(
            "menggantikan",
            show_circle(circle),
            "rencana yang lebih lama",
            "pengganti tidak boleh berputar kembali ke dirinya",
        )


def _same_years(rows: Sequence[Rencana], by_code: Mapping[str, Rencana]) -> Iterator[Masalah]:
    """Yield plans of one kind that share a year, where neither replaces the other."""
    last: dict[tuple[JenisRencana, int], Rencana] = {}
    for nomor, row in enumerate(rows):
        shared: dict[str, list[int]] = {}
        for year in range(row.tahun_awal, row.tahun_akhir + 1):
            other = last.get((row.jenis, year))
            if other is not None and not _are_related(row, other, by_code):
                shared.setdefault(other.kode, []).append(year)
            last[row.jenis, year] = row
        for code, years in shared.items():
            yield At(LIST, nomor).warning(
                "tahun_awal",
                f"'{row.kode}' dan '{code}' sama-sama berlaku pada {_show_years(years)}",
                f"satu {row.jenis.label} untuk tiap tahun",
                "isi kolom Mengubah/menggantikan, atau betulkan tahunnya",
            )


def _are_related(one: Rencana, other: Rencana, by_code: Mapping[str, Rencana]) -> bool:
    replaced = predecessors(one, by_code), predecessors(other, by_code)
    return one.kode == other.kode or other.kode in replaced[0] or one.kode in replaced[1]


def _show_years(years: Sequence[int]) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def _profile(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield a problem where the Renstra that the profile names is not among the plans."""
    cited = (berkas.profil.tahun_awal_renstra, berkas.profil.tahun_akhir_renstra)
    known = [row for row in berkas.daftar_rencana if row.jenis is JenisRencana.RENSTRA]
    if not known or any(has_years(row, cited) for row in known):
        return
    years = ", ".join(f"{row.tahun_awal}–{row.tahun_akhir}" for row in known)
    yield At("profil", 0).warning(
        "tahun_awal_renstra",
        "–".join("?" if year is None else str(year) for year in cited),
        f"Renstra pada lembar Rencana: {years}",
        "samakan tahun Renstra di sini dan di lembar Rencana",
    )
