"""Decrees, procedures, letters and papers of meetings: they say what the records say."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from selaras.documents.model import (
    Clauses,
    Heading,
    ItemList,
    Letterhead,
    LetterOpening,
    Marks,
    Signatures,
    Table,
)
from selaras.documents.walking import missing_parts, plain_text
from selaras.domain.berkas import (
    AnggotaTim,
    ButirKeputusan,
    DokumenResmi,
    LangkahSop,
    Pejabat,
    Rapat,
    Sop,
    StatusJabatan,
    Surat,
)
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.keputusan import BagianKeputusan
from selaras.domain.berkas.sop import JenisLangkah
from selaras.domain.berkas.surat import JenisSurat
from tests.contoh import OFFICES, build, load
from tests.documents.naskah import PAPERS, clauses, first, pairs, paper, rows, table
from tests.documents.reading import text_of_model
from tests.unit.making import YEAR, berkas, indikator, profil

DAY = date(2024, 7, 8)
MENIMBANG, MENGINGAT, MEMPERHATIKAN, DIKTUM, URAIAN = BagianKeputusan


def office(**records: Any) -> Any:
    own = profil(YEAR, penanda_tangan="Camat Contoh", tempat_laporan="Contoh", alamat="Jalan Contoh 1")
    return berkas(**({"profil": own} | records))


def decree(*items: tuple[BagianKeputusan, str], **changes: Any) -> Any:
    seats = changes.pop("seats", ())
    default: dict[str, Any] = {"jenis": JenisDokumenResmi.KEPUTUSAN, "judul": "Tim Contoh"}
    dokumen = DokumenResmi("SK1", **(default | changes))
    parts = tuple(ButirKeputusan("sk1", bagian, text) for bagian, text in items)
    indicators = (indikator(iku=True, sumber_data="Register layanan"),)
    return paper(
        office(
            daftar_dokumen=(dokumen,),
            daftar_butir_keputusan=parts,
            daftar_anggota_tim=seats,
            daftar_indikator=indicators,
        ),
        "keputusan",
        "SK1",
    )


def test_a_decree_has_its_parts_in_order_each_closed_as_decrees_are() -> None:
    dokumen = decree(
        (DIKTUM, "Membentuk tim"),
        (MENIMBANG, "bahwa satu."),
        (MENGINGAT, "UU satu;"),
        (MENIMBANG, "bahwa dua"),
        (MENGINGAT, "UU dua"),
        (DIKTUM, "Berlaku sejak ditetapkan."),
    )
    assert list(clauses(dokumen).items()) == [
        ("Menimbang", ["bahwa satu;", "bahwa dua;"]),
        ("Mengingat", ["UU satu;", "UU dua."]),
        ("Menetapkan", ["KEPUTUSAN CAMAT CONTOH TENTANG TIM CONTOH."]),
        ("KESATU", ["Membentuk tim."]),
        ("KEDUA", ["Berlaku sejak ditetapkan."]),
    ]
    marks = [one.marks for one in first(dokumen, Clauses).clauses]
    assert marks == [Marks.LETTERS, Marks.NUMBERS]


def test_what_a_decree_heeds_closes_its_grounds() -> None:
    found = clauses(decree((MENGINGAT, "UU"), (MEMPERHATIKAN, "surat edaran")))
    assert found["Mengingat"] == ["UU;"]
    assert found["Memperhatikan"] == ["surat edaran."]


@pytest.mark.parametrize(("count", "name"), [(1, "KESATU"), (11, "KESEBELAS"), (12, "KEDUA BELAS")])
def test_dicta_are_counted_in_words(count: int, name: str) -> None:
    found = clauses(decree(*((DIKTUM, f"butir {n}") for n in range(count))))
    assert list(found)[-1] == name


def test_a_decree_without_text_shows_what_is_missing() -> None:
    gaps = missing_parts(decree(seats=(AnggotaTim("SK1", "Ketua", "Sekcam"),)))
    assert {"nomor keputusan SK1", "menimbang SK1", "mengingat SK1", "diktum SK1"} <= set(gaps)
    assert "tugas Sekcam dalam tim" in gaps


def test_the_team_stands_in_the_annex_with_number_and_day_of_the_decree() -> None:
    seats = (AnggotaTim("sk1", "Ketua", "Sekcam", "memimpin"), AnggotaTim("SK9", "Ketua", "Lain"))
    dokumen = decree(seats=seats, nomor="1/2024", tanggal=DAY)
    assert rows(dokumen, "susunan-tim") == [["1", "Ketua", "Sekcam", "memimpin"]]
    headings = [b.text for b in dokumen.blocks if isinstance(b, Heading)]
    assert headings == ["LAMPIRAN KEPUTUSAN CAMAT CONTOH"]
    text = text_of_model(dokumen)
    assert "Nomor 1/2024" in text.replace(" : ", " ")
    assert "8 Juli 2024" in text
    assert len([b for b in dokumen.blocks if isinstance(b, Signatures)]) == 2


@pytest.mark.parametrize(
    ("jenis", "key"),
    [(JenisDokumenResmi.IKU, "iku"), (JenisDokumenResmi.PEDOMAN, "pengumpulan-data")],
)
def test_decrees_on_indicators_and_on_data_carry_their_tables(
    jenis: JenisDokumenResmi, key: str
) -> None:
    dokumen = decree((DIKTUM, "Menetapkan"), (URAIAN, "langkah satu"), jenis=jenis)
    (line,) = rows(dokumen, key)
    assert "Persentase layanan tepat waktu" in line
    assert "Register layanan" in line
    headings = [b.text for b in dokumen.blocks if isinstance(b, Heading)]
    assert [text.split(" KEPUTUSAN")[0] for text in headings] == ["LAMPIRAN I", "LAMPIRAN II"]
    assert plain_text(first(dokumen, ItemList).items[0], {}) == "langkah satu"


def test_a_decree_is_signed_by_who_held_the_position_on_its_day() -> None:
    officials = (
        Pejabat("Camat Contoh", "Nama Lama", status=StatusJabatan.PLT, selesai=date(2024, 8, 31)),
        Pejabat("Camat Contoh", "Nama Baru", mulai=date(2024, 9, 1)),
    )
    book = office(
        daftar_pejabat=officials,
        daftar_dokumen=(DokumenResmi("SK1", JenisDokumenResmi.KEPUTUSAN, "Tim", tanggal=DAY),),
        daftar_butir_keputusan=(ButirKeputusan("SK1", DIKTUM, "Membentuk"),),
    )
    (signer,) = first(paper(book, "keputusan", "SK1"), Signatures).signers
    assert signer.above == ("Ditetapkan di Contoh", "pada tanggal 8 Juli 2024", "Plt. Camat Contoh")
    assert plain_text(signer.name, {}) == "Nama Lama"


def procedure(**changes: Any) -> Any:
    steps = (
        LangkahSop("SOP1", "Menugaskan", "Camat", JenisLangkah.MULAI, "Agenda", "1 jam", "Disposisi"),
        LangkahSop("SOP1", "Menyusun", "Sekcam; Staf", JenisLangkah.PROSES, "Data", "2 hari", "Draf"),
        LangkahSop("SOP1", "Menilai", "Camat", JenisLangkah.KEPUTUSAN, "Draf", "", "Laporan"),
        LangkahSop("SOP1", "Menyimpan", "Staf", JenisLangkah.SELESAI, "Laporan", "1 jam", "Arsip"),
    )
    sop = Sop("SOP1", "Penyusunan Contoh", dasar_hukum="UU satu\nUU dua", **changes)
    return paper(office(daftar_sop=(sop,), daftar_langkah_sop=steps), "sop", "SOP1")


def test_steps_stand_over_their_actors_with_sign_word_and_arrow() -> None:
    assert [row[1:5] for row in rows(procedure(), "sop-alur")] == [
        ["Menugaskan", "○ Mulai\n→", "", ""],
        ["Menyusun", "", "□ Proses\n←", "□ Proses\n←"],
        ["Menilai", "◊ Keputusan\nya →\ntidak ↑", "", ""],
        ["Menyimpan", "", "", "● Selesai"],
    ]
    assert [row[5:] for row in rows(procedure(), "sop-alur")][2] == ["Draf", "belum diisi", "Laporan"]


def test_only_cells_of_those_who_act_are_filled() -> None:
    filled = [[c.filled for c in row.cells[2:5]] for row in table(procedure(), "sop-alur").rows]
    assert filled == [
        [True, False, False],
        [False, True, True],
        [True, False, False],
        [False, False, True],
    ]


def test_the_head_of_a_procedure_tells_its_days_and_what_it_asks_for() -> None:
    dokumen = procedure(nomor="1/SOP", tanggal_pembuatan=DAY, disahkan_oleh="Camat")
    told = {row[-2]: row[-1] for row in rows(dokumen, "sop-kepala")}
    assert told["Nomor SOP"] == "1/SOP"
    assert told["Tanggal pembuatan"] == "8 Juli 2024"
    assert told["Tanggal revisi"] == "–"
    assert told["Tanggal efektif"] == "belum diisi"
    assert told["Disahkan oleh"].startswith("Camat\n")
    assert rows(dokumen, "sop-persyaratan")[1] == ["1. UU satu\n2. UU dua", "belum diisi"]


def test_a_procedure_without_steps_shows_the_gap_below_its_heading() -> None:
    dokumen = paper(office(daftar_sop=(Sop("SOP1", "Contoh"),)), "sop", "SOP1")
    assert "ALUR KEGIATAN" in missing_parts(dokumen)


def letter(jenis: JenisSurat, **changes: Any) -> Any:
    default: dict[str, Any] = {"nomor": "000.8/1/2024", "tanggal": DAY, "tempat_tujuan": "Kota"}
    surat = Surat("U1", jenis, "Hal contoh", **(default | changes))
    books = (DokumenResmi("LKJ", JenisDokumenResmi.LKJIP, "LKjIP 2024", "5/2024", DAY),)
    meeting = (Rapat("RP1", DAY, "Pembahasan", "09.00", "Aula", daftar_undangan="Sekcam\nKasi"),)
    return paper(
        office(daftar_surat=(surat,), daftar_dokumen=books, daftar_rapat=meeting), "surat", "U1"
    )


def test_a_letter_opens_with_number_kind_subject_day_and_addressee() -> None:
    opening = first(letter(JenisSurat.LAINNYA, kepada="Bupati Contoh", isi="Isi."), LetterOpening)
    assert pairs(opening) == {
        "Nomor": "000.8/1/2024",
        "Sifat": "Biasa",
        "Lampiran": "–",
        "Hal": "Hal contoh",
    }
    assert plain_text(opening.dated, {}) == "Contoh, 8 Juli 2024"
    assert plain_text(opening.addressee, {}) == "Yth. Bupati Contoh\ndi\nKota"


@pytest.mark.parametrize(
    ("kepada", "shown"),
    [
        ("Bupati\nInspektur", "Yth.\n1. Bupati\n2. Inspektur\ndi\nKota"),
        ("Bupati\nmelalui Sekda", "Yth. Bupati\nmelalui Sekda\ndi\nKota"),
        ("Bupati\nmelalui Sekda\nKetua", "Yth.\n1. Bupati\nmelalui Sekda\n2. Ketua\ndi\nKota"),
        ("", "Yth.\nbelum diisi\ndi\nKota"),
    ],
)
def test_several_addressees_are_numbered_and_a_route_belongs_to_the_one_above(
    kepada: str, shown: str
) -> None:
    opening = first(letter(JenisSurat.LAINNYA, kepada=kepada), LetterOpening)
    assert plain_text(opening.addressee, {}) == shown


def test_an_invitation_tells_the_meeting_and_goes_to_those_it_invites() -> None:
    dokumen = letter(JenisSurat.UNDANGAN, rapat="rp1")
    text = text_of_model(dokumen)
    for words in ("Senin, 8 Juli 2024", "09.00", "Aula", "Pembahasan", "1. Sekcam", "2. Kasi"):
        assert words in text


@pytest.mark.parametrize(
    "jenis", [JenisSurat.PENGANTAR, JenisSurat.PERMOHONAN_REVIU, JenisSurat.TANDA_TERIMA]
)
def test_letters_that_send_list_the_document_with_its_count(jenis: JenisSurat) -> None:
    dokumen = letter(jenis, dokumen="lkj", lampiran="1 berkas")
    remark = "Nomor 5/2024 tanggal 8 Juli 2024"
    assert rows(dokumen, "dokumen-terlampir") == [["1", "LKjIP 2024", "1 berkas", remark]]
    assert "dokumen yang dikirim surat U1" in missing_parts(letter(jenis))


def test_text_of_the_office_takes_the_place_of_the_default() -> None:
    own = text_of_model(letter(JenisSurat.UNDANGAN, rapat="RP1", isi="Kalimat satu.\nKalimat dua."))
    assert "Kalimat satu." in own
    assert "kami mengundang" not in own
    assert "kami mengundang" in text_of_model(letter(JenisSurat.UNDANGAN, rapat="RP1"))
    assert "isi surat U1" in missing_parts(letter(JenisSurat.LAINNYA))


def test_a_receipt_is_signed_by_giver_and_receiver_and_has_no_opening() -> None:
    dokumen = letter(JenisSurat.TANDA_TERIMA, kepada="Bupati Contoh", dokumen="LKJ")
    assert not any(isinstance(b, LetterOpening) for b in dokumen.blocks)
    giver, receiver = first(dokumen, Signatures).signers
    assert giver.above[-1] == "Camat Contoh"
    assert receiver.above[1:] == ("Yang menerima,", "Bupati Contoh")


def test_copies_stand_below_the_signature() -> None:
    dokumen = letter(JenisSurat.LAINNYA, tembusan="Sekda\nInspektur")
    assert [plain_text(item, {}) for item in first(dokumen, ItemList).items] == ["Sekda", "Inspektur"]
    assert isinstance(dokumen.blocks[-1], ItemList)


def meeting(*letters: Surat, **changes: Any) -> Any:
    rapat = Rapat("RP1", DAY, "Pembahasan", pimpinan="Camat", notulis="Kasi", **changes)
    officials = (Pejabat("Sekcam", "Nama Contoh"),)
    book = office(daftar_rapat=(rapat,), daftar_pejabat=officials, daftar_surat=letters)
    return paper(book, "rapat", "RP1")


def test_those_present_stand_in_the_list_with_their_names_where_known() -> None:
    dokumen = meeting(daftar_hadir="Sekcam\nKasi", daftar_undangan="Sekcam\nKasi\nStaf")
    assert rows(dokumen, "daftar-hadir") == [
        ["1", "Nama Contoh", "Sekcam", "1.\n………………"],
        ["2", "", "Kasi", "2.\n………………"],
    ]
    assert "Diundang, Tidak Hadir" in [b.text for b in dokumen.blocks if isinstance(b, Heading)]


def test_before_a_meeting_the_list_names_those_invited_or_leaves_lines_to_write() -> None:
    invited = rows(meeting(daftar_undangan="Sekcam\nKasi"), "daftar-hadir")
    assert [row[2] for row in invited] == ["Sekcam", "Kasi"]
    blank = rows(meeting(), "daftar-hadir")
    assert len(blank) > 10
    assert {row[2] for row in blank} == {""}


def test_minutes_tell_the_tasks_with_their_deadlines_and_gaps() -> None:
    dokumen = meeting(tindak_lanjut="Sekcam: memeriksa: 10 Juli 2024\nKasi: menyusun")
    assert rows(dokumen, "pembagian-tugas") == [
        ["1", "Sekcam", "memeriksa", "10 Juli 2024"],
        ["2", "Kasi", "menyusun", "belum diisi"],
    ]
    assert {"pembahasan rapat RP1", "kesimpulan rapat RP1"} <= set(missing_parts(dokumen))


def test_a_meeting_without_a_letter_gets_the_draft_of_its_invitation() -> None:
    letter = Surat("U1", JenisSurat.UNDANGAN, "Undangan", rapat="RP1", nomor_agenda=Decimal(1))
    openings = [
        any(isinstance(b, LetterOpening) for b in d.blocks) for d in (meeting(), meeting(letter))
    ]
    assert openings == [True, False]


def test_official_paper_has_a_letterhead_and_no_running_head() -> None:
    dokumen = letter(JenisSurat.LAINNYA)
    assert dokumen.running_head == ""
    assert first(dokumen, Letterhead) == Letterhead(
        ("PEMERINTAH KABUPATEN LUMAJANG", "KECAMATAN CONTOH"), ("Jalan Contoh 1",)
    )
    assert procedure().running_head


def test_the_letterhead_tells_every_way_to_reach_the_office() -> None:
    own = profil(YEAR, alamat="Jalan 1", kode_pos="67356", telepon="(0334) 1", laman="contoh.go.id")
    surat = Surat("U1", JenisSurat.LAINNYA, "Hal")
    dokumen = paper(berkas(profil=own, daftar_surat=(surat,)), "surat", "U1")
    assert first(dokumen, Letterhead).address == (
        "Jalan 1 67356",
        "Telepon (0334) 1, Laman contoh.go.id",
    )


def contents_of(kode: str) -> Iterator[tuple[str, str]]:
    return ((office, subject) for office, kind, subject in PAPERS if kind == kode)


@pytest.mark.parametrize("office", OFFICES)
def test_every_office_has_letters_and_meetings_of_every_kind(office: str) -> None:
    kinds = {one.jenis for one in load(office).berkas.daftar_surat}
    assert kinds >= {
        JenisSurat.PENGANTAR,
        JenisSurat.PERMOHONAN_REVIU,
        JenisSurat.TANDA_TERIMA,
        JenisSurat.UNDANGAN,
    }
    assert office in {name for name, _ in contents_of("surat")}
    assert office in {name for name, _ in contents_of("rapat")}


@pytest.mark.parametrize("office", OFFICES)
def test_the_agenda_holds_every_letter_once(office: str) -> None:
    dokumen = build(office, "agenda-surat")
    letters = load(office).berkas.daftar_surat
    years = sorted({one.tanggal.year for one in letters if one.tanggal})
    subjects = [row[4] for year in years for row in rows(dokumen, f"agenda-surat-{year}")]
    assert sorted(subjects) == sorted(one.hal for one in letters)


@pytest.mark.parametrize("office", OFFICES)
def test_the_register_holds_every_document_of_the_book(office: str) -> None:
    shown = [row[1].split("\n")[0] for row in rows(build(office, "daftar-dokumen"), "daftar-dokumen")]
    assert sorted(shown) == sorted(one.judul for one in load(office).berkas.daftar_dokumen)


@pytest.mark.parametrize(
    "jenis", ["keputusan", "sop", "surat", "rapat", "agenda_surat", "daftar_dokumen"]
)
def test_a_book_without_the_records_gives_a_paper_of_gaps_only(jenis: str) -> None:
    dokumen = paper(office(), jenis, "ASING")
    assert not [b for b in dokumen.blocks if isinstance(b, LetterOpening | Clauses | Signatures)]
    assert [t.key for t in dokumen.blocks if isinstance(t, Table)] in ([], ["dokumen-diminta"])
