"""Rule ND020."""

import re
from collections.abc import Iterable, Iterator

from selaras.audit.kemiripan import jarak
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nip import fault
from selaras.domain.naskah.bagian import TandaTangan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_SLIPS = 2  # letters of a name, and digits of a NIP, that a slip changes
_TITLE = re.compile(r"^(?:(?:drs?|dra|ir|h|hj|prof|r|kh|tgh|lalu|drg)\.?\s+)+", re.IGNORECASE)


class NipOrangBerbeda(AturanFormat):
    """Satu orang memakai dua NIP yang berbeda.

    Yang diperiksa:
        Nama dan NIP setiap blok tanda tangan. Nama dibandingkan tanpa gelar; nama yang salah
        ketik dikenali dari NIP yang hampir sama. Yang dilaporkan adalah tempat NIP yang lebih jarang
        dipakai.

    Mengapa:
        Satu pegawai hanya mempunyai satu NIP, jadi salah satunya keliru.

    Contoh:
        Camat yang sama ber-NIP 1966… di laporan dan 1967… di lampiran.

    Saran:
        Cocokkan dengan surat keputusan pengangkatan, lalu pakai satu NIP di semua tempat.
    """

    kode = "ND020"
    judul = "Satu orang dengan dua NIP"
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    dasar_hukum = "Peraturan Kepala BKN 22/2007 (nomor identitas pegawai negeri sipil)"
    saran = "Cocokkan dengan surat keputusan pengangkatan, lalu pakai satu NIP di semua tempat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the NIP of each name over all signature blocks."""
        people: dict[str, dict[str, list[TandaTangan]]] = {}
        for block in naskah.daftar_tanda_tangan:
            if block.nip and block.tempat_nip and (name := _name(block.nama)):
                nip = "".join(block.nip.split())
                person = next((one for one in people if _is_same(one, people[one], name, nip)), name)
                people.setdefault(person, {}).setdefault(nip, []).append(block)
        for numbers in people.values():
            yield from self._differing(
                {nip: blocks for nip, blocks in numbers.items() if not fault(nip)}
            )

    def _differing(self, numbers: dict[str, list[TandaTangan]]) -> Iterator[Temuan]:
        if len(numbers) < 2:
            return
        usual = max(numbers, key=lambda nip: len(numbers[nip]))
        rare = [block for nip, blocks in numbers.items() if nip != usual for block in blocks]
        places = [block.tempat_nip for block in (*rare, numbers[usual][0]) if block.tempat_nip]
        yield self.report(
            f"{rare[0].nama} ber-NIP {rare[0].nip} di {len(rare)} tempat dan {numbers[usual][0].nip} di "
            f"{len(numbers[usual])} tempat.",
            *places,
        )


def _is_same(known: str, numbers: Iterable[str], name: str, nip: str) -> bool:
    """Tell whether a name is a known one misspelt: two people differ in more digits."""
    near = any(jarak(one, nip) <= _SLIPS for one in numbers)
    return known == name or (near and jarak(known, name) <= _SLIPS)


def _name(nama: str) -> str:
    """Return a name without titles, in small letters and without spaces."""
    core = _TITLE.sub("", nama.partition(",")[0].strip())
    return "".join(filter(str.isalpha, core.casefold()))
