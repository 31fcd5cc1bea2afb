"""Damaged plans and their statements, one problem each."""

from datetime import date

from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, with_rows
from tests.unit.planning import node, plan

PLAN, LIST = plan(), "daftar_rencana"
RPJMD = plan("RPJMD", jenis=JenisRencana.RPJMD)
SASARAN, PROGRAM = TingkatRencana.SASARAN, TingkatRencana.PROGRAM
KEGIATAN = TingkatRencana.KEGIATAN
P1 = node("P1", tingkat=PROGRAM, program="7.01.01")
K1 = node("K1", "P1", KEGIATAN, program="7.01.01.2.01")

PLANS = {
    "a plan twice": Case(
        with_rows(PLAN, plan("RENSTRA", jenis=JenisRencana.RPJMD)),
        (ERROR, LIST, 1, "kode"),
        "kode rencana yang sama seperti isian ke-1",
        "kode rencana yang unik",
    ),
    "a plan of the sheet that ends before it begins": Case(
        with_rows(PLAN, plan("RPJMD", 2024, 2023, jenis=JenisRencana.RPJMD)),
        (ERROR, LIST, 1, "tahun_akhir"),
        "2023",
        "tahun 2024 atau sesudahnya",
    ),
    "a plan that replaces an unknown one": Case(
        with_rows(plan(menggantikan="Lama")),
        (ERROR, LIST, 0, "menggantikan"),
        "'Lama'",
        "kode pada lembar Rencana",
    ),
    "a Renstra that replaces an RPJMD": Case(
        with_rows(plan(menggantikan="RPJMD"), RPJMD),
        (ERROR, LIST, 0, "menggantikan"),
        "RPJMD 'RPJMD'",
        "rencana berjenis Renstra",
    ),
    "a plan older than what it replaces": Case(
        with_rows(
            plan(tanggal=date(2024, 2, 2)),
            plan("Baru", tanggal=date(2024, 2, 1), menggantikan="Renstra"),
        ),
        (WARNING, LIST, 1, "tanggal"),
        "1 Februari 2024",
        "2 Februari 2024 atau sesudahnya",
    ),
    "a plan that replaces itself": Case(
        with_rows(plan(menggantikan="Renstra")),
        (ERROR, LIST, 0, "menggantikan"),
        "Renstra → Renstra",
        "rencana yang lebih lama",
    ),
    "plans that replace each other in a circle": Case(
        with_rows(plan("A", menggantikan="B"), plan("B", menggantikan="C"), plan("C", menggantikan="A")),
        (ERROR, LIST, 0, "menggantikan"),
        "A → B → C → A",
        "rencana yang lebih lama",
    ),
    "two Renstra for one year": Case(
        with_rows(PLAN, plan("Baru", 2024, 2029)),
        (WARNING, LIST, 1, "tahun_awal"),
        "'Baru' dan 'Renstra' sama-sama berlaku pada 2024",
        "satu Renstra untuk tiap tahun",
    ),
    "two Renstra for several years": Case(
        with_rows(PLAN, plan("Lama", 2018, 2022), plan("Salin", 2020, 2023)),
        (WARNING, LIST, 2, "tahun_awal"),
        "'Salin' dan 'Lama' sama-sama berlaku pada 2020–2022",
        "satu Renstra untuk tiap tahun",
    ),
    "a Renstra of other years than the profile says": Case(
        with_rows(plan(awal=2021, akhir=2026)),
        (WARNING, "profil", 0, "tahun_awal_renstra"),
        "2024–2024",
        "Renstra pada lembar Rencana: 2021–2026",
    ),
}
STATEMENTS = {
    "a statement twice": Case(
        with_rows(PLAN, node(), node("t1")),
        (ERROR, "daftar_simpul", 1, "kode"),
        "kode simpul yang sama seperti isian ke-1",
        "kode simpul yang unik",
    ),
    "a statement of an unknown plan": Case(
        with_rows(PLAN, node(rencana="RPJMD")),
        (ERROR, "daftar_simpul", 0, "rencana"),
        "'RPJMD'",
        "kode pada lembar Rencana",
    ),
    "an orphan": Case(
        with_rows(PLAN, node(induk="M9")),
        (ERROR, "daftar_simpul", 0, "induk"),
        "'M9'",
        "kode simpul pada lembar ini",
    ),
    "a statement below one of its own level": Case(
        with_rows(PLAN, node(), node("T2", "T1")),
        (ERROR, "daftar_simpul", 1, "induk"),
        "Tujuan di bawah Tujuan 'T1'",
        "induk yang lebih tinggi daripada Tujuan",
    ),
    "a statement below a lower one": Case(
        with_rows(PLAN, node("T1", "S1"), node("S1", tingkat=SASARAN)),
        (ERROR, "daftar_simpul", 0, "induk"),
        "Tujuan di bawah Sasaran 'S1'",
        "induk yang lebih tinggi daripada Tujuan",
    ),
    "a statement of the kabupaten that serves the office": Case(
        with_rows(PLAN, RPJMD, node(), node("S1", "T1", SASARAN, "RPJMD")),
        (ERROR, "daftar_simpul", 1, "induk"),
        "'T1' dari rencana 'Renstra'",
        "simpul rencana ini sendiri, atau rencana di atasnya",
    ),
    "a statement that serves a plan beside its own": Case(
        with_rows(
            PLAN,
            plan("RKPD", jenis=JenisRencana.RKPD),
            node("D1", rencana="RKPD"),
            node("S1", "D1", SASARAN),
        ),
        (ERROR, "daftar_simpul", 1, "induk"),
        "'D1' dari rencana 'RKPD'",
        "simpul rencana ini sendiri, atau rencana di atasnya",
    ),
    "statements in a circle": Case(
        with_rows(
            PLAN, node("A", "C"), node("B", "A", SASARAN), node("C", "B", PROGRAM, program="7.01.01")
        ),
        (ERROR, "daftar_simpul", 0, "induk"),
        "A → C → B → A",
        "simpul yang lebih tinggi",
    ),
    "a tujuan with a code of a programme": Case(
        with_rows(PLAN, node(program="7.01.01")),
        (WARNING, "daftar_simpul", 0, "kode_program"),
        "7.01.01",
        "kosong",
    ),
    "a programme without its code": Case(
        with_rows(PLAN, node(tingkat=PROGRAM)),
        (WARNING, "daftar_simpul", 0, "kode_program"),
        "kosong",
        "kode program",
    ),
    "a programme with the code of a kegiatan": Case(
        with_rows(PLAN, node(tingkat=PROGRAM, program="7.01.01.2.01")),
        (ERROR, "daftar_simpul", 0, "kode_program"),
        "7.01.01.2.01",
        "kode program",
    ),
    "a kegiatan with the code of another programme": Case(
        with_rows(PLAN, P1, node("K1", "P1", KEGIATAN, program="7.01.02.2.01")),
        (ERROR, "daftar_simpul", 1, "kode_program"),
        "7.01.02.2.01",
        "kode di bawah 7.01.01, kode simpul induknya",
    ),
}
CASES = PLANS | STATEMENTS
