"""`selaras lapor`: the documents of a book, each in the formats asked for."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from selaras.cli.induk import read_induk
from selaras.cli.progress import Progress
from selaras.cli.reading import BukuError, read_book
from selaras.cli.writing import GagalError, write_whole
from selaras.documents.builders.katalog import KATALOG, Terbitan, list_terbitan
from selaras.documents.builders.narasi.tanpa_tempat import list_homeless
from selaras.documents.large_tables import TabelLepas, take_out_large
from selaras.documents.model import Attachment
from selaras.documents.printing import Format, PrintError, print_dokumen
from selaras.documents.walking import missing_parts
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from selaras.exchange.json import dump_public_berkas
from selaras.exchange.workbook import write_long_table

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
    parser.add_argument(
        "--induk", type=Path, metavar="DOCX", help="dokumen kantor yang gaya dan kopnya dipakai"
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
    wanted = _wanted(options, berkas)
    induk = read_induk(options.induk) if options.induk else None
    try:
        for path in write_documents(berkas, folder, options.format, wanted, induk):
            print(path)
    except PrintError as failed:
        raise GagalError(str(failed)) from failed
    _tell_homeless(berkas)


def _tell_homeless(berkas: BerkasKinerja) -> None:
    """Name own words that stand in no document of the book, printed now or not."""
    parts = list_homeless(berkas, (t.jenis.kerangka for t in list_terbitan(berkas)))
    if parts:
        print(
            f"Lembar Narasi: bagian {', '.join(parts)} tidak termuat dalam dokumen mana pun; pindahkan "
            "teksnya ke bagian lain.",
            file=sys.stderr,
        )


def _wanted(options: argparse.Namespace, berkas: BerkasKinerja) -> Sequence[Terbitan]:
    wanted = [t for t in list_terbitan(berkas) if options.jenis in {None, t.jenis.kode}]
    if not wanted:
        label = berkas.profil.periode.label()
        raise BukuError(f"{options.buku}: tidak ada dokumen yang dapat dibuat untuk periode {label}.")
    return wanted


def office_folder(berkas: BerkasKinerja) -> str:
    """Return the folder name of an office and year: 'klakah-2024'."""
    words = "".join(c if c.isalnum() else " " for c in berkas.profil.nama_instansi.casefold()).split()
    name = "-".join(word for word in words if word != "kecamatan") or "kantor"
    return f"{name}-{berkas.profil.periode.tahun}"


def write_documents(
    berkas: BerkasKinerja,
    folder: Path,
    formats: Sequence[Format],
    daftar: Sequence[Terbitan],
    induk: bytes | None = None,
) -> list[Path]:
    """Write every document in every format and return the paths; gaps are told on stderr."""
    progress = Progress(len(daftar) * len(formats) + 1)
    progress.step(f"Menghitung {berkas.profil.nama_instansi}")
    hasil, data = calculate_berkas(berkas), _data_of(berkas)
    written = []
    for terbitan in daftar:
        stem = terbitan.file_stem(berkas.profil.periode)
        dokumen, large = take_out_large(terbitan.build(hasil), stem)
        written += [_write_large(folder, table) for table in large]
        for file_format, content in print_dokumen(dokumen, formats, (data,), induk):
            path = folder / f"{stem}.{file_format}"
            write_whole(path, content)
            progress.step(f"{terbitan.nama}: {path.name}")
            written.append(path)
        progress.tell_gaps(missing_parts(dokumen))
    return written


def _write_large(folder: Path, table: TabelLepas) -> Path:
    path = folder / f"{table.name}.xlsx"
    write_whole(path, write_long_table(table.title, table.rows, table.heads))
    return path


def _data_of(berkas: BerkasKinerja) -> Attachment:
    """Return the data that a PDF carries, in the form that may be published."""
    what = "Data laporan ini (BerkasKinerja)"
    return Attachment("berkas-kinerja.json", "application/json", what, dump_public_berkas(berkas))
