"""Strategies for the sheets of planning; none holds an error."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from selaras.domain.berkas import (
    Belanja,
    Indikator,
    PadananKode,
    Pembanding,
    PerjanjianKinerja,
    RealisasiLalu,
    Rencana,
    RencanaAksi,
    ReviuRkpd,
    SasaranPk,
    SimpulPohon,
    SimpulRencana,
    TargetRencana,
    Usulan,
)
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.kode import parse_kode
from selaras.domain.nama import name_key
from tests.workbook.strategies_records import YEARS, records
from tests.workbook.strategies_values import filled_texts, unique_rows

_CODE_OF = {
    TingkatRencana.PROGRAM: parse_kode("7.01.02"),
    TingkatRencana.KEGIATAN: parse_kode("7.01.02.2.04"),
    TingkatRencana.SUB_KEGIATAN: parse_kode("7.01.02.2.04.0001"),
}
_VERSIONS = st.sampled_from(["awal", "perubahan 1"])
_OLD = st.sampled_from(["7.01.02", "7.01.03"]).map(parse_kode)
_NEW = st.sampled_from(["7.01.04", "7.01.05"]).map(parse_kode)
_YEAR_OF_PK = st.none() | st.integers(2000, 2023)  # none is the year of the book


def known_or_blank(codes: Sequence[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(["", *codes])


@st.composite
def plans(draw: st.DrawFn) -> tuple[Rencana, ...]:
    """Return plans of which each may only replace an earlier one of its kind."""
    rows: list[Rencana] = []
    for row in draw(st.lists(records(Rencana), unique_by=lambda r: name_key(r.kode), max_size=3)):
        before = [other.kode for other in rows if other.jenis is row.jenis]
        last = row.tahun_awal + draw(st.integers(0, 5))
        rows.append(replace(row, tahun_akhir=last, menggantikan=draw(known_or_blank(before))))
    return tuple(rows)


@st.composite
def nodes(draw: st.DrawFn, daftar_rencana: Sequence[Rencana]) -> tuple[SimpulRencana, ...]:
    """Return statements of which each serves an earlier and higher one of its plan."""
    rows: list[SimpulRencana] = []
    if not daftar_rencana:
        return ()
    for row in draw(st.lists(records(SimpulRencana), unique_by=lambda r: name_key(r.kode), max_size=4)):
        plan = draw(st.sampled_from([plan.kode for plan in daftar_rencana]))
        higher = [r.kode for r in rows if r.rencana == plan and r.tingkat.urutan < row.tingkat.urutan]
        code, above = _CODE_OF.get(row.tingkat), draw(known_or_blank(higher))
        rows.append(
            replace(row, rencana=plan, induk=above, kode_program=draw(st.sampled_from([None, code])))
        )
    return tuple(rows)


def targets(
    daftar_simpul: Sequence[SimpulRencana], codes: Sequence[str]
) -> st.SearchStrategy[tuple[TargetRencana, ...]]:
    if not daftar_simpul:
        return st.just(())
    rows = records(
        TargetRencana,
        simpul=st.sampled_from([node.kode for node in daftar_simpul]),
        kode_indikator=known_or_blank(codes),
    )
    return unique_rows(rows, lambda r: (r.simpul, name_key(r.indikator)))


@st.composite
def conditions(
    draw: st.DrawFn, daftar_simpul: Sequence[SimpulRencana], codes: Sequence[str]
) -> tuple[SimpulPohon, ...]:
    """Return conditions that bring about earlier ones of no lower kind."""
    free = records(
        SimpulPohon,
        kode=filled_texts.filter(lambda text: ";" not in text),
        simpul=known_or_blank([node.kode for node in daftar_simpul]),
        indikator=known_or_blank(codes),
    )
    rows: list[SimpulPohon] = []
    for row in draw(st.lists(free, unique_by=lambda r: name_key(r.kode), max_size=4)):
        above = [other.kode for other in rows if other.jenis.urutan <= row.jenis.urutan]
        effects = draw(st.lists(st.sampled_from(above), unique=True, max_size=2)) if above else []
        rows.append(replace(row, penyebab_dari="; ".join(effects)))
    return tuple(rows)


def agreements() -> st.SearchStrategy[tuple[PerjanjianKinerja, ...]]:
    """Return perjanjian kinerja; a change has no date, so it is never before what it changes."""
    rows = records(PerjanjianKinerja, versi=_VERSIONS, tahun=_YEAR_OF_PK)
    apart = rows.filter(lambda r: name_key(r.jabatan) != name_key(r.atasan))
    dated = apart.map(lambda r: r if r.versi == "awal" else replace(r, tanggal=None))
    return unique_rows(dated, lambda r: (name_key(r.jabatan), r.versi, r.tahun))


def promised_targets(codes: Sequence[str]) -> st.SearchStrategy[tuple[SasaranPk, ...]]:
    rows = records(
        SasaranPk,
        kode_indikator=known_or_blank(codes),
        versi=_VERSIONS,
        tahun=_YEAR_OF_PK,
    )
    return unique_rows(rows, lambda r: (r.kunci, name_key(r.sasaran), name_key(r.indikator)))


def actions(codes: Sequence[str]) -> st.SearchStrategy[tuple[RencanaAksi, ...]]:
    rows = records(RencanaAksi, indikator=known_or_blank(codes), tahun=_YEAR_OF_PK)
    return unique_rows(rows, lambda r: name_key(r.uraian))


def of_indicators(
    record: type[Any], codes: Sequence[str], key: Any, **fixed: st.SearchStrategy[Any]
) -> st.SearchStrategy[tuple[Any, ...]]:
    if not codes:
        return st.just(())
    return unique_rows(records(record, indikator=st.sampled_from(codes), **fixed), key)


def earlier_years(codes: Sequence[str]) -> st.SearchStrategy[tuple[RealisasiLalu, ...]]:
    past = st.integers(2000, 2023)
    return of_indicators(RealisasiLalu, codes, lambda r: (r.indikator, r.tahun), tahun=past)


def benchmarks(codes: Sequence[str]) -> st.SearchStrategy[tuple[Pembanding, ...]]:
    return of_indicators(Pembanding, codes, lambda r: (r.indikator, name_key(r.nama)))


accounts = unique_rows(
    records(Belanja, akun=st.sampled_from(["5", "5.1", "5.1.01", "5.1.02", "5.2"])), lambda r: r.akun
)
changed_codes = unique_rows(
    records(PadananKode, tahun=YEARS, kode_lama=_OLD, kode_baru=_NEW), lambda r: (r.tahun, r.kode_lama)
)


reviews = unique_rows(
    records(ReviuRkpd, tahun=YEARS, program=filled_texts, program_kebutuhan=filled_texts),
    lambda r: (r.tahun, name_key(r.program)),
)
proposals = unique_rows(records(Usulan, tahun=YEARS), lambda r: (r.tahun, name_key(r.program)))


@st.composite
def plan_lists(draw: st.DrawFn, daftar_indikator: Sequence[Indikator]) -> dict[str, Any]:
    """Return every list of planning, those that point at others drawn after them."""
    codes = [indikator.kode for indikator in daftar_indikator]
    rencana = draw(plans())
    simpul = draw(nodes(rencana))
    return {
        "daftar_rencana": rencana,
        "daftar_simpul": simpul,
        "daftar_target_rencana": draw(targets(simpul, codes)),
        "daftar_pohon": draw(conditions(simpul, codes)),
    }


def separate_lists(daftar_indikator: Sequence[Indikator]) -> dict[str, st.SearchStrategy[Any]]:
    """Return the lists of planning that stand alone."""
    codes = [indikator.kode for indikator in daftar_indikator]
    return {
        "daftar_pk": agreements(),
        "daftar_sasaran_pk": promised_targets(codes),
        "daftar_rencana_aksi": actions(codes),
        "daftar_reviu_rkpd": reviews,
        "daftar_usulan": proposals,
        "daftar_tahun_lalu": earlier_years(codes),
        "daftar_pembanding": benchmarks(codes),
        "daftar_belanja": accounts,
        "daftar_padanan_kode": changed_codes,
    }
