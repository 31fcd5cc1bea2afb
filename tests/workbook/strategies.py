"""Hypothesis strategies for a whole BerkasKinerja without errors: real in shape, wild in content."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from selaras.domain.berkas import (
    BarisAnggaran,
    BerkasKinerja,
    Indikator,
    Pejabat,
    Profil,
    RealisasiAnggaran,
    RealisasiKinerja,
)
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.ketentuan.setempat import apply_setempat
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat
from tests.workbook.strategies_further import further_lists
from tests.workbook.strategies_records import records
from tests.workbook.strategies_values import (
    dates,
    filled_texts,
    long_texts,
    money,
    texts,
    unique,
    values,
)

codes = st.text("ABCDEFGHSTP0123456789.-", min_size=1, max_size=6).map(str.strip)


@st.composite
def profiles(draw: st.DrawFn) -> Profil:
    first = draw(st.none() | st.integers(2015, 2090))
    return Profil(
        nama_instansi=draw(filled_texts),
        kabupaten=draw(st.sampled_from(["Lumajang", "Kabupaten Lombok Tengah"]) | filled_texts),
        periode=Periode(draw(st.integers(2024, 2060)), draw(st.none() | st.sampled_from(Triwulan))),
        provinsi=draw(texts),
        alamat=draw(texts),
        tempat_laporan=draw(texts),
        tanggal_laporan=draw(st.none() | dates),
        penanda_tangan=draw(texts),
        tahun_awal_renstra=first,
        tahun_akhir_renstra=draw(st.none() | st.integers(first or 2015, 2100)),
        nomor_pk=draw(texts),
        tanggal_pk=draw(st.none() | dates),
        tempat_pk=draw(texts),
        pihak_pertama=draw(texts),
        pihak_kedua=draw(texts),
        populasi_skm=draw(st.none() | values),
    )


@st.composite
def officials(draw: st.DrawFn) -> Pejabat:
    first, last = sorted([draw(dates), draw(dates)])
    term = {
        "mulai": draw(st.sampled_from([None, first])),
        "selesai": draw(st.sampled_from([None, last])),
    }
    return replace(draw(records(Pejabat)), **term)


@st.composite
def versions_of_indicator(draw: st.DrawFn) -> dict[str, Any]:
    """Return what an indicator may say of the one that it replaces."""
    year = draw(st.none() | st.integers(2000, 2024))
    choices = [None, True] if year is None else [None, True, False]
    comparable = draw(st.sampled_from(choices))
    return {"menggantikan": draw(texts), "tahun_ganti": year, "sebanding": comparable}


@st.composite
def indicators(draw: st.DrawFn) -> Indikator:
    arah, satuan = draw(st.sampled_from(Arah)), draw(st.sampled_from(["%", "Nilai", "Dokumen"]))
    ways = [way for way in CaraRekap if satuan != "%" or way is not CaraRekap.JUMLAH]
    indikator = Indikator(
        kode=draw(codes),
        tingkat=draw(st.sampled_from(Tingkat)),
        pernyataan=draw(filled_texts),
        uraian=draw(filled_texts),
        satuan=satuan,
        arah=arah,
        cara_rekap=draw(st.sampled_from(ways)),
        kode_program=draw(st.none() | st.just(Kode(("7", "01", "02")))),
        rumus=draw(long_texts),
        pembilang=draw(texts),
        pengali=draw(st.none() | st.integers(1, 100_000).map(Decimal)),
        sumber_data=draw(texts),
        penyebut=draw(texts),
        penanggung_jawab=draw(texts),
        target_predikat=draw(texts),
        dalam_pk=draw(st.booleans()),
        iku=draw(st.booleans()),
        definisi=draw(long_texts),
        alasan_pemilihan=draw(long_texts),
        periode_ukur=draw(texts),
        **draw(versions_of_indicator()),
    )
    own = {name_key(indikator.kode), name_key(indikator.uraian)}
    if name_key(indikator.menggantikan) in own:
        indikator = replace(indikator, menggantikan="", tahun_ganti=None, sebanding=None)
    optional = st.none() | values
    quarters = {f"target_tw{n}": draw(optional) for n in range(1, 5)}
    if arah is not Arah.RENTANG:
        return replace(indikator, target=draw(optional), **quarters)
    low, high = sorted([draw(values), draw(values)])
    return replace(indikator, target_bawah=low, target_atas=high, **quarters)


def _budget_row(draw: st.DrawFn, bagian: tuple[str, ...], pagu: Decimal | None) -> BarisAnggaran:
    row = BarisAnggaran(Kode(bagian), draw(filled_texts), draw(texts), draw(texts), pagu)
    parts = {name: draw(st.none() | money) for name in ("belanja_operasi", "belanja_modal")}
    return replace(row, unit=draw(texts), penanggung_jawab=draw(texts), **parts)


@st.composite
def budgets(draw: st.DrawFn) -> tuple[BarisAnggaran, ...]:
    """Programmes with kegiatan and sub kegiatan below, some money not yet divided."""
    rows: list[BarisAnggaran] = []
    for program in range(1, draw(st.integers(0, 2)) + 1):
        top = ("7", "01", f"{program:02d}")
        rows.append(_budget_row(draw, top, None))
        for kegiatan in range(1, draw(st.integers(0, 2)) + 1):
            middle = (*top, f"2.{kegiatan:02d}")
            rows.append(_budget_row(draw, middle, None))
            subs = range(1, draw(st.integers(0, 2)) + 1)
            rows += [_budget_row(draw, (*middle, f"{n:04d}"), draw(st.none() | money)) for n in subs]
        if draw(st.booleans()):
            extra = BarisAnggaran(Kode(top), draw(filled_texts), "", "belum terbagi", draw(money))
            rows.append(replace(extra, belum_dirinci=True))
    return tuple(unique(rows, lambda row: row.kunci))


@st.composite
def measurements(draw: st.DrawFn, kode: str) -> list[RealisasiKinerja]:
    """Rows of one indicator: a quarter each."""
    quarters = draw(st.lists(st.sampled_from(Triwulan), unique=True, max_size=3))
    return [draw(_quarter_rows(kode, quarter)) for quarter in quarters]


@st.composite
def _quarter_rows(draw: st.DrawFn, kode: str, quarter: Triwulan) -> RealisasiKinerja:
    row = RealisasiKinerja(kode, quarter, alasan=draw(texts), sumber=draw(texts))
    row = replace(row, pendorong=draw(long_texts), tindak_lanjut=draw(texts))
    row = replace(row, penghambat=draw(long_texts), tindak_lanjut_renja=draw(texts))
    years = sorted(draw(st.integers(2000, 2024)) for _ in range(2))
    data, issued = (draw(st.sampled_from([None, year])) for year in years)
    official = {"nilai_resmi": draw(st.none() | values), "dasar_resmi": draw(texts)}
    row = replace(row, tahun_data=data, tahun_terbit=issued, sementara=draw(st.booleans()), **official)
    match draw(st.sampled_from(["pasangan", "nilai", "jumlah", "status"])):
        case "pasangan":
            pair: dict[str, Any] = {"pembilang": draw(values), "penyebut": draw(values)}
            return replace(row, **pair)
        case "nilai":
            return replace(
                row, realisasi=draw(values), status=draw(st.none() | st.just(StatusNilai.TERISI))
            )
        case "jumlah":
            return replace(row, realisasi_sd=draw(values))
        case _:
            missing = [status for status in StatusNilai if status is not StatusNilai.TERISI]
            return replace(row, nilai_resmi=None, status=draw(st.none() | st.sampled_from(missing)))


@st.composite
def spending(draw: st.DrawFn, baris: BarisAnggaran) -> RealisasiAnggaran:
    row = RealisasiAnggaran(*baris.kunci)
    if draw(st.booleans()):
        return replace(row, sd_periode=draw(money), angka_dokumen=draw(st.none() | money))
    return replace(row, **{f"tw{n}": draw(st.none() | money) for n in range(1, 5)})


@st.composite
def books(draw: st.DrawFn) -> BerkasKinerja:
    """A whole berkas whose checks may warn but find no error."""
    profil = draw(profiles())
    indikator = unique(draw(st.lists(indicators(), max_size=3)), lambda i: i.kode.casefold())
    anggaran = draw(budgets())
    berkas = BerkasKinerja(
        profil,
        resolve_ketentuan(profil.kabupaten, profil.periode.akhir),
        tuple(unique(draw(st.lists(officials(), max_size=3)), lambda p: name_key(p.jabatan))),
        tuple(indikator),
        anggaran,
        tuple(row for i in indikator for row in draw(measurements(i.kode))),
        tuple(draw(spending(row)) for row in anggaran if draw(st.booleans())),
    )
    berkas = replace(berkas, **draw(further_lists(berkas)))
    return replace(berkas, ketentuan=apply_setempat(berkas.ketentuan, berkas.daftar_ketentuan))
