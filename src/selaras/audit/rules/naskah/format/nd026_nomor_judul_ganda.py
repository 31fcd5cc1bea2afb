"""Rule ND026."""

from collections.abc import Iterator

from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_judul import JudulBernomor, numbered_headings
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan


class NomorJudulGanda(AturanFormat):
    """Dua subbab memakai nomor yang sama.

    Yang diperiksa:
        Nomor subbab di batang tubuh laporan; huruf seperti A dan B dibandingkan di dalam babnya saja.

    Mengapa:
        Nomor yang sama membuat rujukan dan daftar isi tidak jelas.

    Contoh:
        “III.2 Evaluasi Kinerja” dan “III.2 Analisis Efisiensi”.

    Saran:
        Urutkan kembali nomor subbab dan sesuaikan daftar isi.
    """

    kode = "ND026"
    judul = "Nomor subbab ganda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Urutkan kembali nomor subbab dan sesuaikan daftar isi."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report the later heading of each pair, then the first."""
        first: dict[tuple[str, tuple[int, ...]], JudulBernomor] = {}
        for heading in numbered_headings(naskah):
            scope = heading.bab if len(heading.langkah) == 1 else ""
            other = first.setdefault((scope, heading.langkah), heading)
            if kunci(other.judul.teks) != kunci(heading.judul.teks):
                yield self.report(
                    f"Nomor {heading.judul.nomor} dipakai untuk “{heading.judul.teks}”, padahal "
                    "sudah dipakai "
                    f"untuk “{other.judul.teks}”.",
                    heading.judul.tempat,
                    other.judul.tempat,
                )
