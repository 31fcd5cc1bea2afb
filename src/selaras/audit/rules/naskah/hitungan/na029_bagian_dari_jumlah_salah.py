"""Rule NA029."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from selaras.audit.kesamaan import Kecocokan, compare, exact
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.pengenalan.kalimat import split_kalimat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_BEHIND = re.compile(r"\s*[a-z/ ]{0,40}\(\s*$|\s*[a-z/ ]{0,40}\batau(?: sebesar)?\s*$", re.IGNORECASE)
_FROM = re.compile(r"\s*(?:orang\s+)?(?:dari|di antara)(?:\s+total)?\s*$", re.IGNORECASE)
_SUBJECT = re.compile(r"\b(?:mencapai|sebesar|bernilai|adalah)\s*$", re.IGNORECASE)
_OPENS_WHOLE = re.compile(r"\W*dari(?: total| sebanyak| sejumlah)?\s+", re.IGNORECASE)
_OF = re.compile(r"^\s*\)?\s*(?:dari|terhadap)\b[^.;]{0,60}$", re.IGNORECASE)
_OR = re.compile(r"\b(?:atau(?: sebesar)?|sebesar|yaitu)\s*$|\(\s*$", re.IGNORECASE)
_LONGEST = 4_000  # letters of a paragraph; longer ones are spilled tables
_MOST = 12  # parts of one whole
_NEAR = Decimal(10)  # percentage points; farther apart the two speak of different things


class BagianDariJumlahSalah(AturanHitungan):
    """Persentase bagian tidak sama dengan bagian dibagi jumlahnya.

    Yang diperiksa:
        Paragraf yang menyebut satu jumlah dan beberapa bagiannya dengan persentase, misalnya "38 orang,
        … 21 orang (55,26%) dan … 17 orang (44,74%)"; dan "mencapai 91,67%. Sebanyak 55 dari 60 …".
        Sunyi bila tidak satu pun bagian cocok dengan jumlah itu.

    Mengapa:
        Komposisi pegawai, responden, dan penduduk dipakai untuk menilai kecukupan layanan.

    Contoh:
        "40 pegawai: 30 laki-laki (75%) dan 10 perempuan (52%)", seharusnya 25%.

    Saran:
        Hitung ulang persentasenya, atau betulkan jumlahnya.
    """

    kode = "NA029"
    judul = "Persentase bagian tidak sesuai jumlahnya"
    saran = "Hitung ulang persentasenya, atau betulkan jumlahnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute again the shares that each paragraph tells."""
        for paragraf in (p for p in naskah.daftar_paragraf if len(p.teks) <= _LONGEST):
            found = find_sebutan(paragraf.teks)
            yield from self._check_shares(paragraf, found)
            yield from self._check_next(paragraf)

    def _check_shares(self, paragraf: Paragraf, found: tuple[Sebutan, ...]) -> Iterator[Temuan]:
        parts = [(a, b) for a, b in pairwise(found) if _is_share(a, b)]
        shared = {id(part) for part, _ in parts}
        wholes = [one for one in found if not one.is_persen and id(one) not in shared]
        for whole in wholes if 1 < len(parts) <= _MOST else ():
            wrong = [(a, b) for a, b in parts if not _fits(a, whole, b)]
            if len(wrong) == 1 and len(parts) > len(wrong):
                yield self._found(paragraf, *wrong[0], whole)
                return

    def _check_next(self, paragraf: Paragraf) -> Iterator[Temuan]:
        """Compare '… mencapai 91,67%. Sebanyak 55 dari 60 …' and 'Dari 60 …, 55 … atau 91,67%'."""
        before: tuple[Sebutan, ...] = ()
        for sentence in split_kalimat(paragraf.teks):
            found = find_sebutan(sentence)
            pair = _pair(found)
            share = found[2] if len(found) > 2 and found[2].is_persen else None
            if pair and len(found) == 2:
                told = [one for one in before if one.is_persen and _SUBJECT.search(one.sebelum)]
                share = told[0] if told and told[0].angka.desimal else None
            elif share and not _OR.search(share.sebelum):
                share = None
            yield from self._check_of(paragraf, found)
            if pair and share and not _fits(*pair, share) and _is_near(*pair, share):
                yield self._found(paragraf, pair[0], share, pair[1])
            before = found

    def _check_of(self, paragraf: Paragraf, found: tuple[Sebutan, ...]) -> Iterator[Temuan]:
        """Compare 'mencapai 3.968,75 ton atau 94,49% dari target 4.200 ton'."""
        for part, share, whole in zip(found, found[1:], found[2:], strict=False):
            is_share = share.is_persen and not part.is_persen and not whole.is_persen
            is_one_kind = part.is_uang == whole.is_uang and part.satuan == whole.satuan != ""
            if not (is_share and is_one_kind and _OR.search(share.sebelum)):
                continue
            if _OF.search(whole.sebelum) and not _fits(part, whole, share):
                yield self._found(paragraf, part, share, whole)

    def _found(self, paragraf: Paragraf, part: Sebutan, share: Sebutan, whole: Sebutan) -> Temuan:
        right = tulis_hasil(_percent(part, whole))
        return self.report(
            f"{tulis(part.angka)} dari {tulis(whole.angka)} adalah {right}%, tertulis"
            f" {tulis(share.angka)}.",
            paragraf.tempat,
            hitungan=f"{tulis(part.angka)} / {tulis(whole.angka)} x 100 = {right}; tertulis"
            f" {tulis(share.angka)}",
        )


def _pair(found: tuple[Sebutan, ...]) -> tuple[Sebutan, Sebutan] | None:
    """Return part and whole of a sentence that begins with 'Sebanyak A dari B' or 'Dari B …, A'."""
    if len(found) < 2 or any(one.is_persen or one.is_uang or one.angka.desimal for one in found[:2]):
        return None
    first, second = found[:2]
    if _OPENS_WHOLE.fullmatch(first.sebelum):
        return second, first
    return (first, second) if _FROM.search(second.sebelum) else None


def _is_share(part: Sebutan, share: Sebutan) -> bool:
    """Tell whether a count is followed by its share: '21 orang (55,26%)'."""
    if part.is_persen or part.is_uang or not share.is_persen or part.angka.desimal:
        return False
    if _FROM.search(part.sebelum):  # 'sebanyak 9 dari 12 desa atau 75%': the share is of the nine
        return False
    return _BEHIND.fullmatch(share.sebelum) is not None


def _percent(part: Sebutan, whole: Sebutan) -> Decimal:
    return (part.angka.nilai or Decimal(0)) / (whole.angka.nilai or Decimal(1)) * 100


def _fits(part: Sebutan, whole: Sebutan, share: Sebutan) -> bool:
    if not whole.angka.nilai:
        return False
    return compare(exact(_percent(part, whole)), share.angka) is not Kecocokan.SALAH


def _is_near(part: Sebutan, whole: Sebutan, share: Sebutan) -> bool:
    if part.angka.nilai is None or share.angka.nilai is None or not whole.angka.nilai:
        return False
    is_part = 0 < part.angka.nilai <= whole.angka.nilai
    return is_part and abs(_percent(part, whole) - share.angka.nilai) < _NEAR
