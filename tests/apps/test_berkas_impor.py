"""Imports: what is chosen is applied once, others' changes are seen, and all of it can be taken back."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.forms.models import model_to_dict

from selaras.apps.berkas.actions import (
    ImporError,
    PilihanImpor,
    batalkan_impor,
    terapkan_impor,
    unggah_impor,
)
from selaras.apps.berkas.banding import JenisBeda, state_of
from selaras.apps.berkas.models import Impor, StatusImpor
from selaras.apps.berkas.muatan import read_muatan
from selaras.apps.berkas.pembersihan import clean_pratinjau
from selaras.apps.berkas.perbandingan import compare_impor
from selaras.apps.berkas.selectors import build_berkas, list_periode
from selaras.apps.berkas.wadah import Letak, list_wadah
from selaras.apps.core.jejak import Ruang
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.models import Instansi
from selaras.apps.perencanaan.models import Indikator
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.periode import Triwulan
from selaras.exchange.json import dump_berkas
from selaras.exchange.workbook import write_workbook
from tests.apps.buku import PELAKU, SEMUA, keluarkan, make_kantor, masukkan, terapkan, unggah
from tests.contoh import load

pytestmark = pytest.mark.django_db


@pytest.fixture
def kantor() -> Instansi:
    """Kopang with its book of 2024 imported."""
    return masukkan("kopang")


def ruang(kantor: Instansi) -> Ruang:
    return Ruang.kantor(kantor, 2024)


def rows(kantor: Instansi) -> dict[str, list[dict[str, Any]]]:
    """Return every row with its key, its place, everything but how often it was changed."""
    letak = Letak(kantor.pk, 2024)
    return {
        w.daftar: [{**model_to_dict(r), "pk": r.pk, "revisi": 0} for r in w.rows(letak)]
        for w in list_wadah()
    }


def changed_book() -> BerkasKinerja:
    """Kopang's book with one indicator changed, one removed, one new at the front."""
    berkas = load("kopang").berkas
    first, second, *rest = berkas.daftar_indikator
    new = replace(first, kode="BARU", uraian="Indikator baru")
    edited = replace(first, target=Decimal(77))
    return replace(berkas, daftar_indikator=(new, edited, *rest)), second


def unggah_perubahan(kantor: Instansi) -> Impor:
    return unggah(kantor, 2024, dump_lax(changed_book()[0]))


def dump_lax(berkas: BerkasKinerja) -> bytes:
    """Return a book whose other lists do not lean on what the tests remove."""
    return dump_berkas(replace(berkas, **dict.fromkeys(LEANING, ())))


LEANING = (
    "daftar_realisasi", "daftar_tahun_lalu", "daftar_pembanding", "daftar_alokasi", "daftar_pohon",
    "daftar_sasaran_pk", "daftar_rencana_aksi", "daftar_target_rencana", "daftar_narasi",
)  # fmt: skip
INDIKATOR = frozenset(("daftar_indikator", jenis) for jenis in JenisBeda)


def test_only_what_is_chosen_is_applied(kantor: Instansi) -> None:
    impor = unggah_perubahan(kantor)
    only_new = PilihanImpor(frozenset({("daftar_indikator", JenisBeda.TAMBAH)}))
    terapkan_impor(PELAKU, ruang(kantor), impor, only_new)
    kept, before = keluarkan(kantor, "kopang"), load("kopang").berkas
    assert [i.kode for i in kept.daftar_indikator] == [
        "BARU",
        *(i.kode for i in before.daftar_indikator),
    ]
    assert replace(kept, daftar_indikator=before.daftar_indikator) == before


def test_a_row_can_be_left_out(kantor: Instansi) -> None:
    impor = unggah_perubahan(kantor)
    part = next(p for p in compare_impor(impor) if p.wadah.daftar == "daftar_indikator")
    (gone,) = part.beda.of(JenisBeda.HAPUS)
    done = terapkan_impor(PELAKU, ruang(kantor), impor, PilihanImpor(INDIKATOR, frozenset({gone.kode})))
    assert (done.jumlah_tambah, done.jumlah_ubah, done.jumlah_hapus) == (1, 1, 0)


def test_a_second_apply_changes_nothing(kantor: Instansi) -> None:
    impor = unggah_perubahan(kantor)
    terapkan_impor(PELAKU, ruang(kantor), impor, PilihanImpor(INDIKATOR))
    after, lines = rows(kantor), Jejak.objects.count()
    terapkan_impor(PELAKU, ruang(kantor), impor, PilihanImpor(INDIKATOR))
    assert rows(kantor) == after
    assert Jejak.objects.count() == lines


