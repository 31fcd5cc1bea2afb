"""Documents nobody outside can read."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import is_blank, tally
from selaras.audit.lokasi import places_of
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_PUBLIC = {
    JenisDokumenResmi.RENSTRA,
    JenisDokumenResmi.IKU,
    JenisDokumenResmi.PK,
    JenisDokumenResmi.LKJIP,
}


class DokumenBelumDipublikasikan(AturanBerkas):
    """Dokumen kinerja belum diumumkan kepada masyarakat.

    Yang diperiksa:
        Renstra, penetapan IKU, perjanjian kinerja, dan LKjIP yang sudah bertanggal: harus ada tanggal
        publikasi atau tautannya.

    Mengapa:
        Evaluasi menanyakan apakah dokumen perencanaan dan pelaporan dapat dibaca publik.

    Contoh:
        LKjIP sudah ditandatangani tetapi tidak ada pada laman.

    Saran:
        Unggah pada laman kantor atau kabupaten, lalu isi tanggal publikasi atau tautannya.
    """

    kode = "PL013"
    judul = "Dokumen kinerja belum dipublikasikan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.SARAN
    saran = "Unggah pada laman kantor atau kabupaten, lalu isi tanggal publikasi atau tautannya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = [row for row in bahan.berkas.daftar_dokumen if row.jenis in _PUBLIC and row.tanggal]
        found = [row for row in rows if row.tanggal_publikasi is None and is_blank(row.tautan)]
        if found:
            counted = tally(found, rows, "dokumen kinerja", [row.kode for row in found])
            yield self.report(f"{counted} belum dipublikasikan.", *places_of(found, "tanggal_publikasi"))
