"""Rule NE032."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.bab import analysis_start, analysis_text, end_of
from selaras.domain.naskah.bagian import DaftarButir
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_REKOMENDASI = re.compile(
    r"^(?!.*\btelah\b).*(?:\bmenindaklanjuti rekomendasi|\brekomendasi\b.*\bberikut\b)",
    re.IGNORECASE | re.DOTALL,
)
_TINDAK_LANJUT = re.compile(r"tindak ?lanjut\w*[^.\n]*\b(?:rekomendasi|evaluasi|lhe)\b", re.IGNORECASE)


class TindakLanjutEvaluasiTidakAda(AturanNaskah):
    """Rekomendasi evaluasi dilampirkan tanpa tindak lanjut.

    Yang diperiksa:
        Apakah laporan yang melampirkan hasil evaluasi AKIP beserta rekomendasinya juga melaporkan
        tindak lanjutnya.

    Mengapa:
        Evaluasi hanya memperbaiki kinerja bila rekomendasinya ditindaklanjuti dan dilaporkan.

    Contoh:
        Sembilan rekomendasi dilampirkan; Bab III tidak menyebut satu pun.

    Saran:
        Sajikan tabel rekomendasi, rencana aksi, dan status tindak lanjutnya.
    """

    kode = "NE032"
    judul = "Rekomendasi evaluasi dilampirkan tanpa tindak lanjut"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Sajikan tabel rekomendasi, rencana aksi, dan status tindak lanjutnya."
    dasar_hukum = "PermenPANRB 88/2021 Pasal 4 dan Lampiran (tindak lanjut rekomendasi)"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding where recommendations are attached and the report proper is silent on them."""
        chapter = analysis_start(naskah)
        found = next((d for d in naskah.daftar_butir if _is_recommending(d)), None)
        if chapter is None or found is None or found.pengantar is None:
            return
        if found.pengantar.tempat.baris < end_of(naskah, chapter):
            return
        if not _TINDAK_LANJUT.search(analysis_text(naskah)):
            count = len(found.daftar_butir)
            yield self.report(
                f"{count} rekomendasi evaluasi dilampirkan, tindak lanjutnya tidak dilaporkan.",
                chapter.tempat,
                found.pengantar.tempat,
                keyakinan=Keyakinan.MUNGKIN,
            )


def _is_recommending(daftar: DaftarButir) -> bool:
    return daftar.pengantar is not None and bool(_REKOMENDASI.search(daftar.pengantar.teks))
