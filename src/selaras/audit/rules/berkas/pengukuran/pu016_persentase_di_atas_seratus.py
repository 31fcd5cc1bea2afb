"""A share of more than the whole."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.realisasi import measured_rows
from selaras.domain.angka import format_persen
from selaras.domain.berkas import Indikator, RealisasiKinerja
from selaras.domain.satuan import is_persen
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_FULL = Decimal(100)
_SHARE = re.compile(r"\s*(?:%|(?:persentase|presentase|prosentase)\b)", re.IGNORECASE)
_CHANGE = re.compile(r"pertumbuhan|kenaikan|peningkatan|penurunan|perubahan|capaian", re.IGNORECASE)


class PersentaseDiAtasSeratus(AturanBerkas):
    """Realisasi berupa persentase melebihi 100 persen.

    Yang diperiksa:
        Nilai triwulan dan nilai sampai triwulan setiap indikator yang namanya diawali Persentase dan
        bersatuan persen. Pertumbuhan, kenaikan, dan penurunan dilewati.

    Mengapa:
        Persentase menyatakan bagian dari keseluruhan; nilai di atas 100 biasanya berarti capaian ditulis
        pada kolom realisasi, atau penyebutnya salah.

    Contoh:
        Persentase desa tertib administrasi 104 %.

    Saran:
        Periksa pembilang dan penyebutnya; bagian tidak dapat melebihi keseluruhannya.
    """

    kode = "PU016"
    judul = "Persentase melebihi 100"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa pembilang dan penyebutnya; bagian tidak dapat melebihi keseluruhannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each quarter."""
        shares = {one.kode for one in bahan.berkas.daftar_indikator if _is_share(one)}
        for row in measured_rows(bahan.berkas):
            value = _value(row)
            if row.indikator in shares and value is not None and value > _FULL:
                yield self.report(
                    f"Realisasi {row.indikator} {row.triwulan.singkatan} {format_persen(value)}.",
                    place_of(row, _field(row)),
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _is_share(one: Indikator) -> bool:
    named = _SHARE.match(one.uraian) is not None and _CHANGE.search(one.uraian) is None
    return named and is_persen(one.satuan)


def _value(row: RealisasiKinerja) -> Decimal | None:
    if row.pembilang is not None and row.penyebut:
        return row.pembilang * _FULL / row.penyebut
    return row.realisasi if row.realisasi is not None else row.realisasi_sd


def _field(row: RealisasiKinerja) -> str:
    """Return the field that holds the value."""
    if row.pembilang is not None:
        return "pembilang"
    return "realisasi" if row.realisasi is not None else "realisasi_sd"
