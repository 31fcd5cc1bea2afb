"""Run a command; print its exit code, its seconds and the kilobytes of the largest process in its tree.

A process of its own and without imports that weigh, because Linux counts what the parent holds when it
starts a child as memory of that child.
"""

import os
import subprocess
import sys
import time


def main() -> None:
    """Run the command that the arguments name."""
    begin = time.perf_counter()
    process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    print(process.returncode, seconds, usage.ru_maxrss)


if __name__ == "__main__":
    main()
