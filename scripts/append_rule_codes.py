"""Write the codes of new rules into docs/data/kode-aturan.toml; what stands there is never changed."""

import tomllib
from pathlib import Path

from selaras.audit.registry import list_aturan

LEDGER = Path(__file__).parents[1] / "docs" / "data" / "kode-aturan.toml"
HEAD = (
    "# Setiap kode aturan yang pernah ada beserta judulnya. Kode tidak dipakai lagi untuk aturan lain.\n"
)


def main() -> None:
    """Add what is missing, in the order of codes."""
    known = tomllib.loads(LEDGER.read_text(encoding="utf-8")) if LEDGER.exists() else {}
    titles = {aturan.kode: aturan.judul for aturan in list_aturan()} | known
    lines = (f'{kode} = "{judul}"\n' for kode, judul in sorted(titles.items()))
    LEDGER.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
