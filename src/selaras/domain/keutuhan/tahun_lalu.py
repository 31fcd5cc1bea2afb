"""Earlier years are earlier, of a known indicator, once each, and a corrected value says why."""

from collections.abc import Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.tahun_lalu import RealisasiLalu
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.rincian import show

LIST = "daftar_tahun_lalu"


def check_tahun_lalu(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Realisasi Tahun Lalu."""
    rows, tahun = berkas.daftar_tahun_lalu, berkas.profil.periode.tahun
    known = {indikator.kode for indikator in berkas.daftar_indikator}
    yield from find_duplicates(
        LIST, rows, lambda r: (r.indikator, r.tahun), "tahun", "indikator dan tahun"
    )
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.indikator not in known:
            wanted = "kode pada lembar Indikator"
            yield at.error("indikator", f"'{row.indikator}'", wanted, "betulkan kodenya")
        if row.tahun >= tahun:
            yield at.error(
                "tahun",
                row.tahun,
                f"sebelum {tahun}",
                "nilai tahun laporan diisi pada lembar Realisasi Kinerja",
            )
        yield from _again(at, row)


def _again(at: At, row: RealisasiLalu) -> Iterator[Masalah]:
    """Yield what a value presented again does not say."""
    if row.disajikan_kembali is None:
        return
    if not row.alasan.strip():
        yield at.warning("alasan", "kosong", "alasan penyajian kembali", "tulis mengapa nilainya diubah")
    if row.realisasi is None:
        yield at.warning(
            "realisasi",
            f"kosong, padahal disajikan kembali {show(row.disajikan_kembali)}",
            "nilai seperti pada laporan tahun itu",
            "isi nilai semula, atau pindahkan nilai baru ke kolom Realisasi",
        )
