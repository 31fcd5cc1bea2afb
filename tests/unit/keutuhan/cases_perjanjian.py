"""Damaged perjanjian kinerja, their targets and money, one problem each."""

from dataclasses import replace

from selaras.domain.berkas import DokumenResmi
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.pk import SebabPerubahan
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, change, with_profile, with_rows
from tests.unit.planning import HEAD, agreement, day, funded, promised

DPA = DokumenResmi("D1", JenisDokumenResmi.DPA, "DPA 2024", nomor="1", tanggal=day(1, 2))
FIRST = agreement(tanggal=day(2, 2))
CHANGED = agreement(versi="perubahan 1", sebab=SebabPerubahan.MUTASI, alasan="camat berganti")
CASES = {
    "an agreement twice": Case(
        with_rows(agreement(), agreement(tahun=2024)),
        (ERROR, "daftar_pk", 1, "jabatan"),
        "jabatan, versi, dan tahun yang sama seperti isian ke-1",
        "jabatan, versi, dan tahun yang unik",
    ),
    "an agreement with oneself": Case(
        with_rows(agreement("Kasi", " KASI ")),
        (ERROR, "daftar_pk", 0, "atasan"),
        "' KASI '",
        "jabatan lain",
    ),
    "a promise of a position nobody listed": Case(
        with_rows(agreement("Kasi", HEAD)),
        (WARNING, "daftar_pk", 0, "jabatan"),
        "'Kasi'",
        "jabatan yang ada pada tabel Pejabat",
    ),
    "a promise to a position nobody listed": Case(
        with_rows(agreement(atasan="Gubernur")),
        (WARNING, "daftar_pk", 0, "atasan"),
        "'Gubernur'",
        "jabatan yang ada pada tabel Pejabat",
    ),
    "a reason for a change that is none": Case(
        with_rows(agreement(sebab=SebabPerubahan.STRATEGI)),
        (WARNING, "daftar_pk", 0, "sebab"),
        "Perubahan strategi (program, kegiatan, alokasi)",
        "kosong pada PK awal",
    ),
    "a change without its cause": Case(
        with_rows(replace(CHANGED, sebab=None)),
        (WARNING, "daftar_pk", 0, "sebab"),
        "kosong",
        "sebab PK diubah",
    ),
    "a change without its reason": Case(
        with_rows(replace(CHANGED, alasan=" ")),
        (WARNING, "daftar_pk", 0, "alasan"),
        "kosong",
        "alasan PK diubah",
    ),
    "a change before what it changes": Case(
        with_rows(replace(CHANGED, tanggal=day(2, 2)), FIRST),
        (ERROR, "daftar_pk", 0, "tanggal"),
        "2 Februari 2024",
        "sesudah 2 Februari 2024, tanggal PK awal",
    ),
    "an agreement too long behind the DPA": Case(
        with_rows(DPA, replace(DPA, kode="D2", tanggal=day(3)), replace(FIRST, tanggal=day(2, 3))),
        (WARNING, "daftar_pk", 0, "tanggal"),
        "3 Februari 2024",
        "paling lambat 2 Februari 2024, dihitung dari tanggal DPA",
    ),
    "an agreement of the profile too long behind the DPA": Case(
        replace(with_profile(tanggal_pk=day(2, 3)), daftar_dokumen=(DPA,)),
        (WARNING, "profil", 0, "tanggal_pk"),
        "3 Februari 2024",
        "paling lambat 2 Februari 2024, dihitung dari tanggal DPA",
    ),
    "promised targets without their agreement": Case(
        with_rows(FIRST, promised("a", jabatan="Kasi"), promised("b", jabatan="Kasi")),
        (WARNING, "daftar_sasaran_pk", 0, "jabatan"),
        "PK 'Kasi' versi 'awal' tahun 2024",
        "baris pada lembar PK",
    ),
    "promised money without its agreement": Case(
        with_rows(FIRST, funded("7.01.01", 5, tahun=2023)),
        (WARNING, "daftar_anggaran_pk", 0, "jabatan"),
        f"PK '{HEAD}' versi 'awal' tahun 2023",
        "baris pada lembar PK",
    ),
    "a promised target twice": Case(
        with_rows(promised(), promised(" indeks", tahun=2024)),
        (ERROR, "daftar_sasaran_pk", 1, "indikator"),
        "PK, sasaran, dan indikator yang sama seperti isian ke-1",
        "PK, sasaran, dan indikator yang unik",
    ),
    "a promise without a target": Case(
        with_rows(promised(target=" ")),
        (WARNING, "daftar_sasaran_pk", 0, "target"),
        "kosong",
        "target indikator ini",
    ),
    "a promise of an unknown indicator": Case(
        with_rows(promised(kode_indikator="S9")),
        (ERROR, "daftar_sasaran_pk", 0, "kode_indikator"),
        "'S9'",
        "kode pada lembar Indikator",
    ),
    "a target of the head that is not that of the indicator": Case(
        with_rows(
            promised(target="81", kode_indikator="S1"), promised("b", "80 %", kode_indikator="S1")
        ),
        (WARNING, "daftar_sasaran_pk", 0, "target"),
        "81",
        "80, seperti lembar Indikator",
    ),
    "a predikat of the head that is not that of the indicator": Case(
        replace(
            change("daftar_indikator", 0, target_predikat="BB"),
            daftar_sasaran_pk=(promised(target="B", kode_indikator="S1"),),
        ),
        (WARNING, "daftar_sasaran_pk", 0, "target"),
        "B",
        "80 (BB), seperti lembar Indikator",
    ),
    "money promised twice for one year": Case(
        with_rows(funded("7.01.01", 5), funded("7.01.01", 6, tahun=2024)),
        (ERROR, "daftar_anggaran_pk", 1, "kode"),
        "jabatan dan kode yang sama seperti isian ke-1",
        "jabatan dan kode yang unik",
    ),
}
