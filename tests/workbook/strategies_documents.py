"""Strategies for the sheets of documents, events and words; none holds an error."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from selaras.domain.berkas import (
    AnggotaTim,
    BerkasKinerja,
    ButirKeputusan,
    CatatanSumber,
    DokumenResmi,
    IsuStrategis,
    KetentuanSetempat,
    LangkahSop,
    LintasSektor,
    Narasi,
    PengecualianReviu,
    Penghargaan,
    Peraturan,
    Rapat,
    Sop,
    Surat,
    TanggapanAtasan,
    UraianTugas,
)
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.konteks import CaraNarasi
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.nama import name_key
from selaras.domain.narasi import DAFTAR_BAGIAN, PokokNarasi
from tests.workbook.strategies_records import records
from tests.workbook.strategies_values import dates, filled_texts, unique, unique_rows

_NAMED = filled_texts.filter(lambda text: bool(text.replace(";", "").strip()))
_SETTINGS = (
    ("batas_capaian", "120"),
    ("Kertas", "F4"),
    ("tampilkan_nip", "Ya"),
    ("kata_periode", "=Tribulan"),
    ("tembusan_lkj_triwulan", "Bupati; Inspektur"),
    ("skala_capaian", "91-100 Sangat Tinggi; 76-90 Tinggi; 0-75 Rendah"),
)


def by_code(row: Any) -> str:
    return name_key(row.kode)


@st.composite
def documents(draw: st.DrawFn) -> tuple[DokumenResmi, ...]:
    """Return documents whose days follow each other, some of them missing."""
    rows: list[DokumenResmi] = []
    kinds = st.just(JenisDokumenResmi.KEPUTUSAN) | st.sampled_from(JenisDokumenResmi)
    for row in draw(st.lists(records(DokumenResmi, jenis=kinds), unique_by=by_code, max_size=3)):
        days = sorted(draw(dates) for _ in range(4))
        signed, sent, received, published = (draw(st.sampled_from([None, day])) for day in days)
        moves = {"tanggal_kirim": sent, "tanggal_terima": received, "tanggal_publikasi": published}
        rows.append(replace(row, tanggal=signed, **moves))
    return tuple(rows)


def _of(
    record: type[Any], field: str, keys: Sequence[str], **fixed: st.SearchStrategy[Any]
) -> st.SearchStrategy[Any]:
    return records(record, **{field: st.sampled_from(keys)}, **fixed)


def decrees(rows: Sequence[DokumenResmi]) -> dict[str, st.SearchStrategy[Any]]:
    keys = [row.kode for row in rows if row.jenis is JenisDokumenResmi.KEPUTUSAN]
    if not keys:
        return {}
    item = _of(ButirKeputusan, "dokumen", keys)
    return {
        "daftar_butir_keputusan": unique_rows(item, lambda r: (r.bagian, name_key(r.uraian))),
        "daftar_anggota_tim": st.lists(_of(AnggotaTim, "dokumen", keys), max_size=3).map(tuple),
    }


@st.composite
def procedures(draw: st.DrawFn) -> tuple[Sop, ...]:
    rows = draw(st.lists(records(Sop), unique_by=by_code, max_size=2))
    made = {"tanggal_pembuatan": None}
    return tuple(replace(row, **made) if draw(st.booleans()) else _in_order(row) for row in rows)


def _in_order(row: Sop) -> Sop:
    days = [day for day in (row.tanggal_revisi, row.tanggal_efektif) if day is not None]
    return replace(row, tanggal_pembuatan=min(days, default=None))


@st.composite
def letters(
    draw: st.DrawFn, daftar_rapat: Sequence[Rapat], daftar_dokumen: Sequence[DokumenResmi]
) -> tuple[Surat, ...]:
    """Return letters; one that invites names its meeting."""
    meetings = [""] + [rapat.kode for rapat in daftar_rapat]
    fixed = {
        "nomor_agenda": st.none() | st.integers(1, 10**6).map(Decimal),
        "dokumen": st.sampled_from(["", *(row.kode for row in daftar_dokumen)]),
        "rapat": st.sampled_from(meetings),
    }
    rows = draw(st.lists(records(Surat, **fixed), unique_by=by_code, max_size=3))
    rows = [
        r if r.rapat or r.jenis is not JenisSurat.UNDANGAN else replace(r, jenis=JenisSurat.LAINNYA)
        for r in rows
    ]
    numbered = [
        row if not row.nomor else replace(row, nomor=f"{n}/{row.nomor}") for n, row in enumerate(rows)
    ]
    return tuple(unique(numbered, lambda r: r.nomor_agenda or r.kode))


@st.composite
def issues(draw: st.DrawFn) -> tuple[IsuStrategis, ...]:
    """Return issues that follow from earlier ones."""
    rows: list[IsuStrategis] = []
    for row in draw(st.lists(records(IsuStrategis), unique_by=by_code, max_size=3)):
        rows.append(replace(row, induk=draw(st.sampled_from(["", *(r.kode for r in rows)]))))
    return tuple(rows)


def words(berkas: BerkasKinerja) -> st.SearchStrategy[tuple[Narasi, ...]]:
    """Return own words for the office, its indicators and its programmes, without stray braces."""
    codes = {
        PokokNarasi.KANTOR: [""],
        PokokNarasi.INDIKATOR: [row.kode for row in berkas.daftar_indikator],
        PokokNarasi.ANGGARAN: [str(row.kode) for row in berkas.daftar_anggaran],
    }
    places = [(part.nama, kode) for part in DAFTAR_BAGIAN for kode in codes[part.pokok]]
    rows = st.builds(
        lambda place, row: replace(row, bagian=place[0], pokok=place[1]),
        st.sampled_from(places),
        records(Narasi, teks=filled_texts.map(lambda teks: teks.replace("{{", "{").replace("}}", "}"))),
    )
    return st.lists(rows, max_size=4).map(
        lambda found: tuple(
            unique(found, lambda r: (r.bagian, name_key(r.pokok), r.cara is CaraNarasi.GANTI))
        )
    )


settings_of_place = unique_rows(
    st.builds(
        lambda pair, basis: KetentuanSetempat(*pair, basis), st.sampled_from(_SETTINGS), filled_texts
    ),
    lambda r: r.kunci,
)
answers = st.lists(
    records(TanggapanAtasan).map(
        lambda r: replace(r, catatan=r.catatan or "-- perbaiki") if r.pilihan.mengembalikan else r
    ),
    max_size=3,
).map(tuple)
rules = unique_rows(
    records(Peraturan).filter(lambda r: name_key(r.sebutan) != name_key(r.dicabut_oleh)),
    lambda r: name_key(r.sebutan),
)


def separate_lists(berkas: BerkasKinerja) -> dict[str, st.SearchStrategy[Any]]:
    """Return the lists that stand alone."""
    return {
        "daftar_lintas_sektor": st.lists(records(LintasSektor, pihak=_NAMED), max_size=3).map(tuple),
        "daftar_isu": issues(),
        "daftar_penghargaan": unique_rows(records(Penghargaan), lambda r: name_key(r.nama)),
        "daftar_tugas": unique_rows(records(UraianTugas), lambda r: name_key(r.uraian)),
        "daftar_peraturan": rules,
        "daftar_tanggapan": answers,
        "daftar_narasi": words(berkas),
        "daftar_ketentuan": settings_of_place,
        "daftar_catatan": unique_rows(records(CatatanSumber), lambda r: name_key(r.pokok)),
        "daftar_pengecualian": unique_rows(records(PengecualianReviu), lambda r: name_key(r.kode)),
    }


@st.composite
def document_lists(draw: st.DrawFn) -> dict[str, Any]:
    """Return documents, procedures and meetings with what points at them."""
    files, flows = draw(documents()), draw(procedures())
    meetings = draw(st.lists(records(Rapat), unique_by=by_code, max_size=2).map(tuple))
    filled = {name: draw(rows) for name, rows in decrees(files).items()}
    if flows:
        step = _of(LangkahSop, "sop", [sop.kode for sop in flows], pelaksana=_NAMED)
        filled["daftar_langkah_sop"] = draw(st.lists(step, max_size=4).map(tuple))
    return {
        "daftar_dokumen": files,
        "daftar_sop": flows,
        "daftar_rapat": meetings,
        "daftar_surat": draw(letters(meetings, files)),
        **filled,
    }
