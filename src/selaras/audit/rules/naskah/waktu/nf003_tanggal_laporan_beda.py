"""NF003: one report carries two dates."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import own_signatures, printed_date
from selaras.domain.naskah.bagian import TandaTangan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class TanggalLaporanBeda(AturanWaktu):
    """Tanggal laporan berbeda antara kata pengantar dan penutup.

    Yang diperiksa:
        Tanggal atau bulan pada tanda tangan di bagian depan dan di penutup laporan yang sama. Tanggal
        pada lampiran, surat, dan pernyataan pihak lain tidak dibandingkan.
    Mengapa:
        Satu dokumen mempunyai satu tanggal; dua tanggal membuat ketepatan waktunya tidak dapat dinilai.
    Contoh:
        Kata pengantar bertanggal November 2023, penutup bertanggal Februari 2024.
    Saran:
        Samakan dengan tanggal penandatanganan yang sebenarnya.
    """

    kode = "NF003"
    judul = "Laporan memuat dua tanggal"
    saran = (
        "Samakan tanggal pada kata pengantar dan penutup dengan tanggal penandatanganan yang sebenarnya."
    )

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding with the place of the first date and of each that differs."""
        signatures = list(own_signatures(naskah))
        if not signatures:
            return
        (first, place), *others = signatures
        different = [(block, tempat) for block, tempat in others if not _agree(first, block)]
        if different:
            dates = [printed_date(block) for block, _ in different]
            yield self.report(
                f"Laporan bertanggal {printed_date(first)} di bagian depan dan {' dan '.join(dates)} di"
                " belakangnya.",
                place,
                *(tempat for _, tempat in different),
            )


def _agree(left: TandaTangan, right: TandaTangan) -> bool:
    """Tell whether two dates may be one; a month without a day fits any day of it."""
    if left.tanggal and right.tanggal:
        return left.tanggal == right.tanggal
    return (left.tahun, left.bulan) == (right.tahun, right.bulan)
