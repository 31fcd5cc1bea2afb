"""`make fuzz`: many damaged workbooks; each must end in figures or in listed errors."""

import sys
import traceback
from collections import Counter

from selaras.domain.hasil import calculate_berkas
from selaras.exchange.json import build_hitung, write_json
from selaras.exchange.workbook import read_workbook
from tests.workbook.damage import damage

SEEDS = 10_000
FIRST = 1_000  # the suite runs the seeds below


def main() -> int:
    """Return 1 where any workbook ended in an exception."""
    outcomes: Counter[str] = Counter()
    for number in range(SEEDS):
        outcomes[outcome_of(FIRST + number)] += 1
        if number % 500 == 499:
            print(f"{number + 1}/{SEEDS} {dict(sorted(outcomes.items()))}", file=sys.stderr)
    for name, count in sorted(outcomes.items()):
        print(f"{name:<24}{count:>7}")
    return 1 if outcomes["gagal"] else 0


def outcome_of(seed: int) -> str:
    """Read one damaged workbook and compute it where it could be read."""
    what, content = damage(seed)
    try:
        result = read_workbook(content)
        if result.berkas is None:
            return "ditolak dengan alasan" if result.kesalahan else "gagal"
        write_json(build_hitung(calculate_berkas(result.berkas)))
    except Exception:  # noqa: BLE001 -- any exception at all is what this looks for
        print(f"seed {seed} ({what}):\n{traceback.format_exc()}", file=sys.stderr)
        return "gagal"
    return "dihitung"


if __name__ == "__main__":
    raise SystemExit(main())
