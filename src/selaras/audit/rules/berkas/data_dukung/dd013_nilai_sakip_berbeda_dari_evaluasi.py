"""An indicator of SAKIP that no evaluation gave."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import sheet_of
from selaras.audit.rules.berkas.data_dukung.bandingan import indicators_of, is_same, place_of_value
from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import NilaiLke
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_NAME = re.compile(r"\bS?AKIP\b", re.IGNORECASE)


class NilaiSakipBerbedaDariEvaluasi(AturanBerkas):
    """Realisasi indikator nilai SAKIP tidak sama dengan hasil evaluasi mana pun.

    Yang diperiksa:
        Setiap indikator tujuan, sasaran, dan program yang menyebut nilai SAKIP atau AKIP, dibandingkan
        dengan total evaluasi pada lembar Evaluasi dan Evaluasi Lalu. Aturan ini diam bila total dari
        Inspektorat pada lembar Evaluasi belum lengkap.

    Mengapa:
        Nilai SAKIP ditetapkan Inspektorat; nilai yang tidak ada dalam LHE mana pun tidak dapat
        dibuktikan.

    Contoh:
        LHE memberi 68,00, laporan menyebut 71,50 dari penilaian mandiri.

    Saran:
        Samakan realisasi dengan LHE, dan isi tahun data serta tahun terbitnya.
    """

    kode = "DD013"
    judul = "Nilai SAKIP tidak sama dengan hasil evaluasi"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Samakan realisasi dengan LHE, dan isi tahun data serta tahun terbitnya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        totals = list(_totals(bahan))
        for one, value in indicators_of(bahan, _NAME) if totals else ():
            if not any(is_same(value, total) for total in totals):
                shown = ", ".join(format_ringkas(total) for total in totals)
                name = f"{one.indikator.kode} '{one.indikator.uraian}'"
                yield self.report(
                    f"Realisasi {name} {format_ringkas(value)}, menurut evaluasi {shown}.",
                    place_of_value(one),
                    sheet_of(NilaiLke),
                )


def _totals(bahan: BahanBerkas) -> Iterator[Decimal]:
    """Yield the totals of the inspectorate, this year's before that of the year before."""
    found = bahan.hasil.lke
    reviewed, earlier = (found.penjaminan, found.tahun_lalu) if found else (None, None)
    if reviewed is None or reviewed.total.hasil is None:
        return  # a value newer than all that is known may be right
    yield reviewed.total.hasil
    if earlier is not None and earlier.total.hasil is not None:
        yield earlier.total.hasil
