"""The indicators: every one with target and realisasi, completed from the other tables that name it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.kode import Kode, TingkatKode
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.tingkat import Tingkat
from selaras.exchange.serap.bahan import Bahan, cell, year_of
from selaras.exchange.serap.baris_indikator import BarisIndikator, list_rows
from selaras.exchange.serap.kata import number_in, same_name
from selaras.exchange.serap.profil_indikator import profiles_of
from selaras.exchange.serap.terserap import Draf, Isi, Terserap

LIST = "daftar_indikator"
_DETAILS = {
    "satuan": JenisKolom.SATUAN,
    "definisi": JenisKolom.DEFINISI,
    "rumus": JenisKolom.FORMULA,
    "sumber_data": JenisKolom.SUMBER_DATA,
    "penanggung_jawab": JenisKolom.PENANGGUNG_JAWAB,
}
_PREDIKAT = re.compile(r"(?P<nilai>[\d.,]+)\s*\((?P<predikat>[A-Z]{1,2})\)")
_LEVELS = {
    TingkatKode.PROGRAM: Tingkat.PROGRAM,
    TingkatKode.KEGIATAN: Tingkat.KEGIATAN,
    TingkatKode.SUB_KEGIATAN: Tingkat.SUB_KEGIATAN,
}
_LETTERS = {
    Tingkat.TUJUAN: "T",
    Tingkat.SASARAN: "S",
    Tingkat.PROGRAM: "P",
    Tingkat.KEGIATAN: "K",
    Tingkat.SUB_KEGIATAN: "SK",
}
_CODE = "kode dibuat Selaras; boleh diganti"
_DIRECTION = "arah tidak tercetak; dianggap naik lebih baik"
_RECAP = "cara rekap tidak tercetak; dianggap {}"
_NAME_ONLY = "tabel mencetak nama program/kegiatan, bukan sasarannya"
_LEVEL = "tujuan atau sasaran: tidak tercetak dengan pasti"
_TWO_WORDS = "tabel lain menulisnya berbeda"
_TWO_TARGETS = "tabel lain mencetak target yang berbeda"
_UNITS = {"%": "%", "cakupan": "%", "rata-ratapersentase": "%", "rataratapersentase": "%",
          "indeks": "Indeks", "nilai": "Nilai"}  # fmt: skip
_UNIT_BY_NAME = "satuan tidak tercetak; diduga dari nama indikator"
_NO_UNIT = "satuan tidak tercetak; dibaca dari angka"


@dataclass(frozen=True)
class _Tempatan:
    """What helps to place an indicator: codes by name of programme, and statements that are goals."""

    kode: dict[str, Kode]
    tujuan: frozenset[str]


def take_indikator(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the indicators."""
    rows = list(list_rows(bahan))
    placing = _Tempatan(_codes(hasil), _goals(rows))
    by_key: dict[str, list[BarisIndikator]] = {}
    for row in rows:
        by_key.setdefault(row.kunci, []).append(row)
    counts: dict[Tingkat, int] = {}
    for found in sorted(filter(_measured, by_key.values()), key=_measured):
        draf = _indicator(bahan, sorted(found, key=lambda r: not r.is_measured()), placing)
        level = draf.nilai("tingkat")
        counts[level] = counts.get(level, 0) + 1
        code = f"{_LETTERS[level]}{counts[level]}"
        hasil.add(LIST, Draf({"kode": Isi(code, draf["uraian"].sumber, _CODE), **draf}))
    _complete_from_profiles(bahan, hasil)


def _measured(rows: Sequence[BarisIndikator]) -> tuple[int, ...]:
    """Return where the figures of an indicator first stand, () where it has none."""
    return min(((row.baris.tempat.baris,) for row in rows if row.is_measured()), default=())


def _codes(hasil: Terserap) -> dict[str, Kode]:
    return {
        same_name(draf.nilai("uraian")): draf.nilai("kode")
        for draf in reversed(hasil.of("daftar_anggaran"))
        if draf.nilai("uraian")
    }


def _goals(rows: Sequence[BarisIndikator]) -> frozenset[str]:
    """Return the statements that stand in a column of goals alone."""
    return frozenset(same_name(row.pernyataan) for row in rows if _is_goal(row))


def _is_goal(row: BarisIndikator) -> bool:
    return row.kolom is not None and row.kolom.jenis is JenisKolom.TUJUAN


