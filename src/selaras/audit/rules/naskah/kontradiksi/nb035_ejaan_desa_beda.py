"""NB035: a village or kelurahan is spelt differently in two tables."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import Kemiripan, compare_nama, is_salah_tulis, kunci, split_kata
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.isi import TabelMentah
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_COLUMN = re.compile(r"(?:nama\s+)?(?:desa|kelurahan|desa\s*/\s*kelurahan|kecamatan)", re.IGNORECASE)


class EjaanDesaBeda(AturanKontradiksi):
    """Nama desa atau kelurahan dieja berbeda antartabel.

    Yang diperiksa:
        Kolom desa, kelurahan atau kecamatan di semua tabel: nama yang berbeda satu dua huruf dan tidak
        berdiri bersama dalam satu tabel.
    Mengapa:
        Data desa dicocokkan menurut namanya; ejaan lain membuat satu desa terhitung dua.
    Contoh:
        "Sumber Jaya" di rekapitulasi kejadian, "SUMBAR JAYA" di rekapitulasi indeks desa.
    Saran:
        Pakai nama menurut kode wilayah administrasi pemerintahan.
    """

    kode = "NB035"
    judul = "Nama desa dieja berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai nama desa menurut kode dan data wilayah administrasi."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each pair of spellings; the later place is called deviating."""
        tables = [cells for tabel in naskah.naskah.daftar_tabel if (cells := _names(tabel))]
        done: set[frozenset[str]] = set()
        for number, later in enumerate(tables):
            for earlier in tables[:number]:
                for key, (tempat, name) in later.items():
                    for other_key, (other_tempat, other) in earlier.items():
                        together = key in earlier or other_key in later
                        pair = frozenset((key, other_key))
                        if together or pair in done or not _is_slip(name, other):
                            continue
                        done.add(pair)
                        yield self.report(
                            f"Nama ditulis “{name}”, di tempat lain “{other}”.", tempat, other_tempat
                        )


def _names(tabel: TabelMentah) -> dict[str, tuple[Tempat, str]]:
    """Return the names below a header 'Desa', by their letters, each with its first place."""
    found: dict[str, tuple[Tempat, str]] = {}
    column: int | None = None
    for baris in tabel.daftar_baris:
        header = next((n for n, cell in enumerate(baris.sel) if _COLUMN.fullmatch(cell.strip())), None)
        if header is not None:
            column = header
        elif column is not None and column < len(baris.sel) and not baris.sel[column].isdecimal():
            found.setdefault(kunci(baris.sel[column]), (baris.tempat, baris.sel[column]))
    return found


def _is_slip(left: str, right: str) -> bool:
    a, b = split_kata(left), split_kata(right)
    if len(a) == len(b) == 1:
        return is_salah_tulis(a[0], b[0])
    return compare_nama(left, right) is Kemiripan.SALAH_TULIS
