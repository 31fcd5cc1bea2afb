"""A past value that the book itself knows otherwise."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of, places_of, sheet_of
from selaras.domain.berkas import NilaiIpp, RealisasiLalu
from selaras.domain.berkas.lke import BUTIR_TOTAL
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, LokasiBuku, Temuan, TingkatTemuan

_IPP = re.compile(r"\bIPP\b|indeks pelayanan publik", re.IGNORECASE)
_SAKIP = re.compile(r"\bS?AKIP\b", re.IGNORECASE)


class _Known(NamedTuple):
    """A value that a sheet holds for indicators of a name, and the years it may be reported under."""

    nama: re.Pattern[str]
    tahun: frozenset[int]
    nilai: Decimal
    lokasi: LokasiBuku


class NilaiLaluBerbedaDariData(AturanBerkas):
    """Nilai tahun lalu sebuah indikator berbeda dari data tahun itu dalam buku yang sama.

    Yang diperiksa:
        Baris Realisasi Tahun Lalu indikator IPP dibandingkan dengan lembar IPP tahun itu. Total pada
        Evaluasi Lalu harus sama dengan nilai indikator SAKIP pada tahun terbitnya atau tahun yang
        dinilainya, bila salah satunya terisi.

    Mengapa:
        Nilai tahun lalu sudah ditetapkan pihak lain; dua nilai dalam satu buku membuat tren tidak dapat
        dipercaya.

    Contoh:
        IPP 2023 tertulis 3,07 pada Realisasi Tahun Lalu dan 3,70 pada lembar IPP.

    Saran:
        Samakan dengan dokumen tahun itu, atau sajikan kembali dengan alasannya.
    """

    kode = "PU018"
    judul = "Nilai tahun lalu berbeda dari data pendukungnya"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan dengan dokumen tahun itu, atau sajikan kembali dengan alasannya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each value of an indicator that another sheet holds otherwise."""
        for known in _known(bahan):
            for one in bahan.berkas.daftar_indikator:
                rows = _past(bahan, one.kode, known.tahun) if known.nama.search(one.uraian) else {}
                if rows and known.nilai not in rows.values():
                    told = ", ".join(f"{row.tahun} {show(value)}" for row, value in rows.items())
                    yield self.report(
                        f"Realisasi {one.kode} {told}, menurut lembar {known.lokasi.lembar} "
                        f"{show(known.nilai)}.",
                        *places_of(rows, "realisasi"),
                        known.lokasi,
                    )


def _past(bahan: BahanBerkas, kode: str, tahun: frozenset[int]) -> dict[RealisasiLalu, Decimal]:
    """Return the rows of an indicator for some years, with their values."""
    rows = [row for row in bahan.berkas.daftar_tahun_lalu if row.indikator == kode]
    return {row: row.nilai for row in rows if row.tahun in tahun and row.nilai is not None}


def _known(bahan: BahanBerkas) -> Iterator[_Known]:
    """Yield the indices of earlier years, and the totals of earlier evaluations.

    Offices report an evaluation under the year that it judges, or under that of its letter.
    """
    for index in bahan.hasil.daftar_ipp:
        if index.rincian.hasil is not None:
            place = LokasiBuku(sheet_of(NilaiIpp).lembar, str(index.tahun))
            yield _Known(_IPP, frozenset({index.tahun}), index.rincian.hasil, place)
    for row in bahan.berkas.daftar_lke_lalu:
        if row.butir.strip() == BUTIR_TOTAL:
            judged = row.tahun_objek or row.tahun_evaluasi - 1
            years = frozenset({row.tahun_evaluasi, judged})
            yield _Known(_SAKIP, years, row.nilai, place_of(row, "nilai"))
