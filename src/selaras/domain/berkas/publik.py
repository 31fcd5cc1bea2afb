"""The form of a berkas that may be published: registers and questionnaires as counts, NIP by setting."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.berkas.skm import RekapUnsurSkm, RespondenSkm


def to_public(berkas: BerkasKinerja) -> BerkasKinerja:
    """Return the berkas without what speaks of single persons or events; its figures stay the same."""
    if not berkas.ketentuan.tampilkan_nip:
        officials = tuple(replace(pejabat, nip="") for pejabat in berkas.daftar_pejabat)
        berkas = replace(berkas, daftar_pejabat=officials)
    return replace(
        berkas,
        daftar_register=(),
        daftar_rekap_register=_count_events(berkas.daftar_register, berkas.daftar_rekap_register),
        daftar_responden_skm=(),
        daftar_rekap_skm=_add_answers(berkas.daftar_responden_skm) or berkas.daftar_rekap_skm,
    )


def _count_events(
    rows: Sequence[BarisRegister], typed: Sequence[RekapRegister]
) -> tuple[RekapRegister, ...]:
    """Count the rows per register and year; a count takes the place of what was typed for that year."""
    counts = Counter((row.register, row.tanggal.year) for row in rows)
    counted = tuple(
        RekapRegister(register, tahun, Decimal(count), "jumlah baris register")
        for (register, tahun), count in sorted(counts.items())
    )
    return counted + tuple(row for row in typed if (row.register, row.tahun) not in counts)


def _add_answers(rows: Sequence[RespondenSkm]) -> tuple[RekapUnsurSkm, ...]:
    """Add the answers per unsur."""
    answers: dict[str, list[Decimal]] = defaultdict(list)
    for row in rows:
        for kode, answer in row.daftar_jawaban.items():
            answers[kode].append(answer)
    return tuple(
        RekapUnsurSkm(kode, sum(given, Decimal()), Decimal(len(given)))
        for kode, given in sorted(answers.items())
    )
