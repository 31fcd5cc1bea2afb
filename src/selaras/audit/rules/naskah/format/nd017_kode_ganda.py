"""Rule ND017."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import tables_with_kode
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_COMPARED = frozenset({JenisKolom.KODE, JenisKolom.NOMOR, JenisKolom.URAIAN, JenisKolom.PROGRAM})


class KodeGanda(AturanFormat):
    """Satu kode dipakai oleh dua baris anggaran yang berbeda di satu tabel.

    Yang diperiksa:
        Kode program, kegiatan, dan sub kegiatan setiap tabel anggaran. Baris yang seluruhnya sama,
        misalnya karena diulang di halaman berikutnya, dan baris yang dibedakan oleh kolom lain, misalnya
        sumber dana, tidak dilaporkan.

    Mengapa:
        Dua baris dengan kode yang sama tidak dapat dibedakan ketika dicocokkan dengan DPA, dan salah
        satunya tentu salah kode.

    Contoh:
        Dua kegiatan 7.01.02.2.04, yang satu berpagu Rp1.800.000 dan yang lain Rp4.950.000.

    Saran:
        Periksa kode kedua baris pada DPA, lalu betulkan yang salah.
    """

    kode = "ND017"
    judul = "Kode anggaran ganda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Periksa kode kedua baris pada DPA, lalu betulkan yang salah."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report each code that rows with different content share."""
        for tabel in tables_with_kode(naskah):
            shared: dict[str, list[BarisUang]] = {}
            for baris in tabel.berkode:
                if baris.tingkat is not None:
                    shared.setdefault(baris.kode, []).append(baris)
            for kode, rows in shared.items():
                if len({_content(row) for row in rows}) > 1 and not _told_apart(rows):
                    yield self.report(
                        f"Kode {kode} dipakai {len(rows)} baris dengan isi yang berbeda.",
                        *(row.tempat for row in rows),
                    )


def _content(baris: BarisUang) -> tuple[object, ...]:
    return (baris.uraian.casefold(), *(baris.nilai(name) for name in ("pagu", "realisasi", "sisa")))


def _told_apart(rows: list[BarisUang]) -> bool:
    """Tell whether another text of each row says which part it is."""
    notes = [_note(row) for row in rows]
    return all(notes) and len(set(notes)) == len(notes)


def _note(row: BarisUang) -> tuple[str, ...]:
    own = next((baris for baris in row.tabel.daftar_baris if baris.tempat == row.tempat), None)
    return tuple(
        sel.teks
        for sel in (own.daftar_sel if own else ())
        if sel.kolom.jenis not in _COMPARED and sel.teks and sel.angka is None
    )
