"""NB053: a well-known regulation is cited with its title and a number or year that is not its own."""

from collections.abc import Iterator
from functools import cache

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.peraturan import Rujukan, parse_rujukan, read_rujukan
from selaras.domain.ketentuan.parameter import Keyakinan
from selaras.domain.ketentuan.peraturan import list_peraturan
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_FEWEST = 5  # words of a title that no other regulation begins with


class NomorPeraturanSalah(AturanKontradiksi):
    """Peraturan dikutip dengan judul yang benar, tetapi nomor atau tahunnya keliru.

    Yang diperiksa:
        Kutipan peraturan yang jenis dan judulnya sama dengan peraturan dalam pustaka peraturan Selaras,
        sedangkan nomor atau tahunnya (salah satu saja) lain. Bila nomor yang benar juga dikutip di
        laporan yang sama, aturan NB006 yang melaporkannya.
    Mengapa:
        Dasar hukum yang salah nomor tidak dapat ditelusuri.
    Contoh:
        "Peraturan Presiden Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas Kinerja Instansi
        Pemerintah", padahal tahunnya 2014.
    Saran:
        Perbaiki nomor atau tahunnya menurut naskah peraturan.
    """

    kode = "NB053"
    judul = "Nomor atau tahun peraturan salah"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Perbaiki nomor atau tahun peraturan menurut naskahnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each citation whose title belongs to another number or year."""
        cited = list(read_rujukan(naskah))
        right = {(one.jenis, one.nama) for one in cited}
        for rujukan in cited:
            known = next((one for one in _library() if _means(rujukan, one)), None)
            if known and (known.jenis, known.nama) not in right:
                yield self.report(
                    f"Peraturan dengan judul “{' '.join(known.judul[:_FEWEST])} …” disebut"
                    f" {rujukan.nama}; yang benar {known.nama}.",
                    rujukan.tempat,
                )


def _means(cited: Rujukan, known: Rujukan) -> bool:
    """Tell whether a citation is meant to be a regulation, with one of number and year mistaken."""
    length = len(known.judul)
    if cited.jenis != known.jenis or length < _FEWEST or cited.judul[:length] != known.judul:
        return False
    return (cited.nomor == known.nomor) != (cited.tahun == known.tahun)


@cache
def _library() -> tuple[Rujukan, ...]:
    """Return the regulations of the library as citations, without those known from memory alone."""
    return tuple(
        rujukan
        for one in list_peraturan()
        if one.keyakinan is not Keyakinan.INGATAN
        for rujukan in parse_rujukan(Tempat(0), f"{one.judul} tentang {one.tentang}")
    )
