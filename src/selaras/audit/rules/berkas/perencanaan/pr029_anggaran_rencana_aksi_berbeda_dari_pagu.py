"""Actions that are not paid by their pagu."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.audit.rules.berkas.perencanaan.aksi import actions_of_year
from selaras.domain.angka import format_uang
from selaras.domain.berkas import RencanaAksi
from selaras.domain.hasil.rencana_aksi import pagu_by_code
from selaras.domain.kode import Kode
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class AnggaranRencanaAksiBerbedaDariPagu(AturanBerkas):
    """Anggaran rencana aksi tidak sama dengan pagu kodenya.

    Yang diperiksa:
        Untuk tiap kode: jumlah anggaran rencana aksi tahun buku, atau anggaran masing-masing barisnya,
        dibandingkan dengan pagu pada lembar Program & Pagu.

    Mengapa:
        Rencana aksi yang anggarannya lain dari DPA tidak dapat dilaksanakan, atau belum mengikuti
        perubahan anggaran.

    Contoh:
        Rencana aksi 7.01.02.2.01.0002 berjumlah 12.000.000, pagunya 15.000.000.

    Saran:
        Samakan anggaran rencana aksi dengan pagu yang berlaku.
    """

    kode = "PR029"
    judul = "Anggaran rencana aksi tidak sama dengan pagu"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan anggaran rencana aksi dengan pagu yang berlaku."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each code."""
        pagu = pagu_by_code(bahan.hasil.anggaran)
        for kode, rows in _by_code(actions_of_year(bahan.berkas)).items():
            amounts = [row.anggaran for row in rows if row.anggaran is not None]
            total, limit = sum(amounts, Decimal()), pagu.get(kode)
            if limit is not None and total != limit and any(amount != limit for amount in amounts):
                money = format_uang(total), format_uang(limit)
                yield self.report(
                    f"Rencana aksi {kode} beranggaran {money[0]}, pagunya {money[1]}.",
                    *places_of(rows, "anggaran"),
                    hitungan=f"selisih {show(total - limit)}",
                )


def _by_code(rows: Sequence[RencanaAksi]) -> dict[Kode, list[RencanaAksi]]:
    groups: dict[Kode, list[RencanaAksi]] = {}
    for row in rows:
        if row.kode is not None and row.anggaran is not None:
            groups.setdefault(row.kode, []).append(row)
    return groups
