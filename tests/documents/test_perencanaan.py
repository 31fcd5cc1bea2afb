"""Bab II of the yearly report: IKU, targets of the Renstra, the agreement, money."""

from selaras.documents.walking import plain_text
from tests.contoh import build, load
from tests.documents.yearly import of, tables_of


def test_iku_of_kopang_has_every_year_of_the_plan_and_both_ends() -> None:
    first = of("kopang", "iku")[0]
    # fakta/kopang/fakta.yaml: iku, kondisi awal, target tahun ke-1..5, kondisi akhir
    assert first[6:] == ["205", "205", "209", "210", "215", "220", "220"]


def test_targets_of_sumber_stand_under_the_years_of_its_renstra() -> None:
    table = tables_of(build("sumber", "lkjip"))["target-renstra"]
    years = [plain_text(cell.inlines, {}) for cell in table.header[1]]
    assert years == [str(year) for year in range(2021, 2027)]
    # fakta/sumber/indikator_strategis.csv
    assert of("sumber", "target-renstra")[0][5:] == ["N/A", "3,1", "3,2", "3,3", "3,4", "3,5", "3,5"]


def test_agreement_of_batu_sopang_shows_formula_and_target() -> None:
    rows = of("batu-sopang", "pk-formulasi")
    promised = [r for r in load("batu-sopang").berkas.daftar_sasaran_pk if r.tahun is None]
    assert [row[-1] for row in rows] == [one.target for one in promised]
    assert [row[-3] for row in rows] == [one.formulasi for one in promised]


def test_pagu_of_kopang_sums_to_its_total() -> None:
    rows = of("kopang", "program-anggaran")
    pagu = [int(row[2].replace(".", "")) for row in rows[:-1] if row[0].count(".") == 2]
    assert len(pagu) == 6
    assert sum(pagu) == int(rows[-1][1].replace(".", "")) == 2970011891