def _indicator(bahan: Bahan, rows: Sequence[BarisIndikator], placing: _Tempatan) -> Draf:
    """Return one indicator; `rows` begin with those that hold its figures."""
    first, draf = rows[0], Draf()
    _place(bahan, rows, placing, draf)
    spelt = dict.fromkeys(row.uraian for row in rows if row.uraian != first.uraian)
    draf.put("uraian", bahan.isi(first.uraian, first.baris.tempat).against(spelt, _TWO_WORDS))
    for name, kind in _DETAILS.items():
        found = [isi for row in rows if (isi := bahan.text(row.baris, kind)) is not None]
        if found:
            others = (i.nilai for i in found if same_name(i.nilai) != same_name(found[0].nilai))
            draf.put(name, found[0].against(others, _TWO_WORDS))
    _take_target(bahan, rows, draf)
    if "satuan" not in draf:
        draf.put("satuan", _unit(bahan, first))
    draf.put("arah", bahan.isi(Arah.NAIK, first.baris.tempat, _DIRECTION))
    draf.put("cara_rekap", _recap(bahan, first))
    main = next((row for row in rows if _is_iku(bahan, row)), None)
    if main is not None:
        draf.put("iku", bahan.isi(nilai=True, tempat=main.baris.tempat))
    return draf


def _place(bahan: Bahan, rows: Sequence[BarisIndikator], placing: _Tempatan, draf: Draf) -> None:
    """Fill level, statement and code of the programme."""
    said = next((row for row in rows if row.pernyataan), rows[0])
    here, key = said.baris.tempat, same_name(said.pernyataan)
    kode = placing.kode.get(key)
    if kode is not None:
        draf.put("tingkat", bahan.isi(_LEVELS[kode.tingkat], here))
        draf.put("pernyataan", bahan.isi(said.pernyataan, here, _NAME_ONLY))
        draf.put("kode_program", bahan.isi(kode, here))
        return
    is_goal = any(_is_goal(row) for row in rows) or key in placing.tujuan
    sure = {_is_goal(row) for row in rows if row.tabel.has(JenisKolom.TUJUAN, JenisKolom.SASARAN)}
    level = Tingkat.TUJUAN if is_goal else Tingkat.SASARAN
    draf.put("tingkat", bahan.isi(level, here, "" if sure == {is_goal} else _LEVEL))
    draf.put("pernyataan", bahan.isi(said.pernyataan, here))


def _take_target(bahan: Bahan, rows: Sequence[BarisIndikator], draf: Draf) -> None:
    """Fill the target of the year, and the predikat that a target like '67 (B)' names."""
    found = [(row, teks) for row in rows for teks in _targets(row, bahan.tahun)]
    for row, teks in found:
        both = _PREDIKAT.fullmatch(teks)
        value = number_in(both["nilai"] if both else teks)
        others = {number_in(text) for _, text in found} - {value, None}
        if value is not None:
            draf.put("target", bahan.isi(value, row.baris.tempat).against(others, _TWO_TARGETS))
        if both:
            draf.put("target_predikat", bahan.isi(both["predikat"], row.baris.tempat))


def _targets(row: BarisIndikator, tahun: int | None) -> list[str]:
    """Return the printed target of the year; of several columns only one that names the year counts."""
    columns = [k for k in row.tabel.kolom(JenisKolom.TARGET) if k.triwulan is None]
    named = [k for k in columns if year_of(k) == tahun]
    chosen = named or [k for k in columns if year_of(k) is None]
    return [cell(row.baris, chosen[0])] if len(chosen) == 1 else []


def _unit(bahan: Bahan, row: BarisIndikator) -> Isi | None:
    """Return the unit typed behind a figure, else the one that the name of the indicator begins with."""
    for sel in row.baris.daftar_sel:
        if sel.angka is not None and (sel.angka.persen or sel.angka.satuan):
            unit = "%" if sel.angka.persen else sel.angka.satuan
            return bahan.isi(unit, row.baris.tempat, _NO_UNIT)
    unit = next((unit for words, unit in _UNITS.items() if row.kunci.startswith(words)), "")
    return bahan.isi(unit, row.baris.tempat, _UNIT_BY_NAME) if unit else None


def _recap(bahan: Bahan, row: BarisIndikator) -> Isi:
    """Return how quarters make the year: a quarterly report shows where each indicator stands."""
    quarterly = bahan.naskah.identitas.triwulan is not None
    cara = CaraRekap.POSISI_AKHIR if quarterly else CaraRekap.TAHUNAN_SAJA
    return bahan.isi(cara, row.baris.tempat, _RECAP.format(cara.label.casefold()))


def _is_iku(bahan: Bahan, row: BarisIndikator) -> bool:
    about = bahan.about(row.tabel)
    return "indikator kinerja utama" in about or re.search(r"\biku\b", about) is not None


def _complete_from_profiles(bahan: Bahan, hasil: Terserap) -> None:
    """Let the sheet of an indicator, where the report has one, settle what tables leave open."""
    profiles = profiles_of(bahan)
    for draf in hasil.of(LIST):
        for name, isi in profiles.get(same_name(draf.nilai("uraian")), {}).items():
            if name not in draf or draf[name].ragu:
                draf[name] = isi
