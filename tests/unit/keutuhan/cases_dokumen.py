"""Damaged documents, decrees, procedures, meetings and letters, one problem each."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from selaras.domain.berkas import (
    AnggotaTim,
    ButirKeputusan,
    DokumenResmi,
    LangkahSop,
    Rapat,
    Sop,
    Surat,
)
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.keputusan import BagianKeputusan
from selaras.domain.berkas.sop import JenisLangkah
from selaras.domain.berkas.surat import JenisSurat
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, Place, with_rows

D1, D2, D3 = date(2024, 3, 1), date(2024, 3, 2), date(2024, 3, 3)
DECREE = DokumenResmi("SK1", JenisDokumenResmi.KEPUTUSAN, "Tim SAKIP", "1/2024", D2)
REPORT = DokumenResmi("L1", JenisDokumenResmi.LKJIP, "LKjIP 2023", tanggal=D2)
ITEM = ButirKeputusan("SK1", BagianKeputusan.DIKTUM, "Membentuk tim.")
SEAT = AnggotaTim("SK1", "Ketua", "Sekretaris")
PROCEDURE = Sop("SOP1", "Penyusunan laporan", tanggal_pembuatan=D2)
FLOW = tuple(
    LangkahSop("SOP1", f"Langkah {jenis.label}", "Kasi; Camat", jenis)
    for jenis in (JenisLangkah.MULAI, JenisLangkah.PROSES, JenisLangkah.SELESAI)
)
MEETING = Rapat("RP1", D2, "Evaluasi triwulan")
LETTER = Surat("U1", JenisSurat.PENGANTAR, "Penyampaian laporan")
INVITATION = Surat("U2", JenisSurat.UNDANGAN, "Undangan rapat", rapat="RP1", tanggal=D1)


def decree_case(nomor: int, daftar: str, ditemukan: str, diharapkan: str, *rows: object) -> Case:
    return Case(with_rows(*rows), (ERROR, daftar, nomor, "dokumen"), ditemukan, diharapkan)


def step(place: Place, ditemukan: str, diharapkan: str, *flow: LangkahSop) -> Case:
    return Case(with_rows(PROCEDURE, *flow), place, ditemukan, diharapkan)


CASES = {
    "a document twice": Case(
        with_rows(DECREE, replace(DECREE, kode=" sk1")),
        (ERROR, "daftar_dokumen", 1, "kode"),
        "kode dokumen yang sama seperti isian ke-1",
        "kode dokumen yang unik",
    ),
    "a decree without number": Case(
        with_rows(replace(DECREE, nomor=" ")),
        (WARNING, "daftar_dokumen", 0, "nomor"),
        "kosong, padahal sudah bertanggal",
        "nomor dokumen",
    ),
    "sent before it was signed": Case(
        with_rows(replace(REPORT, tanggal_kirim=D1)),
        (ERROR, "daftar_dokumen", 0, "tanggal_kirim"),
        "1 Maret 2024, sebelum ditandatangani 2 Maret 2024",
        "2 Maret 2024 atau sesudahnya",
    ),
    "received before it was sent": Case(
        with_rows(replace(REPORT, tanggal_kirim=D3, tanggal_terima=D2)),
        (ERROR, "daftar_dokumen", 0, "tanggal_terima"),
        "2 Maret 2024, sebelum dikirim 3 Maret 2024",
        "3 Maret 2024 atau sesudahnya",
    ),
    "received before it was signed": Case(
        with_rows(replace(REPORT, tanggal_terima=D1)),
        (ERROR, "daftar_dokumen", 0, "tanggal_terima"),
        "1 Maret 2024, sebelum ditandatangani 2 Maret 2024",
        "2 Maret 2024 atau sesudahnya",
    ),
    "published before it was signed": Case(
        with_rows(replace(REPORT, tanggal_publikasi=D1)),
        (ERROR, "daftar_dokumen", 0, "tanggal_publikasi"),
        "1 Maret 2024, sebelum ditandatangani 2 Maret 2024",
        "2 Maret 2024 atau sesudahnya",
    ),
    "an item twice": Case(
        with_rows(DECREE, ITEM, replace(ITEM, uraian="MEMBENTUK  tim.")),
        (ERROR, "daftar_butir_keputusan", 1, "uraian"),
        "bunyi pada bagian ini yang sama seperti isian ke-1",
        "bunyi pada bagian ini yang unik",
    ),
    "an item of no document": decree_case(
        0, "daftar_butir_keputusan", "'SK9'", "kode pada lembar Dokumen",
        DECREE, replace(ITEM, dokumen="SK9"),
    ),
    "a seat of no document": decree_case(
        1, "daftar_anggota_tim", "'SK9'", "kode pada lembar Dokumen",
        DECREE, SEAT, replace(SEAT, dokumen="SK9"),
    ),
    "a seat by a report": decree_case(
        0, "daftar_anggota_tim", "'L1', yaitu LKjIP", "dokumen berupa keputusan",
        REPORT, replace(SEAT, dokumen="L1"),
    ),
    "a procedure twice": Case(
        with_rows(PROCEDURE, PROCEDURE),
        (ERROR, "daftar_sop", 1, "kode"),
        "kode SOP yang sama seperti isian ke-1",
        "kode SOP yang unik",
    ),
    "in force before it was made": Case(
        with_rows(replace(PROCEDURE, tanggal_revisi=D2, tanggal_efektif=D1)),
        (ERROR, "daftar_sop", 0, "tanggal_efektif"),
        "1 Maret 2024",
        "2 Maret 2024 atau sesudahnya",
    ),
    "steps of no procedure": Case(
        with_rows(PROCEDURE, *FLOW, replace(FLOW[1], sop="SOP9")),
        (ERROR, "daftar_langkah_sop", 3, "sop"),
        "'SOP9'",
        "kode pada lembar SOP",
    ),
    "a step that nobody takes": step(
        (ERROR, "daftar_langkah_sop", 1, "pelaksana"), "' ; '", "jabatan pelaksana",
        FLOW[0], replace(FLOW[1], pelaksana=" ; "), FLOW[2],
    ),
    "a flow without beginning": step(
        (WARNING, "daftar_langkah_sop", 0, "jenis"), "Proses", "Mulai pada langkah pertama", *FLOW[1:]
    ),
    "a flow without end": step(
        (WARNING, "daftar_langkah_sop", 1, "jenis"), "Proses", "Selesai pada langkah akhir", *FLOW[:2]
    ),
    "a flow that ends in between": step(
        (WARNING, "daftar_langkah_sop", 1, "jenis"), "Selesai", "Proses atau Keputusan",
        FLOW[0], FLOW[2], FLOW[2],
    ),
    "a meeting twice": Case(
        with_rows(MEETING, MEETING),
        (ERROR, "daftar_rapat", 1, "kode"),
        "kode rapat yang sama seperti isian ke-1",
        "kode rapat yang unik",
    ),
    "a letter twice": Case(
        with_rows(LETTER, LETTER),
        (ERROR, "daftar_surat", 1, "kode"),
        "kode surat yang sama seperti isian ke-1",
        "kode surat yang unik",
    ),
    "a number twice": Case(
        with_rows(replace(LETTER, nomor="1/A"), replace(LETTER, kode="U9", nomor="1/a ")),
        (ERROR, "daftar_surat", 1, "nomor"),
        "nomor surat yang sama seperti isian ke-1",
        "nomor surat yang unik",
    ),
    "a number of the agenda twice in a year": Case(
        with_rows(
            replace(LETTER, nomor_agenda=Decimal(7)),
            replace(LETTER, kode="U9", nomor_agenda=Decimal("7.0"), tanggal=D1),
        ),
        (ERROR, "daftar_surat", 1, "nomor_agenda"),
        "nomor agenda dalam tahun ini yang sama seperti isian ke-1",
        "nomor agenda dalam tahun ini yang unik",
    ),
    "a fraction of the agenda": Case(
        with_rows(replace(LETTER, nomor_agenda=Decimal("7.5"))),
        (ERROR, "daftar_surat", 0, "nomor_agenda"),
        "7,5",
        "bilangan bulat mulai 1",
    ),
    "a letter that sends nothing": Case(
        with_rows(replace(LETTER, dokumen="L9")),
        (ERROR, "daftar_surat", 0, "dokumen"),
        "'L9'",
        "kode pada lembar Dokumen",
    ),
    "a letter about no meeting": Case(
        with_rows(replace(LETTER, rapat="RP9")),
        (ERROR, "daftar_surat", 0, "rapat"),
        "'RP9'",
        "kode pada lembar Rapat",
    ),
    "an invitation to nothing": Case(
        with_rows(replace(INVITATION, rapat="")),
        (ERROR, "daftar_surat", 0, "rapat"),
        "kosong",
        "kode rapat untuk undangan",
    ),
    "an invitation after the meeting": Case(
        with_rows(MEETING, replace(INVITATION, tanggal=D3)),
        (WARNING, "daftar_surat", 0, "tanggal"),
        "3 Maret 2024",
        "2 Maret 2024, hari rapat, atau sebelumnya",
    ),
}  # fmt: skip
