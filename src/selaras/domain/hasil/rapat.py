"""What the papers of a meeting tell: which letter invites, who came, who does what until when."""

from dataclasses import dataclass

from selaras.domain.baris import lines_of
from selaras.domain.berkas import BerkasKinerja, Rapat, Surat
from selaras.domain.berkas.surat import JenisSurat, SifatSurat
from selaras.domain.nama import name_key


@dataclass(frozen=True)
class TugasRapat:
    """A task that a meeting gives; texts are empty where its line does not tell them."""

    jabatan: str
    tugas: str
    tenggat: str


def list_tasks(rapat: Rapat) -> tuple[TugasRapat, ...]:
    """Return the tasks; a line says 'position: task: deadline', colons within the task are its own."""
    return tuple(_task(line) for line in lines_of(rapat.tindak_lanjut))


def _task(line: str) -> TugasRapat:
    who, _, rest = line.partition(":")
    if not rest:
        return TugasRapat("", who.strip(), "")
    what, _, until = rest.rpartition(":")
    return TugasRapat(who.strip(), (what or until).strip(), until.strip() if what else "")


def list_absent(rapat: Rapat) -> tuple[str, ...]:
    """Return the invited positions that did not come; none while it is not written who came."""
    present = {name_key(one) for one in lines_of(rapat.daftar_hadir)}
    if not present:
        return ()
    return tuple(one for one in lines_of(rapat.daftar_undangan) if name_key(one) not in present)


def meeting_of(berkas: BerkasKinerja, surat: Surat) -> Rapat | None:
    """Return the meeting that a letter names, None for a letter without one."""
    own = name_key(surat.rapat)
    return next((one for one in berkas.daftar_rapat if name_key(one.kode) == own), None)


def is_invited_by_letter(berkas: BerkasKinerja, rapat: Rapat) -> bool:
    """Tell whether the book holds an invitation to the meeting."""
    own = name_key(rapat.kode)
    invitations = (one for one in berkas.daftar_surat if one.jenis is JenisSurat.UNDANGAN)
    return any(name_key(one.rapat) == own for one in invitations)


def invitation_draft(rapat: Rapat) -> Surat:
    """Return an invitation without number and date, for a meeting that has none in the book."""
    return Surat(
        rapat.kode,
        JenisSurat.UNDANGAN,
        f"Undangan {rapat.acara}",
        sifat=SifatSurat.PENTING,
        rapat=rapat.kode,
    )
