"""A tree of results that is the organisation chart."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_FEWEST = 3  # fewer arrows may follow the chart by chance
_UNIT = re.compile(
    r"(?:\(contoh\)\s*)?(?:(?:kepala )?(?:seksi|sub ?bagian|bidang|bagian)|kasi|kasubbag|sekretariat"
    r"|sekretaris|kelurahan)\b",
    re.IGNORECASE,
)


class PohonMenyalinStruktur(AturanBerkas):
    """Pohon kinerja bercabang persis seperti bagan organisasi.

    Yang diperiksa:
        Setiap panah sebab-akibat antara dua kondisi yang berpenanggung jawab: bila pada semua panah
        penanggung jawab sebab adalah bawahan langsung penanggung jawab akibat, dan tiap jabatan hanya
        memegang satu kondisi, pohon itu menyalin struktur. Paling sedikit tiga panah, dan atasan tiap
        jabatan diketahui dari tabel Pejabat. Juga bila paling sedikit tiga kondisi dinamai dengan unit,
        misalnya "Seksi Pemerintahan".

    Mengapa:
        Pohon kinerja disusun dari hubungan sebab-akibat; pohon yang mengikuti susunan jabatan hanya
        membagi pekerjaan yang sudah ada dan tidak menunjukkan apa yang menyebabkan hasil.

    Contoh:
        Kondisi camat disebabkan lima kondisi yang dipegang lima kepala seksi, satu kondisi satu seksi.

    Saran:
        Susun kembali pohon dari hasil yang hendak dicapai dan sebab-sebabnya, baru kemudian tunjuk
        penanggung jawabnya.
    """

    kode = "PR009"
    judul = "Pohon kinerja menyalin struktur organisasi"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Susun kembali pohon dari hasil yang hendak dicapai dan sebab-sebabnya, baru kemudian "
        "tunjuk penanggung jawabnya."
    )
    dasar_hukum = "PermenPANRB 89/2021"
    berlaku_sejak = date(2021, 12, 31)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for the arrows, and one for conditions that are named after units."""
        pohon = bahan.hasil.pohon
        if pohon is None:
            return
        holders = {kode: name_key(node.penanggung_jawab) for kode, node in pohon.simpul.items()}
        arrows = [(holders[p.sebab], holders[p.akibat]) for p in pohon.daftar_panah]
        held = [pair for pair in arrows if all(pair)]
        if len(held) >= _FEWEST and _follows_chart(
            bahan, held, [one for one in holders.values() if one]
        ):
            yield self.report(
                f"Seluruh {len(held)} hubungan sebab-akibat sama dengan hubungan bawahan dan atasan.",
                *places_of((n for n in pohon.simpul.values() if holders[n.kode]), "penanggung_jawab"),
            )
        units = [node for node in pohon.simpul.values() if _UNIT.match(node.uraian)]
        if len(units) >= _FEWEST:
            yield self.report(
                f"{len(units)} kondisi dinamai dengan unit: {name_some([n.uraian for n in units])}.",
                *places_of(units, "uraian"),
            )


def _follows_chart(
    bahan: BahanBerkas, arrows: Sequence[tuple[str, str]], holders: Sequence[str]
) -> bool:
    """Tell whether each arrow runs from a subordinate to the superior, each holding one condition."""
    above = {name_key(p.jabatan): name_key(p.atasan) for p in bahan.berkas.daftar_pejabat}
    along = all(above.get(sebab) == akibat for sebab, akibat in arrows)
    return along and len(set(holders)) == len(holders)
