"""Own words that no document prints, so that nobody looks for them in vain."""

from collections.abc import Iterable

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.ketentuan import resolve_kerangka
from selaras.domain.nama import name_key

# Parts that stand within a content of another name.
_WITHIN = {"uraian_indikator": "uraian_capaian", "uraian_program": "uraian_anggaran"}


def list_homeless(berkas: BerkasKinerja, kerangka: Iterable[str]) -> tuple[str, ...]:
    """Return the parts of the sheet Narasi that none of the outlines holds, each once."""
    kabupaten = berkas.profil.kabupaten
    outlines = [resolve_kerangka(name, kabupaten) for name in dict.fromkeys(kerangka)]
    held = {name_key(isi) for k in outlines for bagian in k.daftar_bagian for isi in bagian.isi}
    parts = dict.fromkeys(row.bagian.strip() for row in berkas.daftar_narasi)
    return tuple(p for p in parts if name_key(_WITHIN.get(name_key(p), p)) not in held)
