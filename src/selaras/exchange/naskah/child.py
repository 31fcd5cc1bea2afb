"""The child process: reads the foreign file on its standard input, hands the pieces to standard output.

Run as `python -m selaras.exchange.naskah.child docx|pdf [lampiran]`; the last word asks for the files it
carries in place of its text. Whatever a file does to the reader stays here:
memory and computing time are limited where the platform can, and the parent ends what lasts too long.
"""

import logging
import sys
from collections.abc import Iterable, Iterator

from selaras.domain.naskah.isi import Asal
from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.lampiran import Lampiran
from selaras.exchange.naskah.limits import BARIS_TERBANYAK, DETIK, MB, MEMORI
from selaras.exchange.naskah.potongan import Kisi, Langkah, Potongan
from selaras.exchange.naskah.serah import LAMPIRAN, write_end, write_error, write_piece

_TOO_MUCH = f"isinya memerlukan lebih dari {MEMORI // MB} MB memori; bagi menjadi beberapa berkas"


def main(asal: Asal, *, carried: bool = False) -> None:
    """Hand over every piece, then the end; or the reason why there is none."""
    limit_resources(DETIK[asal])
    try:
        for piece in _counted(read_carried(asal) if carried else read_pieces(asal)):
            _say(write_piece(piece), at_once=isinstance(piece, Langkah))
        _say(write_end())
    except NaskahError as refused:
        _say(write_error(refused.pesan))
    except (MemoryError, RecursionError):
        _say(write_error(_TOO_MUCH))


def _say(line: str, *, at_once: bool = False) -> None:
    sys.stdout.write(line + "\n")
    if at_once:
        sys.stdout.flush()


def read_pieces(asal: Asal) -> Iterator[Potongan | Langkah]:
    """Read by the reader of that form; each loads its libraries only when it is needed."""
    stream = sys.stdin.buffer
    if asal is Asal.DOCX:
        from selaras.exchange.naskah.docx import read_docx  # noqa: PLC0415

        return read_docx(stream)
    if asal is Asal.HTML:
        from selaras.exchange.naskah.html import read_html  # noqa: PLC0415

        return read_html(stream)
    from selaras.exchange.naskah.pdf import read_pdf  # noqa: PLC0415

    return read_pdf(stream)


def read_carried(asal: Asal) -> Iterator[Lampiran]:
    """Find the carried files by the reader of that form."""
    stream = sys.stdin.buffer
    if asal is Asal.DOCX:
        from selaras.exchange.naskah.docx.carried import read_carried as in_docx  # noqa: PLC0415

        return in_docx(stream)
    from selaras.exchange.naskah.pdf.carried import read_carried as in_pdf  # noqa: PLC0415

    return in_pdf(stream)


def _counted(pieces: Iterable[Potongan | Langkah]) -> Iterator[Potongan | Langkah]:
    """Pass the pieces on; raises NaskahError when they are more than a report can have."""
    lines = 0
    for piece in pieces:
        lines += len(piece.daftar_baris) if isinstance(piece, Kisi) else 1
        if lines > BARIS_TERBANYAK:
            raise NaskahError(f"isinya lebih dari {BARIS_TERBANYAK} baris; bagi menjadi beberapa berkas")
        yield piece


def limit_resources(seconds: int) -> None:
    """Limit the memory and computing time of this process, and forbid it to write files."""
    try:
        import resource  # noqa: PLC0415
    except ImportError:  # Windows: the time limit of the parent remains
        return
    for kind, limit in (
        (resource.RLIMIT_AS, MEMORI),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        wanted = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(kind, (wanted, hard))


if __name__ == "__main__":
    logging.disable()  # nobody hears it, and the reader of PDF tells every token
    main(Asal(sys.argv[1]), carried=LAMPIRAN in sys.argv[2:])
