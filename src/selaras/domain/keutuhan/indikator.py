"""Every indicator can be computed: unique, with a target that fits its direction."""

from collections.abc import Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.keutuhan.indikator_versi import check_versi
from selaras.domain.keutuhan.predikat import check_target_predikat
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.satuan import can_be_added

LIST = "daftar_indikator"


def check_indikator(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Indikator."""
    rows = berkas.daftar_indikator
    yield from find_duplicates(LIST, rows, lambda i: i.kode.casefold(), "kode", "kode indikator")
    for nomor, indikator in enumerate(rows):
        at = At(LIST, nomor)
        yield from _target(at, indikator)
        yield from _recap(at, indikator)
    yield from check_versi(rows, berkas.profil.periode.tahun)
    if (tabel := berkas.ketentuan.lke_predikat) is not None:
        yield from check_target_predikat(rows, tabel)


def _target(at: At, indikator: Indikator) -> Iterator[Masalah]:
    low, high = indikator.target_bawah, indikator.target_atas
    if indikator.arah is Arah.RENTANG:
        yield from _range(at, indikator)
    elif low is not None or high is not None:
        yield at.error(
            "target_atas" if low is None else "target_bawah",
            "batas target",
            "satu angka target",
            "kosongkan batas, atau pilih arah 'Dalam rentang'",
        )
    elif indikator.target is None and not indikator.target_predikat.strip():
        yield at.warning(
            "target",
            "kosong",
            "target setahun",
            "isi target seperti pada PK; capaian belum dapat dihitung",
        )


def _range(at: At, indikator: Indikator) -> Iterator[Masalah]:
    low, high = indikator.target_bawah, indikator.target_atas
    if indikator.target is not None:
        yield at.error("target", indikator.target, "kosong", "tulis batas bawah dan batas atas target")
    if low is None or high is None:
        lacking = "target_bawah" if low is None else "target_atas"
        yield at.error(lacking, "kosong", "batas bawah dan batas atas", "isi kedua batas target")
    elif low > high:
        yield at.error("target_atas", high, f"{low} atau lebih", "tukar batas bawah dan batas atas")


def _recap(at: At, indikator: Indikator) -> Iterator[Masalah]:
    if indikator.cara_rekap is CaraRekap.JUMLAH and not can_be_added(indikator.satuan):
        yield at.error(
            "cara_rekap",
            f"'{indikator.satuan}' yang dijumlahkan",
            "cara rekap selain 'Jumlah'",
            "pilih 'Rasio kumulatif', 'Penyebut setahun', 'Posisi akhir', atau 'Rata-rata'",
        )
    if indikator.pengali is not None and indikator.pengali <= 0:
        yield at.error("pengali", indikator.pengali, "angka di atas nol", "misalnya 100 untuk persen")
