"""NB027: an indicator stands beside one sasaran here and beside another there."""

from collections import Counter
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.sasaran import (
    Pasangan,
    is_same_measure,
    is_same_sasaran,
    read_pasangan,
)
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_FEWEST = 3  # places, so that there is a usual one


class PasanganSasaranBeda(AturanKontradiksi):
    """Pasangan sasaran dan indikator tidak sama antartabel.

    Yang diperiksa:
        Indikator yang di kebanyakan tabel mengukur satu sasaran, tetapi di satu tabel dipasangkan dengan
        sasaran lain; dan sasaran berindikator tunggal yang di satu tabel diukur dengan indikator lain.
    Mengapa:
        Simpulan atas sasaran diambil dari indikatornya; pasangan yang tertukar membuat simpulan salah.
    Contoh:
        "Indeks Kepuasan Masyarakat" mengukur mutu layanan, tetapi di Rencana Kerja tertulis di bawah
        sasaran akuntabilitas.
    Saran:
        Ikuti pasangan menurut Renstra dan Perjanjian Kinerja.
    """

    kode = "NB027"
    judul = "Pasangan sasaran dan indikator berbeda"
    saran = "Ikuti pasangan sasaran dan indikator menurut Perjanjian Kinerja."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each place whose pair differs from the usual one."""
        pairs = list(read_pasangan(naskah))
        for group in _grouped(pairs, by_measure=True):
            for wrong, usual in _deviating(group, by_measure=True):
                yield self.report(
                    f"“{wrong.indikator}” dipasangkan dengan sasaran “{wrong.sasaran}”, di tempat lain"
                    f" dengan “{usual.sasaran}”.",
                    wrong.tempat,
                    usual.tempat,
                )
        for group in _grouped(pairs, by_measure=False):
            if max(Counter(pair.tabel for pair in group).values()) > 1:
                continue
            for wrong, usual in _deviating(group, by_measure=False):
                yield self.report(
                    f"Sasaran “{wrong.sasaran}” diukur dengan “{wrong.indikator}”, di tempat lain dengan"
                    f" “{usual.indikator}”.",
                    wrong.tempat,
                    usual.tempat,
                )


def _same(left: Pasangan, right: Pasangan, *, by_measure: bool) -> bool:
    if by_measure:
        return is_same_measure(left, right)
    return is_same_sasaran(left.sasaran, right.sasaran)


def _grouped(pairs: list[Pasangan], *, by_measure: bool) -> list[list[Pasangan]]:
    groups: list[list[Pasangan]] = []
    for pair in pairs:
        home = next((g for g in groups if _same(g[0], pair, by_measure=by_measure)), None)
        if home is None:
            groups.append([pair])
        else:
            home.append(pair)
    return [group for group in groups if len(group) >= _FEWEST]


def _deviating(group: list[Pasangan], *, by_measure: bool) -> Iterator[tuple[Pasangan, Pasangan]]:
    """Yield the rows whose partner is not that of most rows, each with the first usual row."""
    counts = [sum(_same(one, other, by_measure=not by_measure) for other in group) for one in group]
    most = max(counts)
    usual = group[counts.index(most)]
    if most * 2 <= len(group):
        return
    for pair in group:
        if not _same(usual, pair, by_measure=not by_measure):
            yield pair, usual
