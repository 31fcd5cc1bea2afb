"""The form of a berkas that may be published: registers and questionnaires as counts, NIP by setting.

Of meetings stay day, subject and result, of those invited and present only how many: the lists should
hold positions, but nobody can be sure. Photos show people. What a superior says about a person's report
and letters marked Rahasia are left out. Positions elsewhere (teams, steps, tasks) and the office's own
words stay.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from selaras.domain.baris import lines_of
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.rapat import Rapat
from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.berkas.skm import RekapUnsurSkm, RespondenSkm
from selaras.domain.berkas.surat import SifatSurat


def to_public(berkas: BerkasKinerja) -> BerkasKinerja:
    """Return the berkas without what speaks of single persons or events; its figures stay the same."""
    if not berkas.ketentuan.tampilkan_nip:
        officials = tuple(replace(pejabat, nip="") for pejabat in berkas.daftar_pejabat)
        berkas = replace(berkas, daftar_pejabat=officials)
    return replace(
        berkas,
        daftar_register=(),
        daftar_rekap_register=count_events(berkas.daftar_register, berkas.daftar_rekap_register),
        daftar_responden_skm=(),
        daftar_rekap_skm=_add_answers(berkas.daftar_responden_skm) or berkas.daftar_rekap_skm,
        daftar_rapat=tuple(map(_count_people, berkas.daftar_rapat)),
        daftar_surat=tuple(s for s in berkas.daftar_surat if s.sifat is not SifatSurat.RAHASIA),
        daftar_tanggapan=(),
    )


def _count_people(rapat: Rapat) -> Rapat:
    """Return the meeting with the number of those invited and present in place of the lists."""
    invited, present = (_count(people) for people in (rapat.daftar_undangan, rapat.daftar_hadir))
    return replace(rapat, daftar_undangan=invited, daftar_hadir=present, bukti="")


def _count(daftar: str) -> str:
    """Return '12 orang' of a list with one line each, '' of an empty one."""
    lines = len(lines_of(daftar))
    return f"{lines} orang" if lines else ""


def count_events(
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
