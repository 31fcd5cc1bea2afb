"""Damaged targets of plans and conditions of the pohon kinerja, one problem each."""

from selaras.domain.berkas.pohon import JenisKondisi, StatusLintas
from tests.unit.keutuhan.cases_rencana import K1, P1, PLAN
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, with_rows
from tests.unit.planning import condition, node, target

FINAL = JenisKondisi.FINAL_OUTCOME

TARGETS = {
    "an indicator of a statement twice": Case(
        with_rows(PLAN, node(), target(), target(indikator=" INDEKS ")),
        (ERROR, "daftar_target_rencana", 1, "indikator"),
        "simpul dan indikator yang sama seperti isian ke-1",
        "simpul dan indikator yang unik",
    ),
    "the target of an unknown statement": Case(
        with_rows(PLAN, target("T9")),
        (ERROR, "daftar_target_rencana", 0, "simpul"),
        "'T9'",
        "kode simpul pada lembar Renstra",
    ),
    "the target of an unknown indicator": Case(
        with_rows(PLAN, node(), target(kode_indikator="S9")),
        (ERROR, "daftar_target_rencana", 0, "kode_indikator"),
        "'S9'",
        "kode pada lembar Indikator",
    ),
    "negative money of a plan": Case(
        with_rows(PLAN, node(), target(pagu_1=-5)),
        (ERROR, "daftar_target_rencana", 0, "pagu_1"),
        "-5",
        "nol atau lebih",
    ),
    "a target behind the end of the plan": Case(
        with_rows(PLAN, node(), target(target_1="80", target_2="81")),
        (WARNING, "daftar_target_rencana", 0, "target_2"),
        "isi tahun ke-2",
        "kosong, karena 'Renstra' berakhir 2024",
    ),
    "money behind the end of the plan": Case(
        with_rows(PLAN, node(), target(pagu_2=5)),
        (WARNING, "daftar_target_rencana", 0, "pagu_2"),
        "isi tahun ke-2",
        "kosong, karena 'Renstra' berakhir 2024",
    ),
    "a parent that its children deny": Case(
        with_rows(PLAN, P1, K1, target("P1", pagu_1=12), target("K1", pagu_1=10)),
        (WARNING, "daftar_target_rencana", 0, "pagu_1"),
        "12",
        "10, jumlah baris di bawahnya",
    ),
    "an end that its years deny": Case(
        with_rows(PLAN, node(), target(indikator="lain"), target(pagu_1=10, pagu_akhir=1200)),
        (WARNING, "daftar_target_rencana", 1, "pagu_akhir"),
        "1.200",
        "10, jumlah semua tahun",
    ),
}
CONDITIONS = {
    "a condition twice": Case(
        with_rows(condition(), condition("k1")),
        (ERROR, "daftar_pohon", 1, "kode"),
        "kode kondisi yang sama seperti isian ke-1",
        "kode kondisi yang unik",
    ),
    "a condition that brings about an unknown one": Case(
        with_rows(condition(akibat="K9")),
        (ERROR, "daftar_pohon", 0, "penyebab_dari"),
        "'K9'",
        "kode kondisi pada lembar ini",
    ),
    "an outcome that brings about an output": Case(
        with_rows(condition("A"), condition("B", "A", FINAL), condition("C", "B")),
        (ERROR, "daftar_pohon", 1, "penyebab_dari"),
        "Final outcome menyebabkan Output 'A'",
        "akibat setingkat atau di atas Final outcome",
    ),
    "conditions in a circle": Case(
        with_rows(condition("A", "B"), condition("B", "C"), condition("C", "A")),
        (ERROR, "daftar_pohon", 0, "penyebab_dari"),
        "A → B → C → A",
        "sebab yang berujung pada akibat",
    ),
    "a condition of an unknown statement": Case(
        with_rows(condition(simpul="T9")),
        (ERROR, "daftar_pohon", 0, "simpul"),
        "'T9'",
        "kode simpul pada lembar Renstra",
    ),
    "a condition of an unknown indicator": Case(
        with_rows(condition(indikator="S9")),
        (ERROR, "daftar_pohon", 0, "indikator"),
        "'S9'",
        "kode pada lembar Indikator",
    ),
    "another office that was never asked": Case(
        with_rows(condition(unit_lain=" Dinas Contoh ")),
        (WARNING, "daftar_pohon", 0, "status_lintas"),
        "kosong",
        "jawaban Dinas Contoh",
    ),
    "an answer of nobody": Case(
        with_rows(condition(status_lintas=StatusLintas.DITOLAK)),
        (WARNING, "daftar_pohon", 0, "unit_lain"),
        "kosong, padahal ditolak",
        "nama unit lain itu",
    ),
    "an outcome that nothing brings about": Case(
        with_rows(condition("K0", jenis=JenisKondisi.IMMEDIATE_OUTCOME)),
        (WARNING, "daftar_pohon", 0, "kode"),
        "tanpa penyebab",
        "kondisi yang menyebabkan 'K0'",
    ),
}
CASES = TARGETS | CONDITIONS
