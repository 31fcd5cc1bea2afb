"""The sheet that an outline asks for: its own paper, upright or on its side."""

from typing import Any

import pytest

from selaras.domain.ketentuan import Kerangka, KetentuanError, loading
from selaras.domain.ketentuan.kertas import Kertas

OUTLINE: dict[str, Any] = {"dokumen": "x", "nama": "X", "dasar_hukum": "contoh", "bagian": []}


def outline(monkeypatch: pytest.MonkeyPatch, **changes: Any) -> Kerangka:
    monkeypatch.setattr(loading, "list_files", lambda: iter([("contoh/x.toml", OUTLINE | changes)]))
    (found,) = loading.list_kerangka.__wrapped__()
    return found


def test_an_outline_without_a_word_about_it_stands_on_the_paper_of_the_kabupaten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = outline(monkeypatch)
    assert (found.kertas, found.mendatar) == (None, False)


def test_a_form_may_have_its_own_paper_on_its_side(monkeypatch: pytest.MonkeyPatch) -> None:
    found = outline(monkeypatch, kertas="F4", mendatar=True)
    assert (found.kertas, found.mendatar) == (Kertas.F4, True)


@pytest.mark.parametrize("wrong", [{"kertas": "A9"}, {"kertas": 4}, {"mendatar": "ya"}])
def test_a_sheet_that_does_not_exist_is_refused(
    wrong: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(KetentuanError, match="contoh/x"):
        outline(monkeypatch, **wrong)
