"""What the inspectorate said goes along: its points as those of last year, what is still open."""

from typing import Any

from selaras.domain.berkas import BerkasKinerja, LkeTahunLalu
from selaras.domain.berkas.tindak_lanjut import KeputusanTindakLanjut
from selaras.domain.hasil import HasilBerkas


def carry_evaluation(lalu: HasilBerkas) -> tuple[LkeTahunLalu, ...]:
    """Return the known evaluations of earlier years with the one of the book, as far as it is scored."""
    known = lalu.berkas.daftar_lke_lalu
    lke = lalu.lke
    if lke is None or lke.berlaku is None:
        return known
    source = f"Buku kerja Tahun {lalu.berkas.profil.periode.tahun}"
    scored = tuple(
        LkeTahunLalu(lke.tahun_evaluasi, komponen.kode, komponen.nilai.hasil, sumber=source)
        for komponen in lke.berlaku.daftar_komponen
        if komponen.nilai.hasil is not None
    )
    others = tuple(row for row in known if not scored or row.tahun_evaluasi != lke.tahun_evaluasi)
    return (*others, *scored)


def carry_recommendations(berkas: BerkasKinerja) -> dict[str, tuple[Any, ...]]:
    """Return the recommendations that are not closed, with their actions."""
    actions = berkas.daftar_tindak_lanjut
    closed = {
        row.kode
        for row in berkas.daftar_rekomendasi
        if (own := [action.keputusan for action in actions if action.rekomendasi == row.kode])
        and all(decision is KeputusanTindakLanjut.TUNTAS for decision in own)
    }
    return {
        "daftar_rekomendasi": tuple(r for r in berkas.daftar_rekomendasi if r.kode not in closed),
        "daftar_tindak_lanjut": tuple(t for t in actions if t.rekomendasi not in closed),
    }
