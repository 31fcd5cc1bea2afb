"""Plans, promises and what they cost as text: a few lines each."""

from collections.abc import Iterator

from selaras.domain.angka import format_uang
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.belanja import HasilBelanja
from selaras.domain.hasil.individu import HasilIndividu
from selaras.domain.hasil.perubahan_pk import JenisPerubahan, PerubahanPk
from selaras.domain.hasil.pk import HasilPk
from selaras.domain.hasil.pohon import HasilPohon
from selaras.domain.hasil.rencana_aksi import HasilRenaksi
from selaras.domain.hasil.sasaran import HasilSasaran
from selaras.domain.hasil.tc27 import HasilTc27
from selaras.domain.hasil.tc29 import HasilTc29
from selaras.domain.hasil.versi_pagu import HasilVersiPagu
from selaras.domain.rincian import Rincian

Part = tuple[str, tuple[str, ...]]


def describe_plans(hasil: HasilBerkas) -> Iterator[Part]:
    """Yield the title and the lines of every part that speaks of plans and promises."""
    if lines := tuple(line for one in hasil.akuntabilitas.daftar_sasaran for line in _sasaran(one)):
        yield "Capaian terhadap serapan", lines
    if hasil.tc27:
        yield f"T-C.27 {hasil.tc27.rencana.kode}", tuple(_table(hasil.tc27))
    if hasil.tc29:
        yield f"T-C.29 s.d. {hasil.tc29.tahun}", tuple(_evaluated(hasil.tc29))
    if hasil.pohon:
        yield "Pohon kinerja", tuple(_tree(hasil.pohon))
    for renaksi in hasil.renaksi:
        yield f"Rencana aksi {renaksi.tahun}", tuple(_actions(renaksi))
    if lines := tuple(_agreement(one) for one in hasil.daftar_pk if one.daftar_anggaran):
        yield "Perjanjian kinerja", lines
    if lines := tuple(line for one in hasil.perubahan_pk for line in _change(one)):
        yield "Perubahan perjanjian kinerja", lines
    if hasil.daftar_individu:
        yield "Kinerja individu", tuple(map(_official, hasil.daftar_individu))


def describe_money(hasil: HasilBerkas) -> Iterator[Part]:
    """Yield the title and the lines of spending by account and of the versions of the pagu."""
    if hasil.belanja:
        yield "Belanja menurut akun", tuple(_accounts(hasil.belanja))
    if hasil.operasi_modal:
        whole = hasil.operasi_modal.total
        yield "Belanja operasi dan modal", tuple(map(_total, (whole.operasi, whole.modal)))
    if hasil.versi_pagu:
        yield "Versi pagu", tuple(_versions(hasil.versi_pagu))


def _total(rincian: Rincian) -> str:
    """Write an amount that adds many rows without its working."""
    amount = rincian.hasil
    told = rincian.alasan if amount is None else f"Rp {format_uang(amount)}"
    return f"{rincian.nama} = {told}"


def _sasaran(hasil: HasilSasaran) -> Iterator[str]:
    yield f"{hasil.tingkat.label} {hasil.pernyataan}: {hasil.nisbah.kalimat()}"


def _table(hasil: HasilTc27) -> Iterator[str]:
    sums = ((hasil.label(column), one.hasil) for column, one in hasil.total.items())
    yield from (f"{year}: Rp {format_uang(amount)}" for year, amount in sums if amount is not None)
    yield f"{len(hasil.daftar_selisih)} angka tidak sama dengan jumlah rinciannya"


def _evaluated(hasil: HasilTc29) -> Iterator[str]:
    rows = hasil.daftar_baris
    known = [row for row in rows if row.tingkat.hasil is not None]
    yield f"{len(rows)} indikator program dan kegiatan, {len(known)} dapat dibandingkan dengan Renstra"


def _tree(hasil: HasilPohon) -> Iterator[str]:
    yield f"{len(hasil.simpul)} kondisi dalam {len(hasil.daftar_lapis)} lapis"
    yield f"{len(hasil.daftar_belum_terliput)} pernyataan Renstra belum terliput"


def _actions(hasil: HasilRenaksi) -> Iterator[str]:
    yield f"{len(hasil.daftar_baris)} aksi"
    for quarter, amount in hasil.uang_triwulan.items():
        planned = "tidak ada rencana belanja" if amount is None else f"Rp {format_uang(amount)}"
        yield f"{quarter.singkatan}: {planned}"


def _agreement(hasil: HasilPk) -> str:
    kunci = hasil.kunci
    return f"{kunci.jabatan}, {kunci.versi} {kunci.tahun}: {hasil.total.kalimat()}"


def _change(hasil: PerubahanPk) -> Iterator[str]:
    who = f"{hasil.menjadi.jabatan}, {hasil.semula.versi} menjadi {hasil.menjadi.versi}"
    for sasaran in hasil.daftar_sasaran:
        if sasaran.jenis is not JenisPerubahan.TETAP:
            told = sasaran.menjadi or sasaran.semula
            yield f"{who}: {sasaran.jenis.label.lower()} {told.indikator if told else ''}".rstrip()
    for uang in hasil.daftar_anggaran:
        if uang.jenis is not JenisPerubahan.TETAP:
            yield f"{who}: {uang.kode} {uang.selisih.kalimat()}"


def _official(hasil: HasilIndividu) -> str:
    return f"{hasil.jabatan}: {hasil.rata_tahun.rincian.kalimat()}"


def _accounts(hasil: HasilBelanja) -> Iterator[str]:
    for node in hasil.daftar_akun:
        yield f"{node.akun.akun} {node.akun.uraian}: {node.uang.rincian.kalimat()}"
    yield f"Jumlah: {hasil.total.rincian.kalimat()}"
    yield hasil.perubahan.persen.kalimat()


def _versions(hasil: HasilVersiPagu) -> Iterator[str]:
    for total in hasil.daftar_total:
        change = "" if total.selisih is None else f", selisih Rp {format_uang(total.selisih)}"
        yield f"{total.tanda.label} ({total.tanggal:%Y-%m-%d}): Rp {format_uang(total.total)}{change}"
