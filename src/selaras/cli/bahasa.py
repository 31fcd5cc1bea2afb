"""argparse speaks English; users of Selaras read Indonesian."""

import argparse
from typing import Any, NoReturn

_MESSAGES = {
    "usage: ": "pemakaian: ",
    "options": "pilihan",
    "positional arguments": "isian",
    "show this help message and exit": "tampilkan bantuan ini",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "isian %(argument_name)s: %(message)s",
    "the following arguments are required: %s": "isian ini wajib: %s",
    "unrecognized arguments: %s": "isian tidak dikenal: %s",
    "expected one argument": "perlu satu nilai",
    "expected at least one argument": "perlu paling sedikit satu nilai",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r bukan pilihan (pilih: "
    "%(choices)s)",
    "not allowed with argument %s": "tidak boleh bersama %s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s bermakna ganda: %(matches)s",
    "ignored explicit argument %r": "nilai %r tidak diperlukan",
    "invalid %(type)s value: %(value)r": "%(value)r bukan %(type)s",
}


def _translate(message: str) -> str:
    return _MESSAGES.get(message, message)


# argparse looks its texts up through this name at every call; there is no other door to them
argparse._ = _translate  # type: ignore[attr-defined]


class IndonesianParser(argparse.ArgumentParser):
    """A parser whose help and errors are Indonesian; subcommands inherit it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is."""
        self.exit(2, f"{self.prog}: {message}\nBantuan: {self.prog} --help\n")
