"""Any sheets of planning are checked and computed without breaking, errors in them or not."""

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import (
    AnggaranPk,
    Belanja,
    PerjanjianKinerja,
    Rencana,
    RencanaAksi,
    SasaranPk,
    SimpulPohon,
    SimpulRencana,
    TargetRencana,
)
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.berkas.pk import SebabPerubahan
from selaras.domain.berkas.pohon import JenisKondisi, StatusLintas
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.hasil import calculate_berkas
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from tests.unit.making import anggaran, berkas, indikator
from tests.unit.planning import day

AMOUNTS = st.none() | st.sampled_from([Decimal(0), Decimal(5), Decimal(-1), Decimal("0.5")])
CODES = st.sampled_from(["", "A", "B", "C", "a"])
YEARS = st.integers(2022, 2026)
TEXTS = st.sampled_from(["", "B", "80", "22/14", "-", "x"])
KODE = st.none() | st.sampled_from(["7.01", "7.01.01", "7.01.01.2.01", "7.01.02"]).map(parse_kode)
VERSIONS = st.sampled_from(["awal", "Awal", "perubahan 1", ""])
OFFICIALS = st.sampled_from(["Camat", "Sekcam", "Kasi"])
OWN_YEARS = st.none() | st.sampled_from([2023, 2024])
DAYS = st.none() | st.sampled_from([day(1), day(6)])
SHEETS: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    daftar_rencana=st.lists(
        st.builds(
            Rencana, CODES, st.sampled_from(JenisRencana), YEARS, YEARS, tanggal=DAYS, menggantikan=CODES
        ),
        max_size=4,
    ).map(tuple),
    daftar_simpul=st.lists(
        st.builds(
            SimpulRencana, CODES, CODES, st.sampled_from(TingkatRencana), TEXTS, CODES, kode_program=KODE
        ),
        max_size=6,
    ).map(tuple),
    daftar_target_rencana=st.lists(
        st.builds(
            TargetRencana,
            CODES,
            TEXTS,
            CODES,
            target_1=TEXTS,
            target_akhir=TEXTS,
            pagu_1=AMOUNTS,
            pagu_2=AMOUNTS,
            pagu_akhir=AMOUNTS,
        ),
        max_size=6,
    ).map(tuple),
    daftar_pohon=st.lists(
        st.builds(
            SimpulPohon,
            CODES,
            TEXTS,
            st.sampled_from(JenisKondisi),
            st.sampled_from(["", "A", "A;B", "B; C; ", ";;"]),
            CODES,
            CODES,
            status_lintas=st.none() | st.sampled_from(StatusLintas),
        ),
        max_size=6,
    ).map(tuple),
    daftar_pk=st.lists(
        st.builds(
            PerjanjianKinerja,
            OFFICIALS,
            OFFICIALS,
            VERSIONS,
            OWN_YEARS,
            tanggal=DAYS,
            sebab=st.none() | st.sampled_from(SebabPerubahan),
        ),
        max_size=5,
    ).map(tuple),
    daftar_sasaran_pk=st.lists(
        st.builds(
            SasaranPk, OFFICIALS, TEXTS, TEXTS, TEXTS, TEXTS, CODES, versi=VERSIONS, tahun=OWN_YEARS
        ),
        max_size=5,
    ).map(tuple),
    daftar_anggaran_pk=st.lists(
        st.builds(
            AnggaranPk,
            OFFICIALS,
            KODE.filter(bool),
            AMOUNTS.filter(lambda amount: amount is not None),
            st.just("") | OFFICIALS,
            VERSIONS,
            tahun=OWN_YEARS,
        ),
        max_size=5,
    ).map(tuple),
    daftar_rencana_aksi=st.lists(
        st.builds(
            RencanaAksi, TEXTS, CODES, KODE, TEXTS, TEXTS, TEXTS, *[AMOUNTS] * 10, tahun=OWN_YEARS
        ),
        max_size=4,
    ).map(tuple),
    daftar_belanja=st.lists(
        st.builds(
            Belanja,
            st.sampled_from(["5", "5.1", "5.1.01", "5.01", "", "5.", ".."]),
            TEXTS,
            AMOUNTS,
            AMOUNTS,
            AMOUNTS,
        ),
        max_size=5,
    ).map(tuple),
)


@given(SHEETS)
def test_any_plans_and_promises_are_checked_and_computed(sheets: dict[str, Any]) -> None:
    office = berkas(
        [indikator("A"), indikator("B", satuan="Dokumen")],
        daftar_anggaran=[anggaran("7.01.01"), anggaran("7.01.01.2.01", 10)],
        **sheets,
    )
    errors = [m for m in check_berkas(office) if m.tingkat is TingkatMasalah.KESALAHAN]
    hasil = calculate_berkas(office)
    assert sum(len(year.daftar_baris) for year in hasil.renaksi) == len(office.daftar_rencana_aksi)
    if not errors and hasil.rencana is not None:
        assert len(list(hasil.rencana.pohon.walk())) == len(office.daftar_simpul)
    if not errors and hasil.pohon is not None:
        assert sum(map(len, hasil.pohon.daftar_lapis)) == len(office.daftar_pohon)
    if not errors and hasil.belanja is not None:
        assert len(list(hasil.belanja.walk())) == len(office.daftar_belanja)
