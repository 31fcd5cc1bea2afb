"""Rule NA023."""

from collections.abc import Iterator

from selaras.audit.kesamaan import Kecocokan
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis
from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan, falling_ratio, ratio
from selaras.audit.rules.naskah.hitungan.rumus_capaian import is_capped
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Kolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class KemajuanRenstraSalah(AturanHitungan):
    """Tingkat kemajuan terhadap target akhir Renstra salah hitung.

    Yang diperiksa:
        Tabel yang membandingkan realisasi dengan target akhir Renstra tanpa target tahunan.
        Persentasenya harus sama dengan realisasi/target akhir, atau rumus bagi kinerja yang makin
        rendah makin baik.

    Mengapa:
        Kemajuan terhadap target jangka menengah menunjukkan apakah Renstra masih dapat dicapai.

    Contoh:
        Realisasi 60, target akhir 80, kemajuan tertulis 85; seharusnya 75.

    Saran:
        Bagi realisasi dengan target akhir Renstra.
    """

    kode = "NA023"
    judul = "Kemajuan terhadap target Renstra salah hitung"
    saran = "Bagi realisasi dengan target akhir Renstra."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute the progress of every row of such tables again."""
        for tabel in list_tabel(naskah):
            if not _compares_with_end(tabel):
                continue
            for baris in tabel.daftar_data:
                found = _computations(tabel, baris)
                if found and all(_is_wrong(one) for one in found):
                    yield self._found(baris, found[0])

    def _found(self, baris: BarisData, right: Perhitungan) -> Temuan:
        return self.report(
            f"Kemajuan “{baris.teks(JenisKolom.INDIKATOR)}” tertulis {tulis(right.cetak)}, seharusnya "
            f"{right.tertulis_benar}.",
            baris.tempat,
            hitungan=right.uraian,
        )


def _is_wrong(one: Perhitungan) -> bool:
    return one.kecocokan is Kecocokan.SALAH and not is_capped(one.hasil, one.cetak)


def _compares_with_end(tabel: Tabel) -> bool:
    needed = (JenisKolom.INDIKATOR, JenisKolom.REALISASI)
    single = sum(_is_progress(kolom) for kolom in tabel.daftar_kolom) == 1
    return tabel.has(*needed) and single and _end_of_plan(tabel) is not None


def _end_of_plan(tabel: Tabel) -> Kolom | None:
    """Return the only target: one named so, or one of a year behind that of the realisasi."""
    last, targets = tabel.kolom(JenisKolom.TARGET_AKHIR), tabel.kolom(JenisKolom.TARGET)
    if last:
        return None if targets else last[0]
    years = [kolom.tahun for kolom in tabel.kolom(JenisKolom.REALISASI) if kolom.tahun]
    later = [kolom for kolom in targets if kolom.tahun and years and kolom.tahun > max(years)]
    return later[0] if len(later) == len(targets) == 1 else None


def _is_progress(kolom: Kolom) -> bool:
    is_named = kolom.jenis is JenisKolom.LAIN and "kemajuan" in kolom.teks.casefold()
    return kolom.jenis is JenisKolom.CAPAIAN or is_named


def _computations(tabel: Tabel, baris: BarisData) -> list[Perhitungan]:
    """Return what each realisasi of the row gives, the last first, by both formulas."""
    column = _end_of_plan(tabel)
    end = number_of(baris, column) if column else None
    written = next((sel.angka for sel in baris.daftar_sel if _is_progress(sel.kolom)), None)
    if end is None or written is None or written.nilai is None:
        return []
    ways = (way for real in _realisasi(baris) for way in _ways(real, end, written))
    return [one for one in ways if one]


def _realisasi(baris: BarisData) -> list[AngkaCetak]:
    cells = [sel.angka for sel in baris.daftar_sel if sel.kolom.jenis is JenisKolom.REALISASI]
    return [one for one in reversed(cells) if one]


def _ways(
    real: AngkaCetak, end: AngkaCetak, written: AngkaCetak
) -> tuple[Perhitungan | None, Perhitungan | None, Perhitungan | None]:
    return ratio(real, end, written), falling_ratio(real, end, written), ratio(end, real, written)
