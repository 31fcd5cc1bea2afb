"""From values per aspect or total to the public service index of a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.angka import round_half_up
from selaras.domain.berkas.ipp import FormulirIpp, NilaiIpp
from selaras.domain.ipp import AturanIpp, InstrumenIpp, calculate_formulir, calculate_ipp
from selaras.domain.mutu import Mutu, TabelMutu, mutu_for
from selaras.domain.rincian import Rincian, show


@dataclass(frozen=True)
class HasilIpp:
    """The index of a year. `rincian` counts: the published index, else what the forms give.

    `dihitung` is always what the forms give; `mandiri` the office's own form.
    """

    tahun: int
    instrumen: InstrumenIpp | None
    rincian: Rincian
    kategori: Mutu | None
    dihitung: Rincian
    mandiri: Rincian
    catatan: tuple[str, ...] = ()


def calculate_ipp_year(daftar_nilai: Sequence[NilaiIpp], tahun: int, aturan: AturanIpp) -> HasilIpp:
    """Return the index of a year, computed with the instrument of that year."""
    rows = [row for row in daftar_nilai if row.tahun == tahun]
    instrumen = aturan.instrumen.of_year(tahun)
    if instrumen is None:
        nothing = Rincian("IPP", None, alasan=f"instrumen IPP tahun {tahun} tidak dikenal")
        return HasilIpp(tahun, None, nothing, None, nothing, nothing)
    forms = {
        f: _form([row for row in rows if row.formulir is f], f, instrumen, aturan.kategori)
        for f in FormulirIpp
    }
    users = [r.responden for r in rows if r.formulir is FormulirIpp.F03 and r.responden is not None]
    responden = max(users, default=None)
    computed = calculate_ipp(
        forms[FormulirIpp.F02], forms[FormulirIpp.F03], responden, aturan.penghitungan
    )
    chosen, notes = _choose(forms[FormulirIpp.AKHIR], computed, aturan.kategori)
    kategori = None if chosen.hasil is None else mutu_for(chosen.hasil, aturan.kategori)
    return HasilIpp(tahun, instrumen, chosen, kategori, computed, forms[FormulirIpp.F01], notes)


def list_ipp(
    daftar_nilai: Sequence[NilaiIpp], sampai_tahun: int, aturan: AturanIpp
) -> tuple[HasilIpp, ...]:
    """Return the index of every year that has a value, oldest first, up to a year."""
    years = sorted({row.tahun for row in daftar_nilai if row.tahun <= sampai_tahun})
    return tuple(calculate_ipp_year(daftar_nilai, year, aturan) for year in years)


def _form(
    rows: Sequence[NilaiIpp], formulir: FormulirIpp, instrumen: InstrumenIpp, kategori: TabelMutu
) -> Rincian:
    """Aspects win over a typed total, because they can prove it."""
    keys = [row.aspek.strip().upper() for row in rows]
    values = {key: row.nilai for key, row in zip(keys, rows, strict=True) if row.nilai is not None}
    if len(set(keys)) < len(keys):
        return Rincian(formulir.label, None, alasan="satu aspek tertulis dua kali")
    if aspects := {kode: nilai for kode, nilai in values.items() if kode}:
        return calculate_formulir(formulir.label, aspects, instrumen, kategori)
    if "" not in values:
        return Rincian(formulir.label, None, alasan="nilai belum diisi")
    if not kategori.contains(values[""]):
        limits = f"{show(kategori.terendah)} sampai {show(kategori.tertinggi)}"
        return Rincian(formulir.label, None, alasan=f"nilai {show(values[''])} di luar {limits}")
    return Rincian(formulir.label, values[""], sumber=rows[keys.index("")].sumber)


def _choose(
    published: Rincian, computed: Rincian, kategori: TabelMutu
) -> tuple[Rincian, tuple[str, ...]]:
    """Return the index that counts: the published one is fixed by another body, ours stays a note."""
    if published.hasil is None:
        return computed, ()
    chosen = Rincian("IPP", published.hasil, sumber=published.sumber, alasan="nilai yang diterbitkan")
    digits = kategori.desimal or 2
    if computed.hasil is None or _same(published.hasil, computed.hasil, digits):
        return chosen, ()
    note = f"formulir memberi {show(computed.hasil)}, nilai yang diterbitkan {show(published.hasil)}"
    return chosen, (note,)


def _same(first: Decimal, second: Decimal, desimal: int) -> bool:
    return round_half_up(first, desimal) == round_half_up(second, desimal)