def test_changed_rows_get_a_new_revision_and_moved_ones_none(kantor: Instansi) -> None:
    terapkan_impor(PELAKU, ruang(kantor), unggah_perubahan(kantor), PilihanImpor(INDIKATOR))
    revised = Indikator.objects.filter(revisi=2)
    assert [i.kode for i in revised] == [load("kopang").berkas.daftar_indikator[0].kode]


def test_each_row_has_its_line_in_the_trail(kantor: Instansi) -> None:
    last = Jejak.objects.latest("pk").pk
    terapkan_impor(PELAKU, ruang(kantor), unggah_perubahan(kantor), PilihanImpor(INDIKATOR))
    lines = Jejak.objects.filter(pk__gt=last, objek="perencanaan.indikator")
    assert sorted(line.jenis for line in lines) == ["buat", "hapus", "ubah"]
    changed = lines.get(jenis="ubah")
    assert (changed.menjadi["target"], changed.tindakan) == ("77", "berkas.terapkan_impor")


def test_data_that_changed_since_the_preview_are_not_written_over(kantor: Instansi) -> None:
    impor = unggah_perubahan(kantor)
    seen = state_of(p.beda for p in compare_impor(impor))
    Indikator.objects.filter(kode=load("kopang").berkas.daftar_indikator[0].kode).update(revisi=5)
    before = rows(kantor)
    with pytest.raises(ImporError, match="berubah sejak pratinjau"):
        terapkan_impor(PELAKU, ruang(kantor), impor, PilihanImpor(INDIKATOR, keadaan=seen))
    assert rows(kantor) == before
    impor.refresh_from_db()
    assert impor.status == StatusImpor.PRATINJAU


def test_nothing_chosen_is_refused(kantor: Instansi) -> None:
    with pytest.raises(ImporError, match="Tidak ada yang dipilih"):
        terapkan_impor(PELAKU, ruang(kantor), unggah_perubahan(kantor), PilihanImpor(frozenset()))


def test_taking_back_restores_every_row(kantor: Instansi) -> None:
    before = rows(kantor)
    impor = terapkan(unggah_perubahan(kantor))
    assert rows(kantor) != before
    batalkan_impor(PELAKU, ruang(kantor), impor)
    assert rows(kantor) == before
    assert keluarkan(kantor, "kopang") == load("kopang").berkas


def test_a_restored_row_is_not_taken_for_one_never_changed(kantor: Instansi) -> None:
    impor = terapkan(unggah_perubahan(kantor))
    batalkan_impor(PELAKU, ruang(kantor), impor)
    assert Indikator.objects.get(kode=load("kopang").berkas.daftar_indikator[0].kode).revisi == 3


def test_taking_back_the_first_import_empties_the_office() -> None:
    kantor = make_kantor(load("kopang").berkas)
    impor = terapkan(unggah(kantor, 2024, write_workbook(load("kopang").berkas)))
    batalkan_impor(PELAKU, ruang(kantor), impor)
    assert not any(rows(kantor).values())


def test_taking_back_twice_changes_nothing(kantor: Instansi) -> None:
    impor = terapkan(unggah_perubahan(kantor))
    batalkan_impor(PELAKU, ruang(kantor), impor)
    lines = Jejak.objects.count()
    batalkan_impor(PELAKU, ruang(kantor), impor)
    assert Jejak.objects.count() == lines


@pytest.mark.parametrize("change", ["edit", "remove"])
def test_what_somebody_changed_since_is_named_and_not_taken_back(kantor: Instansi, change: str) -> None:
    impor = terapkan(unggah_perubahan(kantor))
    found = Indikator.objects.filter(kode="BARU")
    found.update(revisi=2) if change == "edit" else found.delete()
    after = rows(kantor)
    with pytest.raises(ImporError, match="BARU"):
        batalkan_impor(PELAKU, ruang(kantor), impor)
    assert rows(kantor) == after


def test_order_alone_follows_the_book(kantor: Instansi) -> None:
    berkas = load("kopang").berkas
    turned = replace(berkas, daftar_peraturan=berkas.daftar_peraturan[::-1])
    assert len(turned.daftar_peraturan) > 1
    before = rows(kantor)
    impor = unggah(kantor, 2024, write_workbook(turned))
    assert [b for p in compare_impor(impor) for b in p.beda.baris] == []
    terapkan(impor)
    assert keluarkan(kantor, "kopang") == turned
    batalkan_impor(PELAKU, ruang(kantor), impor)
    assert rows(kantor) == before


def test_a_book_without_a_sheet_leaves_its_list_alone(kantor: Instansi) -> None:
    berkas = load("kopang").berkas
    assert berkas.daftar_peraturan
    impor = unggah(kantor, 2024, write_workbook(replace(berkas, daftar_peraturan=())))
    part = next(p for p in compare_impor(impor) if p.wadah.daftar == "daftar_peraturan")
    assert not part.beda.ada
    assert len(part.beda.of(JenisBeda.HAPUS)) == len(berkas.daftar_peraturan)


