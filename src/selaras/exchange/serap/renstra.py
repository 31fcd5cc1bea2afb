"""The Renstra: its goals and sasaran, and the targets of their indicators year by year."""

from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.naskah.tabel import JenisKolom, Kolom, Tabel
from selaras.exchange.serap.bahan import Bahan, cell, year_of
from selaras.exchange.serap.baris_indikator import BarisIndikator, list_rows
from selaras.exchange.serap.kata import same_name
from selaras.exchange.serap.terserap import Draf, Isi, Terserap

PLAN, NODES, TARGETS = "daftar_rencana", "daftar_simpul", "daftar_target_rencana"
_CODE = "Renstra"
_FEWEST, _MOST = 3, 6  # years of a plan
_OWN_CODE = "kode dibuat Selaras; boleh diganti"
_PARENT = "induk tidak tercetak; dianggap tujuan di atasnya"


def take_renstra(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the plan from the first table with targets of several years."""
    years = (hasil.profil.nilai("tahun_awal_renstra"), hasil.profil.nilai("tahun_akhir_renstra"))
    tables = {row.tabel.nomor: row.tabel for row in list_rows(bahan)}
    tabel = next((t for t in tables.values() if len(_year_columns(t)) >= _FEWEST), None)
    if tabel is None:
        return
    columns = _year_columns(tabel)
    first, last = (years[n] or year_of(columns[-n]) for n in (0, 1))
    plan = Draf()
    plan.put("kode", bahan.isi(_CODE, tabel.tempat, _OWN_CODE))
    plan.put("jenis", bahan.isi(JenisRencana.RENSTRA, tabel.tempat))
    plan.put("tahun_awal", bahan.isi(first, tabel.tempat))
    plan.put("tahun_akhir", bahan.isi(last, tabel.tempat))
    hasil.add(PLAN, plan)
    _take_rows(bahan, hasil, [row for row in list_rows(bahan) if row.tabel is tabel], first)


def _year_columns(tabel: Tabel) -> list[Kolom]:
    """Return the columns of targets of different years, in order; [] where years repeat."""
    found = [k for k in tabel.kolom(JenisKolom.TARGET) if year_of(k) is not None and k.triwulan is None]
    years = [year_of(k) for k in found]
    return found if len(set(years)) == len(years) <= _MOST else []


def _take_rows(bahan: Bahan, hasil: Terserap, rows: list[BarisIndikator], first: int | None) -> None:
    levels = {same_name(d.nilai("pernyataan") or ""): d for d in hasil.of("daftar_indikator")}
    codes = {same_name(d.nilai("uraian")): d.nilai("kode") for d in hasil.of("daftar_indikator")}
    nodes: dict[str, str] = {}
    goal = ""
    for row in sorted(rows, key=lambda r: r.baris.tempat):
        key = same_name(row.pernyataan)
        if not key:
            continue
        known = levels.get(key)
        is_goal = _is_goal(row) or (known is not None and known.nilai("tingkat") == "tujuan")
        if key not in nodes:
            nodes[key] = f"{'T' if is_goal else 'S'}{len(nodes) + 1}"
            hasil.add(NODES, _node(bahan, row, nodes[key], is_goal=is_goal, goal=goal))
        goal = nodes[key] if is_goal else goal
        hasil.add(TARGETS, _targets(bahan, row, nodes[key], codes.get(row.kunci), first))


def _is_goal(row: BarisIndikator) -> bool:
    return row.kolom is not None and row.kolom.jenis is JenisKolom.TUJUAN


def _node(bahan: Bahan, row: BarisIndikator, code: str, *, is_goal: bool, goal: str) -> Draf:
    here = row.baris.tempat
    draf = Draf()
    draf.put("kode", bahan.isi(code, here, _OWN_CODE))
    draf.put("rencana", bahan.isi(_CODE, here, _OWN_CODE))
    level = TingkatRencana.TUJUAN if is_goal else TingkatRencana.SASARAN
    draf.put("tingkat", bahan.isi(level, here))
    draf.put("uraian", bahan.isi(row.pernyataan, here))
    if not is_goal:
        draf.put("induk", bahan.isi(goal, here, _PARENT))
    return draf


def _targets(bahan: Bahan, row: BarisIndikator, node: str, code: str | None, first: int | None) -> Draf:
    here, draf = row.baris.tempat, Draf()
    draf.put("simpul", bahan.isi(node, here, _OWN_CODE))
    draf.put("indikator", bahan.isi(row.uraian, here))
    draf.put("kode_indikator", bahan.isi(code, here))
    draf.put("satuan", bahan.text(row.baris, JenisKolom.SATUAN))
    draf.put("kondisi_awal", bahan.text(row.baris, JenisKolom.KONDISI_AWAL))
    for kolom in _year_columns(row.tabel):
        year = year_of(kolom)
        if first is not None and year is not None and 0 <= year - first < _MOST:
            text = row.baris.daftar_sel[kolom.indeks].teks.strip()
            draf.put(f"target_{year - first + 1}", _printed(bahan, row, text))
    last = next((k for k in row.tabel.daftar_kolom if "akhir" in k.teks.casefold()), None)
    draf.put("target_akhir", bahan.isi(cell(row.baris, last), here))
    return draf


def _printed(bahan: Bahan, row: BarisIndikator, text: str) -> Isi | None:
    """Return a target as written; a dash says that there is none."""
    return None if text.strip("-–— ") == "" else bahan.isi(text, row.baris.tempat)
