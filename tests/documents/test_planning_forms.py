"""Forms that plan and control the year: what stands in them is what the domain computed."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from selaras.documents.builders.contents import CONTENTS, pengendalian, pk
from selaras.documents.builders.konteks import KANTOR, Konteks, Subjek
from selaras.documents.model import Dokumen, Figure, Missing, Signatures
from selaras.documents.walking import inlines_of
from selaras.domain.angka import format_angka, format_uang
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.pohon_urut import list_pohon
from selaras.domain.ketentuan import resolve_kerangka
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.periode import Triwulan
from tests.contoh import OFFICES, load
from tests.documents import reading
from tests.documents.planning_forms import FORMS, form, forms, forms_of, keys_of, rows_of
from tests.unit.making import anggaran, berkas, profil
from tests.unit.planning import action, node, plan, target

each_office = pytest.mark.parametrize("office", OFFICES)


def percent(value: Decimal | None) -> str:
    return "–" if value is None else format_angka(value)


def money(value: Decimal | None) -> str:
    return "–" if value is None else format_uang(value)


@each_office
def test_every_office_has_the_forms_that_all_must_have(office: str) -> None:
    found = {kode for kode, _ in forms(office)}
    assert found >= {"pk", "tc27", "renja", "evaluasi-renja", "rfk", "riwayat-pagu", "daftar-realisasi"}


def test_iku_and_rencana_aksi_are_made_where_the_book_holds_them() -> None:
    with_iku = {office for office in OFFICES if ("iku", "") in forms(office)}
    with_actions = {office for office in OFFICES for kode, _ in forms(office) if kode == "rencana-aksi"}
    assert with_iku == {"batu-sopang", "kopang", "sumber"}
    assert with_actions == {"batu-sopang", "kopang"}


@each_office
def test_e81_has_its_fifteen_columns_on_one_sheet_on_its_side(office: str) -> None:
    dokumen = form(office, "evaluasi-renja")
    (table,) = (t for t in reading.tables_of_model(dokumen) if "(15)" in t[1])
    numbered = [text for text in table[1] if text]
    assert numbered == [f"({n})" for n in range(1, 16)]
    assert table[0][:4] == ["No", "Sasaran", "Program/kegiatan/sub kegiatan", "Indikator kinerja"]
    assert (dokumen.paper.width, dokumen.paper.height) == Kertas.F4.ukuran[::-1]


@each_office
def test_e81_shows_what_hasil_holds_row_by_row(office: str) -> None:
    hasil = load(office).hasil
    assert hasil.e81 is not None
    kinds = {h.indikator.kode: h.indikator.uraian for h in hasil.daftar_indikator}
    body = rows_of(form(office, "evaluasi-renja"), "evaluasi-renja")[:-2]
    measured = [one for one in hasil.e81.daftar_baris if one.baris.indikator]
    unmeasured = [row for row in body if row[3] == "belum diisi"]
    assert len(unmeasured) == len(hasil.e81.daftar_baris) - len(measured)
    rows = list(by_indicator([row for row in body if row not in unmeasured]))
    assert len(rows) == len(measured)
    for (own, spent), one in zip(rows, measured, strict=True):
        baris = one.baris
        assert own[3].startswith(kinds[baris.indikator])
        assert (own[13], own[15]) == (percent(one.capaian.hasil), percent(one.kemajuan.hasil))
        if spent:
            quarters = [baris.triwulan.get(t) for t in Triwulan]
            expected = [
                baris.renstra.uang,
                baris.lalu.uang,
                baris.tahun_ini.uang,
                *(quarter.uang if quarter else None for quarter in quarters),
                baris.realisasi.uang,
            ]
            assert spent[1:9] == [money(amount) for amount in expected]
            assert (spent[9], spent[11]) == (
                percent(one.serapan.hasil),
                percent(one.kemajuan_uang.hasil),
            )
        else:
            assert baris.tahun_ini.uang is baris.realisasi.uang is None


@each_office
def test_e81_shows_money_that_no_indicator_measures(office: str) -> None:
    e81 = load(office).hasil.e81
    assert e81 is not None
    body = rows_of(form(office, "evaluasi-renja"), "evaluasi-renja")[:-2]
    found = [(row[7], row[12], row[13]) for row in body if row[3] == "belum diisi"]
    expected = [
        (one.baris.tahun_ini.uang, one.baris.realisasi.uang, one.serapan.hasil)
        for one in e81.daftar_baris
        if not one.baris.indikator
    ]
    assert found == [(money(pagu), money(spent), percent(share)) for pagu, spent, share in expected]


def by_indicator(rows: list[list[str]]) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the row of performance of each indicator with its row of money, empty for none."""
    for place, row in enumerate(rows):
        if row[0] != "Rp":
            below = rows[place + 1] if place + 1 < len(rows) else []
            yield row, below if below[:1] == ["Rp"] else []


