"""Measure whole processes: wall-clock time and peak memory of the process and its children."""

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

RUNS = 3


@dataclass(frozen=True)
class Measured:
    """Medians over the runs: seconds, and megabytes of the largest process in the tree."""

    seconds: float
    megabytes: float


def measure(command: Sequence[str | Path], runs: int = RUNS) -> Measured:
    """Run the command `runs` times after one warm-up of the disk; raises where it fails."""
    results = [_run(command) for _ in range(runs + 1)][1:]
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


def _run(command: Sequence[str | Path]) -> Measured:
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_as_at_a_user()
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}: exit {process.returncode}")
    return Measured(time.perf_counter() - begin, usage.ru_maxrss / 1024)


def _as_at_a_user() -> dict[str, str]:
    """Let Python keep its bytecode, as it does wherever nobody forbids it; the first run makes it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
