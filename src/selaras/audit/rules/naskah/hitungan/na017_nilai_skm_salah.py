"""Rule NA017."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan
from selaras.audit.rules.naskah.hitungan.skm import BedaSkm, check_skm, read_skm
from selaras.audit.rules.naskah.hitungan.skm_tegak import check_ringkasan, read_ringkasan
from selaras.audit.rules.naskah.hitungan.tabel_lengkap import list_tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class NilaiSkmSalah(AturanHitungan):
    """Nilai rata-rata unsur atau IKM tidak keluar dari jawaban responden.

    Yang diperiksa:
        Tabel pengolahan survei kepuasan, per responden atau ringkasannya per unsur: jumlah nilai
        per unsur terhadap jawaban yang dicetak, nilai rata-rata (NRR) = jumlah / responden, NRR
        tertimbang = NRR x 1/banyak unsur (penimbang boleh dibulatkan, misalnya 0,111 atau 0,11),
        dan IKM = jumlah NRR tertimbang x 25.

    Mengapa:
        IKM adalah indikator kinerja dan dasar mutu pelayanan.

    Contoh:
        NRR sembilan unsur semuanya 3,000; IKM tertulis 78,00, seharusnya 75,00.

    Saran:
        Hitung ulang tabel survei dari jawaban responden.
    """

    kode = "NA017"
    judul = "Nilai survei kepuasan salah hitung"
    dasar_hukum = "PermenPANRB 14/2017 Lampiran"
    saran = "Hitung ulang tabel survei dari jawaban responden."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compute every table of a survey again."""
        for tabel in list_tabel(naskah):
            skm, summary = read_skm(tabel), read_ringkasan(tabel)
            if skm:
                yield from (self._found(one) for one in check_skm(skm))
            elif summary:
                yield from (self._found(one) for one in check_ringkasan(summary))

    def _found(self, one: BedaSkm) -> Temuan:
        return self.report(one.pesan, one.tempat, hitungan="; ".join(one.daftar_uraian))
