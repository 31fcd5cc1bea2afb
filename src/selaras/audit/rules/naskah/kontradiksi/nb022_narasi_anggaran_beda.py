"""NB022: an amount in running text differs from the total of the budget table."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import takewhile

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.angka import format_uang
from selaras.domain.naskah.pengenalan.kalimat import split_kalimat
from selaras.domain.naskah.tabel import JenisBaris
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_AMOUNT = re.compile(
    r"Rp\.?\s*(?P<angka>\d[\d.]*\d)(?:,(?:\d{1,2}|-))?(?!\d)|(?<![\d.])(?P<polos>\d{1,3}(?:\.\d{3}){2,})(?![\d.])"
)
_ROLE = re.compile(
    r"(?P<realisasi>(?:realisasi|terealisasi|penyerapan|serapan|terserap|keuangan|dibelanjakan)"
    r"(?:\s+(?:anggaran|belanja|keuangan|pagu))?)"
    r"|(?P<pagu>anggaran|pagu|dialokasikan|alokasi)"
    r"|(?P<lain>sisa|efisiensi|silpa|selisih|per kapita|modal|operasi|aset)",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b(20\d\d|(?:tahun )?(?:lalu|sebelumnya))\b", re.IGNORECASE)
_TIME_BEHIND = re.compile(
    r"[\s,.-]{0,5}(?:\([^)]{0,200}\)\s*)?(?:pada|di|untuk|dalam)\s+tahun\s+(20\d\d|lalu|sebelumnya)",
    re.IGNORECASE,
)
_REACH = 160  # letters before an amount in which a year may stand that it belongs to
_NEAR = (Decimal("0.9"), Decimal("1.1"))  # an amount so near the total is meant to be it
_PART = re.compile(
    r"\b(?:program|kegiatan|sub kegiatan|belanja (?:modal|operasi|pegawai|barang))\b", re.IGNORECASE
)


class NarasiAnggaranBeda(AturanKontradiksi):
    """Jumlah anggaran atau realisasi di narasi berbeda dengan tabelnya.

    Yang diperiksa:
        Jumlah rupiah di narasi yang didahului kata "realisasi", "serapan" atau "anggaran" dan besarnya
        mendekati jumlah seluruh tabel anggaran, tetapi tidak sama.
    Mengapa:
        Narasi menjelaskan tabel; bila jumlahnya lain, salah satunya salah.
    Contoh:
        Narasi "Keuangan sebesar Rp812.450.000", tabel berjumlah 810.245.000.
    Saran:
        Samakan narasi dengan jumlah tabel setelah mencocokkannya dengan laporan realisasi anggaran.
    """

    kode = "NB022"
    judul = "Jumlah rupiah di narasi berbeda dengan tabel"
    saran = "Samakan jumlah di narasi dengan jumlah pada tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each amount of running text that is near a total without being it."""
        totals = {role: _total(naskah, role) for role in ("pagu", "realisasi")}
        known = {baris.nilai(role) for baris in naskah.daftar_uang for role in totals}
        for paragraf in naskah.daftar_paragraf:
            for role, amount in _amounts(_of_all(paragraf.teks), naskah.identitas.tahun):
                total = totals.get(role)
                if total and amount not in known and _NEAR[0] <= amount / total[0] <= _NEAR[1]:
                    name = "Realisasi" if role == "realisasi" else "Anggaran"
                    yield self.report(
                        f"{name} di narasi {format_uang(amount)}, jumlah pada tabel"
                        f" {format_uang(total[0])}.",
                        paragraf.tempat,
                        total[1],
                        hitungan=f"selisih {format_uang(abs(amount - total[0]))}",
                    )


def _of_all(text: str) -> str:
    """Return the sentences of a paragraph up to the first that speaks of a part of the budget."""
    whole = takewhile(lambda sentence: not _PART.search(sentence), split_kalimat(text))
    return " ".join(whole)


def _total(naskah: NaskahTerbaca, role: str) -> tuple[Decimal, Tempat] | None:
    """Return the total that most tables print, with its first place."""
    rows = [
        (value, baris.tempat, baris.realisasi is not None)
        for baris in naskah.daftar_uang
        if baris.jenis is JenisBaris.JUMLAH and (value := baris.nilai(role))
    ]
    if not rows:
        return None
    spent = [
        row for row in rows if row[2]
    ]  # where a budget was changed, the last one stands beside realisasi
    rows = spent or rows
    best, _ = Counter(row[0] for row in rows).most_common(1)[0]
    return next((value, tempat) for value, tempat, _ in rows if value == best)


def _amounts(text: str, year: int | None) -> Iterator[tuple[str, Decimal]]:
    """Yield each amount of the year with the last word before it that says what it is."""
    for match in _AMOUNT.finditer(text):
        roles = list(_ROLE.finditer(text, max(0, match.start() - 70), match.start()))
        digits = re.sub(r"\D", "", match["angka"] or match["polos"])
        if _is_of_other_year(text, match, year):
            continue
        if roles and roles[-1].lastgroup and digits.strip("0"):
            yield roles[-1].lastgroup, Decimal(digits)


def _is_of_other_year(text: str, match: re.Match[str], year: int | None) -> bool:
    """Tell whether the nearest words about time speak of another year than that of the report."""
    before = _TIME.findall(text[max(0, match.start() - _REACH) : match.start()])
    behind = _TIME_BEHIND.match(text[match.end() :])
    word = behind[1] if behind else before[-1] if before else ""
    return bool(word) and word != str(year)
