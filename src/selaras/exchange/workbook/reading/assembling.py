"""Put the records together and check that they fit."""

from collections.abc import Mapping, Sequence
from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.ketentuan import KetentuanError, resolve_ketentuan
from selaras.domain.ketentuan.setempat import apply_setempat
from selaras.domain.keutuhan import check_berkas
from selaras.exchange.workbook.addresses import column_letter
from selaras.exchange.workbook.columns import columns_of
from selaras.exchange.workbook.labels import shown_label
from selaras.exchange.workbook.problems import MasalahBuku, Tempat
from selaras.exchange.workbook.reading.follow_on import is_follow_on
from selaras.exchange.workbook.reading.form import HasilProfil
from selaras.exchange.workbook.reading.rows import Baris, HasilTabel
from selaras.exchange.workbook.sheets import PROFIL

_SHOWN = 300  # letters of one part of a problem


def assemble(
    form: HasilProfil, daftar: Mapping[str, HasilTabel]
) -> tuple[BerkasKinerja | None, list[MasalahBuku]]:
    """Return the berkas, None where the period is unknown, and what does not fit in it.

    Rows whose key is unreadable are left out and defective ones hold stand-ins; what only follows
    from them is not reported.
    """
    if form.profil is None:
        return None, []
    rows = {name: [r for r in table.daftar if r.record is not None] for name, table in daftar.items()}
    try:
        ketentuan = resolve_ketentuan(form.profil.kabupaten, form.profil.periode.akhir)
    except KetentuanError as error:
        advice = "betulkan tahun pada periode laporan"
        return None, [form.tempat["periode"].error("periode tanpa ketentuan", str(error), advice)]
    records: dict[str, Any] = {name: tuple(r.record for r in found) for name, found in rows.items()}
    local = apply_setempat(ketentuan, records.get("daftar_ketentuan", ()))
    berkas = BerkasKinerja(form.profil, local, **records)
    missing = {name for name, table in daftar.items() if len(rows[name]) < len(table.daftar)}
    return berkas, [
        _in_book(masalah, _place(masalah, form, daftar, rows))
        for masalah in check_berkas(berkas)
        if not is_follow_on(masalah, rows, missing)
    ]


def _in_book(masalah: Masalah, tempat: Tempat) -> MasalahBuku:
    return MasalahBuku(
        masalah.tingkat,
        tempat.lembar,
        tempat.baris,
        tempat.kolom,
        tempat.isian,
        _short(masalah.ditemukan),
        _short(masalah.diharapkan),
        _short(masalah.saran),
    )


def _short(teks: str) -> str:
    """Keep a problem readable where a cell of many thousand letters is repeated in it."""
    return teks if len(teks) <= _SHOWN else f"{teks[:_SHOWN]}…"


def _place(
    masalah: Masalah,
    form: HasilProfil,
    daftar: Mapping[str, HasilTabel],
    rows: Mapping[str, Sequence[Baris]],
) -> Tempat:
    """Turn list, number and field of a problem into sheet, row and column."""
    if masalah.daftar == PROFIL:
        return form.tempat[masalah.isian]
    table = daftar[masalah.daftar]
    assert table.judul is not None
    kolom = next(k for k in columns_of(table.tabel.record) if k.nama == masalah.isian)
    column = table.judul.letak.get(masalah.isian)
    return Tempat(
        table.tabel.lembar,
        rows[masalah.daftar][masalah.nomor].nomor,
        "" if column is None else column_letter(column),
        shown_label(kolom.isian.label, form.tahun),
    )
