"""What shows, in the data themselves, that a question of the review is answered with yes."""

from collections.abc import Callable, Mapping

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca


def _targets(naskah: NaskahTerbaca) -> str:
    count = sum(baris.target is not None for baris in naskah.daftar_kinerja)
    return f"{count} baris tabel memuat target indikator." if count else ""


def _results(naskah: NaskahTerbaca) -> str:
    rows = naskah.daftar_kinerja
    count = sum(None not in {baris.target, baris.realisasi, baris.capaian} for baris in rows)
    return f"{count} baris tabel memuat target, realisasi, dan capaian." if count else ""


def _annexes(naskah: NaskahTerbaca) -> str:
    count = sum(judul.is_lampiran for judul in naskah.daftar_judul)
    return f"{count} judul lampiran ditemukan." if count else ""


def _money(naskah: NaskahTerbaca) -> str:
    count = sum(baris.pagu is not None and baris.realisasi is not None for baris in naskah.daftar_uang)
    return f"{count} baris tabel memuat pagu dan realisasi anggaran." if count else ""


def _comparisons(naskah: NaskahTerbaca) -> str:
    rows = naskah.daftar_kinerja
    count = sum(baris.realisasi_lalu is not None or baris.target_akhir is not None for baris in rows)
    return f"{count} baris tabel memuat pembanding tahun lalu atau akhir Renstra." if count else ""


def _every_target(berkas: BerkasKinerja) -> str:
    rows = berkas.daftar_indikator
    return f"Seluruh {len(rows)} indikator memuat target." if rows else ""


def _every_source(berkas: BerkasKinerja) -> str:
    rows = berkas.daftar_realisasi
    sourced = rows and all(row.sumber.strip() for row in rows)
    return f"Seluruh {len(rows)} realisasi menyebut sumber atau bukti." if sourced else ""


def _every_person(berkas: BerkasKinerja) -> str:
    rows = berkas.daftar_indikator
    owned = rows and all(row.penanggung_jawab.strip() for row in rows)
    return f"Seluruh {len(rows)} indikator mempunyai penanggung jawab." if owned else ""


def _spending(berkas: BerkasKinerja) -> str:
    count = len(berkas.daftar_realisasi_anggaran)
    return f"{count} baris realisasi anggaran diisi." if count else ""


def _promises(berkas: BerkasKinerja) -> str:
    count = sum(bool(row.kode_indikator) for row in berkas.daftar_sasaran_pk)
    return f"{count} sasaran PK merujuk indikator yang dilaporkan, targetnya sama." if count else ""


def _past(berkas: BerkasKinerja) -> str:
    past, others = len(berkas.daftar_tahun_lalu), len(berkas.daftar_pembanding)
    return f"{past} nilai tahun lalu dan {others} pembanding lain diisi." if past or others else ""


# By the code of the question; '' where it is not shown.
BUKTI_NASKAH: Mapping[str, Callable[[NaskahTerbaca], str]] = {
    "F2": _targets,
    "F3": _results,
    "F4": _annexes,
    "F6": _money,
    "S7": _comparisons,
}
BUKTI_BERKAS: Mapping[str, Callable[[BerkasKinerja], str]] = {
    "F2": _every_target,
    "F6": _spending,
    "M2": _every_source,
    "M4": _every_person,
    "S1": _promises,
    "S7": _past,
}
