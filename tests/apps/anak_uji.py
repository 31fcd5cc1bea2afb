"""A child process for the tests: it does nothing until its parent is gone."""

import time

from selaras.cli.layan.penyerta import follow_parent

if __name__ == "__main__":
    follow_parent()
    while True:
        time.sleep(0.1)
