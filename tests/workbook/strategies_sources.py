"""Strategies for the sheets of surveys, desa, registers, staff and assets; none holds an error."""

from collections.abc import Sequence
from decimal import Decimal

from hypothesis import strategies as st

from selaras.domain.berkas import (
    Aset,
    BarisRegister,
    Desa,
    Formasi,
    NilaiIpp,
    RekapPegawai,
    RekapRegister,
    RekapUnsurSkm,
    RespondenSkm,
    SelMatriks,
    StatusDesa,
)
from selaras.domain.berkas.aset import KondisiAset
from selaras.domain.berkas.ipp import FormulirIpp
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.berkas.skm import JenisKelamin, PendidikanResponden
from selaras.domain.desa import InstrumenDesa, StatusKemandirian
from selaras.domain.nama import name_key
from tests.workbook.strategies_values import dates, filled_texts, long_texts, texts, unique_rows, values

_ANSWERS = [st.none() | st.integers(1, 4).map(Decimal)] * 9
_COUNTS = st.none() | st.integers(0, 10**6).map(Decimal)
_INDICES = st.decimals(0, 1, places=4)
_YEARS = st.integers(2018, 2060)

respondents = unique_rows(
    st.builds(
        RespondenSkm,
        filled_texts,
        *_ANSWERS,
        st.none() | dates,
        texts,
        st.none() | st.sampled_from(JenisKelamin),
        st.none() | values,
        st.none() | st.sampled_from(PendidikanResponden),
        texts,
    ),
    lambda r: name_key(r.nomor),
)


@st.composite
def _sums(draw: st.DrawFn) -> RekapUnsurSkm:
    kode = f"U{draw(st.integers(1, 9))}"
    if draw(st.booleans()):
        return RekapUnsurSkm(kode)
    people = draw(st.integers(1, 500))
    return RekapUnsurSkm(kode, Decimal(draw(st.integers(people, 4 * people))), Decimal(people))


sums = unique_rows(_sums(), lambda r: r.kode)
service_values = unique_rows(
    st.builds(
        NilaiIpp,
        _YEARS,
        st.sampled_from(FormulirIpp),
        st.sampled_from(["", "I", "II", "VI"]),
        st.none() | st.decimals(0, 5, places=3),
        st.none() | values,
        texts,
    ),
    lambda r: (r.tahun, r.formulir, r.aspek),
)


@st.composite
def villages(draw: st.DrawFn) -> tuple[Desa, ...]:
    """Return desa of which each may only come from an earlier one."""
    names = draw(st.lists(filled_texts, unique_by=name_key, max_size=3))
    rows: list[Desa] = []
    for number, nama in enumerate(names):
        first, last = sorted([draw(dates), draw(dates)])
        before = draw(st.sampled_from(["", *names[:number]]))
        rows.append(Desa(nama, draw(texts), first, draw(st.none() | st.just(last)), before))
    return tuple(rows)


def _names_of(daftar_desa: Sequence[Desa]) -> st.SearchStrategy[str]:
    return st.sampled_from([desa.nama for desa in daftar_desa]) if daftar_desa else filled_texts


def states(daftar_desa: Sequence[Desa]) -> st.SearchStrategy[tuple[StatusDesa, ...]]:
    """Return the status of desa by either instrument."""
    written = st.sampled_from(StatusKemandirian)
    idm = st.builds(
        StatusDesa,
        _names_of(daftar_desa),
        _YEARS,
        st.just(InstrumenDesa.IDM),
        *[_INDICES] * 3,
        st.none() | values,
        st.none() | written,
        texts,
    )
    baru = st.builds(
        StatusDesa,
        _names_of(daftar_desa),
        _YEARS,
        st.just(InstrumenDesa.INDEKS_DESA),
        skor=st.none() | st.decimals(0, 100, places=2),
        status=written,
    )
    return unique_rows(idm | baru, lambda s: (name_key(s.desa), s.tahun, s.instrumen))


def cells(daftar_desa: Sequence[Desa]) -> st.SearchStrategy[tuple[SelMatriks, ...]]:
    """Return cells of a matrix, with a tick that says no as well as one that says nothing."""
    start = (st.sampled_from(JenisMatriks), filled_texts, _names_of(daftar_desa))
    applying = st.builds(
        SelMatriks,
        *start,
        st.sampled_from([None, True, False]),
        st.none() | dates,
        st.none() | dates,
        keterangan=texts,
    )
    outside = st.builds(SelMatriks, *start, st.sampled_from([None, False]), tidak_berlaku=st.just(True))
    return unique_rows(applying | outside, lambda s: (s.matriks, name_key(s.baris), name_key(s.desa)))


@st.composite
def _event(draw: st.DrawFn) -> BarisRegister:
    day = draw(dates)
    start = (draw(filled_texts), draw(filled_texts), day, draw(filled_texts))
    done = draw(st.sampled_from([None, day]))
    return BarisRegister(*start, draw(texts), draw(long_texts), draw(st.none() | st.booleans()), done)


events = unique_rows(_event(), lambda r: (name_key(r.register), r.tanggal.year, name_key(r.nomor)))
event_counts = unique_rows(
    st.builds(RekapRegister, filled_texts, _YEARS, _COUNTS, texts),
    lambda r: (name_key(r.register), r.tahun),
)
positions = st.lists(
    st.builds(Formasi, filled_texts, texts, texts, texts, _COUNTS, _COUNTS, st.none() | values),
    max_size=3,
).map(tuple)
head_counts = unique_rows(
    st.builds(RekapPegawai, st.sampled_from(KelompokPegawai), filled_texts, texts, _COUNTS),
    lambda r: (r.kelompok, name_key(r.rincian), name_key(r.unit)),
)
assets = st.lists(
    st.builds(
        Aset,
        filled_texts,
        _COUNTS,
        texts,
        st.none() | st.integers(1980, 2024),
        st.none() | st.sampled_from(KondisiAset),
        texts,
    ),
    max_size=3,
).map(tuple)
