"""Rule NE030."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.blok import list_measuring_tables
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.periode import Triwulan
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_WITHIN_THE_YEAR = (1, 2, 3)  # at the fourth the target of the year is the right one


class TargetTriwulanTidakAda(AturanNaskah):
    """Realisasi triwulan dibandingkan dengan target tahunan.

    Yang diperiksa:
        Apakah laporan triwulan mengukur realisasi terhadap target triwulan itu.

    Mengapa:
        Target setahun yang dibandingkan dengan realisasi tiga atau enam bulan selalu tampak gagal,
        dan tidak menunjukkan ketertinggalan yang sesungguhnya.

    Contoh:
        Target 90% di Perjanjian Kinerja dipakai lagi di tabel capaian triwulan II.

    Saran:
        Tetapkan target setiap triwulan di rencana aksi dan ukurlah terhadap target itu.
    """

    kode = "NE030"
    judul = "Realisasi triwulan dibandingkan dengan target tahunan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tetapkan target setiap triwulan di rencana aksi dan ukurlah terhadap target itu."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran I; PermenPANRB 88/2021 (pengukuran berkala)"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for the first table of capaian of a quarterly report."""
        if naskah.identitas.triwulan not in _WITHIN_THE_YEAR:
            return
        own = (None, naskah.identitas.tahun)
        tables = [
            tabel
            for tabel in list_measuring_tables(naskah)
            if not _names_quarter(tabel) and all(k.tahun in own for k in tabel.kolom(JenisKolom.TARGET))
        ]
        for tabel in tables[:1]:
            yearly = _yearly_targets(naskah, tabel)
            rows = [b for b in tabel.daftar_data if _target(b) is not None and _target(b) in yearly]
            if rows:
                yield self.report(
                    f"Capaian triwulan {Triwulan(naskah.identitas.triwulan).romawi} dihitung terhadap "
                    "target setahun; target triwulan tidak ditetapkan.",
                    *(baris.tempat for baris in rows),
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _names_quarter(tabel: Tabel) -> bool:
    targets = tabel.kolom(JenisKolom.TARGET)
    return any(kolom.triwulan or read_triwulan(kolom.teks) for kolom in targets)


def _yearly_targets(naskah: NaskahTerbaca, tabel: Tabel) -> set[Decimal]:
    """Return the targets that another table gives for the year: of a promise or with its year named."""
    rows = (b for b in naskah.daftar_kinerja if b.tabel.nomor != tabel.nomor and b.triwulan is None)
    return {b.target.nilai for b in rows if b.target and b.target.nilai is not None}


def _target(baris: BarisData) -> Decimal | None:
    angka = baris.angka(JenisKolom.TARGET)
    return angka.nilai if angka else None
