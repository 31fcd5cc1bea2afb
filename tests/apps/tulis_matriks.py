"""Write `matriks.csv` and `kueri.csv` anew from what the application does; people review the difference.

Run as `python -m tests.apps.tulis_matriks` from the root of the repository.
"""

import csv
import os

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.pengaturan")
django.setup()

from django.db import transaction  # noqa: E402
from django.test.utils import setup_test_environment  # noqa: E402

from tests.apps import kueri, matriks  # noqa: E402
from tests.apps.basis_sementara import temporary_database  # noqa: E402
from tests.apps.dunia import make_dunia  # noqa: E402


def main() -> None:
    """Write both files from a database that is gone afterwards."""
    setup_test_environment()
    with temporary_database():
        with transaction.atomic():
            matriks.write_table(matriks.list_rows(make_dunia()))
            transaction.set_rollback(True)
        _write_queries()


def _write_queries() -> None:
    with kueri.FILE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("halaman", "kueri"))
        for nama, halaman in kueri.list_counted().items():
            with transaction.atomic():
                writer.writerow((nama, kueri.count_queries(halaman, make_dunia())))
                transaction.set_rollback(True)


if __name__ == "__main__":
    main()
