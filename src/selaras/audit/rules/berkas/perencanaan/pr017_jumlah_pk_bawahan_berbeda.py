"""Subordinates who promise other money than their superior."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.angka import format_uang
from selaras.domain.berkas import AnggaranPk
from selaras.domain.hasil.piramida import SimpulPiramida
from selaras.domain.hasil.piramida_baris import programme_of
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class JumlahPkBawahanBerbeda(AturanBerkas):
    """Anggaran program pada PK bawahan tidak berjumlah sama dengan PK atasannya.

    Yang diperiksa:
        Setiap program antara satu atasan dan bawahannya pada tahun dan versi PK yang sama, termasuk
        program yang hanya ada pada salah satunya. Jabatan yang tidak mempunyai bawahan dalam lembar ini
        tidak diperiksa.

    Mengapa:
        Perjanjian berjenjang membagi habis pekerjaan atasan; selisih berarti ada uang tanpa penanggung
        jawab atau yang diperjanjikan dua kali.

    Contoh:
        PK camat memuat program trantibum 40.000.000, PK kepala seksinya 35.000.000.

    Saran:
        Samakan anggaran program pada PK atasan dan PK bawahannya.
    """

    kode = "PR017"
    judul = "Jumlah anggaran PK bawahan tidak sama dengan PK atasan"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan anggaran program pada PK atasan dan PK bawahannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each programme between two levels."""
        pyramid = bahan.hasil.piramida
        for node in pyramid.tidak_cocok if pyramid else ():
            if node.atasan is not None and node.terbawah == node.atasan:
                continue
            rows = [row for row in bahan.berkas.daftar_anggaran_pk if _is_of(row, node, bahan)]
            yield self.report(
                f"{_sentence(node)} (versi {node.versi}).",
                *places_of(rows, "anggaran"),
                hitungan=_working(node),
            )


def _is_of(row: AnggaranPk, node: SimpulPiramida, bahan: BahanBerkas) -> bool:
    year = bahan.berkas.profil.periode.tahun
    same = (row.tahun or year, row.versi) == (node.tahun or year, node.versi)
    return same and programme_of(row.kode) == node.kode and node.jabatan in {row.jabatan, row.atasan}


def _nearest(node: SimpulPiramida) -> Decimal | None:
    """Return what the subordinates hold; where one repeats the money of others, the lowest alone."""
    sums = [total for total in (node.bawahan, node.terbawah) if total is not None]
    own = node.atasan or Decimal()
    return min(sums, key=lambda total: abs(total - own), default=None)


def _sentence(node: SimpulPiramida) -> str:
    below = _nearest(node)
    if node.atasan is None:
        return (
            f"Program {node.kode} ada pada PK bawahan {node.jabatan}, tetapi tidak pada PK-nya sendiri"
        )
    if below is None:
        return f"Program {node.kode} pada PK {node.jabatan} tidak ada pada PK bawahan mana pun"
    return (
        f"Program {node.kode} pada PK {node.jabatan} {format_uang(node.atasan)}, pada PK bawahannya "
        f"{format_uang(below)}"
    )


def _working(node: SimpulPiramida) -> str:
    below = _nearest(node)
    if below is None or node.atasan is None:
        return ""
    return f"{show(below)} - {show(node.atasan)} = {show(below - node.atasan)}"
