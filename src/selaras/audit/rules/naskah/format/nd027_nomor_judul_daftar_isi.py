"""Rule ND027."""

from collections.abc import Iterator

from selaras.audit.kemiripan import kesamaan
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_judul import numbered_headings, read_langkah
from selaras.domain.naskah.bagian import EntriDaftarIsi, Judul
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SAME = 85  # of 100, of two titles


class NomorJudulDaftarIsi(AturanFormat):
    """Nomor subbab tidak sama dengan nomornya di daftar isi.

    Yang diperiksa:
        Subbab yang judulnya ada di daftar isi: nomornya, dan cara menulis nomornya (I.1 atau 1.1). Cara
        menulis dilaporkan satu kali untuk seluruh laporan.

    Mengapa:
        Pembaca yang mencari dari daftar isi tidak menemukan subbab yang dimaksud.

    Contoh:
        Daftar isi “III.4 Akuntabilitas Keuangan”, isi laporan “III.3 Akuntabilitas Keuangan”.

    Saran:
        Samakan nomor subbab dengan daftar isi.
    """

    kode = "ND027"
    judul = "Nomor subbab berbeda dengan daftar isi"
    saran = "Samakan nomor subbab dengan daftar isi."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each numbered heading with the entry of its title, then with that of its number."""
        entries = [entri for entri in naskah.daftar_isi if len(read_langkah(entri.nomor)) > 1]
        is_style_told = False
        for heading in numbered_headings(naskah):
            if len(heading.langkah) < 2:
                continue
            by_title = _by_title(heading.judul, entries)
            if by_title and read_langkah(by_title.nomor) != heading.langkah:
                yield self._report_pair(heading.judul, by_title)
                continue
            by_number = next((e for e in entries if read_langkah(e.nomor) == heading.langkah), None)
            if (
                by_number
                and not is_style_told
                and _style(by_number.nomor) != _style(heading.judul.nomor)
            ):
                is_style_told = True
                yield self._report_pair(heading.judul, by_number)

    def _report_pair(self, judul: Judul, entri: EntriDaftarIsi) -> Temuan:
        return self.report(
            f"“{judul.teks}” bernomor {judul.nomor}, sedangkan daftar isi menulis {entri.nomor} "
            f"“{entri.teks}”.",
            judul.tempat,
            entri.tempat,
        )


def _by_title(judul: Judul, entries: list[EntriDaftarIsi]) -> EntriDaftarIsi | None:
    alike = [entri for entri in entries if kesamaan(entri.teks, judul.teks) >= _SAME]
    return alike[0] if len(alike) == 1 else None


def _style(nomor: str) -> bool:
    """Tell whether the chapter is written as a Roman numeral."""
    return not nomor[:1].isdigit()
