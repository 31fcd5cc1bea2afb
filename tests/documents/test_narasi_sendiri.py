"""The office's own words: beside or instead of the default, their figures those of the tables."""

from decimal import Decimal

import pytest

from selaras.documents.builders.contents import CONTENTS
from selaras.documents.builders.narasi import angka_kantor, penanda
from selaras.documents.builders.narasi.teks import BagianError, narasi
from selaras.documents.builders.narasi.uraian import tell_program
from selaras.documents.model import Block, Missing, Paragraph, Table
from selaras.documents.walking import plain_text
from selaras.domain.berkas import Narasi
from selaras.domain.berkas.konteks import CaraNarasi
from selaras.domain.capaian import CaraRekap
from selaras.domain.narasi import DAFTAR_BAGIAN, DAFTAR_PENANDA, JenisPenanda, PokokNarasi
from tests.documents.narasi_probe import context, told
from tests.unit.making import IV, anggaran, belanja, indikator, lalu, realisasi

INSTEAD = CaraNarasi.GANTI
BOOK = {
    "daftar_indikator": [indikator(cara_rekap=CaraRekap.POSISI_AKHIR)],
    "daftar_realisasi": [realisasi(IV, realisasi=Decimal("84.2"))],
    "daftar_tahun_lalu": (lalu(2023, 70),),
    "daftar_anggaran": [
        anggaran("7.01.01", 4000, sumber_dana="DAU"),
        anggaran("7.01.01", 1000, sumber_dana="PAD"),
        anggaran("7.01.02", 5000),
    ],
    "belanja": [
        belanja("7.01.01", sd_periode=3000, sumber_dana="DAU"),
        belanja("7.01.01", sd_periode=0, sumber_dana="PAD"),
        belanja("7.01.02", sd_periode=4000),
    ],
}
FILLED = {
    "Capaian {{capaian:S1}} ({{kategori:s1}}).": "Capaian 105,25 % (Sangat Tinggi).",
    "{{ Realisasi : S1 }} dari {{target:S1}}": "84,20 % dari 80 %",
    "{{indikator:S1}}, tahun {{tahun_lalu}} {{realisasi_lalu:S1}}": (
        "Persentase layanan tepat waktu, tahun 2023 70,00 %"
    ),
    "{{pagu}}, {{pagu:7.01.01}}, {{sisa:7.01.01}}": "Rp 10.000, Rp 5.000, Rp 2.000",
    "{{realisasi_anggaran}} ({{serapan}}) {{uraian:7.01.02}}": "Rp 7.000 (70,00 %) Uraian 7.01.02",
    "{{rata_rata}} {{kategori_rata_rata}}": "105,25 % Sangat Tinggi",
    "{{kantor}} {{kabupaten}} {{periode}} {{tahun}}": (
        "Kecamatan Contoh Kabupaten Lumajang Tahun 2024 2024"
    ),
    "Kurung { biasa } tetap": "Kurung { biasa } tetap",
}


def filled(teks: str) -> str:
    return plain_text(penanda.fill(context(**BOOK), teks), {})


def texts(blocks: tuple[Block, ...]) -> list[str]:
    return [plain_text(block.inlines, {}) for block in blocks if isinstance(block, Paragraph)]


def part(bagian: str, *rows: Narasi) -> tuple[Block, ...]:
    return CONTENTS[bagian](context(**BOOK, daftar_narasi=rows))


@pytest.mark.parametrize("teks", FILLED)
def test_placeholders_print_what_the_tables_print(teks: str) -> None:
    assert filled(teks) == FILLED[teks]


@pytest.mark.parametrize("jenis", DAFTAR_PENANDA, ids=lambda jenis: jenis.nama)
def test_every_placeholder_of_the_list_is_known_to_the_builder(jenis: JenisPenanda) -> None:
    homes = {
        PokokNarasi.KANTOR: angka_kantor.OFFICE,
        PokokNarasi.INDIKATOR: penanda.INDICATOR,
        PokokNarasi.ANGGARAN: {**penanda.MONEY, "uraian": None},
    }
    assert jenis.nama in homes[jenis.pokok]


