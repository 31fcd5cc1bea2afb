"""The parts of the account that not every book has, a few lines each."""

from collections.abc import Iterator, Sequence

from selaras.cli.account_kejadian import describe_events
from selaras.cli.account_perbandingan import describe_comparisons
from selaras.cli.account_rencana import describe_money, describe_plans
from selaras.domain.angka import format_ringkas, format_uang
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.alokasi import HasilAlokasi
from selaras.domain.hasil.desa import HasilDesa
from selaras.domain.hasil.ipp import HasilIpp
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.hasil.lke_pihak import PenilaianLke
from selaras.domain.hasil.piramida import HasilPiramida
from selaras.domain.hasil.rfk import HasilRfk
from selaras.domain.hasil.skm import HasilSkm
from selaras.domain.ketentuan.setempat import local_rows
from selaras.domain.rincian import Rincian

Part = tuple[str, tuple[str, ...]]


def describe_parts(hasil: HasilBerkas) -> Iterator[Part]:
    """Yield the title and the lines of every part that the book has records for."""
    if comparisons := tuple(describe_comparisons(hasil)):
        yield "Perbandingan", comparisons
    yield from describe_plans(hasil)
    yield from _money(hasil)
    yield from describe_money(hasil)
    yield from _judgements(hasil)
    yield from describe_events(hasil)
    yield from _counts(hasil)
    if rows := local_rows(hasil.berkas.ketentuan, hasil.berkas.daftar_ketentuan):
        settings = (f"{key} = {row.nilai} ({row.dasar_hukum})" for key, row in rows.items())
        yield "Ketentuan setempat", tuple(settings)


def _money(hasil: HasilBerkas) -> Iterator[Part]:
    without = hasil.efisiensi_tanpa_gaji
    if hasil.efisiensi and without:
        yield "Efisiensi keluaran sub kegiatan", tuple(_efficiency(hasil.efisiensi, without))
    if hasil.alokasi:
        yield "Pagu menurut indikator", tuple(_allocation(hasil.alokasi))
    if hasil.piramida:
        yield "Perjanjian kinerja berjenjang", tuple(_pyramid(hasil.piramida))
    if hasil.e81:
        means = (hasil.e81.rata_kinerja.rincian, hasil.e81.rata_uang.rincian)
        yield "Evaluasi hasil Renja (E.81)", tuple(_result(rincian) for rincian in means)
    if hasil.rfk:
        yield "Realisasi fisik dan keuangan", tuple(_progress(hasil.rfk))


def _judgements(hasil: HasilBerkas) -> Iterator[Part]:
    if hasil.skm:
        yield "Survei kepuasan masyarakat", tuple(_survey(hasil.skm, hasil.sampel_skm))
    if hasil.ipp:
        yield "Indeks pelayanan publik", tuple(_service_index(hasil.ipp, hasil.daftar_ipp))
    if hasil.desa:
        yield "Desa mandiri", tuple(_villages(hasil.desa, hasil.perubahan_desa))
    if hasil.lke:
        yield "Evaluasi AKIP", tuple(_evaluation(hasil.lke))
    for listed in hasil.tindak_lanjut:
        done = (listed.persen_diklaim, listed.persen_tuntas)
        name = " ".join(part for part in (listed.sumber, str(listed.tahun or "")) if part)
        title = f"Tindak lanjut rekomendasi: {name}" if name else "Tindak lanjut rekomendasi"
        yield title, tuple(rincian.kalimat() for rincian in done)


def _counts(hasil: HasilBerkas) -> Iterator[Part]:
    if hasil.formasi:
        totals = (hasil.formasi.bezetting, hasil.formasi.keperluan, hasil.formasi.selisih)
        yield "Formasi", tuple(map(_result, totals))
    if hasil.pegawai:
        groups = hasil.pegawai.items()
        yield "Pegawai", tuple(f"{k.label}: {_number(group.jumlah)}" for k, group in groups)
    if hasil.aset:
        conditions = hasil.aset.per_kondisi.items()
        yield (
            "Aset",
            (
                _result(hasil.aset.jumlah),
                *(f"{name}: {_number(count)}" for name, count in conditions),
            ),
        )


