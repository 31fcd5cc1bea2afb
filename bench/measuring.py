"""Measure whole processes: wall-clock time and peak memory of the process and its children."""

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """Medians over the runs: seconds, and megabytes of the largest process in the tree."""

    seconds: float
    megabytes: float


def measure(command: Sequence[str], runs: int) -> Measured:
    """Run the command `runs` times after one warm-up; raises where it fails."""
    results = [_run(command) for _ in range(runs + 1)][1:]
    return Measured(
        statistics.median(r.seconds for r in results), statistics.median(r.megabytes for r in results)
    )


def _run(command: Sequence[str]) -> Measured:
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit {process.returncode}")
    return Measured(time.perf_counter() - begin, usage.ru_maxrss / 1024)
