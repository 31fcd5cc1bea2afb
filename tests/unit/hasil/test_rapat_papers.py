"""What the papers of a meeting tell of its records."""

from datetime import date
from typing import Any

import pytest

from selaras.domain.berkas import Rapat, Surat
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.hasil.rapat import (
    TugasRapat,
    invitation_draft,
    is_invited_by_letter,
    list_absent,
    list_tasks,
    meeting_of,
)
from tests.unit.making import berkas


def rapat(**changes: Any) -> Rapat:
    return Rapat("RP1", date(2024, 7, 8), "Pembahasan capaian", **changes)


@pytest.mark.parametrize(
    ("line", "task"),
    [
        ("Sekcam: memeriksa data: 10 Juli 2024", TugasRapat("Sekcam", "memeriksa data", "10 Juli 2024")),
        ("Sekcam: rapat: persiapan: besok", TugasRapat("Sekcam", "rapat: persiapan", "besok")),
        ("Sekcam: memeriksa data", TugasRapat("Sekcam", "memeriksa data", "")),
        ("memeriksa data", TugasRapat("", "memeriksa data", "")),
        ("Sekcam:", TugasRapat("", "Sekcam", "")),
    ],
)
def test_a_line_is_taken_apart_into_position_task_and_deadline(line: str, task: TugasRapat) -> None:
    assert list_tasks(rapat(tindak_lanjut=f"\n {line} \n")) == (task,)


def test_absent_are_those_invited_who_are_not_written_as_present() -> None:
    meeting = rapat(daftar_undangan="Sekcam\nKasi Satu\nKasi Dua", daftar_hadir="kasi  satu\nTamu")
    assert list_absent(meeting) == ("Sekcam", "Kasi Dua")


def test_nobody_is_absent_while_it_is_not_written_who_came() -> None:
    assert list_absent(rapat(daftar_undangan="Sekcam")) == ()


def test_a_letter_names_its_meeting_and_only_an_invitation_invites() -> None:
    meeting = rapat()
    invitation = Surat("U1", JenisSurat.UNDANGAN, "Undangan", rapat="rp1 ")
    other = Surat("P1", JenisSurat.PENGANTAR, "Notulen", rapat="RP1")
    assert meeting_of(berkas(daftar_rapat=(meeting,)), invitation) == meeting
    assert is_invited_by_letter(berkas(daftar_surat=(invitation,)), meeting)
    assert not is_invited_by_letter(berkas(daftar_surat=(other,)), meeting)


def test_a_draft_invites_to_its_meeting_and_has_no_number() -> None:
    draft = invitation_draft(rapat())
    assert (draft.jenis, draft.rapat, draft.nomor, draft.nomor_agenda) == (
        JenisSurat.UNDANGAN,
        "RP1",
        "",
        None,
    )
