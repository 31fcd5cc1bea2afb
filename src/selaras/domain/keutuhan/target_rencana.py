"""Targets of plans belong to a statement, and their money adds up to the parents and over the years."""

from collections.abc import Iterator, Mapping

from selaras.domain.angka import format_uang
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.rencana import Rencana, TargetRencana
from selaras.domain.hasil.pohon_rencana import grow_tree
from selaras.domain.hasil.tc27 import JenisSelisih, SelisihTc27, calculate_tc27, money_of
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key

LIST = "daftar_target_rencana"


def check_target_rencana(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Target Renstra (T-C.27)."""
    rows = berkas.daftar_target_rencana
    what = "simpul dan indikator"
    yield from find_duplicates(
        LIST, rows, lambda r: (r.simpul, name_key(r.indikator)), "indikator", what
    )
    plans = {plan.kode: plan for plan in berkas.daftar_rencana}
    plan_of = {node.kode: plans.get(node.rencana) for node in berkas.daftar_simpul}
    indicators = {indikator.kode for indikator in berkas.daftar_indikator}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.simpul not in plan_of:
            advice = "betulkan kodenya, atau tambahkan simpulnya"
            yield at.error("simpul", f"'{row.simpul}'", "kode simpul pada lembar Renstra", advice)
        if row.kode_indikator and row.kode_indikator not in indicators:
            found = f"'{row.kode_indikator}'"
            yield at.error("kode_indikator", found, "kode pada lembar Indikator", "betulkan kodenya")
        yield from _money(at, row)
        yield from _years(at, row, plan_of.get(row.simpul))
    yield from _sums(berkas)


def _money(at: At, row: TargetRencana) -> Iterator[Masalah]:
    for column, amount in money_of(row).items():
        if amount < 0:
            yield at.error(column, format_uang(amount), "nol atau lebih", "betulkan tandanya")


def _years(at: At, row: TargetRencana, rencana: Rencana | None) -> Iterator[Masalah]:
    """Yield columns behind the last year of the plan."""
    if rencana is None:
        return
    last = rencana.tahun_akhir - rencana.tahun_awal + 1
    cells = enumerate(zip(row.daftar_target, row.daftar_pagu, strict=True), start=1)
    for number, (target, money) in cells:
        if number > last and (target.strip() or money is not None):
            column = f"target_{number}" if target.strip() else f"pagu_{number}"
            expected = f"kosong, karena '{rencana.kode}' berakhir {rencana.tahun_akhir}"
            yield at.warning(column, f"isi tahun ke-{number}", expected, "pindahkan ke tahun yang benar")


def _sums(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield every printed amount of every plan that is not the sum of its parts."""
    tree = grow_tree(berkas.daftar_simpul, berkas.daftar_target_rencana)
    places = _places(berkas)
    with_targets = {node.rencana for node in berkas.daftar_simpul if node.kode in tree.target}
    for plan in berkas.daftar_rencana:
        if plan.kode in with_targets:
            for fault in calculate_tc27(plan, tree).daftar_selisih:
                yield _fault(At(LIST, places[fault.simpul.kode, fault.kolom]), fault)


def _places(berkas: BerkasKinerja) -> Mapping[tuple[str, str], int]:
    """Return the first row of each statement that has money in a column."""
    found: dict[tuple[str, str], int] = {}
    for nomor, row in enumerate(berkas.daftar_target_rencana):
        for column in money_of(row):
            found.setdefault((row.simpul, column), nomor)
    return found


def _fault(at: At, fault: SelisihTc27) -> Masalah:
    match fault.jenis:
        case JenisSelisih.KE_ATAS:
            parts, advice = "jumlah baris di bawahnya", "betulkan induknya, atau yang di bawahnya"
        case JenisSelisih.ANTARTAHUN:
            parts, advice = "jumlah semua tahun", "betulkan akhir rencana, atau tahun-tahunnya"
    expected = f"{format_uang(fault.jumlah)}, {parts}"
    return at.warning(fault.kolom, format_uang(fault.tertulis), expected, advice)
