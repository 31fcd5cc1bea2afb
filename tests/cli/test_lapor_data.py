"""`selaras lapor`: every document carries the data it was made from, unless one says --tanpa-data."""

from pathlib import Path

import pytest

from selaras.cli.main import main
from selaras.domain.berkas.publik import to_public
from selaras.exchange.json import BAWAAN_TERBESAR, load_bawaan
from selaras.exchange.naskah import read_lampiran
from tests.contoh import BOOKS, load

ONE = ("lapor", str(BOOKS["klakah"]), "--jenis", "lkj-triwulan")


@pytest.mark.parametrize("ending", ["docx", "pdf", "html"])
def test_a_document_carries_what_may_be_published_unless_told_otherwise(
    ending: str, tmp_path: Path
) -> None:
    with_data, without = tmp_path / "dengan", tmp_path / "tanpa"
    assert main([*ONE, "--format", ending, "-o", str(with_data)]) == 0
    assert main([*ONE, "--format", ending, "--tanpa-data", "-o", str(without)]) == 0
    (made,) = with_data.iterdir()
    (lampiran,) = read_lampiran(made.name, made.read_bytes())
    carried = load_bawaan(lampiran.keterangan, lampiran.unpack(BAWAAN_TERBESAR))
    assert carried.jenis == "lkj-triwulan"
    public = to_public(load("klakah").berkas)
    assert carried.profil == public.profil
    assert carried.daftar == {name: getattr(public, name) for name in carried.daftar}
    (plain,) = without.iterdir()
    assert read_lampiran(plain.name, plain.read_bytes()) == []
