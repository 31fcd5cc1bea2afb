"""Rule NA001."""

from collections.abc import Iterator

from selaras.audit.kemiripan import kesamaan
from selaras.audit.rules.naskah.hitungan.baris_uraian import list_baris_uraian
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis
from selaras.audit.rules.naskah.hitungan.rumus_capaian import (
    CapaianTercetak,
    RumusCapaian,
    is_falling,
    read_capaian,
)
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SAME_NAME = 85


class CapaianSalahHitung(AturanHitungan):
    """Capaian yang dicetak tidak dapat dihitung dari target dan realisasi di baris yang sama.

    Yang diperiksa:
        Setiap baris yang memuat target, realisasi, dan capaian. Capaian harus keluar dari salah
        satu rumus yang lazim: realisasi/target; (2 x target - realisasi)/target untuk kinerja yang
        makin rendah makin baik; atau target/realisasi. Capaian yang dibatasi 100 diterima. Angka
        berdesimal dianggap sudah dibulatkan. Bila capaian keluar dari realisasi di tabel lain,
        tempat itu disebut.

    Mengapa:
        Capaian adalah angka yang pertama kali dibaca pimpinan dan penilai. Angka yang tidak dapat
        dihitung ulang membuat seluruh tabel diragukan.

    Contoh:
        Target 80, realisasi 60, capaian tertulis 78; seharusnya 75.

    Saran:
        Hitung ulang capaian dari target dan realisasi baris itu, atau betulkan realisasinya.
    """

    kode = "NA001"
    judul = "Capaian tidak sesuai dengan target dan realisasinya"
    saran = "Hitung ulang capaian dari target dan realisasi baris itu, atau betulkan realisasinya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Try every formula on every row of performance."""
        for baris in (*naskah.daftar_kinerja, *list_baris_uraian(naskah)):
            tercetak = read_capaian(baris)
            if tercetak and not tercetak.is_dapat_dijelaskan:
                yield self._found(tercetak, naskah)

    def _found(self, tercetak: CapaianTercetak, naskah: NaskahTerbaca) -> Temuan:
        baris = tercetak.baris
        rumus = RumusCapaian.TURUN if is_falling(baris) else RumusCapaian.NAIK
        right = tercetak.perhitungan(rumus)
        source = _other_source(baris, naskah)
        written, benar = tulis(right.cetak), right.tertulis_benar
        pesan = f"Capaian “{_short(baris)}” tertulis {written}, seharusnya {benar}."
        if source is None or source.realisasi is None:
            return self.report(pesan, baris.tempat, hitungan=right.uraian)
        pesan += (
            f" Angka tertulis hanya keluar dari realisasi {tulis(source.realisasi)} di baris "
            f"{source.tempat.baris}."
        )
        return self.report(pesan, baris.tempat, source.tempat, hitungan=right.uraian)


def _other_source(baris: BarisKinerja, naskah: NaskahTerbaca) -> BarisKinerja | None:
    """Return the row of the same indicator elsewhere whose realisasi gives the printed capaian."""
    for other in naskah.daftar_kinerja if baris.indikator else ():
        if other.tempat == baris.tempat or other.realisasi is None:
            continue
        if kesamaan(other.indikator, baris.indikator) < _SAME_NAME:
            continue
        tried = read_capaian(baris, other.realisasi)
        if tried and RumusCapaian.NAIK in tried.cocok:
            return other
    return None


def _short(baris: BarisKinerja) -> str:
    name = baris.indikator or baris.sasaran or "indikator tanpa nama"
    return name if len(name) <= 80 else f"{name[:77]}..."
