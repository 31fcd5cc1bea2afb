"""What the home page of an office is told about its data: filled, missing, or not yet begun."""

from collections.abc import Iterator

from django.urls import reverse

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.data.daftar import KELOMPOK
from selaras.apps.berkas.data.selectors import count_baris
from selaras.apps.berkas.selectors import check, list_periode
from selaras.apps.core.kotak_masuk import ButirMasuk, Tingkat, register
from selaras.apps.organisasi.access import KonteksKantor
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.ketentuan import KetentuanError


def register_kotak_masuk() -> None:
    """Tell the home page of whom to ask."""
    register("berkas", list_butir)


def list_butir(konteks: KonteksKantor) -> Iterator[ButirMasuk]:
    """Yield what is missing, then each group of lists with how many of them are filled."""
    counts = count_baris(konteks.instansi.pk, konteks.tahun)
    if not any(counts.values()):
        yield _nothing_yet(konteks)
        return
    if errors := _count_errors(konteks):
        yield ButirMasuk(
            "Catatan pada data",
            f"{errors} wajib diperbaiki",
            Tingkat.WAJIB,
            reverse("data-kelompok", args=(*_place(konteks), "perencanaan")),
            "Perbaiki data",
            "Selama belum diperbaiki, sebagian angka dan dokumen belum dapat disusun.",
        )
    for slug, group in KELOMPOK.items():
        rows = [counts[daftar] for daftar in group.daftar]
        filled = sum(1 for count in rows if count)
        yield ButirMasuk(
            group.judul,
            f"{sum(rows)} baris" if filled else "Belum ada isi",
            Tingkat.SELESAI if filled else Tingkat.INFO,
            reverse("data-kelompok", args=(*_place(konteks), slug)),
            "Buka" if filled else "Isi",
            group.keterangan,
            filled,
            len(rows),
        )


def _nothing_yet(konteks: KonteksKantor) -> ButirMasuk:
    may = Hak.IMPOR in konteks.hak
    return ButirMasuk(
        f"Data tahun {konteks.tahun}",
        "Belum ada isi",
        Tingkat.PERLU,
        reverse("impor", args=_place(konteks)) if may else "",
        "Impor buku kerja" if may else "",
        "Impor buku kerja kantor, atau isi daftar satu per satu."
        if may
        else "Operator kantor dapat mengimpor buku kerja.",
    )


def _count_errors(konteks: KonteksKantor) -> int:
    """Return how many problems stop the last report; none are known before all regulation values."""
    last = list_periode(konteks.instansi, konteks.tahun)[-1]
    try:
        found = check(konteks.instansi, konteks.tahun, last.triwulan)
    except KetentuanError:
        return 0
    return sum(1 for m in found if m.tingkat is TingkatMasalah.KESALAHAN)


def _place(konteks: KonteksKantor) -> tuple[str, int]:
    return konteks.instansi.slug, konteks.tahun
