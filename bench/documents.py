"""The annual report from workbook to DOCX, PDF and HTML, and all documents of an office.

Warm is the second and every later time in one process, cold a process of its own each time.
"""

import resource
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.mail_merge import merge, prepare
from bench.measuring import RUNS, Measured, line, measure, median, ratio
from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Dokumen
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.hasil import calculate_berkas
from selaras.exchange.workbook import read_workbook

KIND = "lkjip"


def bench_office(selaras: Path, book: Path, folder: Path) -> Iterator[str]:
    """Yield the line of all documents of an office in every format, in a process of its own."""
    measured = measure([selaras, "lapor", book, "-o", folder])
    count = len(list(folder.glob("*.pdf")))
    yield line(f"{book.stem}: {count} dokumen dalam DOCX, PDF, HTML", measured)


def bench_report(selaras: Path, book: Path, folder: Path) -> Iterator[str]:
    """Yield warm and cold, then both against LibreOffice and against a mail merge."""
    command = [selaras, "lapor", book, "--jenis", KIND, "-o", folder]
    yield line(f"{book.stem}: {KIND} DOCX, PDF, HTML, dalam satu proses", _warm(book))
    cold = measure(command)
    yield line(f"{book.stem}: {KIND} DOCX, PDF, HTML, proses baru", cold)
    to_pdf = measure([*command, "--format", "pdf"])
    yield line(f"{book.stem}: {KIND} buku sampai PDF, proses baru", to_pdf)
    docx = next(folder.glob("*.docx"))
    office = measure(_convert(docx, folder))
    yield line("LibreOffice: DOCX yang sama menjadi PDF", office)
    yield ratio("LibreOffice, hanya mengubah DOCX jadi ke PDF", office, to_pdf)
    merged = _mail_merge(book, folder)
    yield line("openpyxl + python-docx + LibreOffice: isian ke DOCX dan PDF", merged)
    yield ratio("lembar kerja + mail merge, tanpa menghitung apa pun", merged, to_pdf)


def _warm(book: Path) -> Measured:
    """Return the time of a print after the first; peak of this process and its largest child added."""
    results = [_print(book) for _ in range(RUNS + 1)][1:]
    return median(results)


def _print(book: Path) -> Measured:
    begin = time.perf_counter()
    written = dict(print_dokumen(_build(book), tuple(Format)))
    seconds = time.perf_counter() - begin
    assert len(written) == len(Format)
    peaks = (
        resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return Measured(seconds, sum(peaks) / 1024)


def _build(book: Path) -> Dokumen:
    berkas = read_workbook(book.read_bytes()).berkas
    assert berkas is not None
    terbitan = next(one for one in list_terbitan(berkas) if one.jenis.kode == KIND)
    return terbitan.build(calculate_berkas(berkas))


def _mail_merge(book: Path, folder: Path) -> Measured:
    """Return the time from workbook to PDF; memory is that of LibreOffice, the larger part."""
    template, fields = prepare(_build(book), folder)
    filled = folder / "gabungan.docx"
    once = partial(merge, book, template, fields, filled)
    once()
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        once()
        times.append(Measured(time.perf_counter() - begin, 0))
    converted = measure(_convert(filled, folder))
    return Measured(median(times).seconds + converted.seconds, converted.megabytes)


def _convert(docx: Path, folder: Path) -> list[str | Path]:
    """Return LibreOffice's command with a profile of its own, warmed by the first run."""
    profile = f"-env:UserInstallation=file://{folder}/lo"
    return ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder / "lo-pdf", docx]
