"""Quarterly targets that do not lead to the yearly one."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.berkas import Indikator
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil.rencana_aksi import BarisRenaksi
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TargetTriwulanTidakMencapaiTahun(AturanBerkas):
    """Target triwulan tidak bermuara pada target setahun.

    Yang diperiksa:
        Indikator dan rencana aksi berupa cacah: jumlah keempat target triwulan harus sama dengan target
        setahun. Indikator posisi akhir, rasio kumulatif, dan tahunan: target triwulan IV harus sama
        dengan target setahun. Penyebut setahun: salah satu dari keduanya. Target triwulan yang belum
        lengkap dilewati.

    Mengapa:
        Pemantauan triwulan kehilangan arti bila memenuhi semua target triwulan tidak berarti memenuhi
        target tahun.

    Contoh:
        Target triwulan 2, 2, 2, dan 3 dokumen, sedangkan target setahun 12 dokumen.

    Saran:
        Betulkan target triwulan atau target tahun sampai keduanya bertemu pada triwulan IV.
    """

    kode = "PR026"
    judul = "Target triwulan tidak mencapai target tahun"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan target triwulan atau target tahun sampai keduanya bertemu pada triwulan IV."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator and each action."""
        for indikator in bahan.berkas.daftar_indikator:
            quarters = [indikator.target_triwulan(triwulan) for triwulan in Triwulan]
            parts = [target for target in quarters if target is not None]
            reached = _ends(indikator, parts) if len(parts) == len(quarters) else []
            if indikator.target is not None and reached and indikator.target not in reached:
                yield self._fault(indikator.kode, indikator.target, reached[0], indikator)
        for action in self._actions(bahan):
            total, target = action.jumlah_target.hasil, action.aksi.target
            if total is not None and target is not None and total != target:
                yield self._fault(action.aksi.uraian, target, total, action.aksi)

    @staticmethod
    def _actions(bahan: BahanBerkas) -> Iterator[BarisRenaksi]:
        book = bahan.berkas.profil.periode.tahun
        return (row for one in bahan.hasil.renaksi if one.tahun == book for row in one.daftar_baris)

    def _fault(self, nama: str, target: Decimal, tercapai: Decimal, record: object) -> Temuan:
        return self.report(
            f"Target triwulan '{nama}' bermuara pada {show(tercapai)}, target setahun {show(target)}.",
            place_of(record, "target"),
            place_of(record, "target_tw4"),
        )


def _ends(indikator: Indikator, parts: Sequence[Decimal]) -> list[Decimal]:
    """Return what four quarterly targets may lead to, empty where a mean does not tell."""
    total, last = sum(parts, Decimal()), parts[-1]
    match indikator.cara_rekap:
        case CaraRekap.JUMLAH:
            return [total]
        case CaraRekap.PENYEBUT_SETAHUN:
            return [total, last]
        case CaraRekap.RATA_RATA:
            return []
        case CaraRekap.RASIO_KUMULATIF | CaraRekap.POSISI_AKHIR | CaraRekap.TAHUNAN_SAJA:
            return [last]
