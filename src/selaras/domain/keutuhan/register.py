"""Events stand once and end after they begin; typed counts do not compete with rows."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.rincian import show
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_register"
LIST_REKAP = "daftar_rekap_register"


def check_register(
    daftar_baris: Sequence[BarisRegister], daftar_rekap: Sequence[RekapRegister]
) -> Iterator[Masalah]:
    """Yield problems of the registers and of the typed counts."""
    yield from find_duplicates(
        LIST,
        daftar_baris,
        lambda r: (name_key(r.register), r.tanggal.year, name_key(r.nomor)),
        "nomor",
        "nomor dalam tahun ini",
    )
    for nomor, row in enumerate(daftar_baris):
        done = row.tanggal_selesai
        if done is not None and done < row.tanggal:
            expected = f"{format_tanggal(row.tanggal)} atau sesudahnya"
            yield At(LIST, nomor).error(
                "tanggal_selesai", format_tanggal(done), expected, "betulkan salah satu tanggal"
            )
    yield from find_duplicates(
        LIST_REKAP,
        daftar_rekap,
        lambda r: (name_key(r.register), r.tahun),
        "tahun",
        "register dan tahun",
    )
    for nomor, rekap in enumerate(daftar_rekap):
        yield from _count(At(LIST_REKAP, nomor), rekap, daftar_baris)


def _count(at: At, rekap: RekapRegister, rows: Sequence[BarisRegister]) -> Iterator[Masalah]:
    if rekap.jumlah is None:
        yield at.warning(
            "jumlah", "kosong", "jumlah kejadian setahun", "isi jumlahnya; 0 bila tidak ada"
        )
        return
    if rekap.jumlah < 0 or rekap.jumlah != rekap.jumlah.to_integral_value():
        yield at.error("jumlah", show(rekap.jumlah), "bilangan bulat mulai 0", "betulkan jumlahnya")
    same = [r for r in rows if name_key(r.register) == name_key(rekap.register)]
    counted = sum(r.tanggal.year == rekap.tahun for r in same)
    if counted and counted != rekap.jumlah:
        found = f"{show(rekap.jumlah)}, sedangkan register memuat {counted}"
        yield at.warning("jumlah", found, f"{counted}", "yang dihitung ialah barisnya")
