"""`make run`: the documents of every example office into keluaran/<kantor>-<tahun>/."""

import sys
from pathlib import Path

from selaras.cli.main import main as selaras
from selaras.documents.builders.katalog import list_applicable
from selaras.exchange.workbook import read_workbook

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Return 0 where every document of every office was written."""
    books = sorted(path.relative_to(ROOT) for path in (ROOT / "contoh").glob("*.xlsx"))
    for number, book in enumerate(books, start=1):
        print(f"\n({number}/{len(books)}) {book}", file=sys.stderr)
        if code := print_book(book):
            return code
    print(
        f"\nSelesai. Buka folder {ROOT / 'keluaran'}: PDF dan HTML untuk dibaca, DOCX untuk disunting."
    )
    print("Buku kerja kosong: .venv/bin/selaras templat -o buku.xlsx")
    return 0


def print_book(book: Path) -> int:
    """Print the documents of a book; one whose documents do not exist yet is only computed."""
    berkas = read_workbook(book.read_bytes()).berkas
    if berkas is None or list_applicable(berkas):
        return selaras(["lapor", str(book)])
    print(f"Dokumen tahunan belum tersedia; angkanya: .venv/bin/selaras hitung {book}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
