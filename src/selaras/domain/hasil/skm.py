"""From the questionnaires, or their sums, to the index of the survey."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.skm import RekapUnsurSkm, RespondenSkm
from selaras.domain.hasil.jumlah import name_some, share
from selaras.domain.rincian import Rincian, show
from selaras.domain.skm import AturanSkm, HasilIkm, JumlahUnsur, PenghitunganSkm, calculate_ikm

TANPA_PROFIL = "Tidak diisi"


@dataclass(frozen=True)
class HasilSkm:
    """The index with the number of respondents behind it.

    `seragam` is the share in percent of those who gave one and the same answer to everything.
    """

    banyak: Rincian
    ikm: HasilIkm
    seragam: Rincian
    catatan: tuple[str, ...] = ()


def calculate_skm(
    daftar_responden: Sequence[RespondenSkm], daftar_rekap: Sequence[RekapUnsurSkm], aturan: AturanSkm
) -> HasilSkm:
    """Return the index; questionnaires win over sums, because they can prove them."""
    sums = sum_rekap(daftar_rekap)
    if not daftar_responden:
        unproven = Rincian("jawaban seragam", None, alasan="hanya jumlah per unsur yang diketahui")
        return HasilSkm(_most_answers(sums), calculate_ikm(sums, aturan), unproven)
    tallies = tally(daftar_responden, aturan.penghitungan)
    answered = [r for r in daftar_responden if r.daftar_jawaban]
    banyak = Rincian("banyaknya responden", Decimal(len(answered)), "kuesioner yang terisi")
    notes = [*_empty(len(daftar_responden) - len(answered)), *_differences(tallies, sums)]
    return HasilSkm(banyak, calculate_ikm(tallies, aturan), _straight(answered), tuple(notes))


def tally(daftar: Sequence[RespondenSkm], penghitungan: PenghitunganSkm) -> dict[str, JumlahUnsur]:
    """Return the sum and the number of answers per unsur; an impossible answer spoils its unsur."""
    answers: dict[str, list[tuple[str, Decimal]]] = {}
    for responden in daftar:
        for kode, jawaban in responden.daftar_jawaban.items():
            answers.setdefault(kode, []).append((responden.nomor, jawaban))
    return {kode: _tally_unit(kode, given, penghitungan) for kode, given in answers.items()}


def _tally_unit(
    kode: str, given: list[tuple[str, Decimal]], penghitungan: PenghitunganSkm
) -> JumlahUnsur:
    refused = [nomor for nomor, jawaban in given if not penghitungan.accepts(jawaban)]
    reason = ""
    if refused:
        limits = f"{show(penghitungan.terendah)} sampai {show(penghitungan.tertinggi)}"
        reason = f"jawaban {kode} responden {name_some(refused)} di luar {limits}"
    return JumlahUnsur(sum((jawaban for _, jawaban in given), Decimal()), Decimal(len(given)), reason)


def sum_rekap(daftar: Sequence[RekapUnsurSkm]) -> dict[str, JumlahUnsur]:
    """Return the typed sums by the code of the unsur."""
    sums: dict[str, JumlahUnsur] = {}
    for row in daftar:
        kode = row.kode.strip().upper()
        if kode in sums:
            sums[kode] = JumlahUnsur(alasan=f"unsur {kode} tertulis dua kali")
        elif row.jumlah is None or row.banyak is None:
            sums[kode] = JumlahUnsur(alasan=f"jumlah nilai atau banyaknya jawaban {kode} belum diisi")
        else:
            sums[kode] = JumlahUnsur(row.jumlah, row.banyak)
    return sums


def _most_answers(sums: Mapping[str, JumlahUnsur]) -> Rincian:
    """Without questionnaires, the unsur that most people answered tells how many there were."""
    most = max((jumlah.banyak for jumlah in sums.values()), default=Decimal())
    if most == 0:
        return Rincian("banyaknya responden", None, alasan="belum ada jawaban survei")
    return Rincian("banyaknya responden", most, "jawaban terbanyak pada satu unsur")


def _straight(answered: Sequence[RespondenSkm]) -> Rincian:
    """One answer is no pattern: only those who answered at least two unsur can be straight-lined."""
    several = [r for r in answered if len(r.daftar_jawaban) > 1]
    same = sum(len(set(r.daftar_jawaban.values())) == 1 for r in several)
    rumus = "responden yang menjawab semua unsur dengan nilai sama / responden"
    return share("jawaban seragam", same, len(several), rumus)


def _empty(banyak: int) -> list[str]:
    return [f"{banyak} kuesioner tanpa jawaban tidak dihitung"] if banyak else []


def _differences(tallies: Mapping[str, JumlahUnsur], sums: Mapping[str, JumlahUnsur]) -> list[str]:
    """Say where typed sums do not follow from the questionnaires."""
    found = []
    for kode, typed in sums.items():
        own = tallies.get(kode, JumlahUnsur())
        if (typed.jumlah, typed.banyak) != (own.jumlah, own.banyak):
            printed = f"{show(typed.jumlah)} dari {show(typed.banyak)} jawaban"
            counted = f"{show(own.jumlah)} dari {show(own.banyak)}"
            found.append(f"rekap {kode} {printed}, sedangkan kuesioner memberi {counted}")
    return found


def count_profile(daftar: Sequence[RespondenSkm]) -> dict[str, Counter[str]]:
    """Return how many respondents stand in each class of the profile; nobody can be told apart."""
    profile: dict[str, Counter[str]] = {}
    for responden in daftar:
        classes = {
            "Jenis kelamin": responden.jenis_kelamin.label if responden.jenis_kelamin else "",
            "Pendidikan": responden.pendidikan.label if responden.pendidikan else "",
            "Pekerjaan": responden.pekerjaan.strip(),
            "Jenis layanan": responden.jenis_layanan.strip(),
        }
        for group, name in classes.items():
            profile.setdefault(group, Counter())[name or TANPA_PROFIL] += 1
    return profile
