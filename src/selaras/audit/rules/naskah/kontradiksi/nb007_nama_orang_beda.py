"""NB007: a person's name is spelt differently in two places."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import (
    AturanKontradiksi,
    Sebutan,
    first_each,
    split_menyimpang,
)
from selaras.audit.rules.naskah.kontradiksi.orang import Orang, is_near, read_orang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class NamaOrangBeda(AturanKontradiksi):
    """Nama satu orang ditulis dengan ejaan yang berbeda.

    Yang diperiksa:
        Nama pada blok tanda tangan dan baris "Nama :". Dua nama dianggap satu orang bila NIP-nya sama
        atau ejaannya hanya berbeda satu dua huruf. Gelar dan huruf besar-kecil tidak dibandingkan.
    Mengapa:
        Nama penanda tangan yang salah tulis membuat dokumen resmi cacat.
    Contoh:
        "SUKMA WIRAWAN" pada kata pengantar dan "SUKMA WIRAWAM" pada penutup, dengan NIP yang sama.
    Saran:
        Tulis nama menurut data kepegawaian di semua tempat.
    """

    kode = "NB007"
    judul = "Nama orang dieja berbeda"
    saran = "Tulis nama sesuai data kepegawaian di semua tempat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each deviating spelling of a person's name."""
        for group in _persons(read_orang(naskah)):
            parted = split_menyimpang(Sebutan(o.tempat, o.nama, o.kunci) for o in group)
            if parted is None:
                continue
            usual, others = parted
            for other in first_each(others):
                yield self.report(
                    f"Nama ditulis “{other.teks}”, di tempat lain “{usual.teks}”.",
                    other.tempat,
                    usual.tempat,
                )


def _persons(people: tuple[Orang, ...]) -> list[list[Orang]]:
    """Part the names by person: the same NIP, or nearly the same spelling."""
    groups: list[list[Orang]] = []
    for person in people:
        home = next((group for group in groups if any(_is_same(person, one) for one in group)), None)
        if home is None:
            groups.append([person])
        else:
            home.append(person)
    return groups


def _is_same(left: Orang, right: Orang) -> bool:
    if left.nip and left.nip == right.nip:
        return True
    return is_near(left.kunci, {right.kunci})
