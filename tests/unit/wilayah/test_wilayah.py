"""The list of places: complete, found in any spelling, and never guessed."""

from collections import Counter

from selaras.domain.wilayah import JenisWilayah, find_wilayah, is_wilayah, list_kecamatan


def test_a_name_is_found_whatever_its_case_and_gaps() -> None:
    (found,) = find_wilayah("sumber  WRINGIN")
    assert (found.nama, found.jenis, found.kode_kabupaten) == (
        "Sumberwringin",
        JenisWilayah.KECAMATAN,
        "35.11",
    )
    assert find_wilayah("Sumberwringin") == (found,)


def test_one_name_may_belong_to_a_city_and_to_a_kecamatan() -> None:
    kinds = Counter(wilayah.jenis for wilayah in find_wilayah("Padang"))
    assert kinds == {JenisWilayah.KOTA: 1, JenisWilayah.KECAMATAN: 1}
    assert is_wilayah("Padang", JenisWilayah.KOTA)
    assert not is_wilayah("Padang", JenisWilayah.KABUPATEN)


def test_what_is_no_place_is_not_found() -> None:
    assert find_wilayah("Kecamatan") == find_wilayah("") == ()


def test_the_kecamatan_of_a_kabupaten_are_its_own() -> None:
    names = {wilayah.nama for wilayah in list_kecamatan("35.08")}
    assert len(names) == 21
    assert "Senduro" in names
    assert list_kecamatan("99.99") == ()


def test_every_kabupaten_has_kecamatan() -> None:
    kabupaten = {
        wilayah.kode
        for name in ("Lumajang", "Bogor", "Paser", "Administrasi Kepulauan Seribu", "Semarang")
        for wilayah in find_wilayah(name)
        if wilayah.jenis is not JenisWilayah.KECAMATAN
    }
    assert len(kabupaten) == 7
    assert all(list_kecamatan(kode) for kode in kabupaten)
