"""Spending by account, its kinds, and the versions of the pagu as JSON has them; None stays null."""

from typing import cast

import msgspec

from selaras.domain.angka import format_polos
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.anggaran import BarisAnggaran
from selaras.domain.hasil.anggaran import HasilAnggaran
from selaras.domain.hasil.belanja import HasilBelanja, PerubahanBelanja
from selaras.domain.hasil.operasi_modal import HasilOperasiModal, OperasiModal
from selaras.domain.hasil.pagu_tahunan import list_pagu_tahunan
from selaras.domain.hasil.uang import Uang
from selaras.domain.hasil.versi_pagu import HasilVersiPagu, LangkahPagu, RiwayatPagu, TotalVersi
from selaras.exchange.json import sumber_daya as out
from selaras.exchange.json.building_dasar import build_money, build_result, plain

_FIRST = "versi pertama"


def build_accounts(hasil: HasilBelanja | None) -> out.Belanja | None:
    """Return spending by account."""
    if hasil is None:
        return None
    rows = [
        _account(node.akun.akun, node.akun.uraian, node.kedalaman, node.uang, node.perubahan)
        for node in hasil.walk()
    ]
    return out.Belanja(rows, _account("", "Jumlah", 0, hasil.total, hasil.perubahan))


def _account(
    akun: str, uraian: str, kedalaman: int, uang: Uang, perubahan: PerubahanBelanja
) -> out.AkunBelanja:
    arah = perubahan.arah
    return out.AkunBelanja(
        **msgspec.structs.asdict(build_money(uang)),
        akun=akun,
        uraian=uraian,
        kedalaman=kedalaman,
        realisasi_lalu=plain(perubahan.lalu),
        perubahan=build_result(perubahan.selisih),
        persen=build_result(perubahan.persen),
        arah=cast("out.ArahPerubahan | None", arah.value if arah else None),
    )


def build_kinds(hasil: HasilOperasiModal | None) -> out.OperasiModalBuku | None:
    """Return the budget split in belanja operasi and belanja modal."""
    if hasil is None:
        return None
    rows = [_split(row.baris, row) for row in hasil.daftar_baris if row.baris is not None]
    whole = hasil.total
    return out.OperasiModalBuku(rows, build_result(whole.operasi), build_result(whole.modal))


def _split(baris: BarisAnggaran, row: OperasiModal) -> out.OperasiModal:
    return out.OperasiModal(
        str(baris.kode),
        baris.sumber_dana,
        baris.kunci.keterangan,
        build_result(row.operasi),
        build_result(row.modal),
    )


def build_versions(hasil: HasilVersiPagu | None) -> out.VersiPagu | None:
    """Return the budget after each version, and the history of every row."""
    if hasil is None:
        return None
    totals = [_total(total) for total in hasil.daftar_total]
    return out.VersiPagu(totals, [_history(riwayat) for riwayat in hasil.riwayat.values()])


def _total(total: TotalVersi) -> out.TotalVersi:
    return out.TotalVersi(
        total.tanda.label,
        total.tanggal.isoformat(),
        total.nomor,
        cast("str", plain(total.total)),
        plain(total.selisih),
        _FIRST if total.selisih is None else "",
    )


def _history(riwayat: RiwayatPagu) -> out.RiwayatPagu:
    kode, sumber_dana, keterangan = riwayat.kunci
    steps = [_step(langkah) for langkah in riwayat.daftar_langkah]
    return out.RiwayatPagu(str(kode), sumber_dana, keterangan, steps)


def _step(langkah: LangkahPagu) -> out.LangkahPagu:
    versi = langkah.versi
    return out.LangkahPagu(
        versi.tanda.label,
        versi.tanggal.isoformat(),
        cast("str", plain(versi.pagu)),
        plain(langkah.selisih),
        _FIRST if langkah.selisih is None else "",
    )


def build_years(berkas: BerkasKinerja, anggaran: HasilAnggaran) -> list[out.PaguTahunan]:
    """Return the whole budget of last year and every version of this year's."""
    profil = berkas.profil
    lines = list_pagu_tahunan(
        profil.periode.tahun, profil.pagu_tahun_lalu, anggaran.total.pagu, berkas.daftar_versi_pagu
    )
    return [
        out.PaguTahunan(line.sumber, line.tahun, format_polos(line.jumlah), build_result(line.selisih))
        for line in lines
    ]
