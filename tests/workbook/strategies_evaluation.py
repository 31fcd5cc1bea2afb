"""Strategies for the sheets of evaluation and follow-up; none holds an error."""

from collections.abc import Sequence
from decimal import Decimal

from hypothesis import strategies as st

from selaras.domain.berkas import LkeTahunLalu, NilaiLke, Rekomendasi, TindakLanjut
from selaras.domain.berkas.lke import BUTIR_TOTAL, PihakLke
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut, KlaimTindakLanjut
from selaras.domain.lke import BentukLke, GradeLke
from tests.workbook.strategies_values import dates, filled_texts, long_texts, texts, unique_rows, values

_YEARS = st.integers(2018, 2060)


def scores(bentuk: BentukLke) -> st.SearchStrategy[tuple[NilaiLke, ...]]:
    """Return scores for any part of the form."""
    return unique_rows(_score(bentuk), lambda r: (r.butir, r.pihak, r.tahun_evaluasi))


@st.composite
def _score(draw: st.DrawFn, bentuk: BentukLke) -> NilaiLke:
    butir = draw(st.sampled_from([*bentuk.daftar_kode, BUTIR_TOTAL]))
    graded = butir in {sub.kode for sub in bentuk.daftar_sub}
    weight = Decimal(100) if butir == BUTIR_TOTAL else bentuk.bobot_of(butir)
    points = st.sampled_from([Decimal(100), Decimal(50), Decimal(0)])
    return NilaiLke(
        butir,
        draw(st.sampled_from(PihakLke)),
        draw(_YEARS),
        draw(st.none() | _YEARS),
        draw(st.none() | st.sampled_from(GradeLke)) if graded else None,
        draw(st.none() | (points if weight is None else st.decimals(0, weight, places=2))),
        draw(long_texts),
        draw(texts),
        draw(texts),
    )


earlier = unique_rows(
    st.builds(
        LkeTahunLalu, _YEARS, st.sampled_from(["1", "4", BUTIR_TOTAL]), values, st.none() | _YEARS, texts
    ),
    lambda r: (r.butir, r.tahun_evaluasi),
)
recommendations = unique_rows(
    st.builds(Rekomendasi, filled_texts, filled_texts, texts, st.none() | _YEARS, texts),
    lambda r: r.kode,
)


@st.composite
def actions(draw: st.DrawFn, daftar: Sequence[Rekomendasi]) -> tuple[TindakLanjut, ...]:
    """Return actions for recommendations that are there."""
    rows: list[TindakLanjut] = []
    for rekomendasi in daftar:
        first, last = sorted([draw(dates), draw(dates)])
        rows.append(
            TindakLanjut(
                rekomendasi.kode,
                draw(long_texts),
                draw(texts),
                draw(st.none() | values),
                draw(texts),
                first,
                draw(st.none() | st.just(last)),
                draw(texts),
                draw(st.none() | st.sampled_from(KlaimTindakLanjut)),
                draw(st.none() | st.sampled_from(KeputusanTindakLanjut)),
                draw(st.none() | dates),
                draw(texts),
            )
        )
    return tuple(rows)
