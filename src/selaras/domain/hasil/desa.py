"""The desa of a year by status; the two instruments stay two series."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.desa import AturanDesa, InstrumenDesa, StatusKemandirian, calculate_idm, status_for
from selaras.domain.hasil.jumlah import name_some, share
from selaras.domain.mutu import TabelMutu
from selaras.domain.nama import name_key
from selaras.domain.periode import Periode
from selaras.domain.rincian import Rincian, entered, show

_TOLERANSI = Decimal("0.001")  # the three indices are printed with three decimals, their mean with four


@dataclass(frozen=True)
class HasilStatusDesa:
    """One desa: its score with derivation and the status that follows, None where none does."""

    nama: str
    skor: Rincian
    status: StatusKemandirian | None
    catatan: tuple[str, ...] = ()


@dataclass(frozen=True)
class HasilDesa:
    """All desa that exist at the end of a year. `persen_mandiri` in percent of `jumlah`."""

    tahun: int
    instrumen: InstrumenDesa
    daftar_desa: tuple[HasilStatusDesa, ...]
    persen_mandiri: Rincian
    catatan: tuple[str, ...] = ()

    @property
    def jumlah(self) -> int:
        """Return how many desa there are."""
        return len(self.daftar_desa)

    @property
    def per_status(self) -> Mapping[StatusKemandirian, int]:
        """Return how many desa have each status, best first."""
        counts = Counter(desa.status for desa in self.daftar_desa)
        return {status: counts[status] for status in StatusKemandirian}

    @property
    def mandiri(self) -> int:
        """Return how many desa are known to be mandiri."""
        return self.per_status[StatusKemandirian.MANDIRI]


def calculate_desa(
    daftar_desa: Sequence[Desa],
    daftar_status: Sequence[StatusDesa],
    tahun: int,
    aturan: AturanDesa,
    instrumen: InstrumenDesa | None = None,
) -> HasilDesa:
    """Return the status of every desa in a year; the instrument is that of the year unless given."""
    chosen = instrumen or aturan.instrumen_of(tahun)
    rows = [row for row in daftar_status if row.tahun == tahun and row.instrumen is chosen]
    names = names_of_year(daftar_desa, tahun) or [row.desa for row in rows]
    unique = {name_key(name): " ".join(name.split()) for name in names}
    judged = tuple(_judge(name, key, rows, aturan.tabel(chosen)) for key, name in unique.items())
    strange = [row.desa for row in rows if name_key(row.desa) not in unique]
    notes = (
        [f"status {name_some(strange)} tidak dihitung: tidak ada dalam daftar desa"] if strange else []
    )
    notes += [f"{desa.nama}: {note}" for desa in judged for note in desa.catatan]
    return HasilDesa(tahun, chosen, judged, _share(judged), tuple(notes))


def names_of_year(daftar_desa: Sequence[Desa], tahun: int) -> list[str]:
    """Return the names of the desa that exist on the last day of the year."""
    last = Periode(tahun).akhir
    return [desa.nama for desa in daftar_desa if desa.is_valid(last)]


def _share(judged: Sequence[HasilStatusDesa]) -> Rincian:
    unknown = [desa.nama for desa in judged if desa.status is None]
    reason = f"status belum diketahui: {name_some(unknown)}" if unknown else ""
    mandiri = sum(desa.status is StatusKemandirian.MANDIRI for desa in judged)
    return share("desa mandiri", mandiri, len(judged), "desa mandiri / jumlah desa", reason)


def _judge(nama: str, key: str, rows: Sequence[StatusDesa], tabel: TabelMutu | None) -> HasilStatusDesa:
    own = [row for row in rows if name_key(row.desa) == key]
    if len(own) != 1:
        reason = "status belum diisi" if not own else "status tertulis dua kali"
        return HasilStatusDesa(nama, Rincian("skor", None, alasan=reason), None)
    (row,) = own
    skor = score_of(row)
    if skor.hasil is None or tabel is None:
        remark = (
            () if row.status is None else ("status menurut dokumen, tanpa skor yang dapat diperiksa",)
        )
        return HasilStatusDesa(nama, skor, row.status, remark)
    computed = status_for(skor.hasil, tabel)
    if computed is None:
        limits = f"{show(tabel.terendah)} sampai {show(tabel.tertinggi)}"
        outside = Rincian(skor.nama, None, alasan=f"skor {show(skor.hasil)} di luar {limits}")
        return HasilStatusDesa(nama, outside, None)
    return HasilStatusDesa(nama, skor, _counting(row, computed), tuple(_notes(row, skor, computed)))


def score_of(row: StatusDesa) -> Rincian:
    """Return the score: the mean of the three indices where they are known, else as typed."""
    if row.iks is not None and row.ike is not None and row.ikl is not None:
        return calculate_idm(row.iks, row.ike, row.ikl)
    if row.skor is not None:
        return entered(row.instrumen.label, row.skor, row.sumber)
    return Rincian(row.instrumen.label, None, alasan="skor belum diisi")


def _counting(row: StatusDesa, computed: StatusKemandirian) -> StatusKemandirian:
    """Return the status that counts: thresholds of Indeks Desa rest on one source, the decree wins."""
    if row.instrumen is InstrumenDesa.INDEKS_DESA and row.status is not None:
        return row.status
    return computed


def _notes(row: StatusDesa, skor: Rincian, computed: StatusKemandirian) -> list[str]:
    notes = []
    if row.status is not None and row.status is not computed:
        notes.append(f"status tertulis {row.status.label}, menurut skor {computed.label}")
    if row.skor is not None and skor.hasil is not None and abs(row.skor - skor.hasil) > _TOLERANSI:
        notes.append(f"skor tertulis {show(row.skor)}, menurut ketiga indeks {show(skor.hasil)}")
    return notes


def compare_desa(awal: HasilDesa, akhir: HasilDesa) -> Rincian:
    """Return the change of the share in percentage points; never across the two instruments."""
    name, rumus = "perubahan desa mandiri", "persen tahun ini - persen tahun lalu, dalam poin persen"
    sides = (awal.persen_mandiri, akhir.persen_mandiri)
    if awal.instrumen is not akhir.instrumen:
        first, second = (f"{h.instrumen.label} {h.tahun}" for h in (awal, akhir))
        return Rincian(name, None, rumus, alasan=f"{first} dan {second} tidak dapat dibandingkan")
    before, after = (side.hasil for side in sides)
    if before is None or after is None:
        return Rincian(
            name, None, rumus, alasan="salah satu tahun belum mempunyai persentase", dari=sides
        )
    return Rincian(name, after - before, rumus, f"{show(after)} - {show(before)}", dari=sides)


def list_series(
    daftar_desa: Sequence[Desa], daftar_status: Sequence[StatusDesa], aturan: AturanDesa
) -> dict[InstrumenDesa, tuple[HasilDesa, ...]]:
    """Return the years of each instrument on its own, oldest first."""
    years: dict[InstrumenDesa, set[int]] = {instrumen: set() for instrumen in InstrumenDesa}
    for row in daftar_status:
        years[row.instrumen].add(row.tahun)
    return {
        instrumen: tuple(
            calculate_desa(daftar_desa, daftar_status, tahun, aturan, instrumen) for tahun in sorted(own)
        )
        for instrumen, own in years.items()
        if own
    }
