"""Rule NA016."""

import re
from collections.abc import Iterator
from itertools import combinations

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_PARTS = re.compile(r"\bterdiri (?:dari|atas)\b|\bdengan rincian\b|\brinciannya\b", re.IGNORECASE)
_MOST = 8  # parts; with more of them some selection adds up by chance


class RincianKalimatSalah(AturanHitungan):
    """Jumlah yang disebut kalimat tidak sama dengan jumlah rinciannya.

    Yang diperiksa:
        Kalimat "sebanyak N orang, terdiri dari A orang ... dan B orang ..." yang semua angkanya
        bersatuan sama. Bila ada susunan rincian yang berjumlah N, aturan ini diam.

    Mengapa:
        Jumlah pegawai, desa, atau dokumen menjadi dasar hitungan lain di laporan.

    Contoh:
        "30 orang, terdiri dari 12 orang laki-laki dan 17 orang perempuan", seharusnya 29 orang.

    Saran:
        Cocokkan jumlah dengan rinciannya, lalu betulkan yang salah.
    """

    kode = "NA016"
    judul = "Jumlah di dalam kalimat tidak sama dengan rinciannya"
    saran = "Cocokkan jumlah dengan rinciannya, lalu betulkan yang salah."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Add up the parts that each sentence lists."""
        for kalimat in naskah.daftar_kalimat:
            for whole, parts in _lists(find_sebutan(kalimat.teks)):
                values = [one.angka.nilai for one in parts if one.angka.nilai is not None]
                if _some_add_up(whole, parts):
                    continue
                right = tulis_hasil(sum(values, start=values[0] * 0))
                shown = " + ".join(tulis(one.angka) for one in parts)
                yield self.report(
                    f"Kalimat menyebut {tulis(whole.angka)} {whole.satuan}, tetapi rinciannya "
                    f"berjumlah {right}.",
                    kalimat.tempat,
                    hitungan=f"{shown} = {right}; tertulis {tulis(whole.angka)}",
                )


def _lists(found: tuple[Sebutan, ...]) -> Iterator[tuple[Sebutan, list[Sebutan]]]:
    """Yield a whole and its parts: all that follow the words, where each has the unit of the whole."""
    for at, whole in enumerate(found[:-2]):
        parts = list(found[at + 1 :])
        if not _PARTS.search(parts[0].sebelum) or not whole.satuan or len(parts) > _MOST:
            continue
        if all(one.satuan == whole.satuan and not one.is_persen for one in parts):
            yield whole, parts


def _some_add_up(whole: Sebutan, parts: list[Sebutan]) -> bool:
    values = [one.angka.nilai or 0 for one in parts]
    return any(
        sum(chosen) == whole.angka.nilai
        for size in range(1, len(values) + 1)
        for chosen in combinations(values, size)
    )