def _result(rincian: Rincian) -> str:
    """Write a figure that runs over many rows without its working."""
    reason = f" ({rincian.alasan})" if rincian.alasan else ""
    return f"{rincian.nama} = {_number(rincian)}{reason}"


def _number(rincian: Rincian) -> str:
    return "tidak ada nilai" if rincian.hasil is None else format_ringkas(rincian.hasil)


def _efficiency(hasil: HasilEfisiensi, without: HasilEfisiensi) -> Iterator[str]:
    yield f"{hasil.efisiensi.kalimat()} dari {len(hasil.ikut)} sub kegiatan"
    yield hasil.nilai_efisiensi.kalimat()
    yield f"tanpa gaji: {without.efisiensi.kalimat()}"
    yield from (f"tidak ikut: {row.nama} ({reason})" for row, reason in hasil.dilewati)
    yield from hasil.peringatan


def _allocation(hasil: HasilAlokasi) -> Iterator[str]:
    for biaya in (*hasil.per_indikator.values(), hasil.penunjang_umum, hasil.belum_dialokasikan):
        if biaya.uang.pagu is not None:
            yield f"{biaya.tujuan}: Rp {format_uang(biaya.uang.pagu)}"


def _pyramid(hasil: HasilPiramida) -> Iterator[str]:
    if not hasil.daftar_simpul:
        yield "belum ada PK bawahan yang dapat dibandingkan"
        return
    yield f"{len(hasil.daftar_simpul)} program dibandingkan, {len(hasil.tidak_cocok)} tidak cocok"
    yield from (simpul.rincian.kalimat() for simpul in hasil.tidak_cocok)
    yield from (row.rincian.kalimat() for row in hasil.daftar_rincian_berbeda)


def _progress(hasil: HasilRfk) -> Iterator[str]:
    yield from map(_result, (hasil.target_fisik, hasil.realisasi_fisik, hasil.deviasi))
    yield _result(hasil.uang.rincian)


def _survey(hasil: HasilSkm, sampel: Rincian | None) -> Iterator[str]:
    grade = f" · {hasil.ikm.mutu.kode} {hasil.ikm.mutu.makna}" if hasil.ikm.mutu else ""
    yield f"{hasil.ikm.rincian.kalimat()}{grade}"
    yield _result(hasil.banyak)
    if sampel:
        yield _result(sampel)
    yield from (unit.rincian.kalimat() for unit in hasil.ikm.daftar_unsur)
    yield from hasil.catatan


def _service_index(hasil: HasilIpp, years: Sequence[HasilIpp]) -> Iterator[str]:
    grade = f" · {hasil.kategori.kode} {hasil.kategori.makna}" if hasil.kategori else ""
    yield f"{hasil.tahun}: {hasil.rincian.kalimat()}{grade}"
    yield from (f"{one.tahun}: {one.rincian.kalimat()}" for one in years if one.tahun != hasil.tahun)
    yield from hasil.catatan


def _villages(hasil: HasilDesa, change: Rincian | None) -> Iterator[str]:
    yield f"{hasil.instrumen.label} {hasil.tahun}: {hasil.persen_mandiri.kalimat()}"
    yield from (f"{status.label}: {count}" for status, count in hasil.per_status.items() if count)
    if change:
        yield change.kalimat()
    yield from hasil.catatan


def _evaluation(hasil: HasilLke) -> Iterator[str]:
    for penilaian in (hasil.penjaminan, hasil.mandiri):
        if penilaian:
            yield _scored(penilaian)
    if hasil.tahun_lalu:
        yield f"{hasil.tahun_lalu.tahun_evaluasi}: {hasil.tahun_lalu.total.kalimat()}"
        yield hasil.perubahan.kalimat()
    yield from hasil.kekurangan


def _scored(penilaian: PenilaianLke) -> str:
    grade = penilaian.predikat
    shown = f" · {grade.kode} {grade.sebutan}" if grade else ""
    return f"{penilaian.pihak.label}: {penilaian.total.kalimat()}{shown}"
