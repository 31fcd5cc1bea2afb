"""NF022: a regulation is cited that is younger than the report."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import own_signatures
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_REGULATION = re.compile(
    r"\b(?P<jenis>(?:undang-undang|peraturan|keputusan|instruksi|surat\s+edaran|perda|perbup|perwali|permen\w*"
    r"|perpres|pp|uu|sk)\b[^.;]{0,120}?\bno(?:mor|\.)?\s*:?\s*[\w./-]{1,40}\s+tahun\s+(?P<tahun>20\d\d))\b",
    re.IGNORECASE,
)


class PeraturanBelumTerbit(AturanWaktu):
    """Peraturan yang dikutip bertahun sesudah laporan ditandatangani.

    Yang diperiksa:
        Tahun pada "Peraturan … Nomor … Tahun …" dibandingkan dengan tahun tanggal laporan, atau bila
        laporan tidak bertanggal, dengan tahun sesudah tahun laporan.
    Mengapa:
        Peraturan itu belum terbit ketika laporan disusun; tahunnya keliru atau kalimatnya disisipkan.
    Contoh:
        Laporan bertanggal Februari 2023 mengutip "Peraturan Bupati Nomor 12 Tahun 2024".
    Saran:
        Betulkan tahun peraturan, atau ganti dengan peraturan yang berlaku ketika laporan disusun.
    """

    kode = "NF022"
    judul = "Peraturan yang dikutip belum terbit"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan tahun peraturan, atau ganti dengan yang berlaku ketika laporan disusun."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence of the report proper with such a regulation."""
        year = naskah.identitas.tahun
        if year is None:
            return
        signed = [block.tahun for block, _ in own_signatures(naskah) if block.tahun]
        latest = max([year, *signed] if signed else [year + 1])
        annex = next((judul.tempat for judul in naskah.daftar_judul if judul.is_lampiran), None)
        for kalimat in naskah.daftar_kalimat:
            if annex and kalimat.tempat > annex:
                return
            match = _REGULATION.search(kalimat.teks)
            if match and int(match["tahun"]) > latest:
                yield self.report(
                    f"“{match['jenis']}” lebih muda daripada laporan, yang disusun paling lambat pada"
                    f" tahun {latest}.",
                    kalimat.tempat,
                )
