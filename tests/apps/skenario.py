"""Scenarios of the actions: one for each action, so that test_tindakan_conformance can prove it.

Each slice has a file tests/apps/skenario_<slice>.py with

    SKENARIO: dict[str, Skenario] = {"data.hapus_baris": _hapus_baris, ...}

under the name of the action in DAFTAR_TINDAKAN (folder of its actions.py, dot, function). A scenario
gets the small world, saves whatever the call needs, and returns the call:

    def _hapus_baris(dunia: Dunia) -> Panggilan:
        row = make_row(dunia.kopang)
        ruang = Ruang.kantor(dunia.kopang, TAHUN)
        return Panggilan(ruang, lambda pelaku: hapus_baris(pelaku, ruang, "daftar_desa", row.pk, 1))

The call must change something. The suite makes the people itself: one who holds a role with the right
of the action in `ruang`, and several who do not. An action that only the system may call
(Pelaku(None, ...)) says `sistem=True`. What may not be told in the audit trail (hashes of passwords,
secret parts of links) or is too large for it stands in the file as

    TIDAK_DICERITAKAN: dict[str, set[str]] = {"akun.pengguna": {"password"}}

and must then be missing from every line. All else that changes in any table of ours must be told,
field by field, and nothing that did not change.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from selaras.apps.core.jejak import Pelaku, Ruang
from tests.apps.dunia import Dunia


@dataclass(frozen=True)
class Panggilan:
    """One call of one action: where, and the call itself with whoever acts."""

    ruang: Ruang
    lakukan: Callable[[Pelaku], object]
    sistem: bool = False


Skenario = Callable[[Dunia], Panggilan]


def read_scenarios() -> Mapping[str, Skenario]:
    """Return the scenarios of every slice, by the name of the action."""
    return _joined("SKENARIO")


def read_untold() -> Mapping[str, set[str]]:
    """Return the fields that no line may hold, by the label of the model in lower case."""
    return _joined("TIDAK_DICERITAKAN")


def _joined(name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for path in sorted(Path(__file__).parent.glob("skenario_*.py")):
        found |= getattr(import_module(f"tests.apps.{path.stem}"), name, {})
    return found
