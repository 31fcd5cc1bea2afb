"""Render a Dokumen by a child process, so that the memory of typst is given back at once."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from selaras.documents.layout.characters import printable
from selaras.documents.layout.fonts import FOLDER
from selaras.documents.model import Attachment, Dokumen
from selaras.documents.renderers.pdf.encoding import document_job
from selaras.documents.renderers.pdf.result import Pdf, RenderError
from selaras.documents.renderers.pdf.runs import Job

TIME_LIMIT_SECONDS = 120
_CHILD = Path(__file__).with_name("child.py")
_TEMPLATE = Path(__file__).parent / "template"


def render_pdf(dokumen: Dokumen, attachments: Sequence[Attachment] = ()) -> Pdf:
    """Return the PDF; the same input gives the same bytes. RenderError when it cannot be made."""
    with TemporaryDirectory(prefix="selaras-pdf-") as name:
        folder = Path(name)
        _write_job(folder, dokumen, attachments)
        _run_child(folder)
        facts = json.loads((folder / "facts.json").read_bytes())
        content = (folder / "result.pdf").read_bytes()
    return Pdf(content=content, pages=facts["pages"], page_count=facts["page_count"])


def _write_job(folder: Path, dokumen: Dokumen, attachments: Sequence[Attachment]) -> None:
    shutil.copytree(_TEMPLATE, folder, dirs_exist_ok=True)
    job = document_job(dokumen)
    job["attachments"] = [_attach(folder, number, item) for number, item in enumerate(attachments)]
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")


def _attach(folder: Path, number: int, attachment: Attachment) -> Job:
    stored = f"attachment-{number}"
    (folder / stored).write_bytes(attachment.content)
    return {
        "stored": stored,
        "name": re.sub(r"[/\\]", "_", printable(attachment.name)),  # typst reads the name as a path
        "mime": attachment.mime,
        "description": printable(attachment.description),
    }


def _run_child(folder: Path) -> None:
    # -P: a module lying beside the child must not stand in for one of the standard library
    command = [sys.executable, "-P", str(_CHILD), str(folder), str(FOLDER)]
    try:
        done = subprocess.run(command, capture_output=True, timeout=TIME_LIMIT_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired as late:
        raise RenderError(f"Pembuatan PDF dihentikan setelah {TIME_LIMIT_SECONDS} detik.") from late
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").splitlines() or [f"kode keluar {done.returncode}"]
        # a crash of typst says what happened on the last line, below a page of Rust
        raise RenderError(f"PDF tidak dapat dibuat: {told[-1]}")
