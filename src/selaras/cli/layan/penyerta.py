"""A child process ends when the one that started it is gone, also where that was killed."""

import _thread
import os
import signal
import sys
import threading
from types import FrameType


def follow_parent() -> None:
    """End this process as by SIGTERM when its standard input closes: the parent holds the other end.

    To be called in the main thread. What handles SIGTERM better may take its place afterwards.
    """
    signal.signal(signal.SIGTERM, _end)  # the system's own way to end would not be told of it
    threading.Thread(target=_wait, args=(sys.stdin.fileno(),), daemon=True).start()


def _end(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)


def _wait(handle: int) -> None:
    while os.read(handle, 1):
        pass
    _thread.interrupt_main(signal.SIGTERM)
