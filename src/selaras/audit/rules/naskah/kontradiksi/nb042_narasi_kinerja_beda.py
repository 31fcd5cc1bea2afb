"""NB042: a sentence gives an indicator a target, realisasi or capaian that no table shows."""

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.kemiripan import split_kata_isi
from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, agrees, read_angka_teks
from selaras.audit.rules.naskah.kontradiksi.berlaku import rows_of_year
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.audit.rules.naskah.kontradiksi.ukuran import (
    Ukuran,
    group_ukuran,
    is_same_ukuran,
    read_ukuran,
)
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.bagian import Kalimat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SAID = re.compile(
    rf"\b(?P<jenis>target|realisasi|capaian)(?:nya)?\b(?P<antara>(?:[^.;:\d]|20\d\d){{0,160}}?)\b(?:sebesar|adalah|yaitu|mencapai)\s+"
    rf"(?P<nilai>{NUMBER}\s*(?:%|persen)?)",
    re.IGNORECASE,
)
_BARE = re.compile(  # 'dari target 82'
    rf"\b(?:dari|terhadap|melampaui|melebihi|di\s?bawah|di\s?atas)\s+(?P<jenis>target)(?P<antara>)\s+"
    rf"(?P<nilai>{NUMBER}\s*(?:%|persen)?)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:anggaran|keuangan|rp|sebelumnya|lalu|akhir|jangka|renstra|rpjmd|nasional|provinsi|triwulan|tribulan|tw"
    r"|semester|bulan|kumulatif|rata|selisih|naik|turun|dari|dibanding\w*)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d\b")
_FEWEST = 2  # meaningful words that name an indicator within a sentence


class NarasiKinerjaBeda(AturanKontradiksi):
    """Target atau realisasi di narasi tidak ada pada tabel mana pun.

    Yang diperiksa:
        Kalimat yang menyebut satu indikator dengan "target/realisasi/capaian … sebesar",
        dibandingkan dengan semua angka indikator itu di tabel. Kalimat tentang anggaran, triwulan,
        tahun lain atau target akhir dilewati, demikian pula pembulatan.
    Mengapa:
        Narasi menjelaskan tabel; angka lain di narasi berarti salah satunya salah.
    Contoh:
        "Realisasi indeks literasi warga sebesar 68,40", tabel memuat 64,80.
    Saran:
        Samakan narasi dengan tabel setelah dicocokkan dengan data dukung.
    """

    kode = "NB042"
    judul = "Angka kinerja di narasi berbeda dengan tabel"
    saran = "Samakan angka di narasi dengan tabel setelah dicocokkan dengan data dukung."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such number."""
        rows = [u for u in read_ukuran(naskah) if len(split_kata_isi(u.indikator)) >= _FEWEST]
        groups = list(group_ukuran(rows, is_same_ukuran))
        read: dict[int, tuple[list[Ukuran], dict[str, list[AngkaCetak]]]] = {}
        for kalimat in naskah.daftar_kalimat:
            years = set(_YEAR.findall(kalimat.teks)) - {str(naskah.identitas.tahun)}
            if years or not (_SAID.search(kalimat.teks) or _BARE.search(kalimat.teks)):
                continue
            words = split_kata_isi(kalimat.teks)
            named = [group for group in groups if split_kata_isi(group[0].indikator) <= words]
            if len(named) == 1:
                place = groups.index(named[0])
                if place not in read:  # many sentences speak of one indicator
                    read[place] = list(rows_of_year(named[0], naskah)), _numbers(named[0], naskah)
                yield from self._check_sentence(kalimat, *read[place])

    def _check_sentence(
        self,
        kalimat: Kalimat,
        group: list[Ukuran],
        shown: dict[str, list[AngkaCetak]],
    ) -> Iterator[Temuan]:
        for match in (*_SAID.finditer(kalimat.teks), *_BARE.finditer(kalimat.teks)):
            jenis = match["jenis"].lower()
            row = next((u for u in group if _field(u, jenis)), None)
            angka = next(read_angka_teks(match["nilai"]), None)
            if not row or not angka or _OTHER.search(match["antara"]):
                continue
            if not any(_fits(angka.nilai, angka.desimal, printed) for printed in shown[jenis]):
                printed = _field(row, jenis)
                yield self.report(
                    f"{jenis.capitalize()} “{row.indikator}” di narasi {angka.teks}, pada tabel"
                    f" {printed.teks if printed else ''}.",
                    kalimat.tempat,
                    row.tempat,
                )


def _field(ukuran: Ukuran, jenis: str) -> AngkaCetak | None:
    baris = ukuran.baris
    angka = {"target": ukuran.target, "realisasi": baris.realisasi, "capaian": baris.capaian}[jenis]
    return angka if angka and angka.nilai is not None else None


def _numbers(group: list[Ukuran], naskah: NaskahTerbaca) -> dict[str, list[AngkaCetak]]:
    """Return every realisasi that any table prints for it, those of quarters too.

    Of targets those of the year: another year's is named with its year.
    """
    names = {ukuran.baris.indikator for ukuran in group}
    own = (None, naskah.identitas.tahun)
    targets = [ukuran.target for ukuran in group if ukuran.baris.tahun in own]
    results: list[AngkaCetak | None] = []
    for baris in (baris for baris in naskah.daftar_kinerja if baris.indikator in names):
        targets += [baris.target if baris.tahun in own else None, baris.target_akhir]
        results += [baris.realisasi, baris.realisasi_lalu, baris.capaian]
    found = {"target": targets, "realisasi": results, "capaian": results}
    return {jenis: [angka for angka in numbers if angka] for jenis, numbers in found.items()}


def _fits(nilai: Decimal, desimal: int, printed: AngkaCetak) -> bool:
    return printed.nilai is not None and agrees(nilai, desimal, printed.nilai, printed.desimal)
