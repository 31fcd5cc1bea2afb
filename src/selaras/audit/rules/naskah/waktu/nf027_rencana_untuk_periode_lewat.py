"""NF027: what is still to be done is planned for a period that is over."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kelengkapan.bab import PENUTUP, find_judul, is_below
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import period_name
from selaras.domain.naskah.bagian import Identitas, Kalimat
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_PLAN = re.compile(
    r"\b(?:perbaikan\s+yang\s+(?:akan|direncanakan)\b|rencana\s+(?:tindak\s+lanjut|perbaikan)|(?:tindak\s+lanjut|(?:langkah|upaya|strategi)(?:-\w+)?"
    r"\s+(?:perbaikan|peningkatan)?)[^.;]{0,40}?\bakan\b)[^.;]{0,60}?\b(?:pada|di|untuk|dalam|mulai|selama)\s+"
    r"(?:awal\s+|akhir\s+|bulan\s+\w+\s+)?"
    r"(?:(?P<triwulan>tri\s?(?:wulan|bulan)\s+(?:ke\s*-?\s*)?(?:IV|I{1,3}|[1-4])\b)(?:\s+tahun\s+(?P<dari>20\d\d))?"
    r"|tahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d))(?!\s*[-–]\s*20)",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"\W*(?:pada|di|untuk|mulai)\s+tahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)(?P<triwulan>)"
    r"[^.;]{0,60}?\bakan\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"\b(?:evaluasi|temuan|lhp|reviu)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:telah|sudah|disusun|dibahas|ditetapkan|dilaksanakan|selesai|hasil|sebelumnya|lalu)\b",
    re.IGNORECASE,
)
_LAST_QUARTER = 4


class RencanaUntukPeriodeLewat(AturanWaktu):
    """Perbaikan yang akan dilakukan direncanakan untuk periode yang sudah lewat.

    Yang diperiksa:
        Triwulan atau tahun pada rencana tindak lanjut dan upaya perbaikan yang akan dilakukan,
        dibandingkan dengan periode laporan. Tindak lanjut hasil evaluasi dilewati.
    Mengapa:
        Rencana itu tertinggal dari laporan sebelumnya; perbaikan untuk periode berikutnya tidak ada.
    Contoh:
        Laporan Triwulan III: "Rencana tindak lanjut pada Triwulan II adalah …".
    Saran:
        Tulis rencana untuk periode sesudah laporan ini.
    """

    kode = "NF027"
    judul = "Rencana perbaikan untuk periode yang sudah lewat"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis rencana perbaikan untuk periode sesudah laporan ini."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence that plans what can no longer be done."""
        for kalimat in naskah.daftar_kalimat:
            match = _PLAN.search(kalimat.teks) or _closing_plan(naskah, kalimat)
            if not match or _OF_OTHERS.search(kalimat.teks) or _DONE.search(match[0]):
                continue
            if _is_over(match, naskah.identitas):
                named = match["triwulan"] or f"Tahun {match['tahun']}"
                yield self.report(
                    f"Perbaikan direncanakan untuk {named}, sedangkan laporan ini mengenai"
                    f" {period_name(naskah.identitas)}.",
                    kalimat.tempat,
                )


def _closing_plan(naskah: NaskahTerbaca, kalimat: Kalimat) -> re.Match[str] | None:
    """Return where a sentence of the last chapter plans for a year: 'Pada tahun 2024 … akan …'."""
    closing = find_judul(naskah, PENUTUP, tingkat=1)
    is_closing = closing is not None and is_below(naskah, closing, kalimat.tempat)
    return _WILL.match(kalimat.teks) if is_closing else None


def _is_over(match: re.Match[str], own: Identitas) -> bool:
    """Tell whether the period planned for ended before this report could be written."""
    if own.tahun is None:
        return False
    if match["tahun"]:
        last = own.tahun if own.triwulan in (None, _LAST_QUARTER) else own.tahun - 1
        return int(match["tahun"]) <= last
    quarter = read_triwulan(match["triwulan"])
    if quarter is None or own.triwulan is None:
        return False
    if match["dari"]:
        return (int(match["dari"]), quarter) < (own.tahun, own.triwulan)
    return own.triwulan != _LAST_QUARTER and quarter < own.triwulan
