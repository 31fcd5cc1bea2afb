"""A check in the form asked for, as bytes; each form loads only when it is needed."""

import argparse

from selaras.cli.reviu_periksa import Pemeriksaan
from selaras.cli.writing import GagalError
from selaras.documents.model import Dokumen
from selaras.documents.printing import Format, PrintError, print_dokumen


def build_form(pemeriksaan: Pemeriksaan, options: argparse.Namespace) -> bytes:
    """Return the content of the file, or of what is printed; GagalError where it cannot be made."""
    match options.format:
        case "json":
            from selaras.exchange.json import build_reviu, write_json  # noqa: PLC0415

            return write_json(build_reviu(pemeriksaan.catatan))
        case "teks":
            from selaras.cli.reviu_teks import describe  # noqa: PLC0415

            return "".join(f"{line}\n" for line in describe(pemeriksaan.catatan)).encode()
        case printed:
            return _print(_dokumen(pemeriksaan, lhr=options.lhr), Format(printed))


def _print(dokumen: Dokumen, form: Format) -> bytes:
    try:
        return next(content for _, content in print_dokumen(dokumen, (form,)))
    except PrintError as failed:
        raise GagalError(str(failed)) from failed


def _dokumen(pemeriksaan: Pemeriksaan, *, lhr: bool) -> Dokumen:
    from selaras.documents.builders.reviu import build_catatan, build_lhr  # noqa: PLC0415

    if not lhr:
        return build_catatan(pemeriksaan.catatan)
    from selaras.audit.butir_reviu import answer_questions  # noqa: PLC0415
    from selaras.domain.ketentuan.reviu_lkj import find_formulir_reviu  # noqa: PLC0415

    form = find_formulir_reviu()
    answers = answer_questions(form, pemeriksaan.isi, pemeriksaan.catatan.hasil)
    return build_lhr(pemeriksaan.catatan, answers, form.dasar_hukum)
