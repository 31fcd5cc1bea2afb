"""Every kind of document has a national outline, and outlines name only known contents."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest

from selaras.documents.builders.contents import CONTENTS
from selaras.documents.builders.katalog import KATALOG
from selaras.domain.ketentuan import Bagian, Kerangka, list_kerangka
from selaras.domain.ketentuan.parameter import NASIONAL

KINDS = {kind.kerangka for kind in KATALOG}


def unknown_contents(outline: Kerangka) -> list[str]:
    named = [name for bagian in outline.daftar_bagian for name in bagian.isi]
    return [name for name in named if name not in CONTENTS]


def kinds_without_national(daftar_kerangka: Iterable[Kerangka]) -> set[str]:
    national = {outline.dokumen for outline in daftar_kerangka if outline.lingkup == NASIONAL}
    return KINDS - national


def test_kinds_of_documents_are_those_of_the_outlines() -> None:
    assert {outline.dokumen for outline in list_kerangka()} == KINDS


def test_every_kind_has_a_national_outline() -> None:
    assert kinds_without_national(list_kerangka()) == set()


def test_missing_national_outline_is_found() -> None:
    local = [outline for outline in list_kerangka() if outline.lingkup != NASIONAL]
    assert kinds_without_national(local) == KINDS


def test_a_scope_has_one_outline_of_a_kind() -> None:
    count = Counter((outline.dokumen, outline.lingkup) for outline in list_kerangka())
    assert max(count.values()) == 1


@pytest.mark.parametrize("outline", list_kerangka(), ids=lambda k: f"{k.dokumen}-{k.lingkup}")
def test_outline_names_only_contents_that_the_builder_knows(outline: Kerangka) -> None:
    assert unknown_contents(outline) == []


def test_every_content_stands_in_some_outline() -> None:
    named = {name for k in list_kerangka() for bagian in k.daftar_bagian for name in bagian.isi}
    assert CONTENTS.keys() - named == set()


@pytest.mark.parametrize("outline", list_kerangka(), ids=lambda k: f"{k.dokumen}-{k.lingkup}")
def test_outline_has_basis_and_headings(outline: Kerangka) -> None:
    assert outline.dasar_hukum.strip()
    for bagian in outline.daftar_bagian:
        assert bool(bagian.judul.strip()) == (bagian.tingkat > 0)
        assert bagian.judul.strip() or bagian.isi


def test_planted_unknown_content_is_found() -> None:
    outline = list_kerangka()[0]
    planted = replace(outline, daftar_bagian=(*outline.daftar_bagian, Bagian("X", 1, isi=("asing",))))
    assert unknown_contents(planted) == ["asing"]
