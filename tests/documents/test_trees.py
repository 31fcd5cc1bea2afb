"""Drawn trees of the field: what the charts of the positions and of the pohon kinerja show and say."""

from dataclasses import replace
from datetime import date

import pytest

from selaras.documents.builders.assembling import build_dokumen
from selaras.documents.builders.charts import chart_pohon, chart_struktur
from selaras.documents.model import MOST_BOXES, Dokumen, Figure, Reference, Table, TreeChart
from selaras.documents.walking import inlines_of
from selaras.domain.berkas import Pejabat, StatusJabatan
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.struktur import list_struktur
from tests.contoh import OFFICES, build, load
from tests.unit.making import berkas
from tests.unit.planning import condition

DAY = date(2024, 12, 31)


def tree_of(figure: Figure | None) -> TreeChart:
    assert figure is not None
    assert isinstance(figure.chart, TreeChart)
    return figure.chart


def told(figure: Figure | None) -> str:
    assert figure is not None
    return figure.alternative


@pytest.mark.parametrize("office", OFFICES)
def test_the_chart_of_an_office_holds_every_position_below_its_superior(office: str) -> None:
    book = load(office).berkas
    day = book.profil.periode.akhir
    chart = tree_of(chart_struktur(load(office).hasil, day))
    superior = {box.text: chart.boxes[box.parent].text for box in chart.boxes if box.parent is not None}
    listed = list_struktur(book.daftar_pejabat, day)
    assert [box.text for box in chart.boxes] == [one.jabatan for one in listed]
    assert superior == {one.jabatan: one.atasan for one in listed if one.kedalaman}


def test_vacant_and_acting_positions_are_told_in_words() -> None:
    people = (
        Pejabat("Camat", "Nama Contoh"),
        Pejabat("Kasi Satu", atasan="Camat", selesai=date(2024, 6, 30)),
        Pejabat("Kasi Dua", "Nama Lain", status=StatusJabatan.PLT, atasan="Camat"),
        Pejabat("Kasi Tiga", atasan="Camat"),
    )
    figure = chart_struktur(calculate_berkas(berkas(daftar_pejabat=people)), DAY)
    notes = [box.note for box in tree_of(figure).boxes]
    assert notes == ["Nama Contoh", "kosong", "Plt. Nama Lain", ""]
    assert told(figure).endswith(
        "Camat (Nama Contoh) membawahi Kasi Satu (kosong), Kasi Dua (Plt. Nama Lain), dan Kasi Tiga."
    )


def test_positions_without_order_or_too_many_for_a_page_are_left_to_the_table() -> None:
    flat = (Pejabat("Camat"), Pejabat("Kasi"))
    crowd = (Pejabat("Camat"), *(Pejabat(f"Staf {n}", atasan="Camat") for n in range(MOST_BOXES)))
    for people in (flat, crowd):
        assert chart_struktur(calculate_berkas(berkas(daftar_pejabat=people)), DAY) is None
    fitting = calculate_berkas(berkas(daftar_pejabat=crowd[:-1]))
    assert len(tree_of(chart_struktur(fitting, DAY)).boxes) == MOST_BOXES


def test_positions_that_lead_back_to_themselves_stand_at_the_top() -> None:
    people = (
        Pejabat("Camat"),
        Pejabat("Kasi", atasan="Camat"),
        Pejabat("A", atasan="B"),
        Pejabat("B", atasan="A"),
    )
    figure = chart_struktur(calculate_berkas(berkas(daftar_pejabat=people)), DAY)
    assert [box.parent for box in tree_of(figure).boxes] == [None, 0, None, None]
    assert "A berdiri sendiri. B berdiri sendiri." in told(figure)


def test_a_condition_with_several_effects_is_drawn_once_and_says_so() -> None:
    last = condition("K3", "K1; K2", unit_lain="Dinas")
    rows = (condition("K0"), condition("K1", "K0"), condition("K2", "K0"), last)
    figure = chart_pohon(calculate_berkas(berkas(daftar_pohon=rows)))
    boxes = tree_of(figure).boxes
    assert [box.text.split()[0] for box in boxes] == ["K0", "K1", "K3", "K2"]
    assert [box.parent for box in boxes] == [None, 0, 1, 0]
    assert boxes[2].note == "juga menyebabkan K2; unit lain: Dinas"
    sentence = "K1 kondisi K1 terwujud karena K3 kondisi K3 (juga menyebabkan K2; unit lain: Dinas)."
    assert sentence in told(figure)


@pytest.mark.parametrize("office", OFFICES)
def test_the_alternative_text_says_every_box(office: str) -> None:
    hasil = load(office).hasil
    for figure in (chart_struktur(hasil, hasil.berkas.profil.periode.akhir), chart_pohon(hasil)):
        said = [text for box in tree_of(figure).boxes for text in (box.text, box.note)]
        assert [text for text in said if text not in told(figure)] == []
        assert figure is not None
        assert told(figure).startswith(f"{figure.caption}. ")


def drawn(dokumen: Dokumen) -> list[Figure]:
    return [b for b in dokumen.blocks if isinstance(b, Figure) and isinstance(b.chart, TreeChart)]


@pytest.mark.parametrize("office", OFFICES)
def test_the_drawing_stands_before_the_table_that_says_the_same(office: str) -> None:
    report = "lkjip" if load(office).berkas.profil.periode.triwulan is None else "lkj-triwulan"
    for kode, key in ((report, "struktur"), ("pohon-kinerja", "pohon-kinerja")):
        dokumen = build(office, kode)
        (figure,) = drawn(dokumen)
        following = dokumen.blocks[dokumen.blocks.index(figure) + 1]
        assert isinstance(following, Table)
        assert following.key == key


def test_where_nothing_is_drawn_no_sentence_points_at_it() -> None:
    book = load("klakah").berkas
    head = book.daftar_pejabat[0].jabatan
    crowd = tuple(Pejabat(f"Staf {n}", atasan=head) for n in range(MOST_BOXES))
    wide = calculate_berkas(replace(book, daftar_pejabat=(*book.daftar_pejabat, *crowd)))
    document = build_dokumen("lkj_triwulan", wide)
    assert drawn(document) == []
    assert None not in document.blocks
    pointed = [one.key for b in document.blocks for one in inlines_of(b) if isinstance(one, Reference)]
    assert "struktur" in pointed
    assert "gambar-struktur" not in pointed
