"""Damaged rows of the review of the draft RKPD and of proposals, one problem each."""

from decimal import Decimal

from selaras.domain.berkas import ReviuRkpd, Usulan
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, with_rows

DRAFT = ReviuRkpd(2025, "Program A", "Kecamatan", pagu=Decimal(5))
REVIEWS = {
    "a reviewed programme twice": Case(
        with_rows(DRAFT, ReviuRkpd(2025, "PROGRAM  a", "kecamatan")),
        (ERROR, "daftar_reviu_rkpd", 1, "program"),
        "tahun, program/kegiatan, lokasi, dan indikator yang sama seperti isian ke-1",
        "tahun, program/kegiatan, lokasi, dan indikator yang unik",
    ),
    "a review of a year that is over": Case(
        with_rows(ReviuRkpd(2023, "Program A")),
        (WARNING, "daftar_reviu_rkpd", 0, "tahun"),
        "2023",
        "2024 atau sesudahnya",
    ),
    "money of no programme of the draft": Case(
        with_rows(ReviuRkpd(2025, pagu=Decimal(5), program_kebutuhan="Program A")),
        (ERROR, "daftar_reviu_rkpd", 0, "program"),
        "kosong",
        "program/kegiatan dari isian RKPD di sebelahnya",
    ),
    "a target of no programme that is needed": Case(
        with_rows(ReviuRkpd(2025, "Program A", target_kebutuhan="12 desa")),
        (ERROR, "daftar_reviu_rkpd", 0, "program_kebutuhan"),
        "kosong",
        "program/kegiatan dari isian kebutuhan di sebelahnya",
    ),
    "a review of nothing": Case(
        with_rows(ReviuRkpd(2025, catatan="perlu dibahas")),
        (ERROR, "daftar_reviu_rkpd", 0, "program"),
        "kosong",
        "program/kegiatan RKPD atau kebutuhan",
    ),
    "negative money of the draft": Case(
        with_rows(ReviuRkpd(2025, "Program A", pagu=Decimal(-5))),
        (ERROR, "daftar_reviu_rkpd", 0, "pagu"),
        "-5",
        "nol atau lebih",
    ),
    "negative money that is needed": Case(
        with_rows(ReviuRkpd(2025, program_kebutuhan="Program A", dana_kebutuhan=Decimal(-5))),
        (ERROR, "daftar_reviu_rkpd", 0, "dana_kebutuhan"),
        "-5",
        "nol atau lebih",
    ),
}
PROPOSALS = {
    "a proposal twice": Case(
        with_rows(Usulan(2025, "Jalan desa", "Desa A"), Usulan(2025, "jalan desa", "desa a ")),
        (ERROR, "daftar_usulan", 1, "program"),
        "tahun, program/kegiatan, lokasi, dan indikator yang sama seperti isian ke-1",
        "tahun, program/kegiatan, lokasi, dan indikator yang unik",
    ),
    "a proposal for a year that is over": Case(
        with_rows(Usulan(2022, "Jalan desa")),
        (WARNING, "daftar_usulan", 0, "tahun"),
        "2022",
        "2024 atau sesudahnya",
    ),
}
CASES = REVIEWS | PROPOSALS
