"""docs/acuan/ is what its sources say, and --check finds it when it is not; seen on a copy."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.planting import ROOT

COPIED = ("scripts", "docs", "tests/spec", "tests/rules")
PAGES = (
    "rumus/angka.md",
    "ketentuan.md",
    "isian.md",
    "kalimat.md",
    "periksa/hitungan.md",
    "skema/hitung.schema.json",
)
LEFT_OVER = ("rumus/lama.md", "lama.md", "skema/lama.schema.json", "skema/catatan.txt")


def run_generator(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, root / "scripts" / "build_reference.py", *options],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def assert_found(root: Path, name: str) -> None:
    """Check that --check names this file and no other, and that building anew mends it."""
    result = run_generator(root, "--check")
    assert result.returncode == 1
    assert [line.split(":")[0] for line in result.stdout.splitlines()] == [f"docs/acuan/{name}"]
    assert run_generator(root).returncode == 0
    assert run_generator(root, "--check").returncode == 0


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy whose reference is unchanged, whatever the tree is at."""
    for name in COPIED:
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignore)
    assert run_generator(tmp_path).returncode == 0
    return tmp_path


def test_reference_of_the_tree_is_unchanged() -> None:
    result = run_generator(ROOT, "--check")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("name", PAGES)
def test_changed_page_is_found(copy: Path, name: str) -> None:
    page = copy / "docs" / "acuan" / name
    page.write_text(page.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert_found(copy, name)


@pytest.mark.parametrize("name", PAGES)
def test_missing_page_is_found(copy: Path, name: str) -> None:
    (copy / "docs" / "acuan" / name).unlink()
    assert_found(copy, name)


@pytest.mark.parametrize("name", LEFT_OVER)
def test_left_over_page_is_found(copy: Path, name: str) -> None:
    (copy / "docs" / "acuan" / name).write_text("usang", encoding="utf-8")
    assert_found(copy, name)


def test_changed_case_makes_the_page_of_its_rule_stale(copy: Path) -> None:
    case = next((copy / "tests" / "rules" / "pengecualian").glob("*.toml"))
    text = case.read_text(encoding="utf-8")
    case.write_text(text.replace('nama = "', 'nama = "ubahan ', text.count("nama")), encoding="utf-8")
    assert_found(copy, "periksa/pengecualian.md")


def test_changed_spec_makes_its_page_stale(copy: Path) -> None:
    spec = next((copy / "tests" / "spec" / "angka").glob("*.toml"))
    text = spec.read_text(encoding="utf-8")
    spec.write_text(text.replace('judul = "', 'judul = "Ubahan ', 1), encoding="utf-8")
    assert_found(copy, "rumus/angka.md")


@pytest.mark.parametrize(
    "change", [("kertas = ", "# kertas = "), ("kertas = ", 'asing = "Tidak ada."\nkertas = ')]
)
def test_parameter_and_its_sentence_go_together(copy: Path, change: tuple[str, str]) -> None:
    meanings = copy / "docs" / "data" / "arti-ketentuan.toml"
    meanings.write_text(meanings.read_text(encoding="utf-8").replace(*change), encoding="utf-8")
    result = run_generator(copy, "--check")
    assert result.returncode == 1
    assert "KetentuanBerlaku tidak sama" in result.stderr