def test_what_has_no_value_yet_is_a_gap_and_an_unknown_name_no_crash() -> None:
    ctx = context(**BOOK)
    assert penanda.fill(ctx, "{{ikm}}") == (Missing("ikm"),)
    assert penanda.fill(ctx, "{{capaian:S9}}") == (Missing("capaian S9"),)
    assert penanda.fill(ctx, "{{pagu:bukan kode}}") == (Missing("pagu bukan kode"),)
    assert penanda.fill(ctx, "{{asing}}") == (Missing("asing"),)


def test_own_words_stand_behind_the_default_or_in_its_place() -> None:
    default = texts(part("kesimpulan"))
    added = texts(part("kesimpulan", Narasi("kesimpulan", "Satu.\n\n Dua {{tahun}}.")))
    assert added == [*default, "Satu.", "Dua 2024."]
    assert texts(part("kesimpulan", Narasi("Kesimpulan", "Satu.", cara=INSTEAD))) == ["Satu."]


def test_words_in_place_of_the_default_leave_its_tables_standing() -> None:
    blocks = part("realisasi_anggaran", Narasi("realisasi_anggaran", "Kata kantor.", cara=INSTEAD))
    assert texts(blocks)[0] == "Kata kantor."
    assert [block.key for block in blocks if isinstance(block, Table)] == ["anggaran"]


def test_a_part_that_only_the_office_writes_is_a_gap_until_it_does() -> None:
    assert any(isinstance(one, Missing) for one in part("gambaran_umum")[0].inlines)  # type: ignore[union-attr]
    assert texts(part("gambaran_umum", Narasi("gambaran_umum", "Terdiri atas 12 desa."))) == [
        "Terdiri atas 12 desa."
    ]


def test_added_words_hide_no_gap_of_data() -> None:
    ctx = context(daftar_narasi=(Narasi("ikhtisar_eksekutif", "Kata kantor."),))
    blocks = CONTENTS["ikhtisar_eksekutif"](ctx)
    words = [one for block in blocks if isinstance(block, Paragraph) for one in block.inlines]
    gaps = [one for one in words if isinstance(one, Missing)]
    assert {gap.what for gap in gaps} >= {"capaian indikator", "realisasi anggaran"}


def test_words_about_one_indicator_or_programme_stand_there_alone() -> None:
    rows = (
        Narasi("uraian_indikator", "Milik S1.", "s1"),
        Narasi("uraian_indikator", "Milik S2.", "S2"),
        Narasi("uraian_program", "Milik program.", "7.01.02", INSTEAD),
    )
    ctx = context(**BOOK, daftar_narasi=rows)
    account = told(ctx)
    assert account.endswith("Milik S1.")
    assert "105,25 %" in account
    assert "Milik S2" not in account
    program = ctx.hasil.anggaran.daftar_program[-1]
    assert plain_text(tell_program(ctx, program, 0), {}) == "Uraian 7.01.02. Milik program."


def test_a_very_long_text_is_printed_whole() -> None:
    long = "kata " * 20_000 + "akhir."
    assert texts(part("penutup", Narasi("penutup", long, cara=INSTEAD))) == [long]


def test_every_part_of_the_list_stands_in_some_document() -> None:
    per_record = {bagian.nama for bagian in DAFTAR_BAGIAN if bagian.pokok is not PokokNarasi.KANTOR}
    assert per_record == {"uraian_indikator", "uraian_program"}
    assert {bagian.nama for bagian in DAFTAR_BAGIAN} - per_record <= CONTENTS.keys()


def test_a_builder_cannot_ask_for_an_unknown_part() -> None:
    with pytest.raises(BagianError, match="mungkin maksudnya 'penutup'"):
        narasi(context(), "penutub")
