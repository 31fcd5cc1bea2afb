"""The form of the review: read once from its file, and refused by name where the file is wrong."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from selaras.domain.ketentuan import KetentuanError, reviu_lkj
from selaras.domain.ketentuan.reviu_lkj import find_formulir_reviu

PART = {"bagian": "Format", "butir": [{"kode": "F1", "uraian": "Ada."}]}
SOUND: dict[str, Any] = {
    "pertanyaan_reviu": [PART],
    "dasar_hukum": "Peraturan",
    "berlaku_sejak": date(2014, 11, 20),
    "keyakinan": "sekunder",
}


@pytest.fixture(autouse=True)
def afresh() -> Iterator[None]:
    find_formulir_reviu.cache_clear()
    yield
    find_formulir_reviu.cache_clear()


def read(monkeypatch: pytest.MonkeyPatch, **changes: Any) -> reviu_lkj.FormulirReviu:
    files = [("nasional/lain.toml", {"ketentuan": []}), ("nasional/a.toml", SOUND | changes)]
    monkeypatch.setattr(reviu_lkj, "list_files", lambda: iter(files))
    return find_formulir_reviu()


def test_a_sound_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    form = read(monkeypatch)
    assert [(q.bagian, q.kode, q.uraian) for q in form.daftar_pertanyaan] == [("Format", "F1", "Ada.")]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"asing": 1}, "kunci tidak dikenal: asing"),
        ({"pertanyaan_reviu": [PART, PART]}, "kode pertanyaan ganda"),
        ({"pertanyaan_reviu": [{"bagian": "Format"}]}, "kunci belum ada: butir"),
        ({"pertanyaan_reviu": [PART | {"butir": [{"kode": "F1"}]}]}, "kunci belum ada: uraian"),
    ],
)
def test_a_wrong_file_is_refused(
    changes: dict[str, Any], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(KetentuanError, match=said):
        read(monkeypatch, **changes)
