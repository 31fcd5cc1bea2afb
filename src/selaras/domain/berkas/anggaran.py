"""The budget: money at the lowest level, parents are computed."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, NamedTuple

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode
from selaras.domain.periode import Triwulan

BELUM_DIRINCI = "Belum dirinci"


class KunciAnggaran(NamedTuple):
    """What tells two budget rows apart; one code may stand twice with different money."""

    kode: Kode
    sumber_dana: str
    keterangan: str


@dataclass(frozen=True)
class BarisAnggaran:
    """A programme, kegiatan or sub kegiatan. `pagu` only where nothing stands below the row.

    `angka_dokumen` is what a printed document says for the row; it is compared, never added.
    """

    kode: Annotated[
        Kode,
        Isian(
            "Kode",
            "Kode program, kegiatan, atau sub kegiatan",
            JenisIsian.KODE,
            wajib=True,
            contoh="7.01.01.2.01.0001",
        ),
    ]
    uraian: Annotated[
        str, Isian("Program/kegiatan/sub kegiatan", "Nama menurut nomenklatur", wajib=True)
    ]
    sumber_dana: Annotated[str, Isian("Sumber dana", "Misalnya DAU")] = ""
    keterangan: Annotated[
        str, Isian("Keterangan", "Pembeda bila satu kode tertulis dua kali dengan uang berbeda")
    ] = ""
    pagu: Annotated[
        Decimal | None, Isian("Pagu (Rp)", "Hanya pada baris terbawah; induk dihitung", JenisIsian.UANG)
    ] = None
    belanja_operasi: Annotated[
        Decimal | None, Isian("Belanja operasi (Rp)", "Bagian dari pagu, bila dipisah", JenisIsian.UANG)
    ] = None
    belanja_modal: Annotated[
        Decimal | None, Isian("Belanja modal (Rp)", "Bagian dari pagu, bila dipisah", JenisIsian.UANG)
    ] = None
    unit: Annotated[
        str, Isian("Sub unit", "Kelurahan atau unit di bawah kantor yang memakai uangnya")
    ] = ""
    penanggung_jawab: Annotated[str, Isian("Penanggung jawab", "Jabatan, misalnya PPTK")] = ""
    belum_dirinci: Annotated[
        bool,
        Isian(
            "Belum dirinci",
            "Ya: uang program/kegiatan ini belum terbagi ke bawahnya",
            JenisIsian.YA_TIDAK,
        ),
    ] = False
    angka_dokumen: Annotated[
        Decimal | None,
        Isian("Angka dokumen (Rp)", "Pagu induk yang tercetak, hanya untuk diperiksa", JenisIsian.UANG),
    ] = None

    @property
    def kunci(self) -> KunciAnggaran:
        """Return the key of the row; money not broken down is told from its parent by its remark."""
        remark = self.keterangan or (BELUM_DIRINCI if self.belum_dirinci else "")
        return KunciAnggaran(self.kode, self.sumber_dana, remark)

    @property
    def nama(self) -> str:
        """Return the name; a remark tells apart what stands twice or is not broken down yet."""
        remark = self.kunci.keterangan
        return f"{self.uraian} ({remark.lower()})" if remark else self.uraian


@dataclass(frozen=True)
class RealisasiAnggaran:
    """Money spent on one budget row, in rupiah, per quarter or as one sum up to the period."""

    kode: Annotated[
        Kode, Isian("Kode", "Seperti pada lembar Program & Pagu", JenisIsian.KODE, wajib=True)
    ]
    sumber_dana: Annotated[str, Isian("Sumber dana", "Seperti pada lembar Program & Pagu")] = ""
    keterangan: Annotated[str, Isian("Keterangan", "Seperti pada lembar Program & Pagu")] = ""
    tw1: Annotated[Decimal | None, Isian("TW I (Rp)", "Belanja Januari-Maret saja", JenisIsian.UANG)] = (
        None
    )
    tw2: Annotated[Decimal | None, Isian("TW II (Rp)", "Belanja April-Juni saja", JenisIsian.UANG)] = (
        None
    )
    tw3: Annotated[
        Decimal | None, Isian("TW III (Rp)", "Belanja Juli-September saja", JenisIsian.UANG)
    ] = None
    tw4: Annotated[
        Decimal | None, Isian("TW IV (Rp)", "Belanja Oktober-Desember saja", JenisIsian.UANG)
    ] = None
    sd_periode: Annotated[
        Decimal | None,
        Isian(
            "S.d. periode (Rp)",
            "Bila hanya jumlah sampai dengan periode laporan yang diketahui",
            JenisIsian.UANG,
        ),
    ] = None
    angka_dokumen: Annotated[
        Decimal | None,
        Isian(
            "Angka dokumen (Rp)", "Realisasi induk yang tercetak, hanya untuk diperiksa", JenisIsian.UANG
        ),
    ] = None

    @property
    def kunci(self) -> KunciAnggaran:
        """Return the key of the budget row that it belongs to."""
        return KunciAnggaran(self.kode, self.sumber_dana, self.keterangan)

    def per_triwulan(self, triwulan: Triwulan) -> Decimal | None:
        """Return what was spent in one quarter alone."""
        return (self.tw1, self.tw2, self.tw3, self.tw4)[triwulan - 1]
