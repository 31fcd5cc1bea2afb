"""What the checks of the berkas say of one row; they warn and never hinder saving."""

from selaras.apps.berkas.data.daftar import list_kolom
from selaras.apps.berkas.data.selectors import list_baris
from selaras.apps.berkas.selectors import check
from selaras.apps.core.tampilan import on_screen
from selaras.apps.organisasi.models import Instansi
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.ketentuan import KetentuanError
from selaras.exchange.workbook.labels import shown_label


def list_masalah(instansi: Instansi, tahun: int, daftar: str, nomor: int) -> list[str]:
    """Return the problems of one row as sentences; none in a year before all regulation values."""
    order = list(list_baris(daftar, instansi.pk, tahun).values_list("pk", flat=True))
    try:
        found = check(instansi, tahun)
    except KetentuanError:
        return []
    here = (m for m in found if m.daftar == daftar and order[m.nomor : m.nomor + 1] == [nomor])
    return [_sentence(m, daftar, tahun) for m in here]


def _sentence(masalah: Masalah, daftar: str, tahun: int) -> str:
    label = next((k.isian.label for k in list_kolom(daftar) if k.nama == masalah.isian), masalah.isian)
    wanted = f"; yang diharapkan {masalah.diharapkan}" if masalah.diharapkan else ""
    advice = f"{masalah.saran[:1].upper()}{masalah.saran[1:]}"
    return on_screen(f"{shown_label(label, tahun)}: {masalah.ditemukan}{wanted}. {advice}.")