def test_a_quarter_keeps_its_own_report_beside_that_of_the_year() -> None:
    kantor = masukkan("klakah")
    berkas = load("klakah").berkas
    profil = berkas.profil
    third = replace(profil.periode, triwulan=Triwulan.III)
    later = replace(berkas, profil=replace(profil, periode=third, tempat_laporan="Tempat lain"))
    terapkan(unggah(kantor, 2024, dump_berkas(later)))
    assert keluarkan(kantor, "klakah") == berkas
    assert [p.kode for p in list_periode(kantor, 2024)] == ["tw2", "tw3"]
    assert build_berkas(kantor, 2024, Triwulan.III).profil.tempat_laporan == "Tempat lain"


@pytest.mark.parametrize(
    ("field", "value", "named"),
    [("nama_instansi", "Kecamatan Lain", "Kecamatan Lain.*Kecamatan Kopang"),
     ("kabupaten", "Rembang", "Rembang.*Lombok Tengah")],
)  # fmt: skip
def test_a_book_of_elsewhere_is_refused_and_both_are_named(
    kantor: Instansi, field: str, value: str, named: str
) -> None:
    berkas = load("kopang").berkas
    foreign = replace(berkas, profil=replace(berkas.profil, **{field: value}))
    with pytest.raises(ImporError, match=named):
        unggah_impor(PELAKU, ruang(kantor), read_muatan(write_workbook(foreign), kantor), "x")


def test_a_book_of_another_year_is_refused_and_both_are_named(kantor: Instansi) -> None:
    muatan = read_muatan(write_workbook(load("kopang").berkas), kantor)
    with pytest.raises(ImporError, match=r"Tahun 2024.*tahun 2023"):
        unggah_impor(PELAKU, Ruang.kantor(kantor, 2023), muatan, "x")


def test_the_name_of_the_office_may_be_typed_otherwise(kantor: Instansi) -> None:
    berkas = load("kopang").berkas
    typed = replace(berkas, profil=replace(berkas.profil, nama_instansi="KECAMATAN  KOPANG"))
    assert unggah(kantor, 2024, write_workbook(typed)).pk


def test_a_new_upload_replaces_the_old_preview_of_the_same_person(kantor: Instansi) -> None:
    first, second = unggah_perubahan(kantor), unggah_perubahan(kantor)
    first.refresh_from_db()
    assert (first.status, first.isi) == (StatusImpor.KEDALUWARSA, "")
    assert second.status == StatusImpor.PRATINJAU
    with pytest.raises(ImporError, match="kedaluwarsa"):
        terapkan_impor(PELAKU, ruang(kantor), first, PilihanImpor(SEMUA))


def test_an_old_preview_is_let_go(kantor: Instansi) -> None:
    impor = unggah_perubahan(kantor)
    assert clean_pratinjau(impor.waktu + timedelta(days=6)) == 0
    assert clean_pratinjau(impor.waktu + timedelta(days=8)) == 1
    impor.refresh_from_db()
    assert (impor.status, impor.isi) == (StatusImpor.KEDALUWARSA, "")


def test_an_import_of_another_office_cannot_be_applied_under_this_one(kantor: Instansi) -> None:
    lain = masukkan("sumber")
    impor = unggah_perubahan(kantor)
    with pytest.raises(Impor.DoesNotExist):
        terapkan_impor(PELAKU, ruang(lain), impor, PilihanImpor(SEMUA))


HOSTILE = {
    "empty": b"",
    "text": b"bukan buku",
    "zip": b"PK\x03\x04" + b"\x00" * 40,
    "open brace": b"{",
    "deep": b'{"profil":' * 5000,
    "array": b'[{"a": 1}]',
    "no profile": b'{"daftar_indikator": []}',
    "surrogate": b'{"profil": {"nama_instansi": "\\ud800", "periode": {"tahun": 2024}}}',
    "early": b'{"profil": {"nama_instansi": "x", "kabupaten": "x", "periode": {"tahun": 1901}}}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_bytes_that_are_no_book_give_reasons(kantor: Instansi, name: str) -> None:
    muatan = read_muatan(HOSTILE[name], kantor)
    assert muatan.berkas is None
    assert muatan.kesalahan


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("alamat", "Jalan\x00Raya"),
        ("tahun_awal_renstra", 10**12),
        ("populasi_skm", Decimal("0." + "1" * 60)),
    ],
)
def test_values_that_no_database_keeps_are_named(kantor: Instansi, field: str, value: Any) -> None:
    berkas = load("kopang").berkas
    odd = replace(berkas, profil=replace(berkas.profil, **{field: value}))
    muatan = read_muatan(dump_berkas(odd), kantor)
    assert muatan.berkas is None
    assert [m.lembar for m in muatan.kesalahan] == ["Profil kantor"]
