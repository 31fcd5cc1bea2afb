"""NC011: the government of another kabupaten is named where the own is expected."""

import re
from collections import Counter
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.kemiripan import jarak
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.pengenalan.sebutan import ends_name
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan
from selaras.domain.wilayah import JenisWilayah, is_wilayah, wilayah_key

_GOVERNMENT = re.compile(
    r"\b(?:(?:peraturan|keputusan|surat edaran|instruksi)"
    r"\s+(?:bupati|wali\s?kota|daerah\s+(?:kabupaten|kota))"
    r"|pemerintah\s+(?:kabupaten|kota|kab\.)|(?:sekretari(?:s|at)\s+daerah|inspektur|inspektorat|bappeda)"
    r"\s+(?:daerah\s+)?(?:kabupaten|kota|kab\.)|(?:rpjmd|rkpd|apbd|dprd)\s+(?:kabupaten|kota|kab\.)|bupati"
    r"|(?:dinas|badan)\s+(?:[^\W\d]+,?\s+){1,8}?(?:kabupaten|kota)|^\W*kabupaten)\s+"
    r"(?=(?P<nama>[^|\n]{1,50}))",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"^(?:kabupaten|kota)\s+", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\b(?:studi|kunjungan|banding\w*|\w*banding\w*|kerja\s?sama|berbatas\w*|kabupaten lain|tetangga)\b",
    re.IGNORECASE,
)
_OFTEN = 3  # lines
_MISSPELT = 2  # letters by which the own name may be misspelt, which is another fault


class NamaKabupatenLain(AturanResidu):
    """Nama kabupaten atau kota lain tertulis di tempat nama daerah pelapor.

    Yang diperiksa:
        Nama kabupaten atau kota tepat di belakang nama instansi pelapor dicocokkan dengan sampul.
        Nama di belakang "Peraturan Bupati", "Pemerintah Kabupaten", "Inspektorat Kabupaten", dan sebutan
        pemerintahan lain dicocokkan dengan sampul dan daftar kabupaten dan kota seluruh Indonesia.
    Mengapa:
        Peraturan dan perangkat daerah lain tidak berlaku bagi pelapor; teksnya tersalin dari luar
        daerah.
    Contoh:
        Laporan di Kabupaten Sleman mengutip "Peraturan Bupati Bantul Nomor 5 Tahun 2020".
    Saran:
        Ganti dengan peraturan atau perangkat daerah sendiri.
    """

    kode = "NC011"
    judul = "Nama kabupaten atau kota lain tertulis"
    saran = "Ganti dengan nama daerah sendiri, dan periksa apakah peraturan yang dikutip memang ada."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line that names the government or the place of another kabupaten."""
        yield from self._check_office(naskah)
        own = wilayah_key(naskah.identitas.kabupaten)
        times = _times_own(naskah)
        if not own or not times:
            return
        found = [
            (line.tempat, name)
            for line in read_baris_laporan(naskah)
            if not _ELSEWHERE.search(line.teks)
            for name in _names(line.teks)
        ]
        counts = Counter(wilayah_key(name) for _, name in found)
        seen: set[tuple[int, str]] = set()
        for tempat, name in found:
            key = wilayah_key(name)
            if key != own and counts[key] < times and (tempat.baris, key) not in seen:
                seen.add((tempat.baris, key))
                yield self.report(
                    f"Tertulis “{name}” sebagai nama daerah dalam laporan di"
                    f" {naskah.identitas.kabupaten}.",
                    tempat,
                )

    def _check_office(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line that puts the reporting office into another kabupaten."""
        identitas = naskah.identitas
        if not identitas.instansi or not identitas.kabupaten:
            return
        own = re.escape(identitas.instansi)
        office = re.compile(rf"{own},?\s+(?:Kabupaten|Kota)\s+(?=(.{{3,50}}))", re.IGNORECASE)
        for line in read_baris_laporan(naskah):
            if _ELSEWHERE.search(line.teks):
                continue
            for match in office.finditer(line.teks):
                name = _place(match[1], identitas.kabupaten)
                if name:
                    yield self.report(
                        f"{identitas.instansi} ditulis berada di “{name}”, pada sampul di"
                        f" {identitas.kabupaten}.",
                        line.tempat,
                    )


def _times_own(naskah: NaskahTerbaca) -> int:
    """Return how many lines name the own kabupaten; one that is not listed must be named often."""
    name = naskah.identitas.kabupaten
    named = re.compile(rf"\b(?:kabupaten|kota|bupati|wali\s?kota)\s+{re.escape(name)}\b", re.IGNORECASE)
    times = sum(1 for baris in naskah.daftar_baris if named.search(baris.teks))
    is_listed = is_wilayah(name, JenisWilayah.KABUPATEN, JenisWilayah.KOTA)
    return times if is_listed or times >= _OFTEN else 0


def _place(rest: str, own: str) -> str:
    """Return the name of another kabupaten at the beginning of a text, '' where it may be the own."""
    words = ends_name(rest).split()
    count = len(own.split())
    name = " ".join(words[:count])
    if not name or not all(word[0].isupper() for word in words[:count]):
        return ""
    return name if jarak(wilayah_key(name), wilayah_key(own)) > _MISSPELT else ""


def _names(text: str) -> Iterator[str]:
    """Yield the listed kabupaten and kota behind words of government."""
    for match in _GOVERNMENT.finditer(text):
        words = ends_name(_PREFIX.sub("", match["nama"])).split()
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if name[0].isupper() and is_wilayah(name, JenisWilayah.KABUPATEN, JenisWilayah.KOTA):
                yield name
                break
