"""NB037: everything is said to be done, and the tables show what is not."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.berlaku import rows_of_year
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import Ukuran, is_same_indikator, read_ukuran
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_ALL = re.compile(
    r"\b(?:semua|seluruh)\b[^.;]{0,60}\b(?:indikator|outcome|output|keluaran|sasaran|target|kinerja)\b[^.;]{0,60}"
    r"\b(?:selesai|tercapai|terpenuhi|terealisasi|sesuai dengan (?:rencana|target)|mencapai target"
    r"|100\s?%)"
    r"|\b(?:menyelesaikan|mencapai|memenuhi|merealisasikan)\s+(?:semua|seluruh)\b[^.;]{0,60}\b(?:indikator|outcome"
    r"|output|keluaran|sasaran|target)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:belum|tidak|kecuali|untuk|guna|agar|akan|dapat|apabila|bila|jika|hampir|berupaya|diharapkan|harus|dari"
    r"|terhadap|dengan)\b",
    re.IGNORECASE,
)
_EXCEPT = re.compile(r"\b(?:kecuali|selain)\b", re.IGNORECASE)
_HIGH = re.compile(r"\b(?:tujuan|sasaran|strategis|utama|perjanjian)\b", re.IGNORECASE)
_AGREED = re.compile(r"\b(?:(?:perjanjian|penetapan) kinerja|indikator kinerja utama)\b", re.IGNORECASE)
_LOWER_IS_BETTER = re.compile(
    r"penurunan|kemiskinan|stunting|temuan|pengangguran|kasus|kejadian|angka", re.IGNORECASE
)
_SHOWN = 2


class SimpulanSemua(AturanKontradiksi):
    """Disebut semua selesai, padahal ada yang di bawah target.

    Yang diperiksa:
        Kalimat yang menyatakan semua atau seluruh indikator, keluaran atau target tercapai atau selesai,
        dibandingkan dengan baris tabel yang realisasinya di bawah target.
    Mengapa:
        Satu indikator yang tidak tercapai sudah membantah simpulan "semua", dan sebabnya harus
        dijelaskan.
    Contoh:
        "Seluruh indikator kinerja tercapai", padahal satu indikator baru 70% dari target 90%.
    Saran:
        Sebutkan berapa yang tercapai dan jelaskan yang belum.
    """

    kode = "NB037"
    judul = "Disebut semua tercapai padahal tidak"
    saran = "Sebutkan berapa yang tercapai dan jelaskan yang belum tercapai."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such sentence, with the widest shortfalls."""
        every = list(rows_of_year(read_ukuran(naskah), naskah))
        if naskah.identitas.triwulan:
            return
        for kalimat in naskah.daftar_kalimat:
            match = _ALL.search(kalimat.teks)
            if match is None or _NOT.search(kalimat.teks[max(0, match.start() - 25) : match.start()]):
                continue
            meant = _agreed(every) if _HIGH.search(match[0]) else every
            worst = sorted((u for u in meant if _share(u) < 100), key=_share)[:_SHOWN]
            is_open = re.search(r"\b(?:belum|tidak)\b", match[0]) or _EXCEPT.search(kalimat.teks)
            if worst and not is_open:
                yield self.report(
                    f"Disebut “{match[0]}”, padahal misalnya “{worst[0].indikator}” tidak mencapai"
                    f" target {worst[0].teks_target}.",
                    kalimat.tempat,
                    *(u.tempat for u in worst),
                )


def _agreed(every: list[Ukuran]) -> list[Ukuran]:
    """Return the rows of the indicators that were agreed, all of them where no table shows which."""
    names = {u.indikator for u in every if _AGREED.search(u.baris.tabel.nama)}
    return [u for u in every if not names or any(is_same_indikator(u.indikator, n) for n in names)]


def _share(ukuran: Ukuran) -> int:
    """Return realisasi in per cent of the target, rounded down; 100 where it cannot be told."""
    target, realisasi = ukuran.target, ukuran.baris.realisasi
    if not target or not realisasi or not target.nilai or realisasi.nilai is None:
        return 100
    if _LOWER_IS_BETTER.search(ukuran.indikator) or realisasi.nilai >= target.nilai:
        return 100
    return int(realisasi.nilai * 100 / target.nilai)
