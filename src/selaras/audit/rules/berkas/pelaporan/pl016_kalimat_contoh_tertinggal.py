"""Sentences of an example left in the book."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.teks import list_teks
from selaras.domain.berkas import CatatanSumber
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan

_MARK = "(contoh)"


class KalimatContohTertinggal(AturanBerkas):
    """Isian masih memuat kalimat contoh.

    Yang diperiksa:
        Semua isian teks pada semua lembar kecuali Catatan Sumber: yang memuat tanda "(contoh)".
        Dilaporkan sekali dengan semua lembar dan kolomnya.

    Mengapa:
        Kalimat contoh bukan keadaan kantor; bila tertinggal, ia tercetak dalam laporan resmi.

    Contoh:
        Faktor penghambat berbunyi "(contoh) Faktor yang menghambat".

    Saran:
        Ganti dengan keadaan kantor sendiri, atau kosongkan.
    """

    kode = "PL016"
    judul = "Kalimat contoh tertinggal"
    kelompok = Kelompok.RESIDU
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Ganti dengan keadaan kantor sendiri, atau kosongkan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the book."""
        marked = [text for text in list_teks(bahan.berkas) if _MARK in text.isi.casefold()]
        places = [place_of(text.record, text.isian) for text in marked if not _explains(text.record)]
        if places:
            sheets = list(dict.fromkeys(place.lembar for place in places))
            counted = f"{len(places)} isian pada {len(sheets)} lembar"
            yield self.report(
                f"{counted} masih kalimat contoh: {name_some(sheets)}.",
                *(LokasiBuku(place.lembar, "", place.kolom) for place in places),
            )


def _explains(record: object) -> bool:
    """Tell whether a record speaks about the mark instead of carrying it."""
    return isinstance(record, CatatanSumber)
