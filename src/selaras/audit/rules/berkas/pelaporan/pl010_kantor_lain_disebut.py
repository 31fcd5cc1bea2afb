"""The name of another office."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.teks import list_teks
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Keyakinan, LokasiBuku, Temuan, TingkatTemuan
from selaras.domain.wilayah import JenisWilayah, is_wilayah, wilayah_key

_NAME = re.compile(r"(?:Kecamatan|KECAMATAN) ([A-Z][\w'-]+(?: [A-Z][\w'-]+)?)")
_LISTS = (
    "daftar_dokumen",
    "daftar_butir_keputusan",
    "daftar_rapat",
    "daftar_surat",
    "daftar_narasi",
    "daftar_sop",
    "daftar_rencana_aksi",
    "daftar_realisasi",
)


class KantorLainDisebut(AturanBerkas):
    """Nama kecamatan lain disebut dalam data kantor.

    Yang diperiksa:
        Teks dokumen, surat keputusan, rapat, surat, narasi, SOP, rencana aksi, dan realisasi kinerja
        sebuah kecamatan: setiap "Kecamatan" yang diikuti nama kecamatan lain menurut daftar wilayah
        nasional. Nama pada lembar Pembanding dan Lintas Sektor dikecualikan.

    Mengapa:
        Nama kantor lain biasanya tertinggal dari dokumen yang disalin, dan tercetak dalam laporan.

    Contoh:
        Judul SK di buku Kecamatan Rekaan berbunyi "Tim Penyusun Laporan Kecamatan Cempaka".

    Saran:
        Betulkan namanya; bila memang dimaksud, catat sebagai pembanding atau pihak lintas sektor.
    """

    kode = "PL010"
    judul = "Nama kecamatan lain disebut"
    kelompok = Kelompok.RESIDU
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan namanya; bila memang dimaksud, catat sebagai pembanding atau pihak lintas sektor."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each name."""
        office = bahan.berkas.profil.nama_instansi
        kind, _, own = " ".join(office.split()).partition(" ")
        if name_key(kind) != "kecamatan":
            return
        known = (wilayah_key(own), *_known(bahan.berkas))
        found: dict[str, list[LokasiBuku]] = {}
        for text in list_teks(bahan.berkas, *_LISTS):
            for name in filter(None, map(_kecamatan, _NAME.findall(text.isi))):
                if not any(wilayah_key(name) in other for other in known):
                    found.setdefault(name, []).append(place_of(text.record, text.isian))
        for name, places in found.items():
            yield self.report(
                f"Disebut Kecamatan {name}, sedangkan kantor ini {office}.",
                *places,
                keyakinan=Keyakinan.MUNGKIN,
            )


def _kecamatan(nama: str) -> str:
    """Return the kecamatan that one or two words name, the longer first; '' where there is none."""
    names = (nama, nama.partition(" ")[0])
    return next((name for name in names if is_wilayah(name, JenisWilayah.KECAMATAN)), "")


def _known(berkas: BerkasKinerja) -> list[str]:
    """Return the keys of those whom the office compares itself or works with."""
    names = [row.nama for row in berkas.daftar_pembanding]
    names += [pihak for row in berkas.daftar_lintas_sektor for pihak in row.daftar_pihak]
    return [wilayah_key(name) for name in names]
