"""Values fixed by others say by what; years fit; what is reported of a whole year is final."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.keutuhan.reporting import At
from selaras.domain.periode import Periode

LIST = "daftar_realisasi"


def check_resmi(rows: Sequence[RealisasiKinerja], periode: Periode) -> Iterator[Masalah]:
    """Yield problems of official values, of the years that values speak of, and of provisional ones."""
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        yield from _basis(at, row)
        yield from _years(at, row, periode)
        if row.sementara and periode.triwulan is None:
            yield at.warning(
                "sementara",
                "Ya",
                "nilai tetap pada laporan setahun",
                "isi nilai tetapnya; bila belum ada, catatannya ikut dicetak",
            )


def _basis(at: At, row: RealisasiKinerja) -> Iterator[Masalah]:
    if row.nilai_resmi is not None and not row.dasar_resmi.strip():
        yield at.warning(
            "dasar_resmi", "kosong", "dokumen yang menetapkannya", "isi dokumen dan sebab selisihnya"
        )
    if row.nilai_resmi is None and row.dasar_resmi.strip():
        found = f"kosong, padahal dasarnya '{row.dasar_resmi.strip()}'"
        yield at.warning("nilai_resmi", found, "nilai yang ditetapkan", "isi nilai atau hapus dasarnya")


def _years(at: At, row: RealisasiKinerja, periode: Periode) -> Iterator[Masalah]:
    data, issued = row.tahun_data, row.tahun_terbit
    if data is not None and data > periode.tahun:
        yield at.error(
            "tahun_data", data, f"{periode.tahun} atau sebelumnya", "nilai tahun depan belum ada"
        )
    if data is not None and issued is not None and issued < data:
        yield at.error(
            "tahun_terbit", issued, f"{data} atau sesudahnya", "nilai terbit sesudah tahun yang dinilai"
        )
