import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from selaras.exchange.workbook import read_workbook
from tests.workbook.damage import damage

ROOT = Path(__file__).parents[2]
SEEDS, GROUPS = 300, 6
MUST_DETECT = 0.6


@pytest.mark.parametrize("group", range(GROUPS))
def test_damaged_workbooks_give_a_berkas_or_listed_errors(group: int) -> None:
    outcomes: Counter[str] = Counter()
    for seed in range(group, SEEDS, GROUPS):
        what, content = damage(seed)
        result = read_workbook(content)
        assert (result.berkas is None) == bool(result.kesalahan), (seed, what)
        assert all(len(str(problem)) < 2000 for problem in result.daftar_masalah), (seed, what)
        outcome = "error" if result.kesalahan else "warning" if result.peringatan else "clean"
        outcomes[f"{what.split(':')[0]} {outcome}"] += 1
    detected = sum(count for name, count in outcomes.items() if name.endswith("error"))
    assert detected >= MUST_DETECT * outcomes.total(), dict(sorted(outcomes.items()))


def test_the_same_seed_gives_the_same_damage_in_every_process() -> None:
    first = b"".join(damage(seed)[1] for seed in range(30))
    script = (
        "import sys; from tests.workbook.damage import damage;"
        "sys.stdout.buffer.write(b''.join(damage(seed)[1] for seed in range(30)))"
    )
    time.sleep(2.1)  # a zip archive tells time in steps of two seconds
    second = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, cwd=ROOT)
    assert second.stdout == first
