"""Measure whole processes: wall-clock time and peak memory of the process and its children."""

import os
import statistics
import subprocess
import sys
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

RUNS = 3
_SPAWN = Path(__file__).with_name("spawn.py")


@dataclass(frozen=True)
class Measured:
    """Medians over the runs: seconds, and megabytes of the largest process in the tree."""

    seconds: float
    megabytes: float


def measure(command: Sequence[str | Path], runs: int = RUNS, codes: Collection[int] = (0,)) -> Measured:
    """Run the command `runs` times after one warm-up of the disk; raises for an exit not in `codes`."""
    results = [_run(command, codes) for _ in range(runs + 1)][1:]
    return median(results)


def median(results: Sequence[Measured]) -> Measured:
    """Return the median of the times and that of the peaks."""
    return Measured(
        statistics.median(r.seconds for r in results), statistics.median(r.megabytes for r in results)
    )


def line(what: str, measured: Measured) -> str:
    """Return one row of the table."""
    return f"{what:<66}{measured.seconds:>7.2f} s{measured.megabytes:>6.0f} MB"


def ratio(other: str, theirs: Measured, ours: Measured) -> str:
    """Return the row that holds another way of doing the same against ours."""
    return f"  {other} / Selaras: {theirs.seconds / ours.seconds:.2f} kali waktunya"


def _run(command: Sequence[str | Path], codes: Collection[int]) -> Measured:
    done = subprocess.run(
        [sys.executable, "-S", "-P", _SPAWN, *command],
        capture_output=True,
        check=True,
        env=_as_at_a_user(),
    )
    code, seconds, kilobytes = done.stdout.split()
    if int(code) not in codes:
        raise RuntimeError(f"{' '.join(map(str, command))}: exit {int(code)}")
    return Measured(float(seconds), int(kilobytes) / 1024)


def _as_at_a_user() -> dict[str, str]:
    """Let Python keep its bytecode, as it does wherever nobody forbids it; the first run makes it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