@each_office
def test_e81_ends_in_its_means_and_who_signs(office: str) -> None:
    e81 = load(office).hasil.e81
    assert e81 is not None
    dokumen = form(office, "evaluasi-renja")
    own, spent = rows_of(dokumen, "evaluasi-renja")[-2:]
    predikat = (e81.predikat_kinerja, e81.predikat_uang)
    assert [own[1], spent[1]] == [percent(e81.rata_kinerja.nilai), percent(e81.rata_uang.nilai)]
    assert [own[2], spent[2]] == [one.label if one else "–" for one in predikat]
    (block,) = (b for b in dokumen.blocks if isinstance(b, Signatures))
    kabupaten = load(office).berkas.profil.kabupaten
    assert [one.above[-1] for one in block.signers] == [
        f"Kepala Bappeda Kabupaten {kabupaten}",
        load(office).berkas.profil.penanda_tangan,
    ]


@each_office
def test_e81_names_factors_of_the_book_once(office: str) -> None:
    text = reading.text_of_model(form(office, "evaluasi-renja"))
    rows = load(office).berkas.daftar_realisasi
    newest = max(row.triwulan for row in rows)
    said = {row.tindak_lanjut_renja for row in rows if row.triwulan == newest} - {""}
    assert said
    assert all(
        text.count(one) == 1 for one in said if not any(one != other and one in other for other in said)
    )


@each_office
def test_rfk_of_each_month_shows_its_own_day(office: str) -> None:
    subjects = [subjek for kode, subjek in forms(office) if kode == "rfk"]
    days = sorted({row.tanggal for row in load(office).berkas.daftar_kemajuan})
    assert subjects == [f"{day:%Y-%m-%d}" for day in days]
    for subjek, day in zip(subjects, days, strict=True):
        body = rows_of(form(office, "rfk", subjek), "rfk")
        records = [row for row in load(office).berkas.daftar_kemajuan if row.tanggal == day]
        assert [row[5] for row in body[:-1]] == [percent(one.realisasi_fisik) for one in records]
        assert [row[2] for row in body[:-1]] == [one.pelaksana or "–" for one in records]


@each_office
def test_the_newest_rfk_ends_in_the_figures_of_hasil(office: str) -> None:
    rfk = load(office).hasil.rfk
    assert rfk is not None
    total = rows_of(form(office, "rfk", f"{rfk.tanggal:%Y-%m-%d}"), "rfk")[-1]
    percents = (rfk.target_fisik, rfk.realisasi_fisik, rfk.deviasi)
    assert total[1:] == [
        money(rfk.uang.pagu),
        *(percent(one.hasil) for one in percents),
        money(rfk.uang.realisasi),
        percent(rfk.uang.serapan),
        "",
    ]


def test_the_curve_of_a_month_knows_nothing_of_later_ones() -> None:
    first, last = (form("sumber", "rfk", subjek) for subjek in ("2024-09-30", "2024-12-31"))
    told = [figure_of(dokumen).alternative for dokumen in (first, last)]
    assert ["Des" in text for text in told] == [False, True]


def figure_of(dokumen: Dokumen) -> Figure:
    (figure,) = (b for b in dokumen.blocks if isinstance(b, Figure))
    return figure


@each_office
def test_the_history_of_the_budget_ends_at_the_pagu_of_hasil(office: str) -> None:
    dokumen, found = form(office, "riwayat-pagu"), load(office).hasil
    assert rows_of(dokumen, "versi-pagu")[-1][4] == money(found.anggaran.total.pagu)
    assert rows_of(dokumen, "riwayat-pagu")[-1][1] == money(found.anggaran.total.pagu)


