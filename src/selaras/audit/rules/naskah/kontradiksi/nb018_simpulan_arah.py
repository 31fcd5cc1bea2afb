"""NB018: the words say up where the figures go down, or the reverse."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.angka_teks import NUMBER, first_nilai
from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_UP = r"meningkat\w*|peningkatan|naik|kenaikan|bertambah\w*"
_DOWN = r"menurun\w*|penurunan|turun|berkurang\w*"
_FROM_TO = re.compile(
    rf"\b(?:{_UP}|{_DOWN})\b[^.;\d]{{0,90}}?\bdari\s+[^\d.;]{{0,25}}"
    rf"(?P<awal>{NUMBER})(?:[^.;\d]|\b20\d\d\b){{0,60}}?\bmenjadi\s+[^\d.;]{{0,25}}(?P<akhir>{NUMBER})",
    re.IGNORECASE,
)
_NOW_THEN = re.compile(
    rf"\bsebesar\s+(?P<kini>{NUMBER})[^;.]{{0,25}}?\s(?P<kata>{_UP}|{_DOWN})\b(?:[^.;]|[.]\d){{0,40}}?"
    rf"\b(?:dari|dibanding\w*(?:\s+\w+){{0,4}}?\s+sebesar)\s+(?P<lalu>{NUMBER})"
    rf"|\bsebesar\s+(?P<kini2>{NUMBER})(?![^;]*?sebesar[^;]*?[Dd]ibanding).{{0,120}}?\b[Dd]ibanding\w*\s+(?:realisasi\s+)?"
    rf"[Tt]ahun\s+\w+\s+sebesar\s+(?P<lalu2>{NUMBER}),?\s+(?:realisasi\s+)?(?P<kata2>{_UP}|{_DOWN})\b",
    re.IGNORECASE,
)
_WORD = re.compile(rf"\b(?:{_UP}|{_DOWN})\b", re.IGNORECASE)
_RANK = re.compile(r"\b(?:peringkat|rangking|ranking|posisi|urutan)\b", re.IGNORECASE)  # lower is better
_EARLIER_NOW = re.compile(
    rf"tahun sebelumnya\b.{{0,120}}?(?P<awal>{NUMBER}).{{0,120}}?"
    rf"tahun ini\b[^\d]{{0,80}}(?P<akhir>{NUMBER})",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\bpenyebab\s+(?:(?P<turun>menurunnya|penurunan|turunnya)|(?P<naik>meningkatnya|peningkatan|naiknya))"
    r"\s+(?:capaian\s+|realisasi\s+)?(?:kinerja|capaian|realisasi)\b",
    re.IGNORECASE,
)
_LOWER_IS_BETTER = re.compile(
    r"\b(?:penurunan|menurun|kemiskinan|stunting|temuan|pengangguran|kasus|kejadian)", re.IGNORECASE
)
_REACH = 6  # paragraphs back within one list of analyses


class SimpulanArah(AturanKontradiksi):
    """Simpulan naik atau turun bertentangan dengan angkanya.

    Yang diperiksa:
        Kalimat "meningkat dari … menjadi …" atau "menurun dari … menjadi …" yang angkanya bergerak ke
        arah lain; dan analisis "penyebab menurunnya kinerja" padahal perbandingan dengan tahun
        sebelumnya naik.
    Mengapa:
        Analisis sebab akibat menjadi salah bila arah perubahannya salah.
    Contoh:
        "Nilai meningkat dari 73,15 menjadi 70,02."
    Saran:
        Cocokkan angka dengan sumbernya, lalu perbaiki angka atau simpulannya.
    """

    kode = "NB018"
    judul = "Simpulan naik/turun bertentangan dengan angka"
    saran = "Perbaiki angka atau simpulannya setelah dicocokkan dengan sumber."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence whose words and figures differ in direction."""
        for kalimat in naskah.daftar_kalimat:
            for match in _FROM_TO.finditer(kalimat.teks):
                first, last = first_nilai(match["awal"]), first_nilai(match["akhir"])
                if first is None or last is None or first == last or _RANK.search(kalimat.teks):
                    continue
                word = _WORD.findall(match[0][: match.start("awal") - match.start()])[-1]
                if (last > first) != bool(re.fullmatch(_UP, word, re.IGNORECASE)):
                    yield self.report(
                        f"Disebut “{word}”, padahal dari {match['awal']} menjadi {match['akhir']}.",
                        kalimat.tempat,
                    )
        yield from self._check_last_year(naskah.daftar_paragraf)
        yield from self._check_causes(naskah.daftar_paragraf)

    def _check_last_year(self, paragraphs: tuple[Paragraf, ...]) -> Iterator[Temuan]:
        for paragraf in paragraphs:
            for match in _NOW_THEN.finditer(paragraf.teks):
                now, then = match["kini"] or match["kini2"], match["lalu"] or match["lalu2"]
                word = match["kata"] or match["kata2"]
                last, first = first_nilai(now), first_nilai(then)
                if first is None or last is None or first == last or _RANK.search(paragraf.teks):
                    continue
                if (last > first) != bool(re.fullmatch(_UP, word, re.IGNORECASE)):
                    yield self.report(
                        f"Disebut “{word}”, padahal dari {then} menjadi {now}.", paragraf.tempat
                    )

    def _check_causes(self, paragraphs: tuple[Paragraf, ...]) -> Iterator[Temuan]:
        for number, paragraf in enumerate(paragraphs):
            match = _CAUSE.search(paragraf.teks)
            if match is None:
                continue
            for before in reversed(paragraphs[max(0, number - _REACH) : number]):
                compared = _EARLIER_NOW.search(before.teks)
                if compared and not _LOWER_IS_BETTER.search(before.teks):
                    first, last = first_nilai(compared["awal"]), first_nilai(compared["akhir"])
                    if first is not None and last is not None and (last > first) == bool(match["turun"]):
                        yield self.report(
                            f"Disebut “{match[0]}”, padahal dari {compared['awal']} menjadi"
                            f" {compared['akhir']}.",
                            paragraf.tempat,
                            before.tempat,
                        )
                    break
