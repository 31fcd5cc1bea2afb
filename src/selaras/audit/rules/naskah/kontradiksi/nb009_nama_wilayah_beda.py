"""NB009: the kabupaten, kecamatan or province is named differently in fields and columns."""

import re
from collections import defaultdict
from collections.abc import Iterator

from selaras.audit.kemiripan import jarak, kunci
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, Sebutan, read_baris
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_FIELD = re.compile(
    r"^\W*(?:\d+[.)]\s*)?(?P<jenis>kecamatan|kabupaten|provinsi|propinsi)\s*:\s*(?P<nama>[^\W\d][^:;|\d]{2,50})$",
    re.IGNORECASE,
)
_COLUMN = re.compile(r"(?:nama )?(?P<jenis>kecamatan|kabupaten|provinsi|propinsi)", re.IGNORECASE)


class NamaWilayahBeda(AturanKontradiksi):
    """Nama kabupaten, kecamatan atau provinsi tidak sama di dua tempat.

    Yang diperiksa:
        Isian "Provinsi : …", kolom tabel yang memuat satu nama wilayah untuk semua barisnya, dan sebutan
        "Kabupaten …" yang diikuti nama kecamatan pelapor.
    Mengapa:
        Wilayah yang salah atau terpotong membuat data tidak dapat dicocokkan dengan sumbernya.
    Contoh:
        Isian memuat "Provinsi : Jawa Timur", kolom rekapitulasi memuat "JAWA".
    Saran:
        Tulis nama wilayah lengkap di semua tempat.
    """

    kode = "NB009"
    judul = "Nama wilayah berbeda"
    saran = "Tulis nama wilayah secara lengkap dan sama di semua tempat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each deviating column or field, and for a kecamatan called kabupaten."""
        groups: dict[str, list[Sebutan]] = defaultdict(list)
        for jenis, sebutan in (*_fields(naskah), *_columns(naskah)):
            groups[jenis].append(sebutan)
        for jenis, group in groups.items():
            best = max(group, key=lambda one: len(one.kunci))
            for other in {one.kunci: one for one in reversed(group)}.values():
                if other.kunci != best.kunci and _is_meant(other.kunci, best.kunci):
                    yield self.report(
                        f"{jenis.capitalize()} ditulis “{other.teks}”, di tempat lain “{best.teks}”.",
                        other.tempat,
                        best.tempat,
                    )
        yield from self._check_kabupaten(naskah)

    def _check_kabupaten(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        who = naskah.identitas
        if not who.kecamatan or not who.kabupaten or kunci(who.kecamatan) == kunci(who.kabupaten):
            return
        wrong = re.compile(rf"\bkab(?:upaten|\.)\s+{re.escape(who.kecamatan)}\b", re.IGNORECASE)
        for tempat, text in read_baris(naskah):
            if match := wrong.search(text):
                yield self.report(
                    f"Tertulis “{match[0]}”, padahal {who.kecamatan} adalah kecamatan di Kabupaten"
                    f" {who.kabupaten}.",
                    tempat,
                )


def _fields(naskah: NaskahTerbaca) -> Iterator[tuple[str, Sebutan]]:
    for tempat, text in read_baris(naskah):
        if match := _FIELD.match(text):
            yield _kind(match), Sebutan(tempat, match["nama"].strip(), kunci(match["nama"]))


def _columns(naskah: NaskahTerbaca) -> Iterator[tuple[str, Sebutan]]:
    for tabel in naskah.daftar_tabel:
        for kolom in tabel.daftar_kolom:
            match = _COLUMN.fullmatch(kolom.teks.strip())
            if match is None:
                continue
            cells = [
                (baris.tempat, baris.daftar_sel[kolom.indeks].teks)
                for baris in tabel.daftar_data
                if kolom.indeks < len(baris.daftar_sel) and baris.daftar_sel[kolom.indeks].teks
            ]
            if len(cells) > 1 and len({kunci(text) for _, text in cells}) == 1:
                tempat, text = cells[0]
                yield _kind(match), Sebutan(tempat, text, kunci(text))


def _is_meant(found: str, name: str) -> bool:
    """Tell whether a name is the other one cut off or misspelt, and not that of another place."""
    return name.startswith(found) or jarak(found, name) <= 1


def _kind(match: re.Match[str]) -> str:
    return match["jenis"].lower().replace("propinsi", "provinsi")
