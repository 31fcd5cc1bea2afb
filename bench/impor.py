"""Import of a workbook into an empty office, and the same book taken back as figures by `hitung`."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import line, measure

_IMPORT = """
import sys, time
from itertools import product
from pathlib import Path
from selaras.cli.django_siap import prepare_django
prepare_django()
from selaras.cli.layan.persiapan import prepare_database
prepare_database()
from selaras.apps.berkas.actions import PilihanImpor, terapkan_impor, unggah_impor
from selaras.apps.berkas.banding import JenisBeda
from selaras.apps.berkas.muatan import read_muatan
from selaras.apps.berkas.wadah import list_wadah
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.organisasi.kantor.actions import buat_kantor
from selaras.apps.organisasi.pendirian.actions import Wilayah, buat_kabupaten
who = Pelaku(None, "bench")
place = buat_kabupaten(who, Ruang(), Wilayah("Rembang", "rembang", "Jawa Tengah"))
office = buat_kantor(who, Ruang(place.pk), "Kecamatan Sumber", "sumber", "")
content, ruang = Path(sys.argv[1]).read_bytes(), Ruang.kantor(office, 2024)
start = time.perf_counter()
impor = unggah_impor(who, ruang, read_muatan(content, office), "sumber.xlsx")
everything = frozenset(product((w.daftar for w in list_wadah()), JenisBeda))
terapkan_impor(who, ruang, impor, PilihanImpor(everything))
print(time.perf_counter() - start)
"""


def bench_impor(selaras: Path, python: Path, book: Path) -> Iterator[str]:
    """Yield the time from the bytes to the applied import, as a ratio to `hitung` of the same book."""
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"SELARAS_DATA": folder}
        environment.pop("DATABASE_URL", None)
        done = subprocess.run(
            [python, "-c", _IMPORT, book], env=environment, capture_output=True, check=True
        )
    seconds = float(done.stdout.split()[-1])
    hitung = measure([selaras, "hitung", book, "--json"])
    yield line(f"{book.stem}: hitung --json, untuk perbandingan", hitung)
    times = seconds / hitung.seconds
    yield f"{book.stem}: impor ke SQLite {seconds:.2f} s ({times:.1f} kali hitung --json)"
