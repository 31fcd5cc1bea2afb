import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.kode import Kode, KodeError, TingkatKode, format_kode, parse_kode

KECAMATAN = parse_kode("7.01")


@st.composite
def codes(draw: st.DrawFn) -> Kode:
    two_digits = st.integers(1, 99).map("{:02d}".format)
    kegiatan = st.builds("{}.{}".format, st.integers(1, 9), two_digits)
    parts = draw(
        st.tuples(
            st.integers(1, 9).map(str),
            two_digits,
            two_digits,
            kegiatan,
            st.integers(1, 9999).map("{:04d}".format),
        )
    )
    return Kode(parts[: draw(st.integers(1, 5))])


@given(codes())
def test_a_code_survives_writing_and_reading(kode: Kode) -> None:
    assert parse_kode(format_kode(kode)) == kode
    assert parse_kode(str(kode), KECAMATAN) == kode


@given(codes(), st.data())
def test_spaces_and_trailing_dots_never_change_the_result(kode: Kode, data: st.DataObject) -> None:
    spaces = st.sampled_from(["", "", " ", "\u00a0", "\n"])
    typed = "".join(data.draw(spaces) + char for char in str(kode)) + data.draw(
        st.sampled_from(["", ".", ". ", " .", ".. "])
    )
    assert parse_kode(typed) == kode


@given(codes())
def test_typed_variants_of_a_code_are_one_code(kode: Kode) -> None:
    *head, last = kode.bagian
    if kode.tingkat is TingkatKode.KEGIATAN:
        assert parse_kode(".".join([*head, last.replace(".", "")])) == kode
    if kode.tingkat is TingkatKode.SUB_KEGIATAN and int(last) < 100:
        assert parse_kode(format_kode(kode, digit_sub=2)) == kode
    if len(kode.bagian) > 2:
        unit_inside = ".".join([*kode.bagian[:2], "7.01.00", *kode.bagian[2:], "5.1"])
        assert parse_kode(unit_inside) == kode
        assert parse_kode(".".join(kode.bagian[2:]), Kode(kode.bagian[:2])) == kode


@given(st.text(alphabet="0123457X. ", max_size=30) | st.text(max_size=60))
def test_normalising_twice_is_normalising_once(text: str) -> None:
    try:
        once = parse_kode(text, KECAMATAN)
    except KodeError as error:
        assert error.alasan
    else:
        assert parse_kode(str(once), KECAMATAN) == once


@given(codes())
def test_every_parent_is_the_beginning_of_its_child(kode: Kode) -> None:
    depth = list(TingkatKode).index(kode.tingkat)
    parent = kode.induk
    if parent is None:
        assert kode.tingkat is TingkatKode.UNSUR
    else:
        assert str(kode).startswith(f"{parent}.")
        assert list(TingkatKode).index(parent.tingkat) == depth - 1
        assert parent < kode


def test_codes_sort_as_the_nomenclature_lists_them() -> None:
    listed = [
        "7", "7.01", "7.01.01", "7.01.01.2.01", "7.01.01.2.01.0001", "7.01.01.2.01.0002",
        "7.01.01.2.01.0013", "7.01.01.2.02", "7.01.02", "7.01.06.2.01.0017",
    ]  # fmt: skip
    assert [str(kode) for kode in sorted(map(parse_kode, reversed(listed)))] == listed


def test_a_number_of_four_digits_does_not_fit_in_two() -> None:
    assert format_kode(parse_kode("7.01.01.2.01.0099"), digit_sub=2) == "7.01.01.2.01.99"
    with pytest.raises(KodeError, match=r"'7\.01\.01\.2\.01\.0100' tidak dapat ditulis dengan 2 angka"):
        format_kode(parse_kode("7.01.01.2.01.0100"), digit_sub=2)


def test_only_a_bidang_completes_a_code() -> None:
    with pytest.raises(KodeError, match=r"7\.01\.01, karena itu bukan kode bidang"):
        parse_kode("X.XX.01", parse_kode("7.01.01"))


@pytest.mark.parametrize(
    "parts",
    [
        (),
        ("0",),
        ("7", "1"),
        ("7", "01", "00"),
        ("7", "01", "01", "201"),
        ("7", "01", "01", "2.01", "01"),
    ],
)
def test_a_code_cannot_be_made_of_other_parts(parts: tuple[str, ...]) -> None:
    with pytest.raises(KodeError, match="bukan susunan kode"):
        Kode(parts)


def test_long_text_is_refused_without_echoing_all_of_it() -> None:
    with pytest.raises(KodeError) as refused:
        parse_kode("7.01." + "01." * 1_000_000)
    assert len(str(refused.value)) < 300
