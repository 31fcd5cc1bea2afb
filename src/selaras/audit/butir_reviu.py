"""The questions of the inspectorate's review, answered where findings or the data themselves do."""

from collections.abc import Mapping
from dataclasses import replace

from selaras.audit.bukti_reviu import BUKTI_BERKAS, BUKTI_NASKAH
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.ketentuan.reviu_lkj import FormulirReviu, PertanyaanReviu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.pemeriksaan import HasilPemeriksaan
from selaras.domain.reviu import ButirReviu, JawabanReviu

# The rules whose findings answer a question with no.
MENYANGKAL: Mapping[str, tuple[str, ...]] = {
    "F1": ("NE008",),
    "F2": ("NE010", "NE019", "PR002"),
    "F3": ("NA001", "NA010", "NB024", "NE024", "NE030", "PU010"),
    "F4": ("NE009",),
    "F5": ("NE011", "PU012"),
    "F6": ("NA002", "NA003", "NA005", "NB020", "NB021", "NE031", "AG001", "AG002", "AG003", "AG004"),
    "M2": ("NE012", "PU001", "PU002"),
    "M4": ("PR005",),
    "S1": ("NB023", "NE024", "NE025", "PR019"),
    "S2": ("NB004", "NE027", "NE028", "PR020", "PR034"),
    "S4": ("NE026",),
    "S5": ("PR022",),
    "S7": ("NE003",),
    "S8": ("PR006", "PR011"),
    "S10": ("NE013", "NE033", "PR001", "PR012", "PR013"),
}
# A question that is asked only where one of others is answered with no.
BERSYARAT: Mapping[str, tuple[str, ...]] = {"S3": ("S1", "S2"), "S6": ("S4", "S5"), "S9": ("S8",)}


def answer_questions(
    form: FormulirReviu, isi: BerkasKinerja | NaskahTerbaca, hasil: HasilPemeriksaan
) -> tuple[ButirReviu, ...]:
    """Return every question with its answer; `hasil` must come from all rules."""
    answers = {q.kode: _answer(q, isi, hasil) for q in form.daftar_pertanyaan}
    for kode, asked in BERSYARAT.items():
        if all(answers[other].jawaban is JawabanReviu.YA for other in asked):
            reason = f"{' dan '.join(asked)} dijawab ya."
            answers[kode] = replace(answers[kode], jawaban=JawabanReviu.TIDAK_BERLAKU, alasan=reason)
    return tuple(answers.values())


def _answer(
    question: PertanyaanReviu, isi: BerkasKinerja | NaskahTerbaca, hasil: HasilPemeriksaan
) -> ButirReviu:
    if against := _against(question.kode, hasil):
        return ButirReviu(question, JawabanReviu.TIDAK, against)
    if shown := _shown(question.kode, isi):
        return ButirReviu(question, JawabanReviu.YA, shown)
    return ButirReviu(question, JawabanReviu.PERLU_DIJAWAB)


def _against(kode: str, hasil: HasilPemeriksaan) -> str:
    """Return the findings that answer with no: 'NA001 Capaian salah hitung (3 temuan)'.

    Those that the office keeps on purpose count: the reviewer judges its reason.
    """
    codes = MENYANGKAL.get(kode, ())
    silenced = (temuan for temuan, _ in hasil.daftar_terkecuali)
    found = [temuan for temuan in (*hasil.daftar_temuan, *silenced) if temuan.kode in codes]
    titles = dict.fromkeys((temuan.kode, temuan.judul) for temuan in found)
    told = (
        f"{code} {judul} ({sum(temuan.kode == code for temuan in found)} temuan)"
        for code, judul in titles
    )
    return "; ".join(told)


def _shown(kode: str, isi: BerkasKinerja | NaskahTerbaca) -> str:
    match isi:
        case BerkasKinerja():
            return BUKTI_BERKAS[kode](isi) if kode in BUKTI_BERKAS else ""
        case NaskahTerbaca():
            return BUKTI_NASKAH[kode](isi) if kode in BUKTI_NASKAH else ""
