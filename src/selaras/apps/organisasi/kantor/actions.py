"""Write offices, their parts and their letterhead."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from selaras.apps.akun.peran import Hak
from selaras.apps.akun.tindakan import Catatan, tindakan
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of
from selaras.apps.core.models import JenisUnggahan
from selaras.apps.core.unggahan import store_file
from selaras.apps.organisasi.models import Instansi, Kop, SubUnit
from selaras.apps.organisasi.penguncian import lock_kabupaten, lock_kantor
from selaras.documents.printing import check_induk


class KantorDitolakError(ValueError):
    """A change cannot be taken; `isian` names the field, the message is Indonesian."""

    def __init__(self, isian: str, alasan: str) -> None:
        self.isian = isian
        super().__init__(alasan)


@dataclass(frozen=True)
class IsiUnit:
    """What a part of an office is; `induk_id` is the part above it, None for the office itself."""

    nama: str
    jenis: str
    induk_id: int | None
    aktif: bool


@tindakan(Hak.KELOLA_KANTOR)
def buat_kantor(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, nama: str, slug: str, kode: str
) -> Instansi:
    """Add an office to a kabupaten; one that stands there under this name and slug is returned."""
    kabupaten = lock_kabupaten(ruang)
    there = Instansi.objects.filter(kabupaten=kabupaten, nama=nama).first()
    if there is not None and there.slug == slug:
        return there
    if there is not None:
        raise KantorDitolakError("nama", f"'{nama}' sudah ada di kabupaten ini.")
    if Instansi.objects.filter(slug=slug).exists():
        raise KantorDitolakError("slug", f"'{slug}' sudah dipakai kantor lain; pilih yang lain.")
    kantor = Instansi.objects.create(kabupaten=kabupaten, nama=nama, slug=slug, kode=kode)
    catatan.add(Perubahan(kantor, None, fields_of(kantor), kantor.nama))
    return kantor


@tindakan(Hak.KELOLA_KANTOR)
def ubah_kantor(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, kantor_id: int, isi: Mapping[str, Any]
) -> Instansi:
    """Change name, code or whether an office still is; its name in addresses never changes."""
    offices = Instansi.objects.filter(kabupaten=lock_kabupaten(ruang))
    kantor, others = offices.get(pk=kantor_id), offices.exclude(pk=kantor_id)
    if others.filter(nama=isi["nama"]).exists():
        raise KantorDitolakError("nama", f"'{isi['nama']}' sudah ada di kabupaten ini.")
    catatan.save(kantor, {name: isi[name] for name in ("nama", "kode", "aktif")}, isi["nama"])
    return kantor


@tindakan(Hak.KELOLA_KANTOR)
def simpan_unit(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, isi: IsiUnit, nomor: int | None = None
) -> SubUnit:
    """Add a part to an office, or change part `nomor`; parts never stand below themselves."""
    kantor = lock_kantor(ruang)
    parts = {unit.pk: unit for unit in SubUnit.objects.filter(instansi=kantor)}
    _check_unit(parts, isi, nomor)
    if nomor is not None:
        catatan.save(parts[nomor], vars(isi), isi.nama)
        return parts[nomor]
    unit = SubUnit.objects.create(instansi=kantor, **vars(isi))
    catatan.add(Perubahan(unit, None, fields_of(unit), unit.nama))
    return unit


@tindakan(Hak.KELOLA_KANTOR)
def pasang_kop(  # noqa: PLR0913, PLR0917 -- one call, each argument has its name
    pelaku: Pelaku, ruang: Ruang, catatan: Catatan, nama: str, isi: bytes, berlaku_sejak: date
) -> Kop:
    """Let documents take the looks of a .docx from a day on.

    Raises IndukRefusedError or UnggahanDitolakError with the reason where the file cannot serve.
    """
    check_induk(isi)
    unggahan = store_file(pelaku, ruang, nama, isi)
    if unggahan.jenis != JenisUnggahan.DOCX:
        raise KantorDitolakError("berkas", "Berkas ini bukan dokumen Word (.docx).")
    kop = Kop.objects.create(instansi=lock_kantor(ruang), unggahan=unggahan, berlaku_sejak=berlaku_sejak)
    catatan.add(Perubahan(kop, None, fields_of(kop), f"Kop {unggahan.nama}"))
    return kop


@tindakan(Hak.KELOLA_KANTOR)
def lepas_kop(_pelaku: Pelaku, ruang: Ruang, catatan: Catatan, nomor: int) -> bool:
    """Stop using a letterhead; its file stays in the audit trail. Tells whether it was in use."""
    kop = Kop.objects.select_related("unggahan").filter(instansi=lock_kantor(ruang), pk=nomor).first()
    if kop is None:
        return False
    catatan.add(Perubahan(Kop(pk=kop.pk), fields_of(kop), None, f"Kop {kop.unggahan.nama}"))
    kop.delete()
    return True


def _check_unit(parts: Mapping[int, SubUnit], isi: IsiUnit, nomor: int | None) -> None:
    """Raise KantorDitolakError where the part has the name of another, or a place that cannot be."""
    if any(unit.nama == isi.nama and pk != nomor for pk, unit in parts.items()):
        raise KantorDitolakError("nama", f"Unit '{isi.nama}' sudah ada.")
    above = isi.induk_id
    while above is not None:
        if above == nomor or above not in parts:
            raise KantorDitolakError("induk", "Unit tidak dapat berada di bawah dirinya sendiri.")
        above = parts[above].induk_id
