"""The commands over a workbook know nothing of the web application."""

import subprocess
import sys

from tests.contoh import BOOKS

_RUN = """
import sys
from selaras.cli.main import build_parser, main
build_parser([])
assert main(["hitung", sys.argv[1], "--json"]) == 0
loaded = [name for name in sys.modules if name == "django" or name.startswith("selaras.apps")]
assert loaded == [], loaded
"""


def test_help_and_hitung_load_no_django() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _RUN, BOOKS["klakah"]], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
