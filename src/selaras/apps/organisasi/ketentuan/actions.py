"""Write the settings of a kabupaten."""

from dataclasses import dataclass

from selaras.apps.akun.peran import Hak
from selaras.apps.akun.tindakan import Catatan, tindakan
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of
from selaras.apps.organisasi.ketentuan.bawaan import resolve_bawaan
from selaras.apps.organisasi.ketentuan.kelompok import label_of
from selaras.apps.organisasi.models import Kabupaten, KetentuanKabupaten
from selaras.apps.organisasi.penguncian import lock_kabupaten
from selaras.domain.ketentuan.setempat import SetempatError, read_setempat


class KetentuanDitolakError(ValueError):
    """A setting cannot be taken; `isian` names the field, the message is Indonesian."""

    def __init__(self, isian: str, alasan: str) -> None:
        self.isian = isian
        super().__init__(alasan)


@dataclass(frozen=True)
class IsiKetentuan:
    """What a person settles: the value as text, its basis, and the years; None for no end."""

    kunci: str
    nilai: str
    dasar_hukum: str
    tahun_mulai: int
    tahun_akhir: int | None = None


@tindakan(Hak.ATUR_KABUPATEN)
def simpan_ketentuan(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, isi: IsiKetentuan, revisi: int = 0
) -> KetentuanKabupaten:
    """Save the setting that begins in a year, as `revisi` showed it, 0 where there was none.

    Raises KetentuanDitolakError where the value cannot be read or somebody else was faster.
    """
    kabupaten = lock_kabupaten(ruang)
    _check(kabupaten, isi)
    begun = {"kabupaten": kabupaten, "kunci": isi.kunci, "tahun_mulai": isi.tahun_mulai}
    row = KetentuanKabupaten.objects.filter(**begun).first() or KetentuanKabupaten(**begun, revisi=0)
    wanted = {"nilai": isi.nilai, "dasar_hukum": isi.dasar_hukum, "tahun_akhir": isi.tahun_akhir}
    if row.pk and all(getattr(row, name) == value for name, value in wanted.items()):
        return row
    if row.revisi != revisi:
        said = (
            f"Sudah ada nilai lain mulai {isi.tahun_mulai}: '{row.nilai[:200]}'. Buka nilai itu dahulu."
        )
        raise KetentuanDitolakError("nilai", said)
    catatan.save(row, {**wanted, "revisi": row.revisi + 1}, _name(row))
    return row


@tindakan(Hak.ATUR_KABUPATEN)
def hapus_ketentuan(_pelaku: Pelaku, ruang: Ruang, catatan: Catatan, nomor: int) -> bool:
    """Let the built-in value hold again; tells whether there was a setting to remove."""
    row = KetentuanKabupaten.objects.filter(kabupaten=lock_kabupaten(ruang), pk=nomor).first()
    if row is None:
        return False
    catatan.add(Perubahan(KetentuanKabupaten(pk=row.pk), fields_of(row), None, _name(row)))
    row.delete()
    return True


def _check(kabupaten: Kabupaten, isi: IsiKetentuan) -> None:
    if isi.tahun_akhir is not None and isi.tahun_akhir < isi.tahun_mulai:
        raise KetentuanDitolakError("tahun_akhir", "Tahun akhir mendahului tahun mulai.")
    ketentuan = resolve_bawaan(kabupaten.nama, isi.tahun_mulai)
    if ketentuan is None:
        raise KetentuanDitolakError(
            "tahun_mulai", f"Belum ada ketentuan bawaan untuk {isi.tahun_mulai}."
        )
    try:
        read_setempat(isi.kunci, isi.nilai, isi.dasar_hukum, ketentuan)
    except SetempatError as error:
        said = f"Terbaca {error.ditemukan}; yang diharapkan {error.diharapkan}. Coba {error.saran}."
        raise KetentuanDitolakError(error.isian, said) from None


def _name(row: KetentuanKabupaten) -> str:
    return f"Ketentuan: {label_of(row.kunci)}, mulai {row.tahun_mulai}"
