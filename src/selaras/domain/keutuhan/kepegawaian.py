"""Head counts are whole numbers, each class of a unit stands once."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.domain.berkas.kepegawaian import Formasi, RekapPegawai
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.hasil.kepegawaian import calculate_formasi
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.rincian import show

LIST = "daftar_formasi"
LIST_PEGAWAI = "daftar_pegawai"


def check_kepegawaian(
    daftar_formasi: Sequence[Formasi], daftar_pegawai: Sequence[RekapPegawai]
) -> Iterator[Masalah]:
    """Yield problems of the formation and of the head counts."""
    rows = calculate_formasi(daftar_formasi).daftar_formasi
    for nomor, (formasi, selisih) in enumerate(rows):
        at = At(LIST, nomor)
        for field in ("bezetting", "keperluan"):
            yield from _whole(at, field, getattr(formasi, field))
        printed = formasi.angka_dokumen
        if printed is not None and selisih.hasil is not None and printed != selisih.hasil:
            advice = "tidak menghalangi; yang dihitung ialah bezetting - keperluan"
            yield at.warning("angka_dokumen", show(printed), show(selisih.hasil), advice)
    yield from find_duplicates(
        LIST_PEGAWAI,
        daftar_pegawai,
        lambda r: (r.kelompok, name_key(r.rincian), name_key(r.unit)),
        "rincian",
        "kelompok, rincian, dan unit",
    )
    for nomor, row in enumerate(daftar_pegawai):
        yield from _whole(At(LIST_PEGAWAI, nomor), "jumlah", row.jumlah)


def _whole(at: At, field: str, nilai: Decimal | None) -> Iterator[Masalah]:
    if nilai is not None and (nilai < 0 or nilai != nilai.to_integral_value()):
        yield at.error(
            field, show(nilai), "banyaknya orang, bilangan bulat mulai 0", "betulkan angkanya"
        )
