"""NB040: a table of strategies names a sasaran that no other table knows."""

from collections.abc import Iterator

from selaras.audit.kemiripan import kesamaan
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.sasaran import is_same_sasaran
from selaras.domain.naskah.isi import TabelMentah
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_HEADERS = {"sasaran", "sasaran strategis", "sasaran renstra"}
_KNOWN = 2  # other rows of the table that must be known, so that the table speaks of the same sasaran
_ALIKE = 80


class SasaranTidakDikenal(AturanKontradiksi):
    """Sasaran dalam tabel strategi tidak ada pada tabel tujuan dan sasaran.

    Yang diperiksa:
        Tabel tanpa kolom indikator (strategi dan kebijakan) yang sebagian besar sasarannya sama dengan
        tabel lain, kecuali satu yang tidak ada di tabel mana pun.
    Mengapa:
        Strategi disusun untuk sasaran yang ditetapkan; sasaran lain menandakan sisa rumusan lama.
    Contoh:
        Tabel strategi memuat "Meningkatnya peran serta warga", Renstra memuat "Terwujudnya ketertiban
        desa".
    Saran:
        Samakan rumusan sasaran dengan Renstra.
    """

    kode = "NB040"
    judul = "Sasaran tidak sama dengan Renstra"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan rumusan sasaran dengan Renstra."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each unknown sasaran, with the known one that the table lacks."""
        known = list(_measured(naskah))
        for tabel in naskah.naskah.daftar_tabel:
            names = list(_listed(tabel))
            strange = [name for name in names if not any(_same(name[1], other) for _, other in known)]
            if len(strange) != 1 or len(names) - 1 < _KNOWN:
                continue
            missing = [k for k in known if not any(_same(k[1], name) for _, name in names)]
            if missing:
                tempat, text = strange[0]
                yield self.report(
                    f"Sasaran “{text}” tidak ada pada tabel tujuan dan sasaran; di sana"
                    f" “{missing[-1][1]}”.",
                    tempat,
                    missing[-1][0],
                )


def _measured(naskah: NaskahTerbaca) -> Iterator[tuple[Tempat, str]]:
    """Yield the sasaran of the first table that shows them with indicators."""
    for tabel in naskah.daftar_tabel:
        if tabel.has(JenisKolom.SASARAN, JenisKolom.INDIKATOR, JenisKolom.TUJUAN):
            for baris in tabel.daftar_data:
                if name := baris.teks(JenisKolom.SASARAN):
                    yield baris.tempat, name


def _listed(tabel: TabelMentah) -> Iterator[tuple[Tempat, str]]:
    """Yield the cells below a header 'Sasaran', wherever it stands, if no header says 'Indikator'."""
    column = None
    for baris in tabel.daftar_baris:
        cells = [cell.casefold().strip() for cell in baris.sel]
        if any(cell.startswith("indikator") for cell in cells):
            return
        header = next((n for n, cell in enumerate(cells) if cell in _HEADERS), None)
        if header is not None:
            column = header
        elif column is not None and column < len(baris.sel) and len(baris.sel[column].split()) > 2:
            yield baris.tempat, baris.sel[column]


def _same(left: str, right: str) -> bool:
    return is_same_sasaran(left, right) or kesamaan(left, right) >= _ALIKE
