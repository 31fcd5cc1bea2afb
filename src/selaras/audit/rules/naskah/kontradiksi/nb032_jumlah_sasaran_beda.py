"""NB032: the number of sasaran or indicators said differs from that of the Perjanjian Kinerja."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.kontradiksi.bilangan import parse_bilangan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.tabel import JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SAID = re.compile(
    r"\b(?P<angka>\d{1,2}|[a-z]{3,10})\s*(?:\([^)]{2,20}\)\s*)?sasaran\b(?P<jenis> strategis)?",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:menetapkan|ditetapkan|terdapat|memiliki|mempunyai|memuat|terdiri|sebanyak|meliputi)\b",
    re.IGNORECASE,
)
_INDICATORS = re.compile(
    r"\b(?P<angka>\d{1,2}|[a-z]{3,10})\s*(?:\([^)]{2,20}\)\s*)?indikator\b(?!\s+(?:tujuan|program|kegiatan|sub))",
    re.IGNORECASE,
)
_GOALS = re.compile(r"\b(?P<angka>\d{1,2}|[a-z]{3,10})\s*(?:\([^)]{2,20}\)\s*)?tujuan\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:RPJMD|RPD|pemerintah (?:daerah|kabupaten|kota)|bupati|wali ?kota)\b", re.IGNORECASE
)


class JumlahSasaranBeda(AturanKontradiksi):
    """Jumlah sasaran strategis di narasi berbeda dengan Perjanjian Kinerja.

    Yang diperiksa:
        Kalimat "menetapkan … sasaran strategis", juga "… sasaran dengan … indikator", dibandingkan
        dengan banyaknya sasaran dan indikator pada tabel Perjanjian Kinerja dalam laporan.
    Mengapa:
        Laporan harus mempertanggungjawabkan semua sasaran yang diperjanjikan, tidak kurang dan tidak
        lebih.
    Contoh:
        Ringkasan "menetapkan 5 (lima) sasaran strategis", tabel Perjanjian Kinerja memuat empat.
    Saran:
        Cocokkan dengan Perjanjian Kinerja dan Renstra.
    """

    kode = "NB032"
    judul = "Jumlah sasaran berbeda dengan Perjanjian Kinerja"
    saran = "Cocokkan jumlah sasaran dengan Perjanjian Kinerja dan Renstra."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence with another number than the table has."""
        tables = [tabel for tabel in naskah.daftar_tabel if _is_agreement(tabel)]
        counts = {_count(tabel) for tabel in tables}
        if not counts:
            return
        if len(counts) == 1:
            yield from self._check_indicators(naskah, tables)
        listed = _count(tables[0])
        for kalimat in naskah.daftar_kalimat:
            for match in _SAID.finditer(kalimat.teks):
                said = parse_bilangan(match["angka"])
                is_own = match["jenis"] or "perjanjian kinerja" in kalimat.teks.casefold()
                is_own = is_own and _WHOLE.search(kalimat.teks) and not _OTHERS.search(kalimat.teks)
                if said and is_own and not counts & {said, said + _goals(kalimat.teks)}:
                    yield self.report(
                        f"Disebut {said} sasaran, Perjanjian Kinerja memuat {listed}.",
                        kalimat.tempat,
                        tables[0].tempat,
                        hitungan=f"disebut {said}; pada tabel {listed}",
                    )

    def _check_indicators(self, naskah: NaskahTerbaca, tables: list[Tabel]) -> Iterator[Temuan]:
        """Compare the indicators that a sentence counts beside the right number of sasaran."""
        listed = _count(tables[0])
        sizes = {_count_indicators(tabel) for tabel in tables}
        for kalimat in naskah.daftar_kalimat if len(sizes) == 1 and 0 not in sizes else ():
            match = _INDICATORS.search(kalimat.teks)
            said = parse_bilangan(match["angka"]) if match and _says(kalimat.teks, listed) else None
            is_own = _WHOLE.search(kalimat.teks) and not _OTHERS.search(kalimat.teks)
            if said and is_own and said not in sizes:
                yield self.report(
                    f"Disebut {said} indikator, Perjanjian Kinerja memuat {max(sizes)}.",
                    kalimat.tempat,
                    tables[0].tempat,
                    hitungan=f"disebut {said}; pada tabel {max(sizes)}",
                )


def _says(text: str, listed: int) -> bool:
    """Tell whether a sentence counts the sasaran rightly."""
    match = _SAID.search(text)
    return match is not None and parse_bilangan(match["angka"]) == listed


def _goals(text: str) -> int:
    """Return how many tujuan a sentence counts beside its sasaran: an agreement may list both."""
    match = _GOALS.search(text)
    return parse_bilangan(match["angka"]) or 0 if match else 0


def _is_agreement(tabel: Tabel) -> bool:
    return (
        "perjanjian kinerja" in tabel.nama.casefold()
        and tabel.has(JenisKolom.SASARAN, JenisKolom.TARGET)
        and not tabel.has(JenisKolom.REALISASI)
        and _count(tabel) > 0
    )


def _count(tabel: Tabel) -> int:
    return len({kunci(name) for baris in tabel.daftar_data if (name := baris.teks(JenisKolom.SASARAN))})


def _count_indicators(tabel: Tabel) -> int:
    return sum(bool(kunci(baris.teks(JenisKolom.INDIKATOR))) for baris in tabel.daftar_data)
