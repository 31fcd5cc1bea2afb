"""`selaras lapor`: the documents of a book, each in the formats asked for."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from selaras.cli.progress import Progress
from selaras.cli.reading import BukuError, read_book
from selaras.cli.writing import write_whole
from selaras.documents.builders.katalog import KATALOG, JenisDokumen, list_applicable
from selaras.documents.model import Attachment
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.walking import missing_parts
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from selaras.domain.periode import Periode
from selaras.exchange.json import dump_public_berkas

ALL_FORMATS = ",".join(Format)


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("lapor", help="buat dokumen dari buku kerja")
    parser.add_argument("buku", type=Path, metavar="BUKU", help="buku kerja .xlsx")
    kinds = [jenis.kode for jenis in KATALOG]
    parser.add_argument("--jenis", choices=kinds, help="hanya dokumen ini; bawaan: semua yang berlaku")
    parser.add_argument(
        "--format", type=parse_formats, default=tuple(Format), help=f"bawaan: {ALL_FORMATS}"
    )
    parser.add_argument(
        "-o", "--keluaran", type=Path, metavar="FOLDER", help="bawaan: keluaran/<kantor>-<tahun>"
    )
    parser.set_defaults(run=run)


def parse_formats(text: str) -> tuple[Format, ...]:
    """Return the formats named in 'docx,pdf'."""
    try:
        return tuple(dict.fromkeys(Format(name.strip().lower()) for name in text.split(",")))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{text}' bukan daftar format; pilih dari {ALL_FORMATS}"
        ) from None


def run(options: argparse.Namespace) -> None:
    """Build and write the documents, saying what lies where and what is still to be filled."""
    berkas = read_book(options.buku)
    folder = options.keluaran or Path("keluaran") / office_folder(berkas)
    for path in write_documents(berkas, folder, options.format, _kinds(options, berkas)):
        print(path)


def _kinds(options: argparse.Namespace, berkas: BerkasKinerja) -> Sequence[JenisDokumen]:
    kinds = [k for k in list_applicable(berkas) if options.jenis in {None, k.kode}]
    if not kinds:
        label = berkas.profil.periode.label()
        raise BukuError(f"{options.buku}: tidak ada dokumen yang dapat dibuat untuk periode {label}.")
    return kinds


def office_folder(berkas: BerkasKinerja) -> str:
    """Return the folder name of an office and year: 'klakah-2024'."""
    words = "".join(c if c.isalnum() else " " for c in berkas.profil.nama_instansi.casefold()).split()
    name = "-".join(word for word in words if word != "kecamatan") or "kantor"
    return f"{name}-{berkas.profil.periode.tahun}"


def write_documents(
    berkas: BerkasKinerja, folder: Path, formats: Sequence[Format], kinds: Sequence[JenisDokumen]
) -> list[Path]:
    """Write every kind in every format and return the paths; gaps are told on stderr."""
    progress = Progress(len(kinds) * len(formats) + 1)
    progress.step(f"Menghitung {berkas.profil.nama_instansi}")
    hasil, data = calculate_berkas(berkas), _data_of(berkas)
    written = []
    for kind in kinds:
        dokumen = kind.build(hasil)
        for file_format, content in print_dokumen(dokumen, formats, (data,)):
            path = folder / file_name(kind, berkas.profil.periode, file_format)
            write_whole(path, content)
            progress.step(f"{kind.nama}: {path.name}")
            written.append(path)
        progress.tell_gaps(missing_parts(dokumen))
    return written


def file_name(kind: JenisDokumen, periode: Periode, file_format: Format) -> str:
    """Return the name of a document's file: 'lkj-triwulan-tw2-2024.pdf'."""
    return f"{kind.kode}-{periode.kode}-{periode.tahun}.{file_format}"


def _data_of(berkas: BerkasKinerja) -> Attachment:
    """Return the data that a PDF carries, in the form that may be published."""
    what = "Data laporan ini (BerkasKinerja)"
    return Attachment("berkas-kinerja.json", "application/json", what, dump_public_berkas(berkas))
