"""A main indicator that nobody promised."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.hasil.perjanjian import newest_version, sasaran_rows
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IkuTidakDiperjanjikan(AturanBerkas):
    """Indikator kinerja utama tidak tercantum dalam perjanjian kinerja.

    Yang diperiksa:
        Setiap indikator bertanda IKU: kolom Ada dalam PK harus Ya, dan bila Sasaran PK pimpinan kantor
        diisi, indikator itu ada di dalamnya menurut kode atau namanya.

    Mengapa:
        IKU adalah ukuran keberhasilan kantor; PK yang tidak memuatnya memperjanjikan hal lain.

    Contoh:
        Pertumbuhan usaha baru ditetapkan sebagai IKU, tetapi PK camat tidak memuatnya.

    Saran:
        Cantumkan IKU itu dalam PK pimpinan kantor, atau tetapkan kembali daftar IKU.
    """

    kode = "PR022"
    judul = "IKU tidak ada dalam perjanjian kinerja"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Cantumkan IKU itu dalam PK pimpinan kantor, atau tetapkan kembali daftar IKU."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        berkas = bahan.berkas
        head = newest_version(berkas, berkas.profil.pihak_pertama)
        rows = sasaran_rows(berkas, head) if head else ()
        promised = {row.kode_indikator for row in rows} | {name_key(row.indikator) for row in rows}
        for row in berkas.daftar_indikator:
            missing = bool(rows) and not promised & {row.kode, name_key(row.uraian)}
            if row.iku and (missing or not row.dalam_pk):
                yield self.report(
                    f"IKU {row.kode} '{row.uraian}' tidak tercantum dalam perjanjian kinerja.",
                    place_of(row, "dalam_pk"),
                )
