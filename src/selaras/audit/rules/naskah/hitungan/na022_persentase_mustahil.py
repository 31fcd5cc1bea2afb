"""Rule NA022."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from selaras.audit.kesamaan import Kecocokan, compare, exact
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan, tulis, tulis_hasil
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_OF = re.compile(r"^\s*dari\s+(?:(?:total|seluruh|jumlah|semua|sebanyak|sejumlah)\s+)*$", re.IGNORECASE)
_COUNTED = re.compile(
    r"desa|kelurahan|kecamatan|dusun|orang|pegawai|asn|responden|dokumen|laporan|kegiatan|kejadian|kasus"
    r"|pengaduan|rekomendasi|keluarga|kk|kelompok|sekolah|puskesmas|posyandu|bumdes|unit|paket"
)
_TELLING = 2  # steps of the last printed decimal that one whole thing must at least be worth


class PersentaseMustahil(AturanHitungan):
    """Persentase dari sejumlah benda utuh yang tidak dapat dihasilkan oleh bilangan bulat mana pun.

    Yang diperiksa:
        Kalimat "P% dari N desa" (orang, dokumen, kejadian, dan sejenisnya). Setiap bilangan bulat
        dari nol sampai N dicoba; bila tidak satu pun menghasilkan P sesudah dibulatkan, salah satu
        angka keliru.

    Mengapa:
        Tiga per empat dari 13 desa bukan jumlah desa yang mungkin.

    Contoh:
        "75% dari 13 desa"; yang mungkin 69% (9 desa) atau 77% (10 desa).

    Saran:
        Sebutkan jumlah bendanya, lalu hitung persentasenya dari jumlah itu.
    """

    kode = "NA022"
    judul = "Persentase tidak mungkin dari jumlah yang disebut"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Sebutkan jumlah bendanya, lalu hitung persentasenya dari jumlah itu."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Try every whole number for each share of counted things."""
        for kalimat in naskah.daftar_kalimat:
            found = find_sebutan(kalimat.teks)
            for share, whole in pairwise(found):
                if _is_share_of(share, whole) and not _is_possible(share, whole):
                    below = _nearest(share, whole)
                    yield self.report(
                        f"{tulis(share.angka)} dari {tulis(whole.angka)} {whole.satuan} tidak mungkin; "
                        f"yang terdekat {below}.",
                        kalimat.tempat,
                        keyakinan=Keyakinan.MUNGKIN,
                    )


def _is_share_of(share: Sebutan, whole: Sebutan) -> bool:
    count = whole.angka.nilai
    if not share.is_persen or not _COUNTED.fullmatch(whole.satuan) or not count or whole.angka.desimal:
        return False
    step = Decimal(100) / count
    return bool(_OF.match(whole.sebelum)) and step >= _TELLING * Decimal(1).scaleb(-share.angka.desimal)


def _is_possible(share: Sebutan, whole: Sebutan) -> bool:
    count = int(whole.angka.nilai or 0)
    tried = (exact(Decimal(one) / count * 100) for one in range(count + 1))
    return any(compare(one, share.angka) is not Kecocokan.SALAH for one in tried)


def _nearest(share: Sebutan, whole: Sebutan) -> str:
    count, wanted = int(whole.angka.nilai or 0), share.angka.nilai or Decimal(0)
    below = int(wanted * count / 100)
    shown = (
        f"{tulis_hasil(Decimal(one) / count * 100)}% ({one} {whole.satuan})"
        for one in (below, below + 1)
    )
    return " atau ".join(shown)
