"""What is wrong with the placeholders of a text, and what the office may have meant."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selaras.domain.kode import Kode, KodeError, parse_kode
from selaras.domain.nama import name_key
from selaras.domain.narasi.bagian import PokokNarasi, near_names
from selaras.domain.narasi.penanda import DAFTAR_PENANDA, JenisPenanda, Penanda, read_teks


@dataclass(frozen=True)
class CacatTeks:
    """One fault: what was found, what is wanted, and how to mend it."""

    ditemukan: str
    diharapkan: str
    saran: str


@dataclass(frozen=True)
class KodeDikenal:
    """The codes of the book that texts may name, as they are written there."""

    daftar_indikator: tuple[str, ...]
    daftar_anggaran: tuple[Kode, ...]

    def knows(self, kode: str, pokok: PokokNarasi) -> bool:
        """Tell whether the code belongs to a record of the kind."""
        if pokok is PokokNarasi.ANGGARAN:
            return read_kode(kode) in self.daftar_anggaran
        return name_key(kode) in {name_key(one) for one in self.daftar_indikator}

    def advise(self, kode: str, pokok: PokokNarasi) -> str:
        """Return which codes the text may have meant."""
        known: Iterable[str] = self.daftar_indikator
        if pokok is PokokNarasi.ANGGARAN:
            known = map(str, self.daftar_anggaran)
        otherwise = f"salin kodenya dari {sheet_of(pokok)}"
        return near_names(kode.strip(), dict.fromkeys(known), otherwise, singkat=True)


def read_kode(kode: str) -> Kode | None:
    """Return the code of a programme as typed, None where it is none."""
    try:
        return parse_kode(kode)
    except KodeError:
        return None


def sheet_of(pokok: PokokNarasi) -> str:
    """Return the sheet that the codes stand on."""
    return "lembar Program & Pagu" if pokok is PokokNarasi.ANGGARAN else "lembar Indikator"


def find_faults(teks: str, kode: KodeDikenal) -> Iterator[CacatTeks]:
    """Yield every fault of the placeholders in a text."""
    pieces = list(read_teks(teks))
    rest = " ".join(piece for piece in pieces if isinstance(piece, str))
    if "{{" in rest or "}}" in rest:
        wanted = "penanda yang dibuka dan ditutup, misalnya {{capaian:S1}}"
        yield CacatTeks("kurung kurawal tanpa pasangan", wanted, "lengkapi penandanya")
    for piece in pieces:
        if isinstance(piece, Penanda):
            yield from _faults_of(piece, kode)


def _faults_of(penanda: Penanda, kode: KodeDikenal) -> Iterator[CacatTeks]:
    jenis = penanda.jenis
    if jenis is None:
        advice = near_names(penanda.nama, (j.nama for j in DAFTAR_PENANDA), "salin dari panduan")
        yield CacatTeks(f"penanda '{penanda.nama}'", "nama penanda pada panduan", advice)
    elif not penanda.kode:
        yield from _without_code(jenis)
    elif jenis.pokok is PokokNarasi.KANTOR:
        found = f"penanda '{penanda.nama}' dengan kode '{penanda.kode}'"
        yield CacatTeks(found, f"{jenis.contoh} tanpa kode", "hapus titik dua dan kodenya")
    elif not kode.knows(penanda.kode, jenis.pokok):
        found = f"kode '{penanda.kode}' pada penanda '{penanda.nama}'"
        yield CacatTeks(
            found, f"kode pada {sheet_of(jenis.pokok)}", kode.advise(penanda.kode, jenis.pokok)
        )


def _without_code(jenis: JenisPenanda) -> Iterator[CacatTeks]:
    if jenis.pokok is not PokokNarasi.KANTOR and jenis.wajib:
        found = f"penanda '{jenis.nama}' tanpa kode"
        yield CacatTeks(
            found, f"kode di belakang titik dua, misalnya {jenis.contoh}", "tambahkan kodenya"
        )
