"""Rule ND019."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nip import Nip, fault, read_nip
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan


class NipTidakSah(AturanFormat):
    """NIP tidak mungkin benar.

    Yang diperiksa:
        Setiap NIP: 18 angka, yaitu tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin (1 atau
        2), dan nomor urut. Nomor induk PPPK memakai 21 di tempat bulan pengangkatan.

    Mengapa:
        NIP menunjukkan siapa yang bertanggung jawab atas laporan. NIP yang salah membuat tanda tangan
        tidak dapat dipertanggungjawabkan.

    Contoh:
        Delapan angka pertama “19810230”: tidak ada tanggal 30 Februari.

    Saran:
        Cocokkan dengan surat keputusan pengangkatan, lalu betulkan.
    """

    kode = "ND019"
    judul = "NIP tidak sah"
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    dasar_hukum = "Peraturan Kepala BKN 22/2007 (nomor identitas pegawai negeri sipil)"
    saran = "Cocokkan dengan surat keputusan pengangkatan, lalu betulkan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report each impossible NIP once, with every place of it."""
        places: dict[str, list[Nip]] = {}
        for nip in read_nip(naskah):
            places.setdefault(nip.angka, []).append(nip)
        for angka, found in places.items():
            if why := fault(angka):
                yield self.report(
                    f"NIP {found[0].teks} tidak sah: {why}.", *(nip.tempat for nip in found)
                )
