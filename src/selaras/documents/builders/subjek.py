"""Which documents of each kind a book gives: one for the office, or one per record."""

from collections.abc import Callable, Iterable

from selaras.documents.builders.konteks import KANTOR, STRATEGIS, Subjek
from selaras.domain.berkas import BerkasKinerja, DokumenResmi, PerjanjianKinerja
from selaras.domain.hasil.bagian import rfk_days
from selaras.domain.hasil.individu import list_pelapor
from selaras.domain.hasil.pk import list_perjanjian
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_bulan


def each_quarter(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return the office where the book is one of a quarter."""
    return (KANTOR,) if berkas.profil.periode.triwulan is not None else ()


def each_year(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return the office where the book is one of a whole year."""
    return (KANTOR,) if berkas.profil.periode.triwulan is None else ()


def each_agreement(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every perjanjian kinerja, the head's also where only the profile speaks of it."""
    year = berkas.profil.periode.tahun
    return tuple(subjek_of_pk(one, year) for one in list_perjanjian(berkas))


def subjek_of_pk(perjanjian: PerjanjianKinerja, tahun: int) -> Subjek:
    """Return 'Camat Contoh (perubahan) Tahun 2024'; the code names the year only where it is another."""
    kunci = perjanjian.kunci.in_book(tahun)
    version = kunci.versi if kunci.perubahan else ""
    year = "" if kunci.tahun == tahun else str(kunci.tahun)
    kode = " ".join(part for part in (kunci.jabatan, version, year) if part)
    shown = f" ({version})" if version else ""
    return Subjek(kode, f"{kunci.jabatan}{shown} Tahun {kunci.tahun}", perjanjian.tanggal)


def each_plan_of_actions(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every year that the book holds a rencana aksi for; that of the book is the office."""
    book = berkas.profil.periode.tahun
    years = sorted({row.tahun or book for row in berkas.daftar_rencana_aksi})
    return tuple(KANTOR if year == book else Subjek(str(year), f"Tahun {year}") for year in years)


def each_month_of_progress(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every day that progress is recorded for, named by its month."""
    return tuple(Subjek(f"{day:%Y-%m-%d}", format_bulan(day), day) for day in rfk_days(berkas))


def each_with(*lists: str) -> Callable[[BerkasKinerja], tuple[Subjek, ...]]:
    """Return the office where the book has rows in any of these lists."""
    return lambda berkas: (KANTOR,) if any(getattr(berkas, name) for name in lists) else ()


def each_reviewed_year(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every year whose draft RKPD the book reviews."""
    return _years(row.tahun for row in berkas.daftar_reviu_rkpd)


def each_proposed_year(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every year that the book holds proposals for."""
    return _years(row.tahun for row in berkas.daftar_usulan)


def _years(years: Iterable[int]) -> tuple[Subjek, ...]:
    return tuple(Subjek(str(year), f"Tahun {year}") for year in sorted(set(years)))


def each_with_measured_plan(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return the office where the book has targets of a Renstra and an indicator of its budget."""
    codes = {row.kode for row in berkas.daftar_anggaran}
    measured = any(one.kode_program in codes for one in berkas.daftar_indikator)
    return (KANTOR,) if berkas.daftar_target_rencana and measured else ()


def each_with_plan_of_services(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return the office where the book has targets of a Renstra and indicators above programmes."""
    strategic = any(one.tingkat in STRATEGIS for one in berkas.daftar_indikator)
    return (KANTOR,) if berkas.daftar_target_rencana and strategic else ()


def each_with_iku(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return the office where the book marks a main indicator."""
    return (KANTOR,) if any(one.iku for one in berkas.daftar_indikator) else ()


def each_decree(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every decree whose text or team the book holds."""
    held = {name_key(one.dokumen) for one in berkas.daftar_butir_keputusan}
    held |= {name_key(one.dokumen) for one in berkas.daftar_anggota_tim}
    found = (one for one in berkas.daftar_dokumen if name_key(one.kode) in held)
    return tuple(Subjek(one.kode, _decree_name(one), one.tanggal) for one in found)


def _decree_name(dokumen: DokumenResmi) -> str:
    number = f"Nomor {dokumen.nomor} " if dokumen.nomor else ""
    return f"{number}tentang {dokumen.judul}"


def each_sop(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every procedure."""
    return tuple(
        Subjek(one.kode, one.nama, one.tanggal_revisi or one.tanggal_pembuatan)
        for one in berkas.daftar_sop
    )


def each_letter(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every letter."""
    return tuple(Subjek(one.kode, one.hal, one.tanggal) for one in berkas.daftar_surat)


def each_meeting(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every meeting."""
    return tuple(Subjek(one.kode, one.acara, one.tanggal) for one in berkas.daftar_rapat)


def each_official(berkas: BerkasKinerja) -> tuple[Subjek, ...]:
    """Return every official whose promise of the year names an indicator of the book."""
    label = berkas.profil.periode.label(berkas.ketentuan.kata_periode)
    return tuple(Subjek(one.jabatan, f"{one.jabatan} {label}") for one in list_pelapor(berkas))
