"""Rule NE028."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.padanan import is_pk, is_same
from selaras.domain.naskah.tabel import BarisData, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_FEWEST = 2  # sasaran that a table names before it is taken for a list of them


class SasaranTidakDisebut(AturanNaskah):
    """Sasaran Renstra tidak ada di tabel lain.

    Yang diperiksa:
        Apakah setiap sasaran pada tabel tujuan dan sasaran muncul di tabel strategi, rencana kerja,
        dan matriks yang memuat sasaran. Tanpa tabel itu, sasaran Perjanjian Kinerja dicari di tabel
        strategi dan arah kebijakan.

    Mengapa:
        Sasaran yang hilang dari tabel turunannya tidak mempunyai strategi, program, atau anggaran.

    Contoh:
        Renstra memuat empat sasaran, tabel strategi dan arah kebijakan hanya tiga.

    Saran:
        Lengkapi tabel itu dengan sasaran yang belum ada, atau jelaskan mengapa tidak dimuat.
    """

    kode = "NE028"
    judul = "Sasaran Renstra tidak ada di tabel lain"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lengkapi tabel itu dengan sasaran yang belum ada, atau jelaskan mengapa tidak dimuat."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each table with fewer sasaran than the Renstra, most of them the same."""
        reference = next(filter(_is_renstra, naskah.daftar_tabel), None)
        tables = naskah.daftar_tabel
        if reference is None:  # the agreement must have its strategies too
            reference = next((tabel for tabel in tables if is_pk(naskah, tabel)), None)
            tables = tuple(filter(_is_strategy, tables))
        planned = _list_sasaran(reference) if reference else []
        for tabel in tables:
            named = _list_sasaran(tabel)
            missing = [b for b in planned if not any(is_same(_name(b), _name(n)) for n in named)]
            is_part = _FEWEST <= len(named) < len(planned) and len(missing) * 2 <= len(planned)
            if missing and is_part and tabel is not reference and not _is_measuring(tabel):
                yield self.report(
                    f"Tabel ini memuat {len(named)} sasaran, Renstra {len(planned)}; tidak ada: "
                    f"{'; '.join(map(_name, missing))}.",
                    named[0].tempat,
                    *(baris.tempat for baris in missing),
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _is_renstra(tabel: Tabel) -> bool:
    return tabel.has(JenisKolom.TUJUAN, JenisKolom.SASARAN, JenisKolom.INDIKATOR)


def _is_strategy(tabel: Tabel) -> bool:
    heads = {kolom.teks.casefold() for kolom in tabel.daftar_kolom}
    return any(head.startswith(("strategi", "arah kebijakan")) for head in heads)


def _is_measuring(tabel: Tabel) -> bool:
    """Tell whether a table accounts for some of the sasaran, which need not be all of them."""
    columns = {JenisKolom.REALISASI, JenisKolom.CAPAIAN, JenisKolom.REALISASI_ANGGARAN}
    return any(kolom.jenis in columns for kolom in tabel.daftar_kolom)


def _list_sasaran(tabel: Tabel) -> list[BarisData]:
    """Return the first row of each sasaran of a table."""
    seen: list[BarisData] = []
    for baris in tabel.daftar_data:
        if _name(baris) and not any(_name(baris) == _name(other) for other in seen):
            seen.append(baris)
    return seen


def _name(baris: BarisData) -> str:
    return baris.teks(JenisKolom.SASARAN)
