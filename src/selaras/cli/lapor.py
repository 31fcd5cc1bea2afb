"""`selaras lapor`: the documents of a book, each in the formats asked for."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
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
from selaras.exchange.json import describe_bawaan, dump_public_berkas
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
    parser.add_argument(
        "--tanpa-data",
        action="store_true",
        help="jangan sertakan data laporan (nama dan jabatan pejabat ikut di dalamnya) dalam dokumen",
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
        with_data = not options.tanpa_data
        for path in write_documents(berkas, Cetakan(folder, options.format, wanted, induk, with_data)):
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


@dataclass(frozen=True)
class Cetakan:
    """What to print and where; `with_data` lets every document carry the data it was made from."""

    folder: Path
    formats: Sequence[Format]
    daftar: Sequence[Terbitan]
    induk: bytes | None = None
    with_data: bool = True


def write_documents(berkas: BerkasKinerja, cetakan: Cetakan) -> list[Path]:
    """Write every document in every format and return the paths; gaps are told on stderr."""
    folder, formats = cetakan.folder, cetakan.formats
    progress = Progress(len(cetakan.daftar) * len(formats) + 1)
    progress.step(f"Menghitung {berkas.profil.nama_instansi}")
    hasil = calculate_berkas(berkas)
    content = dump_public_berkas(berkas) if cetakan.with_data else None
    written = []
    for terbitan in cetakan.daftar:
        stem = terbitan.file_stem(berkas.profil.periode)
        dokumen, large = take_out_large(terbitan.build(hasil), stem)
        written += [_write_large(folder, table) for table in large]
        carried = () if content is None else (data_of(terbitan.jenis.kode, content),)
        for file_format, printed in print_dokumen(dokumen, formats, carried, cetakan.induk):
            path = folder / f"{stem}.{file_format}"
            write_whole(path, printed)
            progress.step(f"{terbitan.nama}: {path.name}")
            written.append(path)
        progress.tell_gaps(missing_parts(dokumen))
    return written


def _write_large(folder: Path, table: TabelLepas) -> Path:
    path = folder / f"{table.name}.xlsx"
    write_whole(path, write_long_table(table.title, table.rows, table.heads))
    return path


def data_of(jenis: str, content: bytes) -> Attachment:
    """Return the data that a document carries: BerkasKinerja in the form that may be published."""
    what = describe_bawaan(jenis, content)
    return Attachment("berkas-kinerja.json", "application/json", what, content)
