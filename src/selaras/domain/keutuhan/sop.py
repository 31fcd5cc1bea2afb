"""Steps belong to a procedure, and each flow has one beginning and one end."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.sop import JenisLangkah, LangkahSop, Sop
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_sop"
LIST_LANGKAH = "daftar_langkah_sop"


def check_sop(daftar_sop: Sequence[Sop], daftar_langkah: Sequence[LangkahSop]) -> Iterator[Masalah]:
    """Yield problems of the sheets SOP and Langkah SOP."""
    yield from find_duplicates(LIST, daftar_sop, lambda r: name_key(r.kode), "kode", "kode SOP")
    for nomor, sop in enumerate(daftar_sop):
        yield from _dates(At(LIST, nomor), sop)
    known = {name_key(sop.kode) for sop in daftar_sop}
    flows: dict[str, list[tuple[At, LangkahSop]]] = defaultdict(list)
    for nomor, langkah in enumerate(daftar_langkah):
        at = At(LIST_LANGKAH, nomor)
        if name_key(langkah.sop) in known:
            flows[name_key(langkah.sop)].append((at, langkah))
        else:
            yield at.error("sop", f"'{langkah.sop}'", "kode pada lembar SOP", "betulkan kodenya")
        if not langkah.daftar_pelaksana:
            yield at.error("pelaksana", f"'{langkah.pelaksana}'", "jabatan pelaksana", "isi jabatannya")
    for flow in flows.values():
        yield from _shape(flow)


def _dates(at: At, sop: Sop) -> Iterator[Masalah]:
    made = sop.tanggal_pembuatan
    for field in ("tanggal_revisi", "tanggal_efektif"):
        day = getattr(sop, field)
        if made is not None and day is not None and day < made:
            wanted = f"{format_tanggal(made)} atau sesudahnya"
            yield at.error(field, format_tanggal(day), wanted, "betulkan salah satu tanggal")


def _shape(flow: Sequence[tuple[At, LangkahSop]]) -> Iterator[Masalah]:
    """Yield what keeps the steps from being drawn as one flow from Mulai to Selesai."""
    last = len(flow) - 1
    for number, (at, langkah) in enumerate(flow):
        label = langkah.jenis.label
        if number == 0 and langkah.jenis is not JenisLangkah.MULAI:
            yield at.warning("jenis", label, "Mulai pada langkah pertama", "betulkan jenis langkahnya")
        elif number == last and langkah.jenis is not JenisLangkah.SELESAI:
            yield at.warning("jenis", label, "Selesai pada langkah akhir", "betulkan jenis langkahnya")
        elif 0 < number < last and langkah.jenis in {JenisLangkah.MULAI, JenisLangkah.SELESAI}:
            yield at.warning("jenis", label, "Proses atau Keputusan", "Mulai dan Selesai hanya di ujung")
