"""What stands above a programme in the plans, and what the Renstra foresees for the year after."""

from typing import Any

from selaras.domain.berkas import BarisAnggaran, BerkasKinerja, Rencana, SimpulRencana
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.hasil.hubungan_dokumen import JalurRencana, list_hubungan, path_of_kode
from selaras.domain.hasil.prakiraan_maju import BarisPrakiraan, list_prakiraan
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.unit.making import anggaran, berkas, indikator
from tests.unit.planning import node, plan, target

REGION = plan("RPJMD", 2021, 2026, jenis=JenisRencana.RPJMD)
RENSTRA = plan("Renstra", 2021, 2026)
PROGRAM, SUB = "7.01.01", "7.01.01.2.01.0001"
LEVEL = TingkatRencana
TREE = (
    node("D1", "", LEVEL.SASARAN, "RPJMD"),
    node("PR", "D1", LEVEL.PRIORITAS, "RPJMD"),
    node("S1", "PR", LEVEL.SASARAN),
    node("P1", "S1", LEVEL.PROGRAM, program=PROGRAM),
    node("SK", "P1", LEVEL.SUB_KEGIATAN, program=SUB),
)


def book(
    plans: tuple[Rencana, ...] = (REGION, RENSTRA),
    tree: tuple[SimpulRencana, ...] = TREE,
    **changes: Any,
) -> BerkasKinerja:
    targets = (target("S1", "Indeks"), target("S1", "Nilai"))
    defaults: dict[str, Any] = {
        "daftar_rencana": plans,
        "daftar_simpul": tree,
        "daftar_target_rencana": targets,
        "daftar_anggaran": [anggaran(PROGRAM, 50), anggaran("7.01.02", 9)],
    }
    return berkas(**(defaults | changes))


def links(hasil: HasilBerkas) -> list[tuple[str, JalurRencana, object]]:
    """Return what the Renstra names."""
    found = list_hubungan(hasil.rencana, hasil.anggaran)
    return [(line.simpul.kode, line.jalur, line.pagu) for line in found if line.simpul]


def codes(*rows: BarisAnggaran, tree: tuple[SimpulRencana, ...] = TREE) -> list[tuple[str, bool]]:
    """Return every code in order, and whether the Renstra names it."""
    hasil = calculate_berkas(book(tree=tree, daftar_anggaran=rows))
    found = list_hubungan(hasil.rencana, hasil.anggaran)
    return [(str(line.kode), line.simpul is not None) for line in found]


def test_a_programme_is_followed_up_to_the_sasaran_of_the_kabupaten() -> None:
    path = JalurRencana("uraian D1", "uraian PR", "uraian S1", ("Indeks", "Nilai"))
    assert links(calculate_berkas(book())) == [("P1", path, 50), ("SK", path, None)]


def test_without_a_plan_of_the_kabupaten_its_part_stays_empty() -> None:
    tree = (node("S1", "", LEVEL.SASARAN), node("P1", "S1", LEVEL.PROGRAM, program=PROGRAM))
    found = links(calculate_berkas(book((RENSTRA,), tree)))
    assert [jalur for _, jalur, _ in found] == [JalurRencana("", "", "uraian S1", ("Indeks", "Nilai"))]


def test_programmes_of_another_plan_are_left_out() -> None:
    tree = (*TREE, node("P9", "D1", LEVEL.PROGRAM, "RPJMD", program="7.01.09"))
    assert [kode for kode, _, _ in links(calculate_berkas(book(tree=tree)))] == ["P1", "SK"]


def test_what_the_budget_has_without_the_renstra_stands_beside_its_like() -> None:
    other, new = "7.01.01.2.01.0002", "7.01.02"
    kegiatan = node("K1", "P1", LEVEL.KEGIATAN, program="7.01.01.2.01")
    tree = (*TREE[:4], kegiatan, node("SK", "K1", LEVEL.SUB_KEGIATAN, program=SUB))
    rows = (anggaran(other, 5), anggaran(other, 6, sumber_dana="DAU"), anggaran(new, 9))
    assert codes(*rows, tree=tree) == [
        (PROGRAM, True), ("7.01.01.2.01", True), (SUB, True), (other, False), (new, False),
    ]  # fmt: skip


