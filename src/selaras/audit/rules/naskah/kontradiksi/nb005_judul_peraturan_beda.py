"""NB005: one regulation is cited under different titles."""

from collections import defaultdict
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.peraturan import Rujukan, differs_inside, read_rujukan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_FEWEST = 4  # words of a title that can be compared


class JudulPeraturanBeda(AturanKontradiksi):
    """Judul satu peraturan dikutip berbeda di dua tempat.

    Yang diperiksa:
        Peraturan yang sama jenis, nomor dan tahunnya, yang judulnya berbeda di tengah (kata hilang, kata
        tambahan, kata lain). Judul yang hanya terpotong di belakang tidak dipersoalkan.
    Mengapa:
        Dasar hukum dikutip lengkap dan tepat; judul yang salah menandakan kutipan dari ingatan atau
        salinan.
    Contoh:
        "… tentang Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja" di satu tempat, "… tentang
        Pelaporan Kinerja, Penetapan Kinerja dan Tata Cara Reviu atas Laporan Kinerja" di tempat lain.
    Saran:
        Kutip judul persis seperti dalam lembaran atau berita negara/daerah.
    """

    kode = "NB005"
    judul = "Judul peraturan dikutip berbeda"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Kutip judul peraturan persis seperti pada naskah resminya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each regulation and each deviating title."""
        groups: dict[tuple[str, str, str], list[Rujukan]] = defaultdict(list)
        for rujukan in read_rujukan(naskah):
            if len(rujukan.judul) >= _FEWEST:
                groups[rujukan.jenis, rujukan.nomor, rujukan.tahun].append(rujukan)
        for group in groups.values():
            yield from self._check_group(group)

    def _check_group(self, group: list[Rujukan]) -> Iterator[Temuan]:
        usual = min(
            group, key=lambda one: sum(differs_inside(one.judul, other.judul) for other in group)
        )
        for other in group:
            if differs_inside(usual.judul, other.judul):
                yield self.report(
                    f"Judul peraturan {usual.nama} di sini “{_shown(other)}”, di tempat lain"
                    f" “{_shown(usual)}”.",
                    other.tempat,
                    usual.tempat,
                )


def _shown(rujukan: Rujukan) -> str:
    words = " ".join(rujukan.judul)
    return words if len(words) <= 160 else f"{words[:160]}…"
