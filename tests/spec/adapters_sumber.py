"""Adapters for the data sources: skm, ipp, desa, matriks, register, kepegawaian."""

from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas.desa import StatusDesa
from selaras.domain.berkas.ipp import FormulirIpp, NilaiIpp
from selaras.domain.berkas.kepegawaian import Formasi
from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.desa import AturanDesa, InstrumenDesa, StatusKemandirian, calculate_idm, status_for
from selaras.domain.hasil.desa import calculate_desa, compare_desa
from selaras.domain.hasil.ipp import calculate_ipp_year
from selaras.domain.hasil.kepegawaian import calculate_formasi
from selaras.domain.hasil.matriks import calculate_matriks, status_of
from selaras.domain.hasil.register import calculate_register, compare_register
from selaras.domain.ipp import AturanIpp
from selaras.domain.ketentuan import KetentuanBerlaku, resolve_ketentuan
from selaras.domain.mutu import mutu_for
from selaras.domain.periode import Periode, parse_triwulan
from selaras.domain.skm import AturanSkm, JumlahUnsur, SampelSkm, calculate_ikm, calculate_sampel
from tests.spec.adapters import Row, adapter, six, text


def ketentuan() -> KetentuanBerlaku:
    return resolve_ketentuan("Contoh", date(2026, 1, 2))


def aturan_skm() -> AturanSkm:
    aturan = ketentuan().aturan_skm
    assert aturan is not None
    return aturan


def aturan_ipp() -> AturanIpp:
    aturan = ketentuan().aturan_ipp
    assert aturan is not None
    return aturan


def aturan_desa() -> AturanDesa:
    return ketentuan().aturan_desa


def _number(typed: str) -> Decimal | None:
    return Decimal(typed) if typed else None


@adapter("calculate_ikm")
def _ikm(row: Row) -> dict[str, Any]:
    pairs = {unit: cell.split("/") for unit, cell in zip(_units(), row["unsur"].split(), strict=True)}
    sums = {
        unit: JumlahUnsur(Decimal(pair[0]), Decimal(pair[1]))
        for unit, pair in pairs.items()
        if pair[0] != "-"
    }
    hasil = calculate_ikm(sums, aturan_skm())
    return {
        "skala": six(hasil.skala),
        "ikm": six(hasil.ikm),
        "mutu": hasil.mutu.kode if hasil.mutu else "",
        "terendah": " ".join(unit.unsur.kode for unit in hasil.daftar_terendah),
        "alasan": hasil.rincian.alasan,
    }


def _units() -> list[str]:
    return [unsur.kode for unsur in aturan_skm().unsur.daftar_unsur]


@adapter("mutu_skm")
def _mutu(row: Row) -> dict[str, Any]:
    mutu = mutu_for(Decimal(row["ikm"]), aturan_skm().mutu)
    return {"mutu": mutu.kode if mutu else "", "kinerja": mutu.makna if mutu else ""}


@adapter("calculate_sampel")
def _sample(row: Row) -> dict[str, Any]:
    sampel = ketentuan().sampel_skm
    assert isinstance(sampel, SampelSkm)
    hasil = calculate_sampel(Decimal(row["populasi"]), sampel)
    return {"sampel": text(hasil.hasil), "alasan": hasil.alasan}


@adapter("calculate_ipp")
def _ipp(row: Row) -> dict[str, Any]:
    aspects = [aspek.kode for aspek in aturan_ipp().instrumen.daftar_instrumen[0].daftar_aspek]
    rows = [NilaiIpp(row["tahun"], FormulirIpp.F02, *cell) for cell in _cells(row["f02"], aspects)]
    users = _number(row["responden"])
    rows += [
        NilaiIpp(row["tahun"], FormulirIpp.F03, *cell, users) for cell in _cells(row["f03"], aspects)
    ]
    if row["akhir"]:
        rows.append(NilaiIpp(row["tahun"], FormulirIpp.AKHIR, "", Decimal(row["akhir"])))
    hasil = calculate_ipp_year(rows, row["tahun"], aturan_ipp())
    return {
        "ipp": six(hasil.rincian.hasil),
        "kategori": hasil.kategori.kode if hasil.kategori else "",
        "alasan": hasil.rincian.alasan,
    }


def _cells(typed: str, aspects: list[str]) -> list[tuple[str, Decimal]]:
    """Read six cells as aspects, one cell as the total of the form, '-' as not filled."""
    cells = typed.split()
    keys = [""] if len(cells) == 1 else aspects
    return [(key, Decimal(cell)) for key, cell in zip(keys, cells, strict=False) if cell != "-"]


@adapter("kategori_ipp")
def _category(row: Row) -> dict[str, Any]:
    mutu = mutu_for(Decimal(row["ipp"]), aturan_ipp().kategori)
    return {"kategori": mutu.kode if mutu else "", "makna": mutu.makna if mutu else ""}


