"""As many offices as the nation has kecamatan, in one process: time per office must stay flat."""

import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import calculate_berkas
from selaras.exchange.json import build_hitung, write_json

KECAMATAN = 7_277
COUNTS = (100, 1_000, KECAMATAN)


def bench_nation(pattern: BerkasKinerja) -> Iterator[str]:
    """Yield a line per count: whole time, time per office, ratio against the smallest count."""
    first = None
    for count in COUNTS:
        begin = time.perf_counter()
        for number in range(count):
            write_json(build_hitung(calculate_berkas(vary(pattern, number))))
        seconds = time.perf_counter() - begin
        each = seconds / count * 1000
        first = first or each
        flat = f"{each:.2f} ms/kantor ({each / first:.2f} kali)"
        yield f"{f'hitung {count} kantor dalam satu proses':<58}{seconds:>7.2f} s  {flat}"


def vary(pattern: BerkasKinerja, number: int) -> BerkasKinerja:
    """Return an office of its own: another name, and money that differs."""
    more = Decimal(number)
    budget = tuple(
        replace(row, pagu=None if row.pagu is None else row.pagu + more)
        for row in pattern.daftar_anggaran
    )
    profil = replace(pattern.profil, nama_instansi=f"Kecamatan Uji {number}")
    return replace(pattern, profil=profil, daftar_anggaran=budget)
