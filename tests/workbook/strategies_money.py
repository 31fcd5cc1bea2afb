"""Strategies for the sheets around the budget that not every book has; none holds an error."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from selaras.domain.berkas import (
    AlokasiAnggaran,
    AnggaranPk,
    BarisAnggaran,
    Indikator,
    KemajuanFisik,
    VersiPagu,
)
from selaras.domain.berkas.alokasi import PENUNJANG_UMUM
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.kode import Kode, TingkatKode
from tests.workbook.strategies_records import records
from tests.workbook.strategies_values import dates, filled_texts, money, texts, unique_rows, values

_SPLITS = ((100,), ("25.5", "74.5"), ("0.01", "99.99"))
_PROMISED = (Kode(("7", "01", "02")), Kode(("7", "01", "02", "2.01")))


@st.composite
def versions(draw: st.DrawFn, anggaran: Sequence[BarisAnggaran]) -> tuple[VersiPagu, ...]:
    """Return the first budget and a change of it; every row of one version has its day and number."""
    rows: list[VersiPagu] = []
    for jenis, day in (
        (JenisVersiPagu.INDUK, date(2024, 1, 2)),
        (JenisVersiPagu.PERUBAHAN, draw(dates)),
    ):
        nomor, urutan = draw(texts), Decimal(draw(st.integers(1, 5)))
        for baris in anggaran:
            if draw(st.booleans()):
                kunci, reason = baris.kunci, draw(texts)
                rows.append(
                    VersiPagu(kunci.kode, jenis, day, draw(money), urutan, nomor, reason, *kunci[1:])
                )
    return tuple(rows)


@st.composite
def allocations(
    draw: st.DrawFn, anggaran: Sequence[BarisAnggaran], daftar_indikator: Sequence[Indikator]
) -> tuple[AlokasiAnggaran, ...]:
    """Return weights of sub kegiatan that sum to 100."""
    targets = [*(i.kode for i in daftar_indikator[:1]), PENUNJANG_UMUM]
    subs = {row.kode for row in anggaran if row.kode.tingkat is TingkatKode.SUB_KEGIATAN}
    rows: list[AlokasiAnggaran] = []
    for kode in sorted(subs):
        split = draw(st.sampled_from([s for s in _SPLITS if len(s) <= len(targets)]))
        rows += [AlokasiAnggaran(kode, t, Decimal(w)) for t, w in zip(targets, split, strict=False)]
    return tuple(rows)


@st.composite
def promises(draw: st.DrawFn) -> tuple[AnggaranPk, ...]:
    """Return lines of positions of which each may only stand below an earlier one."""
    positions = draw(st.lists(filled_texts, unique=True, min_size=1, max_size=3))
    rows: list[AnggaranPk] = []
    for number, jabatan in enumerate(positions):
        above, versi = draw(st.sampled_from(["", *positions[:number]])), draw(filled_texts)
        year = draw(st.none() | st.integers(2000, 2023))
        rows += [
            AnggaranPk(jabatan, k, draw(values), above, versi, draw(texts), year) for k in _PROMISED
        ]
    return tuple(rows)


def progress(
    anggaran: Sequence[BarisAnggaran], tahun: int
) -> st.SearchStrategy[tuple[KemajuanFisik, ...]]:
    """Return progress of budget rows within the year."""
    if not anggaran:
        return st.just(())
    percents = st.none() | st.decimals(0, 100, places=2)
    row = records(
        KemajuanFisik,
        tanggal=st.dates(date(tahun, 1, 1), date(tahun, 12, 31)),
        target_fisik=percents,
        realisasi_fisik=percents,
    )
    keyed = st.builds(
        lambda found, kunci: replace(found, **kunci._asdict()),
        row,
        st.sampled_from([baris.kunci for baris in anggaran]),
    )
    return unique_rows(keyed, lambda r: (r.kunci, r.tanggal.month))
