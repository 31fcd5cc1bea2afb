"""Rule NE019."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_SOME = 2  # more than a half without target: the column is not meant to be filled in this table
_WORD = re.compile(r"(?:unit|orang|paket|dokumen|laporan|bulan|kali|persen|poin|buah|%)", re.IGNORECASE)


class TargetKosong(AturanNaskah):
    """Indikator tanpa target.

    Yang diperiksa:
        Apakah setiap indikator dalam tabel bertarget mempunyai target berupa angka atau predikat.

    Mengapa:
        Tanpa target tidak ada yang dapat diukur.

    Contoh:
        Baris 'Persentase layanan sesuai SOP' bertarget kosong, atau hanya bertuliskan 'unit'.

    Saran:
        Isi target beserta satuannya, atau keluarkan indikator dari tabel.
    """

    kode = "NE019"
    judul = "Indikator tanpa target"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi target beserta satuannya, atau keluarkan indikator dari tabel."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each table, with its rows without target."""
        for tabel in naskah.daftar_tabel:
            rows = list(_list_rows(tabel))
            empty = [baris for baris in rows if _is_without_target(baris)]
            if empty and len(empty) * _SOME < len(rows):
                yield self.report(_tell(empty), *(baris.tempat for baris in empty))


def _list_rows(tabel: Tabel) -> Iterator[BarisData]:
    if len(tabel.kolom(JenisKolom.TARGET)) == 1 and tabel.has(JenisKolom.INDIKATOR):
        yield from (b for b in tabel.daftar_data if b.teks(JenisKolom.INDIKATOR))


def _is_without_target(baris: BarisData) -> bool:
    sel = baris.sel(JenisKolom.TARGET)
    return sel is not None and (sel.is_kosong or bool(_WORD.fullmatch(sel.teks)))


def _tell(empty: list[BarisData]) -> str:
    names = ", ".join(f"'{baris.teks(JenisKolom.INDIKATOR)}'" for baris in empty[:3])
    return f"{len(empty)} indikator tidak bertarget: {names}{' …' if len(empty) > 3 else ''}."
