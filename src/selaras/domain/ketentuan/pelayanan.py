"""From the regulation files to the rules of SKM, IPP and the status of desa."""

from collections.abc import Callable, Mapping
from typing import Any

from selaras.domain.desa import StatusKemandirian
from selaras.domain.ipp import AspekIpp, DaftarInstrumenIpp, InstrumenIpp, PenghitunganIpp
from selaras.domain.ketentuan.parameter import Keyakinan
from selaras.domain.ketentuan.reading import number, text, texts, whole, yes_no
from selaras.domain.ketentuan.tables import rows, table
from selaras.domain.mutu import Mutu, TabelMutu
from selaras.domain.skm import DaftarUnsurSkm, PenghitunganSkm, SampelSkm, UnsurSkm


def _units(nilai: Any) -> DaftarUnsurSkm:
    keys = ("kode", "nama", "makna", "pertanyaan", "jawaban", "urutan")
    return DaftarUnsurSkm(tuple(map(_unit, rows(nilai, *keys))))


def _unit(row: Mapping[str, Any]) -> UnsurSkm:
    kode, nama, makna, question = (text(row[k]) for k in ("kode", "nama", "makna", "pertanyaan"))
    return UnsurSkm(kode, nama, makna, question, texts(row["jawaban"]), whole(row["urutan"]))


def _survey(nilai: Any) -> PenghitunganSkm:
    row = table(nilai, "terendah", "tertinggi", "pengali", "unsur_terendah")
    low, high, factor = (number(row[key]) for key in ("terendah", "tertinggi", "pengali"))
    return PenghitunganSkm(low, high, factor, whole(row["unsur_terendah"]))


def _sample(nilai: Any) -> SampelSkm:
    row = table(nilai, "chi_kuadrat", "proporsi", "galat")
    return SampelSkm(*(number(row[key]) for key in ("chi_kuadrat", "proporsi", "galat")))


def _instruments(nilai: Any) -> DaftarInstrumenIpp:
    return DaftarInstrumenIpp(tuple(map(_instrument, rows(nilai, "nama", "sejak_tahun", "aspek"))))


def _instrument(row: Mapping[str, Any]) -> InstrumenIpp:
    aspects = tuple(map(_aspect, rows(row["aspek"], "kode", "nama", "bobot", "keyakinan")))
    return InstrumenIpp(text(row["nama"]), whole(row["sejak_tahun"]), aspects)


def _aspect(row: Mapping[str, Any]) -> AspekIpp:
    keyakinan = Keyakinan.from_text(text(row["keyakinan"])).label
    return AspekIpp(text(row["kode"]), text(row["nama"]), number(row["bobot"]), keyakinan)


def _ipp(nilai: Any) -> PenghitunganIpp:
    row = table(nilai, "bobot_f02", "bobot_f03", "responden_minimal")
    return PenghitunganIpp(
        *(number(row[key]) for key in ("bobot_f02", "bobot_f03", "responden_minimal"))
    )


def _mutu(nama: str) -> Callable[[Any], TabelMutu]:
    """Return the reader of a table of mutu."""

    def read(nilai: Any) -> TabelMutu:
        found = table(nilai, "tertinggi", "desimal?", "baris")
        lines = rows(found["baris"], "kode", "makna", "bawah", "bawah_termasuk?")
        decimals = whole(found["desimal"]) if "desimal" in found else None
        return TabelMutu(nama, tuple(map(_row, lines)), number(found["tertinggi"]), decimals)

    return read


def _row(row: Mapping[str, Any]) -> Mutu:
    included = yes_no(row.get("bawah_termasuk", True))
    return Mutu(text(row["kode"]), text(row["makna"]), number(row["bawah"]), included)


def _status(nama: str) -> Callable[[Any], TabelMutu]:
    """Return the reader of thresholds whose codes are the statuses of a desa."""

    def read(nilai: Any) -> TabelMutu:
        found = _mutu(nama)(nilai)
        if [mutu.kode for mutu in found.daftar_mutu] != [status.value for status in StatusKemandirian]:
            raise ValueError(f"{nama}: kode baris harus kelima status, dari mandiri")
        return found

    return read


PELAYANAN: Mapping[str, Callable[[Any], Any]] = {
    "unsur_skm": _units,
    "penghitungan_skm": _survey,
    "mutu_skm": _mutu("mutu pelayanan"),
    "kurang_unsur_skm": yes_no,
    "sampel_skm": _sample,
    "instrumen_ipp": _instruments,
    "penghitungan_ipp": _ipp,
    "kategori_ipp": _mutu("kategori IPP"),
    "status_idm": _status("status IDM"),
    "status_indeks_desa": _status("status Indeks Desa"),
    "tahun_awal_indeks_desa": whole,
}
