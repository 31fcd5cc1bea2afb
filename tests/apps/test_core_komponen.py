"""Components: what is typed stays text, and a field says to a screen reader what it says to the eye."""

import pytest
from django import forms
from django.template import engines
from django.test import Client

from selaras.apps.akun.peran import Peran
from tests.apps.dunia import Dunia, make_pengguna

JAHAT = '"><script>alert(1)</script>'


def render(text: str, **isi: object) -> str:
    from django_cotton.compiler_regex import CottonCompiler  # noqa: PLC0415

    return engines["django"].from_string(CottonCompiler().process(text)).render(isi)


class Contoh(forms.Form):
    target = forms.CharField(label="Target", help_text="Pakai koma.")
    catatan = forms.CharField(required=False)
    utama = forms.BooleanField(required=False)
    hari = forms.ChoiceField(choices=[("1", "Senin")], widget=forms.RadioSelect)


@pytest.mark.parametrize(
    "komponen",
    [
        '<c-halaman judul="{{ x }}" keterangan="{{ x }}" />',
        '<c-kartu judul="{{ x }}">{{ x }}</c-kartu>',
        '<c-tombol href="{{ x }}">{{ x }}</c-tombol>',
        '<c-tombol jenis="utama" value="{{ x }}">{{ x }}</c-tombol>',
        '<c-pesan judul="{{ x }}">{{ x }}</c-pesan>',
        '<c-kosong judul="{{ x }}" langkah="{{ x }}" />',
        '<c-lencana warna="{{ x }}">{{ x }}</c-lencana>',
        '<c-kemajuan nilai="{{ x }}" dari="{{ x }}" label="{{ x }}" />',
        '<c-tabel label="{{ x }}">{{ x }}</c-tabel>',
        '<c-halaman :judul="x" :keterangan="x" />',
        '<c-kosong :judul="x" :langkah="x" />',
        '<c-kartu :judul="x" />',
        '<c-pesan :judul="x" />',
        '<c-tabel :label="x" />',
    ],
)
def test_a_component_shows_markup_as_text(komponen: str) -> None:
    html = render(komponen, x=JAHAT)
    assert "alert(1)" in html
    assert "<script>" not in html


def test_a_wrong_field_says_why_and_keeps_what_was_typed() -> None:
    form = Contoh({"target": "", "catatan": JAHAT})
    html = render('<c-isian :field="form.target" satuan="persen" />', form=form)
    assert 'aria-invalid="true"' in html
    assert 'aria-describedby="id_target-petunjuk id_target-salah"' in html
    for id_ in ("id_target-petunjuk", "id_target-salah"):
        assert f'id="{id_}"' in html
    assert "<script>" not in render('<c-isian :field="form.catatan" />', form=form)
    assert "&lt;script&gt;" in render('<c-isian :field="form.catatan" />', form=form)


def test_a_field_that_may_stay_empty_says_so() -> None:
    assert "boleh kosong" in render('<c-isian :field="form.catatan" />', form=Contoh())
    assert "boleh kosong" not in render('<c-isian :field="form.target" />', form=Contoh())


def test_choices_are_named_as_a_group() -> None:
    html = render('<c-isian :field="form.hari" />', form=Contoh())
    assert "<fieldset>" in html
    assert "<legend" in html


def test_a_tick_has_its_label_behind_it() -> None:
    html = render('<c-isian :field="form.utama" />', form=Contoh())
    assert html.index("<input") < html.index("<label")


def test_a_word_of_the_search_is_text(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.OPERATOR, dunia.kopang))
    for alamat in ("/cari/", "/"):
        html = client.get(alamat, {"kata": JAHAT, "semua": "1"}).content.decode()
        assert "alert(1)" in html
        assert "<script>alert" not in html
