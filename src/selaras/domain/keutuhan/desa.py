"""Desa are named once, live in order, and carry one status per year from the right instrument."""

from collections.abc import Iterator, Mapping, Sequence

from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.desa import AturanDesa
from selaras.domain.hasil.desa import score_of
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.rincian import show
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_desa"
LIST_STATUS = "daftar_status_desa"


def check_desa(
    daftar_desa: Sequence[Desa], daftar_status: Sequence[StatusDesa], aturan: AturanDesa
) -> Iterator[Masalah]:
    """Yield problems of the desa and of their status."""
    yield from find_duplicates(LIST, daftar_desa, lambda d: name_key(d.nama), "nama", "nama desa")
    by_name = {name_key(desa.nama): desa for desa in daftar_desa}
    for nomor, desa in enumerate(daftar_desa):
        yield from _dates(At(LIST, nomor), desa)
        yield from _predecessor(At(LIST, nomor), desa, by_name)
    yield from find_duplicates(
        LIST_STATUS,
        daftar_status,
        lambda s: (name_key(s.desa), s.tahun, s.instrumen),
        "desa",
        "desa, tahun, dan instrumen",
    )
    for nomor, status in enumerate(daftar_status):
        at = At(LIST_STATUS, nomor)
        if by_name and name_key(status.desa) not in by_name:
            advice = "betulkan namanya atau tambahkan desanya"
            yield at.error("desa", f"'{status.desa}'", "nama pada lembar Desa", advice)
        yield from _status(at, status, aturan)


def _dates(at: At, desa: Desa) -> Iterator[Masalah]:
    begin, end = desa.berlaku_sejak, desa.berlaku_sampai
    if begin is not None and end is not None and end < begin:
        expected = f"{format_tanggal(begin)} atau sesudahnya"
        yield at.error("berlaku_sampai", format_tanggal(end), expected, "tukar atau betulkan tanggalnya")


def _predecessor(at: At, desa: Desa, by_name: Mapping[str, Desa]) -> Iterator[Masalah]:
    """Yield what is wrong with the desa that this one came from."""
    if not desa.pendahulu.strip():
        return
    before = by_name.get(name_key(desa.pendahulu))
    if before is None or before is desa:
        yield at.error(
            "pendahulu", f"'{desa.pendahulu}'", "nama desa lain pada lembar Desa", "betulkan namanya"
        )
    elif _is_circular(desa, by_name):
        yield at.error(
            "pendahulu", f"'{desa.pendahulu}'", "desa yang lebih tua", "pendahulu tidak boleh berputar"
        )
    elif desa.berlaku_sejak is None:
        yield at.warning("berlaku_sejak", "kosong", "tanggal desa ini ada", "isi tanggal pembentukannya")


def _is_circular(desa: Desa, by_name: Mapping[str, Desa]) -> bool:
    """Tell whether the line of predecessors comes back to where it began."""
    seen: set[str] = set()
    here: Desa | None = desa
    while here is not None and here.pendahulu.strip():
        key = name_key(here.nama)
        if key in seen:
            return True
        seen.add(key)
        here = by_name.get(name_key(here.pendahulu))
    return False


def _status(at: At, status: StatusDesa, aturan: AturanDesa) -> Iterator[Masalah]:
    right = aturan.instrumen_of(status.tahun)
    if status.instrumen is not right:
        found = f"{status.instrumen.label} untuk {status.tahun}"
        yield at.warning(
            "instrumen", found, right.label, "nilai ini tidak ikut dalam hitungan tahun itu"
        )
    skor, tabel = score_of(status), aturan.tabel(status.instrumen)
    parts = (status.iks, status.ike, status.ikl)
    if skor.hasil is None and status.status is None:
        found = skor.alasan if None not in parts else "skor kosong"
        field = "iks" if None not in parts else "skor"
        yield at.error(field, found, "skor, atau IKS, IKE, dan IKL, atau status", "isi salah satunya")
    elif skor.hasil is not None and tabel is not None and not tabel.contains(skor.hasil):
        limits = f"{show(tabel.terendah)} sampai {show(tabel.tertinggi)}"
        yield at.error("skor", show(skor.hasil), limits, "betulkan skornya atau instrumennya")
