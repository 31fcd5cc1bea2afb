"""`make run`: the documents of every example office into keluaran/<kantor>-<tahun>/."""

import sys
from pathlib import Path

from selaras.cli.main import main as selaras

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Return 0 where every document of every office was written."""
    books = sorted(path.relative_to(ROOT) for path in (ROOT / "contoh").glob("*.xlsx"))
    for number, book in enumerate(books, start=1):
        print(f"\n({number}/{len(books)}) {book}", file=sys.stderr)
        if code := selaras(["lapor", str(book)]):
            return code
    print(
        f"\nSelesai. Buka folder {ROOT / 'keluaran'}: PDF dan HTML untuk dibaca, DOCX untuk disunting."
    )
    print("Buku kerja kosong: .venv/bin/selaras templat -o buku.xlsx")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
