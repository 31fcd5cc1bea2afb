"""NB048: the absorption in running text differs from that of the budget tables."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, AngkaTeks, agrees, read_angka_teks
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import JenisBaris
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SAID = re.compile(
    rf"\b(?:serapan|penyerapan)\s+(?:anggaran|keuangan|belanja)\s+(?:\w+\s+){{0,4}}?(?:sebesar\s+|mencapai\s+|adalah\s+)?"
    rf"(?P<nilai>{NUMBER}\s*(?:%|persen))",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:program|kegiatan|sasaran|triwulan|tahun (?:lalu|sebelumnya))\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b20\d\d\b")


class SerapanNarasiBeda(AturanKontradiksi):
    """Serapan anggaran di narasi berbeda dengan tabel.

    Yang diperiksa:
        Kalimat "serapan anggaran … %" tentang seluruh anggaran, dibandingkan dengan persentase pada
        baris jumlah dan baris program tabel anggaran. Pembulatan tidak dipersoalkan.
    Mengapa:
        Serapan di ringkasan dan penutup dikutip orang; angkanya harus sama dengan tabel.
    Contoh:
        Penutup "serapan anggaran 96,90%", jumlah tabel 91,67%.
    Saran:
        Samakan narasi dengan baris jumlah tabel anggaran.
    """

    kode = "NB048"
    judul = "Serapan di narasi berbeda dengan tabel"
    saran = "Samakan serapan di narasi dengan baris jumlah tabel anggaran."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each share that no table prints."""
        rows = [baris for baris in naskah.daftar_uang if baris.persen and baris.persen.nilai is not None]
        totals = [baris for baris in rows if baris.jenis is JenisBaris.JUMLAH]
        for kalimat in naskah.daftar_kalimat if totals else ():
            years = {int(year) for year in _YEAR.findall(kalimat.teks)} - {naskah.identitas.tahun}
            for match in _SAID.finditer(kalimat.teks):
                said = next(read_angka_teks(match["nilai"]), None)
                if said is None or years or _OTHER.search(match[0]):
                    continue
                printed = [baris.persen for baris in rows if baris.persen]
                if not any(_fits(said, one) for one in printed):
                    total = totals[0]
                    shown = total.persen.teks if total.persen else ""
                    yield self.report(
                        f"Serapan di narasi {said.teks}, jumlah pada tabel {shown}.",
                        kalimat.tempat,
                        total.tempat,
                    )


def _fits(said: AngkaTeks, printed: AngkaCetak) -> bool:
    return printed.nilai is not None and agrees(said.nilai, said.desimal, printed.nilai, printed.desimal)
