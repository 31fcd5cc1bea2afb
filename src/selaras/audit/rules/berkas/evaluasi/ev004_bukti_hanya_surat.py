"""Proof that is a mere letter."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.audit.rules.berkas.evaluasi.aksi import is_done
from selaras.domain.baris import lines_of, parts_of
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_LETTER = re.compile(
    r"(?:surat(?! keputusan| perjanjian| pernyataan)|nota dinas|undangan|disposisi|memo)\b",
    re.IGNORECASE,
)


class BuktiHanyaSurat(AturanBerkas):
    """Tindak lanjut dinyatakan selesai dengan bukti berupa surat saja.

    Yang diperiksa:
        Setiap baris Tindak Lanjut yang selesai: bila semua bukti yang disebut berupa surat, nota dinas,
        undangan, disposisi, atau memo. Surat keputusan bukan surat biasa.

    Mengapa:
        Surat membuktikan bahwa pekerjaan diminta, bukan bahwa pekerjaan itu selesai.

    Contoh:
        Bukti "Nota dinas 005/12" untuk rekomendasi menyusun rencana aksi.

    Saran:
        Lampirkan hasilnya: pedoman, keputusan, laporan, data, atau tangkapan layar publikasinya.
    """

    kode = "EV004"
    judul = "Bukti tindak lanjut hanya berupa surat"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lampirkan hasilnya: pedoman, keputusan, laporan, data, atau tangkapan layar publikasinya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each action."""
        for row in bahan.berkas.daftar_tindak_lanjut:
            proofs = [part for line in lines_of(row.bukti) for part in parts_of(line)]
            if is_done(row) and proofs and all(_LETTER.match(proof) for proof in proofs):
                yield self.report(
                    f"Bukti tindak lanjut {row.rekomendasi} hanya {name_some(proofs)}.",
                    place_of(row, "bukti"),
                )