@adapter("calculate_idm")
def _idm(row: Row) -> dict[str, Any]:
    hasil = calculate_idm(*(Decimal(row[key]) for key in ("iks", "ike", "ikl")))
    tabel = aturan_desa().tabel(InstrumenDesa.IDM)
    assert tabel is not None
    status = None if hasil.hasil is None else status_for(hasil.hasil, tabel)
    return {"idm": six(hasil.hasil), "status": status.label if status else "", "alasan": hasil.alasan}


@adapter("status_desa")
def _status(row: Row) -> dict[str, Any]:
    tabel = aturan_desa().tabel(InstrumenDesa.from_text(row["instrumen"]))
    assert tabel is not None
    status = status_for(Decimal(row["skor"]), tabel)
    return {"status": status.label if status else ""}


@adapter("calculate_desa")
def _desa(row: Row) -> dict[str, Any]:
    words = {"M": StatusKemandirian.MANDIRI, "J": StatusKemandirian.MAJU, "-": None}
    rows = [
        StatusDesa(f"D{n}", row["tahun"], InstrumenDesa.IDM, status=words[letter])
        for n, letter in enumerate(row["desa"].split())
    ]
    hasil = calculate_desa([], rows, row["tahun"], aturan_desa())
    return {
        "jumlah": hasil.jumlah,
        "mandiri": hasil.mandiri,
        "persen": six(hasil.persen_mandiri.hasil),
        "alasan": hasil.persen_mandiri.alasan,
    }


@adapter("compare_desa")
def _compare(row: Row) -> dict[str, Any]:
    years = []
    for tahun, skor in ((row["tahun_awal"], row["awal"]), (row["tahun_akhir"], row["akhir"])):
        instrumen = aturan_desa().instrumen_of(tahun)
        scores = [
            StatusDesa(f"D{n}", tahun, instrumen, skor=Decimal(s)) for n, s in enumerate(skor.split())
        ]
        years.append(calculate_desa([], scores, tahun, aturan_desa()))
    hasil = compare_desa(*years)
    return {"perubahan": six(hasil.hasil), "alasan": hasil.alasan}


@adapter("status_sel")
def _cell(row: Row) -> dict[str, Any]:
    ticks = {"ya": True, "tidak": False, "": None}
    sel = SelMatriks(
        JenisMatriks.DOKUMEN,
        "APBDes",
        "Sukamaju",
        ticks[row["tercapai"]],
        _date(row["tenggat"]),
        _date(row["selesai"]),
    )
    return {"status": status_of(sel, date.fromisoformat(row["per"])).label}


def _date(typed: str) -> date | None:
    return date.fromisoformat(typed) if typed else None


@adapter("calculate_matriks")
def _matrix(row: Row) -> dict[str, Any]:
    """Each word is a row of the matrix, each letter a desa: y, t, '-' not applicable, '?' not filled."""
    ticks = {"y": True, "t": False, "-": None, "?": None}
    cells = [
        SelMatriks(JenisMatriks.AKTIVITAS, f"B{r}", f"D{c}", ticks[letter], tidak_berlaku=letter == "-")
        for r, word in enumerate(row["matriks"].split())
        for c, letter in enumerate(word)
        if letter != "."
    ]
    hasil = calculate_matriks(cells, JenisMatriks.AKTIVITAS, date(2024, 6, 30))
    return {"persen": six(hasil.rincian.hasil), "alasan": hasil.rincian.alasan}


@adapter("compare_register")
def _register(row: Row) -> dict[str, Any]:
    sides = []
    for tahun, typed in ((row["tahun_dasar"], row["dasar"]), (row["tahun_kini"], row["kini"])):
        rows, rekap = _events(tahun, typed)
        quarter = parse_triwulan(row["triwulan"]) if row["triwulan"] else None
        sides.append(calculate_register(rows, rekap, "Trantibum", Periode(tahun, quarter)))
    hasil = compare_register(*sides)
    return {
        "kejadian": "; ".join(text(side.jumlah.hasil) for side in sides),
        "penurunan": six(hasil.hasil),
        "alasan": hasil.alasan,
    }


def _events(tahun: int, typed: str) -> tuple[list[BarisRegister], list[RekapRegister]]:
    """Read 'setahun 10' as a typed count, else the months of the events."""
    if typed.startswith("setahun "):
        return [], [RekapRegister("Trantibum", tahun, Decimal(typed.split()[1]), "laporan tahun lalu")]
    days = [date(tahun, int(month), 15) for month in typed.split()]
    return [BarisRegister("trantibum", str(n), day, "pencurian") for n, day in enumerate(days)], []


@adapter("calculate_formasi")
def _formation(row: Row) -> dict[str, Any]:
    pairs = [cell.split("/") for cell in row["jabatan"].split()]
    positions = [
        Formasi(f"J{n}", bezetting=_number(held), keperluan=_number(needed))
        for n, (held, needed) in enumerate(pairs)
    ]
    hasil = calculate_formasi(positions)
    each = [r.hasil for _, r in hasil.daftar_formasi]
    return {
        "lebih_kurang": " ".join("?" if value is None else format_ringkas(value) for value in each),
        "bezetting": text(hasil.bezetting.hasil),
        "keperluan": text(hasil.keperluan.hasil),
        "jumlah": text(hasil.selisih.hasil),
    }
