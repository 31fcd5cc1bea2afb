"""The import contracts hold, and each is seen to fail on a planted fault."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")

FAULTS = {
    "domain imports a layer above it": ("domain/planted.py", "import selaras.cli.planted\n"),
    "a new top-level drawer": ("utils/__init__.py", ""),
}


def run_contracts(tree: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package that lies under `tree`, in a process of its own."""
    return subprocess.run(
        [LINT, "--no-cache", "--config", ROOT / "pyproject.toml"],
        cwd=tree,
        env={"PYTHONPATH": str(tree), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy_of_package(tmp_path: Path) -> Path:
    shutil.copytree(
        ROOT / "src" / "selaras", tmp_path / "selaras", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path


def test_contracts_hold(copy_of_package: Path) -> None:
    result = run_contracts(copy_of_package)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_fault_is_caught(copy_of_package: Path, fault: str) -> None:
    name, source = FAULTS[fault]
    planted = copy_of_package / "selaras" / name
    planted.parent.mkdir(parents=True, exist_ok=True)
    planted.write_text(source)
    cli = copy_of_package / "selaras" / "cli"
    cli.mkdir(exist_ok=True)
    (cli / "__init__.py").touch()
    (cli / "planted.py").touch()
    result = run_contracts(copy_of_package)
    assert result.returncode == 1, result.stdout
    assert "BROKEN" in result.stdout or "not listed" in result.stdout, result.stdout + result.stderr
