"""Positions named in the profile exist, and each once."""

from collections.abc import Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates

_SIGNERS = ("penanda_tangan", "pihak_pertama", "pihak_kedua")


def check_pejabat(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the profile and of the table of officials."""
    yield from find_duplicates(
        "daftar_pejabat", berkas.daftar_pejabat, lambda p: p.jabatan.casefold(), "jabatan", "jabatan"
    )
    for isian in _SIGNERS:
        jabatan = getattr(berkas.profil, isian)
        if jabatan and berkas.pejabat(jabatan) is None:
            yield At("profil", 0).warning(
                isian,
                f"'{jabatan}'",
                "jabatan yang ada pada tabel Pejabat",
                "tambahkan barisnya pada tabel Pejabat",
            )
    yield from _plan_years(berkas)


def _plan_years(berkas: BerkasKinerja) -> Iterator[Masalah]:
    first, last = berkas.profil.tahun_awal_renstra, berkas.profil.tahun_akhir_renstra
    if first is not None and last is not None and first > last:
        yield At("profil", 0).error(
            "tahun_akhir_renstra",
            last,
            f"tahun {first} atau sesudahnya",
            "betulkan tahun awal atau akhir",
        )
