"""Rule ND021."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nip import Nip, read_nip
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class PenulisanNipBerbeda(AturanFormat):
    """NIP yang sama ditulis dengan spasi di satu tempat dan tanpa spasi di tempat lain.

    Yang diperiksa:
        Setiap NIP yang muncul lebih dari sekali. Yang dilaporkan adalah cara yang lebih jarang dipakai
        dan satu tempat pembanding.

    Mengapa:
        Penulisan yang seragam memudahkan pencarian dan menunjukkan ketelitian.

    Contoh:
        “19730904 199311 1 001” dan “197309041993111001”.

    Saran:
        Tulis NIP dengan satu cara di seluruh laporan.
    """

    kode = "ND021"
    judul = "Penulisan NIP berbeda"
    saran = "Tulis NIP dengan satu cara di seluruh laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare how each NIP is spaced, wherever it stands."""
        people: dict[str, dict[str, list[Nip]]] = {}
        for nip in read_nip(naskah):
            ways = people.setdefault(nip.angka, {})
            ways.setdefault(" ".join(nip.teks.split()), []).append(nip)
        for ways in people.values():
            if len(ways) > 1:
                usual = max(ways, key=lambda way: len(ways[way]))
                rare = [nip for way, found in ways.items() if way != usual for nip in found]
                yield self.report(
                    f"NIP {rare[0].teks} di tempat lain ditulis {usual}.",
                    *(nip.tempat for nip in rare),
                    ways[usual][0].tempat,
                )
