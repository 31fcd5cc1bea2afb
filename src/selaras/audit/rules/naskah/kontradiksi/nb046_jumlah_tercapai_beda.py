"""NB046: the number of indicators said to have reached their targets differs from the table."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.bilangan import parse_bilangan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.uang import periode_tabel
from selaras.audit.rules.naskah.kontradiksi.ukuran import Ukuran, read_ukuran
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_NUMBER = r"(?P<{}>\d{{1,3}}|[a-z]{{3,12}})\s?(?:\([^)]{{2,30}}\)\s?)?"
_ALL = re.compile(rf"\bdari\s+{_NUMBER.format('semua')}indikator\b", re.IGNORECASE)
_REACHED = re.compile(
    rf"\b{_NUMBER.format('capai')}(?:indikator\s+)?(?:kinerja\s+)?(?:yang\s+)?(?:telah\s+|sudah\s+|berhasil\s+)?"
    r"(?:mencapai|memenuhi|melampaui|mencapai atau melampaui)\s+target\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    rf"\b{_NUMBER.format('capai')}dari\s+{_NUMBER.format('semua')}indikator\s+(?:kinerja\s+)?(?:yang\s+)?"
    r"(?:telah\s+|sudah\s+|berhasil\s+)?(?:mencapai|memenuhi|melampaui)\s+target\b",
    re.IGNORECASE,
)
_APART = re.compile(
    rf"\b{_NUMBER.format('capai')}indikator\s+(?:kinerja\s+)?(?:yang\s+)?(?:telah\s+|sudah\s+|berhasil\s+)?"
    r"(?:mencapai|memenuhi|melampaui|mencapai atau melampaui)\s+target[^.;]{0,40}?\b(?:dan|sedangkan)\s+"
    rf"{_NUMBER.format('luput')}indikator\s+(?:kinerja\s+)?(?:yang\s+)?(?:belum|tidak)\b",
    re.IGNORECASE,
)
_FEWEST = 2


class JumlahTercapaiBeda(AturanKontradiksi):
    """Jumlah indikator yang mencapai target berbeda dengan tabel.

    Yang diperiksa:
        Kalimat "dari … indikator, … indikator mencapai target", bila jumlah seluruhnya sama dengan
        banyaknya baris tabel capaian, dibandingkan dengan banyaknya capaian yang sedikitnya 100%.
    Mengapa:
        Ikhtisar dibaca pimpinan lebih dahulu; jumlah yang salah memberi gambaran kinerja yang salah.
    Contoh:
        "Dari 5 indikator, 4 indikator mencapai target", padahal di tabel hanya tiga yang 100% atau
        lebih.
    Saran:
        Hitung ulang dari tabel capaian.
    """

    kode = "NB046"
    judul = "Jumlah indikator tercapai berbeda dengan tabel"
    saran = "Hitung ulang jumlah indikator yang tercapai dari tabel capaian."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence whose count the table does not bear out."""
        rows = _widest(naskah)
        reached = [u for u in rows if _is_reached(u)]
        for kalimat in naskah.daftar_kalimat if len(rows) >= _FEWEST else ():
            said = _said(kalimat.teks, len(rows))
            if said is not None and said != len(reached):
                below = [u.tempat for u in rows if u not in reached]
                yield self.report(
                    f"Disebut {said} dari {len(rows)} indikator mencapai target, pada tabel"
                    f" {len(reached)}.",
                    kalimat.tempat,
                    *(below or [rows[0].tempat])[:_FEWEST],
                )


def _said(text: str, whole: int) -> int | None:
    """Return how many of all indicators a sentence says reached their target, None where of others."""
    if apart := _APART.search(text):
        reached, missed = parse_bilangan(apart["capai"]), parse_bilangan(apart["luput"])
        if reached and missed and reached + missed == whole:
            return reached
    every, part = _read(text)
    if every is None or part is None or parse_bilangan(every["semua"]) != whole:
        return None
    return parse_bilangan(part["capai"])


def _read(text: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Return where a sentence tells how many indicators there are, and how many reached their target."""
    if both := _SHARE.search(text):
        return both, both
    return _ALL.search(text), _REACHED.search(text)


def _is_reached(ukuran: Ukuran) -> bool:
    capaian = ukuran.baris.capaian
    return capaian is not None and capaian.nilai is not None and capaian.nilai >= 100


def _widest(naskah: NaskahTerbaca) -> list[Ukuran]:
    """Return the rows of the table of the year with the most capaian, the first of equal ones."""
    tables: dict[int, list[Ukuran]] = {}
    for ukuran in read_ukuran(naskah):
        baris = ukuran.baris
        is_now = baris.tahun in (None, naskah.identitas.tahun)
        is_own = bool(naskah.identitas.triwulan) or not periode_tabel(baris.tabel)
        if is_now and is_own and baris.capaian and baris.realisasi and ukuran.target:
            tables.setdefault(baris.tabel.nomor, []).append(ukuran)
    return max(tables.values(), key=len, default=[])
