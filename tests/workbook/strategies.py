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
    StatusJabatan,
)
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.kode import Kode
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat
from tests.workbook.strategies_further import further_lists
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
        catatan_sumber=draw(long_texts),
    )


officials = st.builds(
    Pejabat, filled_texts, texts, st.just("198001012005011001") | texts, texts,
    st.sampled_from(StatusJabatan), texts,
)  # fmt: skip


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
    )
    optional = st.none() | values
    quarters = {f"target_tw{n}": draw(optional) for n in range(1, 5)}
    if arah is not Arah.RENTANG:
        return replace(indikator, target=draw(optional), **quarters)
    low, high = sorted([draw(values), draw(values)])
    return replace(indikator, target_bawah=low, target_atas=high, **quarters)


def _budget_row(draw: st.DrawFn, bagian: tuple[str, ...], pagu: Decimal | None) -> BarisAnggaran:
    return BarisAnggaran(Kode(bagian), draw(filled_texts), draw(texts), draw(texts), pagu)


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
    """Rows of one indicator: a quarter each, earlier years on the first row."""
    quarters = draw(st.lists(st.sampled_from(Triwulan), unique=True, max_size=3))
    rows = [draw(_quarter_rows(kode, quarter)) for quarter in quarters]
    rows = rows or draw(st.just([]) | st.just([RealisasiKinerja(kode)]))
    years = {f"realisasi_n{n}": draw(st.none() | values) for n in (1, 2, 3)}
    return [replace(rows[0], **years), *rows[1:]] if rows else []


@st.composite
def _quarter_rows(draw: st.DrawFn, kode: str, quarter: Triwulan) -> RealisasiKinerja:
    row = RealisasiKinerja(kode, quarter, alasan=draw(texts), sumber=draw(texts))
    row = replace(row, pendorong=draw(long_texts), tindak_lanjut=draw(texts))
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
            return replace(row, status=draw(st.none() | st.sampled_from(missing)))


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
        tuple(unique(draw(st.lists(officials, max_size=3)), lambda p: p.jabatan.casefold())),
        tuple(indikator),
        anggaran,
        tuple(row for i in indikator for row in draw(measurements(i.kode))),
        tuple(draw(spending(row)) for row in anggaran if draw(st.booleans())),
    )
    return replace(berkas, **draw(further_lists(berkas)))