def test_sumber_shows_what_its_eighth_shift_changed() -> None:
    dokumen = form("sumber", "riwayat-pagu")
    first, second = rows_of(dokumen, "versi-pagu")
    assert (first[0], first[4], first[5]) == ("Induk", "2.189.489.000", "–")
    assert (second[0], second[4], second[5]) == ("Pergeseran ke-8", "2.273.853.295", "84.364.295")
    rows = [row for row in rows_of(dokumen, "riwayat-pagu") if row[-1] == "Dianggarkan"]
    assert len(rows) == 8


def test_batu_sopang_prints_its_renstra_year_by_year() -> None:
    found = load("batu-sopang").hasil.tc27
    assert found is not None
    rows = rows_of(form("batu-sopang", "tc27"), "tc27")
    place = next(n for n, row in enumerate(rows) if row[0] == "7.01.01")
    # fakta/batu-sopang/renstra_tc27.csv, row 7.01.01
    assert rows[place][2:-2] == [
        "Indeks Kepuasan Pelayanan Sekretariat",
        "Nilai",
        "N/A",
        "–",
        *["76", "77", "78", "79", "80", "80"],
    ]
    assert rows[place + 1] == [
        "Pagu (Rp)",
        "–",
        "4.279.086.668",
        "4.258.792.773",
        "4.511.306.121",
        "4.665.758.366",
        "4.852.485.420",
        "22.577.629.547",
    ]
    assert rows[-1][2] == money(found.total["pagu_2"].hasil)


@each_office
def test_tc27_names_every_statement_of_the_renstra_with_its_targets(office: str) -> None:
    found = load(office).hasil.tc27
    assert found is not None
    text = " ".join(" ".join(row) for row in rows_of(form(office, "tc27"), "tc27"))
    for one in found.daftar_baris:
        assert all(" ".join(target.indikator.split()) in text for target in one.daftar_target)


def test_a_year_that_holds_nothing_has_no_column() -> None:
    header = reading.tables_of_model(form("rowokangkung", "tc27"))[0][1]
    assert header == ["2023"]


def test_kopang_plans_its_quarters_in_targets_and_money() -> None:
    (renaksi,) = load("kopang").hasil.renaksi
    dokumen = form("kopang", "rencana-aksi")
    assert keys_of(dokumen) == [
        "renaksi-sasaran",
        "renaksi-kegiatan",
        "renaksi-anggaran",
        "renaksi-kemajuan",
    ]
    first = rows_of(dokumen, "renaksi-sasaran")[0]
    assert first[1:] == ["Nilai Kinerja Camat", "Poin", "215", "–", "–", "–", "215", "Camat Kopang"]
    amounts = rows_of(dokumen, "renaksi-anggaran")
    # fakta/kopang/rencana_aksi.csv, row 734
    assert amounts[0][2:] == [
        "2.408.731.839",
        "580.402.404",
        "828.501.033",
        "510.033.412",
        "489.794.990",
    ]
    assert amounts[-1][1:] == [money(renaksi.uang_triwulan[t]) for t in Triwulan]


def test_each_year_of_a_rencana_aksi_is_a_document_of_its_own() -> None:
    rows = (action(4, uraian="Kini", kegiatan="A"), action(4, uraian="Nanti", kegiatan="A", tahun=2025))
    found = forms_of(berkas(daftar_rencana_aksi=rows))
    told = {
        subjek: rows_of(d, "renaksi-kegiatan")
        for (kode, subjek), d in found.items()
        if kode == "rencana-aksi"
    }
    assert {subjek: [row[2] for row in body] for subjek, body in told.items()} == {
        "": ["Kini"],
        "2025": ["Nanti"],
    }


def test_batu_sopang_plans_another_year_under_the_sasaran_it_serves() -> None:
    dokumen = form("batu-sopang", "rencana-aksi", "2023")
    rows = rows_of(dokumen, "renaksi-kegiatan")
    groups = [place for place, row in enumerate(rows) if len(row) == 1]
    assert len(groups) == 4
    assert groups[0] == 0
    (renaksi,) = load("batu-sopang").hasil.renaksi
    assert len(rows) - len(groups) == len([one for one in renaksi.daftar_baris if one.aksi.kode])
    assert rows_of(dokumen, "renaksi-sasaran")[0][3:8] == ["85", "20", "20", "20", "25"]


@each_office
def test_plans_hang_together_down_to_the_money_of_the_budget(office: str) -> None:
    hasil = load(office).hasil
    pagu = {node.baris.kode: node.uang.pagu for node in hasil.anggaran.daftar_program}
    rows = {row[4]: row for row in rows_of(form(office, "hubungan-dokumen"), "hubungan-dokumen")}
    for kode, amount in pagu.items():
        if str(kode) in rows:
            assert rows[str(kode)][-1] == money(amount)
    assert any(row[2] not in {"", "–"} for row in rows.values())


