"""What may be published: counts and sums instead of rows, with the same figures."""

from selaras.domain.berkas.publik import to_public
from selaras.domain.hasil.register import calculate_register
from selaras.domain.hasil.skm import calculate_skm
from tests.contoh import load


def test_questionnaires_become_sums_with_the_same_index() -> None:
    berkas = load("kopang").berkas
    public = to_public(berkas)
    aturan = berkas.ketentuan.aturan_skm
    assert aturan is not None
    assert public.daftar_responden_skm == ()
    whole = calculate_skm(berkas.daftar_responden_skm, berkas.daftar_rekap_skm, aturan)
    from_sums = calculate_skm(public.daftar_responden_skm, public.daftar_rekap_skm, aturan)
    assert from_sums.ikm.ikm == whole.ikm.ikm is not None


def test_register_rows_become_counts_with_the_same_total() -> None:
    berkas = load("kopang").berkas
    public = to_public(berkas)
    name = berkas.daftar_register[0].register
    periode = berkas.profil.periode
    assert public.daftar_register == ()
    whole = calculate_register(berkas.daftar_register, berkas.daftar_rekap_register, name, periode)
    counted = calculate_register((), public.daftar_rekap_register, name, periode)
    assert counted.jumlah.hasil == whole.jumlah.hasil is not None


def test_a_year_without_rows_keeps_what_was_typed() -> None:
    berkas = load("kopang").berkas
    typed = [r for r in berkas.daftar_rekap_register if r.tahun < berkas.profil.periode.tahun]
    assert typed
    assert set(typed) <= set(to_public(berkas).daftar_rekap_register)
