"""The public service index of a year. Worked examples: tests/spec/ipp/."""

from collections.abc import Mapping
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.ipp.aturan import InstrumenIpp, PenghitunganIpp
from selaras.domain.mutu import TabelMutu
from selaras.domain.rincian import Rincian, entered, show


def calculate_formulir(
    nama: str, daftar_nilai: Mapping[str, Decimal], instrumen: InstrumenIpp, kategori: TabelMutu
) -> Rincian:
    """Return the value of a form from those of its aspects, given by their code."""
    rumus = "jumlah (nilai aspek × bobot aspek) / 100"
    codes = [aspek.kode for aspek in instrumen.daftar_aspek]
    if reason := _aspect_fault(daftar_nilai, codes, kategori):
        return Rincian(nama, None, rumus, alasan=reason)
    weighted = [daftar_nilai[aspek.kode] * aspek.bobot for aspek in instrumen.daftar_aspek]
    parts = [
        f"{show(daftar_nilai[aspek.kode])} × {show(aspek.bobot)}" for aspek in instrumen.daftar_aspek
    ]
    working = f"({' + '.join(parts)}) / 100"
    leaves = tuple(entered(f"aspek {kode}", daftar_nilai[kode]) for kode in codes)
    return Rincian(nama, sum(weighted, Decimal()) / 100, rumus, working, dari=leaves)


def _aspect_fault(daftar_nilai: Mapping[str, Decimal], codes: list[str], kategori: TabelMutu) -> str:
    if strange := sorted(daftar_nilai.keys() - set(codes)):
        return f"aspek {', '.join(strange)} tidak dikenal dalam instrumen ini"
    if missing := [kode for kode in codes if kode not in daftar_nilai]:
        return f"nilai aspek {', '.join(missing)} belum diisi"
    if outside := [kode for kode in codes if not kategori.contains(daftar_nilai[kode])]:
        return f"nilai aspek {', '.join(outside)} di luar {_limits(kategori)}"
    return ""


def _limits(kategori: TabelMutu) -> str:
    return f"{format_ringkas(kategori.terendah)} sampai {format_ringkas(kategori.tertinggi)}"


def calculate_ipp(
    f02: Rincian, f03: Rincian, responden: Decimal | None, penghitungan: PenghitunganIpp
) -> Rincian:
    """Return the index from the evaluator's form and the users' form with its respondents."""
    rumus = "bobot F-02 × nilai F-02 + bobot F-03 × nilai F-03"
    if reason := _form_gap(f02, f03, responden):
        return Rincian("IPP", None, rumus, alasan=reason, dari=(f02, f03))
    assert f02.hasil is not None
    assert f03.hasil is not None
    assert responden is not None
    users, remark = f03.hasil, ""
    if responden < penghitungan.responden_minimal:
        users = Decimal()
        least = show(penghitungan.responden_minimal)
        remark = f"F-03 dihitung 0: {show(responden)} responden, kurang dari {least}"
    first, second = penghitungan.bobot_f02, penghitungan.bobot_f03
    working = f"{show(first)} × {show(f02.hasil)} + {show(second)} × {show(users)}"
    total = first * f02.hasil + second * users
    return Rincian("IPP", total, rumus, working, alasan=remark, dari=(f02, f03))


def _form_gap(f02: Rincian, f03: Rincian, responden: Decimal | None) -> str:
    for form in (f02, f03):
        if form.hasil is None:
            return f"{form.nama}: {form.alasan}"
    return "banyaknya responden F-03 belum diisi" if responden is None else ""