@each_office
def test_outcomes_and_outputs_are_all_indicators_of_the_book(office: str) -> None:
    dokumen, indicators = form(office, "daftar-realisasi"), load(office).hasil.daftar_indikator
    names = [
        row[1] for key in keys_of(dokumen) if key.startswith("daftar-") for row in rows_of(dokumen, key)
    ]
    assert sorted(names) == sorted(" ".join(h.indikator.uraian.split()) for h in indicators)
    rows = [
        row for key in keys_of(dokumen) if key.startswith("realisasi-") for row in rows_of(dokumen, key)
    ]
    reached = [row[-1] for row in rows if len(row) > 1]
    assert sorted(reached) == sorted(percent(h.tahunan.capaian) for h in indicators)


def test_the_profile_tells_what_is_settled_of_an_indicator() -> None:
    for office in ("batu-sopang", "kopang", "sumber"):
        dokumen = form(office, "iku")
        chosen = [i for i in load(office).berkas.daftar_indikator if i.iku]
        for number, one in enumerate(chosen, start=1):
            told = dict(rows_of(dokumen, f"profil-{number}"))
            assert told["Indikator"] == one.uraian
            assert (told["Definisi operasional"], told["Sumber data"]) == (one.definisi, one.sumber_data)
        assert len(rows_of(dokumen, "iku")) == len(chosen)


@each_office
def test_the_pohon_shows_every_condition_once_with_its_causes(office: str) -> None:
    pohon = load(office).hasil.pohon
    assert pohon is not None
    rows = rows_of(form(office, "pohon-kinerja"), "pohon-kinerja")
    assert [row[0] for row in rows] == [line.simpul.kode for line in list_pohon(pohon)]
    assert {row[0] for row in rows} == set(pohon.simpul)
    crossing = rows_of(form(office, "pohon-kinerja"), "pohon-lintas")
    assert len(crossing) == sum(bool(node.unit_lain) for node in pohon.simpul.values())


@each_office
def test_tc33_stands_beside_the_budget(office: str) -> None:
    hasil = load(office).hasil
    rows = [row for row in rows_of(form(office, "renja"), "tc33") if len(row) > 3]
    assert rows
    if office == "kopang":
        assert rows[0][0] == "7.01.01"
        assert rows[0][5] == money(hasil.anggaran.daftar_program[0].uang.pagu)


def test_an_empty_book_has_only_gaps() -> None:
    hasil = calculate_berkas(berkas(profil=profil(pihak_pertama="Camat")))
    for name in (*pengendalian.CONTENTS, *pk.CONTENTS):
        kerangka = resolve_kerangka("rfk", "Lumajang")
        subjek = Subjek("Camat") if name in {"pk_pernyataan", "pk_lampiran", "pk_perubahan"} else KANTOR
        if name == "pk_lampiran_formulasi":
            subjek = Subjek("Camat")
        blocks = CONTENTS[name](Konteks(hasil, kerangka, subjek))
        gaps = [i for b in blocks for i in inlines_of(b) if isinstance(i, Missing)]
        assert blocks == () or gaps or name in {"identitas_formulir", "identitas_renstra"}, name


def test_a_small_book_builds_every_form_it_gives() -> None:
    book = berkas(daftar_anggaran=[anggaran("7.01.01", 5)])
    found = forms_of(book)
    assert {kode for kode, _ in found} <= set(FORMS)
    assert {"renja", "evaluasi-renja"} <= {kode for kode, _ in found}
    assert all("None" not in reading.text_of_model(dokumen) for dokumen in found.values())


def test_a_form_without_its_table_says_so() -> None:
    other = plan("Lama", 2018, 2021)
    rows = (node("T1", rencana="Lama"),)
    book = berkas(daftar_rencana=(other,), daftar_simpul=rows, daftar_target_rencana=(target(),))
    found = forms_of(book)
    for kode in ("tc27", "hubungan-dokumen"):
        gaps = [i.what for b in found[kode, ""].blocks for i in inlines_of(b) if isinstance(i, Missing)]
        assert resolve_kerangka(kode.replace("-", "_"), "Lumajang").nama in gaps
