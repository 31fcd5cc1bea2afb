"""The import contracts hold, and each is seen to fail on planted faults."""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.architecture.planting import ROOT, copy_package, plant

LINT = Path(sys.executable).with_name("lint-imports")
CONFIG = ROOT / "pyproject.toml"
CONTRACTS: dict[str, str] = {
    contract["id"]: contract["name"]
    for contract in tomllib.loads(CONFIG.read_text())["tool"]["importlinter"]["contracts"]
}


class Fault(NamedTuple):
    contract: str
    module: str
    source: str


FAULTS = {
    "domain imports a layer above it": Fault(
        "layers", "domain/planted.py", "import selaras.exchange.json.hitung"
    ),
    "documents import exchange": Fault(
        "layers", "documents/builders/planted.py", "from selaras.exchange import json"
    ),
    "the command line is imported": Fault("layers", "demo/planted.py", "import selaras.cli.planted"),
    "a new top-level drawer": Fault("layers", "utils/planted.py", ""),
    "the web in the domain": Fault("pure", "domain/planted.py", "from django.db import models"),
    "a library in a domain package": Fault("pure", "domain/angka/planted.py", "import lxml.etree"),
    "Excel in the domain": Fault("pure", "domain/planted.py", "import python_calamine"),
    "a library in the walk": Fault("pure", "documents/walking.py", "import docx"),
    "a library in a builder": Fault("pure", "documents/builders/planted.py", "import typst"),
    "the model learns of the field": Fault(
        "neutral", "documents/model/planted.py", "from selaras.domain.berkas import Indikator"
    ),
    "the walk learns of the field": Fault(
        "neutral", "documents/walking.py", "import selaras.domain.angka"
    ),
    "a renderer learns of the field": Fault(
        "neutral", "documents/renderers/html/planted.py", "from selaras.domain.nilai import Nilai"
    ),
    "a builder knows a renderer": Fault(
        "documents", "documents/builders/planted.py", "from selaras.documents.renderers import html"
    ),
    "a renderer knows the builders": Fault(
        "documents", "documents/renderers/html/planted.py", "import selaras.documents.builders"
    ),
    "the model imports its walk": Fault(
        "documents", "documents/model/planted.py", "import selaras.documents.walking"
    ),
    "a renderer prints": Fault(
        "documents", "documents/renderers/html/planted.py", "import selaras.documents.printing"
    ),
    "charts know the builders": Fault(
        "documents", "documents/charts/planted.py", "import selaras.documents.builders"
    ),
    "charts learn of the field": Fault(
        "neutral", "documents/charts/planted.py", "from selaras.domain.angka import format_angka"
    ),
    "a new drawer in documents": Fault("documents", "documents/planted.py", ""),
    "a renderer leans on another": Fault(
        "renderers",
        "documents/renderers/docx/planted.py",
        "import selaras.documents.renderers.html.widths",
    ),
    "the workbook leans on JSON": Fault(
        "exchange", "exchange/workbook/planted.py", "from selaras.exchange.json import writing"
    ),
    "JSON leans on the workbook": Fault(
        "exchange", "exchange/json/planted.py", "import selaras.exchange.workbook"
    ),
    "reports lean on the workbook": Fault(
        "exchange", "exchange/naskah/planted.py", "import selaras.exchange.workbook"
    ),
    "the workbook leans on serap": Fault(
        "exchange", "exchange/workbook/planted.py", "import selaras.exchange.serap"
    ),
    "a lower slice knows a higher one": Fault(
        "slices", "apps/core/planted.py", "import selaras.apps.organisasi.models"
    ),
    "accounts know the offices": Fault(
        "slices", "apps/akun/planted.py", "import selaras.apps.organisasi.selectors"
    ),
    "a new slice": Fault("slices", "apps/planted/__init__.py", ""),
    "Django away from home": Fault("django", "exchange/json/planted.py", "import django.db"),
    "rapidfuzz away from home": Fault(
        "rapidfuzz", "audit/rules/naskah/kontradiksi/planted.py", "import rapidfuzz"
    ),
    "pdfplumber away from home": Fault(
        "pdfplumber", "exchange/naskah/docx/planted.py", "import pdfplumber"
    ),
    "typst away from home": Fault("typst", "documents/renderers/html/planted.py", "import typst"),
    "python-docx away from home": Fault(
        "python-docx", "exchange/workbook/planted.py", "from docx import Document"
    ),
    "calamine away from home": Fault(
        "excel", "exchange/json/planted.py", "from python_calamine import CalamineWorkbook"
    ),
    "XlsxWriter away from home": Fault(
        "excel", "exchange/json/planted.py", "from xlsxwriter import Workbook"
    ),
    "vl-convert away from home": Fault("vl-convert", "documents/charts/planted.py", "import vl_convert"),
    "msgspec away from home": Fault(
        "msgspec", "documents/renderers/html/planted.py", "import msgspec.json"
    ),
}


def run_contracts(tree: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package that lies under `tree`, in a process of its own."""
    return subprocess.run(
        [LINT, "--no-cache", "--config", CONFIG],
        cwd=tree,
        env={"PYTHONPATH": str(tree), "PATH": "/usr/bin:/bin", "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_contracts_hold(tmp_path: Path) -> None:
    copy_package(tmp_path)
    result = run_contracts(tmp_path)
    assert result.returncode == 0, result.stdout
    assert all(f"{name} KEPT" in result.stdout for name in CONTRACTS.values()), result.stdout


def test_every_contract_has_a_planted_fault() -> None:
    assert {fault.contract for fault in FAULTS.values()} == CONTRACTS.keys()


@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault_is_caught(tmp_path: Path, name: str) -> None:
    fault = FAULTS[name]
    package = copy_package(tmp_path)
    plant(package, "cli/planted.py", "")
    plant(package, fault.module, f"{fault.source}\n")
    result = run_contracts(tmp_path)
    assert result.returncode == 1, result.stdout
    assert f"{CONTRACTS[fault.contract]} BROKEN" in result.stdout, result.stdout + result.stderr
