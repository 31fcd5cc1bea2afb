"""NB060: the planned output of one sub kegiatan differs between tables that do not name indicators."""

from collections.abc import Iterator
from itertools import combinations

from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_FEWEST = 3  # equal targets of two tables that show both to speak of the same outputs
_LEADING = "-–•* "


class TargetKeluaranBeda(AturanKontradiksi):
    """Target keluaran satu sub kegiatan berbeda antartabel.

    Yang diperiksa:
        Tabel program, kegiatan, dan sub kegiatan yang memuat target keluaran dengan satuan yang sama.
        Dua tabel hanya dibandingkan bila sebagian besar targetnya sama.
    Mengapa:
        Keluaran yang dilaporkan harus yang direncanakan; target yang berbeda mengubah capaiannya.
    Contoh:
        Rencana Kerja memuat 4 paket, tabel realisasi memuat target 6 paket untuk sub kegiatan yang sama.
    Saran:
        Pakai target menurut rencana kerja atau perubahannya di semua tabel.
    """

    kode = "NB060"
    judul = "Target keluaran sub kegiatan berbeda antartabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai target menurut rencana kerja atau perubahannya di semua tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each output that two tables which mostly agree plan otherwise."""
        tables = [found for tabel in naskah.daftar_tabel if len(found := _targets(tabel)) >= _FEWEST]
        for first, second in combinations(tables, 2):
            shared = [name for name in first if name in second and _is_comparable(first, second, name)]
            wrong = [name for name in shared if first[name][1].nilai != second[name][1].nilai]
            if len(shared) - len(wrong) < max(_FEWEST, 2 * len(wrong)):
                continue
            for name in wrong:
                (early, one), (late, other) = first[name], second[name]
                yield self.report(
                    f"Target keluaran “{early.teks(JenisKolom.URAIAN)}” tertulis {other.teks}, di tempat"
                    f" lain {one.teks}.",
                    late.tempat,
                    early.tempat,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _targets(tabel: Tabel) -> dict[str, tuple[BarisData, AngkaCetak]]:
    """Return the outputs with a unit by what they belong to; a name that stands twice is left out."""
    columns = tabel.kolom(JenisKolom.TARGET)
    is_yearly = len(columns) == 1 and columns[0].triwulan is None
    if not (is_yearly and tabel.has(JenisKolom.URAIAN)):
        return {}
    found: dict[str, tuple[BarisData, AngkaCetak]] = {}
    names = [kunci(baris.teks(JenisKolom.URAIAN).lstrip(_LEADING)) for baris in tabel.daftar_data]
    for name, baris in zip(names, tabel.daftar_data, strict=True):
        angka = baris.angka(JenisKolom.TARGET)
        if name and names.count(name) == 1 and angka and angka.nilai is not None and angka.satuan:
            found[name] = baris, angka
    return found


def _is_comparable(
    first: dict[str, tuple[BarisData, AngkaCetak]],
    second: dict[str, tuple[BarisData, AngkaCetak]],
    name: str,
) -> bool:
    return first[name][1].satuan.casefold() == second[name][1].satuan.casefold()
