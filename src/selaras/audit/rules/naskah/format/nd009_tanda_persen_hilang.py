"""Rule ND009."""

from collections.abc import Iterator

from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.tabel import JenisKolom, Kolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_MARKS = ("%", "persen")


class TandaPersenHilang(AturanFormat):
    """Realisasi ditulis tanpa tanda persen, padahal targetnya dan tabel lain memakai tanda itu.

    Yang diperiksa:
        Tabel yang targetnya memakai tanda persen sedangkan realisasinya tidak, bila kepala kolomnya
        tidak menyebut persen dan tabel lain menulis realisasi indikator yang sama dengan tanda persen.

    Mengapa:
        Angka tanpa satuan di samping angka bersatuan menimbulkan pertanyaan apakah keduanya sebanding.

    Contoh:
        Target “90%” dan realisasi “47,18” di tabel 3.2, sedangkan tabel 3.1 menulis “47,18%”.

    Saran:
        Tulis tanda persen pada semua realisasi, atau sebutkan satuannya di kepala kolom.
    """

    kode = "ND009"
    judul = "Tanda persen hilang"
    saran = "Tulis tanda persen pada semua realisasi, atau sebutkan satuannya di kepala kolom."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the rows of one indicator, table by table."""
        marked: dict[str, BarisKinerja] = {}
        bare: dict[int, list[BarisKinerja]] = {}
        for baris in naskah.daftar_kinerja:
            if baris.realisasi and baris.realisasi.persen:
                marked.setdefault(kunci(baris.indikator), baris)
            elif baris.realisasi and not _names_percent(baris.tabel):
                bare.setdefault(baris.tabel.nomor, []).append(baris)
        for rows in bare.values():
            faulty = [row for row in rows if _target_marked(row) and kunci(row.indikator) in marked]
            if faulty:
                others = (marked[kunci(row.indikator)].tempat for row in faulty)
                yield self.report(
                    f"Realisasi “{faulty[0].indikator}” ditulis tanpa tanda persen, sedangkan "
                    "targetnya memakainya.",
                    *(row.tempat for row in faulty),
                    *others,
                )


def _columns(tabel: Tabel) -> tuple[Kolom, ...]:
    return tabel.kolom(JenisKolom.REALISASI)


def _names_percent(tabel: Tabel) -> bool:
    return any(mark in kolom.teks.casefold() for kolom in _columns(tabel) for mark in _MARKS)


def _target_marked(row: BarisKinerja) -> bool:
    """Tell whether the row of the table prints its target with the sign, in whatever period."""
    cells = (baris for baris in row.tabel.daftar_data if baris.tempat == row.tempat)
    return any(
        sel.angka is not None and sel.angka.persen
        for baris in cells
        for sel in baris.daftar_sel
        if sel.kolom.jenis is JenisKolom.TARGET
    )
