"""Rule NA005."""

from collections.abc import Iterator
from itertools import groupby

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis_hasil
from selaras.audit.rules.naskah.hitungan.induk_anak import (
    BedaInduk,
    compare_induk,
    list_tak_terbaca,
)
from selaras.audit.rules.naskah.hitungan.keluarga import list_keluarga
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class IndukTidakSamaRincian(AturanHitungan):
    """Anggaran program atau kegiatan tidak sama dengan jumlah baris di bawahnya.

    Yang diperiksa:
        Pada tabel anggaran: setiap program terhadap kegiatannya, dan setiap kegiatan terhadap sub
        kegiatannya, menurut kode rekening; di setiap kolom rupiah. Bila selisihnya sama dengan
        baris yang hanya ada di tabel lain, baris itu disebut sebagai kemungkinan rincian yang
        hilang.

    Mengapa:
        Induk yang tidak sama dengan rinciannya berarti ada rincian yang hilang, salah tulis, atau
        berasal dari versi anggaran yang lain.

    Contoh:
        Kegiatan Rp50.000.000, kedua sub kegiatannya Rp20.000.000 dan Rp25.000.000.

    Saran:
        Cocokkan induk dan rinciannya dengan DPA; lengkapi rincian yang hilang.
    """

    kode = "NA005"
    judul = "Induk tidak sama dengan jumlah rinciannya"
    saran = "Cocokkan induk dan rinciannya dengan DPA; lengkapi rincian yang hilang."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare every row that has rows below it with their sum."""
        unreadable = list_tak_terbaca(naskah)
        for _, rows in groupby(naskah.daftar_uang, key=lambda one: one.tabel.nomor):
            for baris, anak in list_keluarga(list(rows)):
                found = tuple(compare_induk(baris, anak, unreadable))
                if found:
                    yield self._found(baris, anak, found, naskah)

    def _found(
        self,
        baris: BarisUang,
        anak: tuple[BarisUang, ...],
        found: tuple[BedaInduk, ...],
        naskah: NaskahTerbaca,
    ) -> Temuan:
        parts = "; ".join(one.pesan for one in found)
        name = baris.uraian or baris.kode_cetak
        pesan = f"“{name}” tidak sama dengan jumlah {len(anak)} baris di bawahnya: {parts}."
        missing = _missing_child(anak, found, naskah)
        if missing:
            pesan += (
                f" Selisih {tulis_hasil(abs(found[0].selisih))} sama dengan “{missing.uraian}” "
                f"(baris {missing.tempat.baris})."
            )
        return self.report(pesan, baris.tempat, hitungan=". ".join(one.uraian for one in found))


def _missing_child(
    daftar_anak: tuple[BarisUang, ...], found: tuple[BedaInduk, ...], naskah: NaskahTerbaca
) -> BarisUang | None:
    """Return a row that is none of the children and whose pagu is what the children lack."""
    wanted = next((one.selisih for one in found if one.kolom == "pagu" and one.selisih > 0), None)
    names = {anak.uraian.casefold() for anak in daftar_anak}
    for other in naskah.daftar_uang:
        if wanted and other.nilai("pagu") == wanted and other.uraian.casefold() not in names:
            return other
    return None
