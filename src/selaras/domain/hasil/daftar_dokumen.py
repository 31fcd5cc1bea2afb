"""The register of documents: how far each has come, and which the evaluation asks for in vain."""

from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja, DokumenResmi
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.pilihan import Pilihan


class StatusDokumen(Pilihan):
    """The furthest that a document has come, as its dates and links prove."""

    TERCATAT = "tercatat", "Tercatat, belum bertanggal"
    DITANDATANGANI = "ditandatangani", "Ditandatangani"
    DIKIRIM = "dikirim", "Dikirim"
    DITERIMA = "diterima", "Diterima"
    DIPUBLIKASIKAN = "dipublikasikan", "Dipublikasikan"


@dataclass(frozen=True)
class BarisDokumen:
    """One document with its status."""

    dokumen: DokumenResmi
    status: StatusDokumen


@dataclass(frozen=True)
class DokumenDiminta:
    """A kind of document that a criterion of the evaluation asks for, and whether the book has one."""

    kriteria: str
    jenis: JenisDokumenResmi
    ada: bool


def list_dokumen(berkas: BerkasKinerja) -> tuple[BarisDokumen, ...]:
    """Return the documents by kind, within a kind in the order of the book."""
    order = list(JenisDokumenResmi)
    found = sorted(berkas.daftar_dokumen, key=lambda one: order.index(one.jenis))
    return tuple(BarisDokumen(one, status_of(one)) for one in found)


def status_of(dokumen: DokumenResmi) -> StatusDokumen:
    """Return the furthest step that a date, receipt or link proves."""
    if dokumen.tanggal_publikasi or dokumen.tautan.strip():
        return StatusDokumen.DIPUBLIKASIKAN
    if dokumen.tanggal_terima or dokumen.tanda_terima.strip():
        return StatusDokumen.DITERIMA
    if dokumen.tanggal_kirim:
        return StatusDokumen.DIKIRIM
    return StatusDokumen.DITANDATANGANI if dokumen.tanggal else StatusDokumen.TERCATAT


def list_asked(berkas: BerkasKinerja) -> tuple[DokumenDiminta, ...]:
    """Return what the criteria on existence ask for, in their order; none where nothing settles it."""
    kinds = {one.jenis for one in berkas.daftar_dokumen}
    kinds |= {JenisDokumenResmi.SOP} if berkas.daftar_sop else set()
    asked = berkas.ketentuan.lke_dokumen or {}
    return tuple(
        DokumenDiminta(kriteria, jenis, jenis in kinds)
        for kriteria, daftar in asked.items()
        for jenis in map(JenisDokumenResmi.from_text, daftar)
    )