def test_a_tree_that_ends_at_programmes_calls_nothing_below_them_unplanned() -> None:
    assert codes(anggaran(SUB, 5), tree=TREE[:4]) == [(PROGRAM, True)]


def test_no_renstra_no_links() -> None:
    hasil = calculate_berkas(berkas())
    assert links(hasil) == []
    assert path_of_kode(hasil.rencana, parse_kode(PROGRAM)) is None


def test_the_path_of_a_code_is_that_of_its_statement_in_the_renstra() -> None:
    rencana = calculate_berkas(book()).rencana
    found = path_of_kode(rencana, parse_kode(PROGRAM))
    assert found is not None
    assert found.sasaran_kantor == "uraian S1"
    assert path_of_kode(rencana, parse_kode("7.01.02")) is None


def foreseen(**changes: Any) -> dict[str, BarisPrakiraan]:
    measured = indikator(
        "P", uraian="Cakupan", tingkat=Tingkat.PROGRAM, kode_program=parse_kode(PROGRAM), target=80
    )
    years = {"target_4": "80", "target_5": "85", "satuan": "%", "pagu_5": 60}
    office = book(
        daftar_indikator=[measured],
        daftar_target_rencana=(target("P1", "CAKUPAN", **years),),
        daftar_anggaran=[anggaran(PROGRAM, 50, sumber_dana="DAU"), anggaran("7.01.02", 9)],
        **changes,
    )
    hasil = calculate_berkas(office)
    lines = list_prakiraan(office, hasil.rencana, hasil.tc27, hasil.anggaran)
    return {str(line.baris.kode): line for line in lines}


def test_the_year_after_comes_from_the_renstra() -> None:
    line = foreseen()[PROGRAM]
    assert [(t.indikator, t.kini, t.maju) for t in line.daftar_target] == [("Cakupan", "80 %", "85 %")]
    assert (line.baris.pagu, line.pagu_maju, line.sumber_dana) == (50, 60, ("DAU",))


def test_a_programme_outside_the_renstra_has_no_year_after() -> None:
    line = foreseen()["7.01.02"]
    assert (line.lokasi, line.daftar_target, line.pagu_maju) == ("", (), None)


def test_behind_the_last_year_of_the_renstra_nothing_is_foreseen() -> None:
    last = plan("Renstra", 2020, 2024)
    line = foreseen(plans=(REGION, last))[PROGRAM]
    assert [t.maju for t in line.daftar_target] == [""]
    assert line.pagu_maju is None


def test_what_only_the_year_after_has_stands_beside_its_like() -> None:
    old, new = "7.01.01.2.01.0002", "7.01.01.2.01.0003"
    kegiatan = node("K1", "P1", LEVEL.KEGIATAN, program="7.01.01.2.01")
    subs = tuple(
        node(f"SK{kode[-1]}", "K1", LEVEL.SUB_KEGIATAN, program=kode) for kode in (SUB, old, new)
    )
    office = book(
        tree=(*TREE[:4], kegiatan, *subs),
        daftar_target_rencana=(
            target("SK1", "Dokumen", pagu_5=6),
            target("SK2", "Laporan", pagu_5=4, target_5="2", satuan="laporan"),
            target("SK3", "Paket", target_5="1"),
        ),
        daftar_anggaran=[anggaran(PROGRAM, None), anggaran("7.01.01.2.01", None), anggaran(SUB, 50)],
    )
    hasil = calculate_berkas(office)
    lines = list_prakiraan(office, hasil.rencana, hasil.tc27, hasil.anggaran)
    assert [(str(line.baris.kode), line.baris.pagu, line.pagu_maju) for line in lines] == [
        (PROGRAM, 50, 10), ("7.01.01.2.01", 50, 10), (SUB, 50, 6), (old, None, 4),
    ]  # fmt: skip
    assert lines[-1].daftar_target == (("Laporan", "–", "2 laporan"),)
