"""The perjanjian kinerja that the report answers for: its parties, its targets, its money."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from selaras.domain.kode import Kode
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Tabel
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.baris_indikator import BarisIndikator, list_rows
from selaras.exchange.serap.kata import dated_line, filled, number_of, same_name
from selaras.exchange.serap.pejabat import titled
from selaras.exchange.serap.terserap import Draf, Isi, Terserap

if TYPE_CHECKING:
    from selaras.domain.naskah.isi import Paragraf

PK, PROMISED, MONEY = "daftar_pk", "daftar_sasaran_pk", "daftar_anggaran_pk"
_TITLE = "perjanjian kinerja"
_CHANGED = "perubahan"
_POSITION = re.compile(r"^Jabatan\s*:\s*(.+)$", re.IGNORECASE)
_PARTIES = {"pihak pertama": "pihak_pertama", "pihak kedua": "pihak_kedua"}
_BELOW = 3  # lines below a position that say which party it is
_NEAR_NAME = "kode dicari dari nama program yang mirip"
_BY_SIGNER = "pihak pertama tidak tercetak; dianggap penanda tangan laporan"


def take_pk(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the parties, the promised targets and the money they name."""
    _take_parties(bahan, hasil)
    _take_day(bahan, hasil)
    promised = _promised(bahan)
    money = [t for t in bahan.naskah.daftar_tabel if _is_money(bahan, t)]
    owner = _owner(hasil)
    if owner is None or not (promised or money):
        return
    version = _version(bahan, promised[0].tabel if promised else money[0])
    _take_document(hasil, owner, version)
    codes = {same_name(d.nilai("uraian")): d.nilai("kode") for d in hasil.of("daftar_indikator")}
    for row in promised:
        hasil.add(PROMISED, _target(bahan, row, owner, version, codes))
    for baris in money[0].daftar_data if money else ():
        draf = _amount(bahan, hasil, baris, owner, version)
        if draf is not None:
            hasil.add(MONEY, draf)


def _take_parties(bahan: Bahan, hasil: Terserap) -> None:
    lines = bahan.naskah.daftar_paragraf
    for place, line in enumerate(lines):
        found = _POSITION.match(line.teks)
        below = " ".join(p.teks.casefold() for p in lines[place + 1 : place + 1 + _BELOW])
        said = [(below.find(words), field) for words, field in _PARTIES.items() if words in below]
        if found and said:
            # 'atasan pihak pertama, selanjutnya disebut pihak kedua' names both; what is called counts
            field = min(said)[1] if "selanjutnya disebut" not in below else _called(below)
            hasil.profil.put(field, bahan.isi(titled(found[1]), line.tempat))


def _called(below: str) -> str:
    """Return the party that the words 'selanjutnya disebut' give."""
    name = below.partition("selanjutnya disebut")[2].strip().strip('"“”').casefold()
    return "pihak_kedua" if name.startswith("pihak kedua") else "pihak_pertama"


def _take_day(bahan: Bahan, hasil: Terserap) -> None:
    """Take place and day from the first dated line of the perjanjian."""
    for paragraf in bahan.naskah.daftar_paragraf:
        found = dated_line(paragraf.teks)
        if found and _TITLE in bahan.heading_above(paragraf.tempat):
            hasil.profil.put("tempat_pk", bahan.isi(found[0], paragraf.tempat))
            hasil.profil.put("tanggal_pk", bahan.isi(found[1], paragraf.tempat))
            return


def _promised(bahan: Bahan) -> list[BarisIndikator]:
    """Return the rows of the first table of promised targets."""
    rows = [row for row in list_rows(bahan) if _is_promise(bahan, row.tabel)]
    return [row for row in rows if row.tabel is rows[0].tabel]


def _is_promise(bahan: Bahan, tabel: Tabel) -> bool:
    yearly = [kolom for kolom in tabel.kolom(JenisKolom.TARGET) if kolom.triwulan is None]
    return (
        tabel.has(JenisKolom.TARGET)
        and not tabel.has(JenisKolom.REALISASI)
        and len(yearly) == 1
        and _TITLE in bahan.about(tabel)
    )


def _is_money(bahan: Bahan, tabel: Tabel) -> bool:
    named = tabel.has(JenisKolom.PROGRAM) or tabel.has(JenisKolom.URAIAN)
    spent = tabel.has(JenisKolom.REALISASI_ANGGARAN)
    return named and tabel.has(JenisKolom.PAGU) and not spent and _TITLE in bahan.about(tabel)


def _owner(hasil: Terserap) -> Isi | None:
    """Return who promises."""
    if "pihak_pertama" in hasil.profil:
        return hasil.profil["pihak_pertama"]
    signer = hasil.profil.get("penanda_tangan")
    return None if signer is None else Isi(signer.nilai, signer.sumber, _BY_SIGNER)


def _version(bahan: Bahan, tabel: Tabel) -> Isi | None:
    """Return 'perubahan' where heading or the sentence above says so, None for the first version."""
    above = [p for p in bahan.naskah.daftar_paragraf if p.tempat < tabel.tempat][-3:]
    changed: Paragraf | None = next(
        (p for p in above if f"{_TITLE} {_CHANGED}" in p.teks.casefold()), None
    )
    return None if changed is None else bahan.isi(_CHANGED, changed.tempat)


def _take_document(hasil: Terserap, owner: Isi, version: Isi | None) -> None:
    draf = Draf()
    draf.put("jabatan", owner)
    draf.put("atasan", hasil.profil.get("pihak_kedua"))
    draf.put("versi", version)
    draf.put("tanggal", hasil.profil.get("tanggal_pk"))
    draf.put("tempat", hasil.profil.get("tempat_pk"))
    hasil.add(PK, draf)


def _target(
    bahan: Bahan, row: BarisIndikator, owner: Isi, version: Isi | None, codes: Mapping[str, str]
) -> Draf:
    here, draf = row.baris.tempat, Draf()
    draf.put("jabatan", owner)
    draf.put("versi", version)
    draf.put("sasaran", bahan.isi(row.pernyataan, here))
    draf.put("indikator", bahan.isi(row.uraian, here))
    draf.put("target", bahan.text(row.baris, JenisKolom.TARGET))
    draf.put("satuan", bahan.text(row.baris, JenisKolom.SATUAN))
    draf.put("kode_indikator", bahan.isi(codes.get(row.kunci), here))
    return draf


def _amount(
    bahan: Bahan, hasil: Terserap, row: BarisData, owner: Isi, version: Isi | None
) -> Draf | None:
    name = filled(row.teks(JenisKolom.PROGRAM) or row.teks(JenisKolom.URAIAN))
    amount = number_of(row.angka(JenisKolom.PAGU))
    kode, doubt = _code_of(name, hasil)
    if kode is None or amount is None:
        return None
    draf = Draf()
    draf.put("jabatan", owner)
    draf.put("versi", version)
    draf.put("kode", bahan.isi(kode, row.tempat, doubt))
    draf.put("anggaran", bahan.isi(amount, row.tempat))
    draf.put("uraian", bahan.isi(name, row.tempat))
    return draf


def _code_of(name: str, hasil: Terserap) -> tuple[Kode | None, str]:
    """Return the code of the programme of that name, or of the only one whose name goes on from it."""
    budget = {same_name(d.nilai("uraian")): d.nilai("kode") for d in hasil.of("daftar_anggaran")}
    key = same_name(name)
    if key in budget:
        return budget[key], ""
    near = [
        kode
        for other, kode in budget.items()
        if key and (other.startswith(key) or key.startswith(other))
    ]
    return (near[0], _NEAR_NAME) if len(near) == 1 else (None, "")
