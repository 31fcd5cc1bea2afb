"""An index cut into quarterly slices."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.rules.berkas.perencanaan.aksi import (
    actions_of_year,
    is_of_shares,
    quarters_are_shares,
)
from selaras.domain.hasil.rencana_aksi import adds_up
from selaras.domain.keutuhan.rencana_aksi import is_sliced
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TargetTriwulanMengirisIndeks(AturanBerkas):
    """Target triwulan memotong-motong nilai yang tidak dapat dijumlahkan.

    Yang diperiksa:
        Target triwulan indikator dan rencana aksi yang bukan cacah: bila jumlahnya sama dengan target
        setahun, atau yang terbesar pun tidak mencapai separuh target setahun.

    Mengapa:
        Indeks 85 tidak dicapai sepotong-sepotong. Pada triwulan I capaian akan tampak lebih dari 400
        persen terhadap target 20.

    Contoh:
        Target IKM 85 dibagi menjadi 20, 20, 20, dan 25.

    Saran:
        Isi nilai yang hendak dicapai pada tiap triwulan, bukan potongannya.
    """

    kode = "PR027"
    judul = "Target triwulan mengiris indeks atau persentase"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi nilai yang hendak dicapai pada tiap triwulan, bukan potongannya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator and each action."""
        indicators = {one.kode: one for one in bahan.berkas.daftar_indikator}
        for indikator in indicators.values():
            quarters = [indikator.target_triwulan(triwulan) for triwulan in Triwulan]
            if not quarters_are_shares(indikator):
                yield from self._sliced(indikator.kode, indikator.target, quarters, indikator)
        for row in actions_of_year(bahan.berkas):
            measured = indicators.get(row.indikator)
            if not adds_up(row, measured) and not is_of_shares(row, measured):
                yield from self._sliced(row.uraian, row.target, row.daftar_target, row)

    def _sliced(
        self, nama: str, target: Decimal | None, parts: Sequence[Decimal | None], record: object
    ) -> Iterator[Temuan]:
        if target is None or not is_sliced(target, parts):
            return
        shown = " + ".join(show(part) for part in parts if part is not None)
        filled = [n for n, part in enumerate(parts, start=1) if part is not None]
        yield self.report(
            f"Target triwulan '{nama}' ({shown}) mengiris target setahun {show(target)}.",
            *(place_of(record, f"target_tw{n}") for n in filled),
        )
