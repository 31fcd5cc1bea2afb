"""The profile of each main indicator: all that is settled about it."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, header, row, text_or_missing
from selaras.documents.builders.contents.perencanaan.plan import renstra_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_target
from selaras.documents.model import Block, Column, Table
from selaras.domain.berkas import Indikator
from selaras.domain.satuan import is_persen

_COLUMNS = (Column(3), Column(9))


def profiles(ctx: Konteks) -> tuple[Block, ...]:
    """Return one table per main indicator, nothing where none is marked as one."""
    chosen = [h.indikator for h in ctx.hasil.daftar_indikator if h.indikator.iku]
    return tuple(
        Table(
            f"profil-{number}",
            _COLUMNS,
            header("Atribut", "Uraian"),
            tuple(row(name, content) for name, content in _attributes(ctx, one)),
            caption=f"Profil indikator {one.uraian}",
        )
        for number, one in enumerate(chosen, start=1)
    )


def _attributes(ctx: Konteks, one: Indikator) -> Iterator[tuple[str, Content]]:
    yield "Indikator", one.uraian
    yield one.tingkat.label, one.pernyataan
    yield "Definisi operasional", text_or_missing(one.definisi, f"definisi {one.kode}")
    yield "Alasan pemilihan", text_or_missing(one.alasan_pemilihan, f"alasan pemilihan {one.kode}")
    yield "Formulasi", text_or_missing(one.rumus, f"formulasi {one.kode}")
    if one.pembilang and one.penyebut:
        yield "Pembilang", one.pembilang
        yield "Penyebut", one.penyebut
    yield "Satuan", "Persen (%)" if is_persen(one.satuan) else one.satuan
    yield "Arah", one.arah.label
    yield "Cara rekap", one.cara_rekap.label
    yield "Sumber data", text_or_missing(one.sumber_data, f"sumber data {one.kode}")
    yield "Periode pengukuran", text_or_missing(one.periode_ukur, f"periode pengukuran {one.kode}")
    yield "Penanggung jawab", text_or_missing(one.penanggung_jawab, f"penanggung jawab {one.kode}")
    target = show_target(one.target_tahun(), one.kode, one.target_predikat)
    yield f"Target {ctx.periode.tahun}", target
    if targets := _targets_of_plan(ctx, one):
        yield "Target Renstra", targets
    if one.menggantikan:
        yield "Menggantikan", one.menggantikan


def _targets_of_plan(ctx: Konteks, one: Indikator) -> str:
    """Return '2021: 80; 2022: 82', '' where the Renstra does not name the indicator."""
    plan = renstra_of(ctx)
    found = plan.target_of(one.kode) if plan else None
    if plan is None or found is None:
        return ""
    years = range(plan.rencana.tahun_awal, plan.rencana.tahun_akhir + 1)
    pairs = zip(years, found.daftar_target, strict=False)
    return "; ".join(f"{year}: {text}" for year, text in pairs if text)


CONTENTS = {
    "profil_indikator": profiles,
}
