"""A promise that is not the target that is reported."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.target_rencana import promise_differs
from selaras.domain.hasil.perjanjian import newest_version, sasaran_rows, target_text
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TargetPkBerbedaDariIndikator(AturanBerkas):
    """Target pada PK pimpinan kantor tidak sama dengan target pada lembar Indikator.

    Yang diperiksa:
        Setiap baris Sasaran PK versi terakhir pimpinan kantor yang menunjuk indikator: angka dengan
        angka, atau predikat dengan predikat.

    Mengapa:
        Capaian dihitung terhadap target indikator. Bila PK menjanjikan angka lain, capaian yang
        dilaporkan bukan capaian perjanjiannya.

    Contoh:
        PK menjanjikan IKM 84, laporan menghitung capaian terhadap 82.

    Saran:
        Samakan target pada lembar Sasaran PK dan lembar Indikator.
    """

    kode = "PR019"
    judul = "Target PK tidak sama dengan target yang dilaporkan"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Samakan target pada lembar Sasaran PK dan lembar Indikator."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        berkas = bahan.berkas
        head = newest_version(berkas, berkas.profil.pihak_pertama)
        known = {indikator.kode: indikator for indikator in berkas.daftar_indikator}
        for row in sasaran_rows(berkas, head) if head else ():
            indikator = known.get(row.kode_indikator)
            if indikator is not None and promise_differs(row.target, row.satuan, indikator):
                yield self.report(
                    f"Target {indikator.kode} pada PK {row.target.strip()}, pada lembar Indikator "
                    f"{target_text(indikator)}.",
                    place_of(row, "target"),
                    place_of(indikator, "target"),
                )
