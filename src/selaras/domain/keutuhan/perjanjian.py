"""Perjanjian kinerja stand once, between known officials, in time, and say why they were changed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.dokumen import DokumenResmi, JenisDokumenResmi
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pk import AnggaranPk, KunciPk, PerjanjianKinerja, SasaranPk
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.tanggal import add_months, format_tanggal

LIST = "daftar_pk"


def check_perjanjian(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet PK, and of rows that speak of a PK which does not stand there."""
    rows, year = berkas.daftar_pk, berkas.profil.periode.tahun
    yield from find_duplicates(
        LIST, rows, lambda r: r.kunci.in_book(year), "jabatan", "jabatan, versi, dan tahun"
    )
    officials = {name_key(pejabat.jabatan) for pejabat in berkas.daftar_pejabat}
    first = {(r.jabatan, r.tahun or year): r.tanggal for r in reversed(rows) if not r.kunci.perubahan}
    due = due_days(berkas)
    for nomor, row in enumerate(rows):
        at, key = At(LIST, nomor), row.kunci.in_book(year)
        yield from _parties(at, row, officials)
        if key.perubahan:
            yield from _change(at, row, first.get((row.jabatan, row.tahun or year)))
        elif row.sebab is not None:
            yield at.warning("sebab", row.sebab.label, "kosong pada PK awal", "hapus, atau isi versinya")
        else:
            yield from _deadline(at, "tanggal", row.tanggal, due.get(key.tahun or year))
    if not any((row.jabatan, row.tahun or year) == (berkas.profil.pihak_pertama, year) for row in rows):
        yield from _deadline(At("profil", 0), "tanggal_pk", berkas.profil.tanggal_pk, due.get(year))
    if rows:
        known = {row.kunci.in_book(year): row for row in rows}
        yield from _rows_without_pk("daftar_sasaran_pk", berkas.daftar_sasaran_pk, known, year)
        yield from _rows_without_pk("daftar_anggaran_pk", berkas.daftar_anggaran_pk, known, year)


def _parties(at: At, row: PerjanjianKinerja, officials: set[str]) -> Iterator[Masalah]:
    if name_key(row.jabatan) == name_key(row.atasan):
        yield at.error("atasan", f"'{row.atasan}'", "jabatan lain", "tulis atasan yang menerima janji")
        return
    for isian, jabatan in (("jabatan", row.jabatan), ("atasan", row.atasan)):
        if name_key(jabatan) not in officials:
            expected = "jabatan yang ada pada tabel Pejabat"
            yield at.warning(isian, f"'{jabatan}'", expected, "tambahkan barisnya pada tabel Pejabat")


def _change(at: At, row: PerjanjianKinerja, first: date | None) -> Iterator[Masalah]:
    if row.sebab is None:
        advice = "pilih mutasi, strategi, atau prioritas"
        yield at.warning("sebab", "kosong", "sebab PK diubah", advice)
    if not row.alasan.strip():
        yield at.warning("alasan", "kosong", "alasan PK diubah", "jelaskan sebabnya dalam satu kalimat")
    if row.tanggal is not None and first is not None and row.tanggal <= first:
        expected = f"sesudah {format_tanggal(first)}, tanggal PK awal"
        yield at.error(
            "tanggal", format_tanggal(row.tanggal), expected, "betulkan tanggal atau versinya"
        )


def due_days(berkas: BerkasKinerja) -> dict[int, date]:
    """Return the last day for a PK by year, where the day of its DPA is known and a term is set."""
    months = berkas.ketentuan.tenggat_pk_bulan
    ratified: dict[int, date] = {}
    for dokumen in berkas.daftar_dokumen:
        if dokumen.jenis is JenisDokumenResmi.DPA and dokumen.tanggal is not None:
            year = _year_of(dokumen, dokumen.tanggal)
            ratified[year] = min(dokumen.tanggal, ratified.get(year, dokumen.tanggal))
    return {} if months is None else {y: add_months(day, months) for y, day in ratified.items()}


def _year_of(dokumen: DokumenResmi, tanggal: date) -> int:
    return tanggal.year if dokumen.tahun is None else dokumen.tahun


def _deadline(at: At, isian: str, tanggal: date | None, due: date | None) -> Iterator[Masalah]:
    if due is not None and tanggal is not None and tanggal > due:
        expected = f"paling lambat {format_tanggal(due)}, dihitung dari tanggal DPA"
        yield at.warning(isian, format_tanggal(tanggal), expected, "periksa kedua tanggalnya")


def _rows_without_pk(
    daftar: str,
    rows: Sequence[SasaranPk | AnggaranPk],
    known: Mapping[KunciPk, PerjanjianKinerja],
    tahun: int,
) -> Iterator[Masalah]:
    """Yield, once for every perjanjian kinerja, that the sheet PK lacks it."""
    told: set[KunciPk] = set()
    for nomor, row in enumerate(rows):
        key = row.kunci.in_book(tahun)
        if key not in known and key not in told:
            told.add(key)
            found = f"PK '{key.jabatan}' versi '{key.versi}' tahun {key.tahun}"
            advice = "tambahkan PK-nya, atau betulkan jabatan, versi, dan tahunnya"
            yield At(daftar, nomor).warning("jabatan", found, "baris pada lembar PK", advice)
