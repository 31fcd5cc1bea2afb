"""NF002: the report is dated later than the deadline that it quotes, or that its kabupaten set."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import end_of_period, own_signatures, period_name
from selaras.domain.ketentuan import list_parameter
from selaras.domain.ketentuan.berlaku import slug_of
from selaras.domain.naskah.bagian import Identitas
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import add_months, format_tanggal
from selaras.domain.temuan import Temuan

_DEADLINE = re.compile(
    r"\bpaling\s+(?:lambat|lama|akhir)\s+(?P<banyak>\d{1,3})\s*(?:\([^)]{1,40}\)\s*)?"
    r"(?P<satuan>hari|minggu|bulan)(?!\s+kerja)\s+(?:setelah|sesudah|sejak)\s+(?P<acuan>[^.;]{0,60})",
    re.IGNORECASE,
)
_DAY = re.compile(  # the period ends with a month, so the day counts from its end
    r"\bpaling\s+(?:lambat|lama|akhir)\s+(?:pada\s+)?tanggal\s+(?P<banyak>\d{1,2})\b"
    r"(?P<acuan>[^.;]{0,40}\b(?:berikut\w*|setelah|sesudah)\b[^.;]{0,60})",
    re.IGNORECASE,
)
_REPORT = re.compile(
    r"\b(?:laporan|pelaporan|lkj\w*|lakip)\b(?!\s+(?:keuangan|pertanggungjawaban))", re.IGNORECASE
)
_QUARTERLY = re.compile(r"\b(?:tri\s?wulan\w*|tri\s?bulan\w*|periode)\b", re.IGNORECASE)
_YEARLY = re.compile(r"\b(?:tahun|periode)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Tenggat:
    """The last day allowed, how it is counted, and where the report says so."""

    tanggal: date
    hitungan: str
    tempat: tuple[Tempat, ...] = ()


class LaporanMelewatiTenggat(AturanWaktu):
    """Laporan bertanggal sesudah tenggatnya.

    Yang diperiksa:
        Tanggal pada kata pengantar dan penutup dibandingkan dengan tenggat yang dikutip laporan itu
        sendiri ("paling lambat 15 hari setelah triwulan berakhir"), atau bila tidak ada, dengan tenggat
        yang ditetapkan kabupatennya.
    Mengapa:
        Ketepatan waktu penyampaian dinilai dalam evaluasi, dan laporan yang mengutip tenggat lalu
        melewatinya bertentangan dengan dirinya sendiri.
    Contoh:
        Triwulan III, tenggat 15 hari sesudah 30 September, ditandatangani 20 Oktober.
    Saran:
        Tandatangani laporan sebelum tenggat, atau terangkan sebab keterlambatannya.
    """

    kode = "NF002"
    judul = "Laporan melewati tenggat"
    saran = "Tandatangani laporan sebelum tenggat, atau terangkan sebab keterlambatannya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding with all late dates and the line of the deadline."""
        end = end_of_period(naskah.identitas)
        tenggat = end and (_quoted(naskah, end) or _of_kabupaten(naskah.identitas, end))
        if not tenggat:
            return
        late = [
            (block.tanggal, tempat)
            for block, tempat in own_signatures(naskah)
            if block.tanggal and block.tanggal > tenggat.tanggal
        ]
        if late:
            signed = max(day for day, _ in late)
            yield self.report(
                f"Laporan {period_name(naskah.identitas)} bertanggal {format_tanggal(signed)},"
                f" sedangkan tenggatnya {format_tanggal(tenggat.tanggal)}.",
                *(tempat for _, tempat in late),
                *tenggat.tempat,
                hitungan=f"{tenggat.hitungan}; lewat {(signed - tenggat.tanggal).days} hari",
            )


def _quoted(naskah: NaskahTerbaca, end: date) -> _Tenggat | None:
    """Return the deadline for reports of this kind that the report quotes, the last of several."""
    kind = _QUARTERLY if naskah.identitas.triwulan else _YEARLY
    found = [
        _counted(end, int(match["banyak"]), _unit(match), (kalimat.tempat,))
        for kalimat in naskah.daftar_kalimat
        if (match := _DEADLINE.search(kalimat.teks) or _DAY.search(kalimat.teks))
        and kind.search(match["acuan"])
        and _REPORT.search(kalimat.teks)
    ]
    return max(found, key=lambda tenggat: tenggat.tanggal, default=None)


def _unit(match: re.Match[str]) -> str:
    return match.groupdict().get("satuan", "hari").casefold()


def _counted(end: date, count: int, unit: str, tempat: tuple[Tempat, ...] = ()) -> _Tenggat:
    match unit:
        case "bulan":
            last = add_months(end, count)
        case "minggu":
            last = end + timedelta(weeks=count)
        case _:
            last = end + timedelta(days=count)
    return _Tenggat(last, f"{format_tanggal(end)} + {count} {unit} = {format_tanggal(last)}", tempat)


def _of_kabupaten(identitas: Identitas, end: date) -> _Tenggat | None:
    """Return the deadline that the kabupaten set for quarters; the national one is only custom."""
    scope = slug_of(identitas.kabupaten)
    if not identitas.triwulan or not scope:
        return None
    days = [
        (parameter.berlaku_sejak, int(parameter.nilai))
        for parameter in list_parameter()
        if (parameter.kunci, parameter.lingkup) == ("tenggat_lkj_triwulan", scope)
        and parameter.berlaku_sejak <= end
    ]
    return _counted(end, max(days)[1], "hari") if days else None
