"""NB006: the same article or title is ascribed to different numbers of a regulation."""

from collections import defaultdict
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, Sebutan, split_menyimpang
from selaras.audit.rules.naskah.kontradiksi.peraturan import Rujukan, read_rujukan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_LOCAL = {"perbup", "perwali", "perda", "pergub"}
_TITLE = 5  # words that make a title sure


class NomorPeraturanBeda(AturanKontradiksi):
    """Satu peraturan disebut dengan nomor atau tahun yang berbeda.

    Yang diperiksa:
        Peraturan daerah atau kepala daerah dari tahun yang sama yang dikutip untuk pasal yang sama
        dengan nomor berbeda; dan peraturan dengan judul yang sama yang berbeda nomor atau tahunnya
        (salah satu saja).
    Mengapa:
        Salah satu nomor pasti keliru, sehingga dasar hukum tidak dapat ditelusuri.
    Contoh:
        Tugas camat menurut "Peraturan Bupati Nomor 12 Tahun 2020 Pasal 5", tugas sekretariat menurut
        "Peraturan Bupati Nomor 21 Tahun 2020 Pasal 5".
    Saran:
        Periksa naskah peraturannya dan samakan nomornya di semua tempat.
    """

    kode = "NB006"
    judul = "Nomor peraturan berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa naskah peraturannya, lalu samakan nomor dan tahunnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each place that names the rarer number."""
        groups: dict[tuple[str, ...], list[Sebutan]] = defaultdict(list)
        for rujukan in read_rujukan(naskah):
            for key in _keys(rujukan):
                groups[key].append(Sebutan(rujukan.tempat, rujukan.nama, rujukan.nama))
        seen = set()
        for key, group in groups.items():
            parted = split_menyimpang(group)
            for other in parted[1] if parted else ():
                if other.tempat not in seen and parted:
                    seen.add(other.tempat)
                    yield self.report(
                        f"Di sini disebut {other.teks}, di tempat lain {parted[0].teks},"
                        f" untuk {key[-1]}.",
                        other.tempat,
                        *dict.fromkeys(one.tempat for one in group if one.kunci == parted[0].kunci),
                    )


def _keys(rujukan: Rujukan) -> Iterator[tuple[str, ...]]:
    if rujukan.jenis in _LOCAL and rujukan.pasal:
        yield rujukan.jenis, rujukan.tahun, rujukan.pasal
    if len(rujukan.judul) >= _TITLE and rujukan.judul[0] != "perubahan":
        title = "judul “" + " ".join(rujukan.judul[:_TITLE]) + " …”"
        yield "nomor", rujukan.jenis, rujukan.nomor, title
        yield "tahun", rujukan.jenis, rujukan.tahun, title
