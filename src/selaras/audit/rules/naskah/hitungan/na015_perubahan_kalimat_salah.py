"""Rule NA015."""

import re
from collections.abc import Iterator

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact, printed
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_FROM = re.compile(r"\b(?:dari|semula)\b[^.;,]*$", re.IGNORECASE)
_TO = re.compile(r"\b(?:menjadi|ke)\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:naik|turun|selisih|bertambah|berkurang|meningkat|menurun)\b|kenaikan|penurunan|peningkatan",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"(?:\s|sebesar|sebanyak|mencapai|yaitu|yakni|sekitar|sejumlah|hingga|angka|[:(,])*", re.IGNORECASE
)


class PerubahanKalimatSalah(AturanHitungan):
    """Kenaikan atau penurunan yang disebut kalimat tidak sama dengan selisih kedua angkanya.

    Yang diperiksa:
        Kalimat "dari A menjadi B, naik C" atau "turun sebesar C dari A menjadi B". C boleh berupa
        selisih, persentase perubahan, atau B sebagai persentase dari A; yang tidak cocok dengan
        satu pun dilaporkan.

    Mengapa:
        Besar perubahan dipakai untuk menilai kemajuan antartahun.

    Contoh:
        "naik dari 60,00 menjadi 66,00 atau naik 8,00", seharusnya 6,00 atau 10%.

    Saran:
        Hitung ulang selisihnya, dan sebutkan satuannya: poin atau persen.
    """

    kode = "NA015"
    judul = "Besar kenaikan atau penurunan salah hitung"
    saran = "Hitung ulang selisihnya, dan sebutkan satuannya: poin atau persen."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute again the change that each sentence tells."""
        for kalimat in naskah.daftar_kalimat:
            found = find_sebutan(kalimat.teks)
            if len(found) != 3:
                continue
            for old, new, change in (found, (found[1], found[2], found[0])):
                if _is_change(old, new, change) and not _fits(old, new, change):
                    yield self.report(
                        f"Perubahan dari {tulis(old.angka)} menjadi {tulis(new.angka)} ditulis "
                        f"{tulis(change.angka)}, seharusnya {_right(old, new)}.",
                        kalimat.tempat,
                        hitungan=f"{tulis(new.angka)} - {tulis(old.angka)} = {_right(old, new)}; "
                        f"tertulis {tulis(change.angka)}",
                    )


def _is_change(old: Sebutan, new: Sebutan, change: Sebutan) -> bool:
    return (
        bool(_FROM.search(old.sebelum))
        and bool(_TO.search(new.sebelum))
        and bool(_CHANGE.search(change.sebelum))
        and bool(_ONLY.fullmatch(_behind_change(change.sebelum)))
    )


def _behind_change(words: str) -> str:
    return _CHANGE.split(words)[-1]


def _fits(old: Sebutan, new: Sebutan, change: Sebutan) -> bool:
    before, after = printed(old.angka), printed(new.angka)
    if before is None or after is None:
        return True
    return any(compare(one, change.angka) is not Kecocokan.SALAH for one in _changes(before, after))


def _changes(before: Rentang, after: Rentang) -> Iterator[Rentang]:
    difference = after - before
    yield difference
    yield exact(0) - difference
    for ratio in (difference / before, (exact(0) - difference) / before, after / before):
        if ratio:
            yield ratio * exact(100)


def _right(old: Sebutan, new: Sebutan) -> str:
    one, other = old.angka.nilai, new.angka.nilai
    return tulis_hasil(abs(other - one)) if one is not None and other is not None else ""
