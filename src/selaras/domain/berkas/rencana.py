"""Planning documents, the tree that they hold, and its targets and money over the years."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode
from selaras.domain.periode import RentangTahun
from selaras.domain.pilihan import Pilihan

TAHUN_TERBANYAK = 6  # years that one sheet has columns for; a Renstra runs five, with transition six


class JenisRencana(Pilihan):
    """The kinds of plans; those of the kabupaten stand above those of the office."""

    RPJPD = "rpjpd", "RPJPD"
    RPJMD = "rpjmd", "RPJMD"
    RPD = "rpd", "RPD"
    RKPD = "rkpd", "RKPD"
    RENSTRA = "renstra", "Renstra"
    RENJA = "renja", "Renja"

    @property
    def milik_kantor(self) -> bool:
        """Tell whether the office itself draws the plan up."""
        return self in {JenisRencana.RENSTRA, JenisRencana.RENJA}


class TingkatRencana(Pilihan):
    """The levels of a plan, from the top down."""

    VISI = "visi", "Visi"
    MISI = "misi", "Misi"
    TUJUAN = "tujuan", "Tujuan"
    SASARAN = "sasaran", "Sasaran"
    STRATEGI = "strategi", "Strategi"
    ARAH_KEBIJAKAN = "arah_kebijakan", "Arah kebijakan"
    PRIORITAS = "prioritas", "Prioritas"
    PROGRAM = "program", "Program"
    KEGIATAN = "kegiatan", "Kegiatan"
    SUB_KEGIATAN = "sub_kegiatan", "Sub kegiatan"

    @property
    def urutan(self) -> int:
        """Return 0 for the highest level."""
        return list(TingkatRencana).index(self)


@dataclass(frozen=True)
class Rencana:
    """A plan and the years it speaks of; two plans may share years, a year uses the one its PK cites."""

    kode: Annotated[
        str, Isian("Kode rencana", "Singkatan yang Anda pilih, unik", wajib=True, contoh="Renstra")
    ]
    jenis: Annotated[
        JenisRencana, Isian("Jenis", "RPJMD, Renstra, dan seterusnya", JenisIsian.PILIHAN, wajib=True)
    ]
    tahun_awal: Annotated[int, Isian("Tahun awal", "Tahun pertama", JenisIsian.TAHUN, wajib=True)]
    tahun_akhir: Annotated[int, Isian("Tahun akhir", "Tahun terakhir", JenisIsian.TAHUN, wajib=True)]
    judul: Annotated[str, Isian("Judul", "Nama lengkap dokumen")] = ""
    nomor: Annotated[str, Isian("Nomor penetapan", "Nomor peraturan atau keputusannya")] = ""
    tanggal: Annotated[
        date | None, Isian("Tanggal penetapan", "Tanggal peraturan itu", JenisIsian.TANGGAL)
    ] = None
    menggantikan: Annotated[
        str, Isian("Mengubah/menggantikan", "Kode rencana sebelumnya, bila perubahan")
    ] = ""

    @property
    def rentang(self) -> RentangTahun:
        """Return the years; raises PeriodeError where they are the wrong way round."""
        return RentangTahun(self.tahun_awal, self.tahun_akhir)


@dataclass(frozen=True)
class SimpulRencana:
    """One statement of a plan and the statement it serves, which may stand in another plan."""

    kode: Annotated[
        str, Isian("Kode simpul", "Singkatan yang Anda pilih, unik", wajib=True, contoh="T1")
    ]
    rencana: Annotated[str, Isian("Kode rencana", "Seperti pada lembar Rencana", wajib=True)]
    tingkat: Annotated[
        TingkatRencana, Isian("Tingkat", "Visi sampai sub kegiatan", JenisIsian.PILIHAN, wajib=True)
    ]
    uraian: Annotated[str, Isian("Uraian", "Bunyi pernyataannya", wajib=True)]
    induk: Annotated[
        str, Isian("Kode simpul induk", "Yang didukungnya; kosong untuk yang teratas", contoh="M2")
    ] = ""
    kode_program: Annotated[
        Kode | None,
        Isian("Kode program", "Untuk tingkat program, kegiatan, sub kegiatan", JenisIsian.KODE),
    ] = None
    penanggung_jawab: Annotated[str, Isian("Penanggung jawab", "Jabatan atau unit")] = ""
    lokasi: Annotated[str, Isian("Lokasi", "Untuk matriks T-C.27")] = ""


_TARGET = "Seperti tertulis: angka, atau predikat misalnya B"
_UANG = "Pagu indikatif, rupiah penuh"


@dataclass(frozen=True)
class TargetRencana:
    """Targets and money of one indicator of a statement, year by year from the first of the plan.

    Targets are kept as written ('65', 'B', 'N/A'); numbers are read from them where there are any.
    """

    simpul: Annotated[str, Isian("Kode simpul", "Seperti pada lembar Renstra", wajib=True)]
    indikator: Annotated[str, Isian("Indikator", "Bunyi indikatornya", wajib=True)]
    kode_indikator: Annotated[
        str, Isian("Kode indikator", "Bila indikator ini juga ada pada lembar Indikator")
    ] = ""
    satuan: Annotated[str, Isian("Satuan", "Misalnya %, Nilai, Dokumen")] = ""
    kondisi_awal: Annotated[str, Isian("Kondisi awal", "Sebelum tahun pertama rencana")] = ""
    target_1: Annotated[str, Isian("Target tahun ke-1", _TARGET)] = ""
    target_2: Annotated[str, Isian("Target tahun ke-2", _TARGET)] = ""
    target_3: Annotated[str, Isian("Target tahun ke-3", _TARGET)] = ""
    target_4: Annotated[str, Isian("Target tahun ke-4", _TARGET)] = ""
    target_5: Annotated[str, Isian("Target tahun ke-5", _TARGET)] = ""
    target_6: Annotated[str, Isian("Target tahun ke-6", _TARGET)] = ""
    target_akhir: Annotated[str, Isian("Target akhir rencana", _TARGET)] = ""
    pagu_1: Annotated[Decimal | None, Isian("Rp tahun ke-1", _UANG, JenisIsian.UANG)] = None
    pagu_2: Annotated[Decimal | None, Isian("Rp tahun ke-2", _UANG, JenisIsian.UANG)] = None
    pagu_3: Annotated[Decimal | None, Isian("Rp tahun ke-3", _UANG, JenisIsian.UANG)] = None
    pagu_4: Annotated[Decimal | None, Isian("Rp tahun ke-4", _UANG, JenisIsian.UANG)] = None
    pagu_5: Annotated[Decimal | None, Isian("Rp tahun ke-5", _UANG, JenisIsian.UANG)] = None
    pagu_6: Annotated[Decimal | None, Isian("Rp tahun ke-6", _UANG, JenisIsian.UANG)] = None
    pagu_akhir: Annotated[
        Decimal | None, Isian("Rp akhir rencana", "Jumlah seluruh tahun, bila tercetak", JenisIsian.UANG)
    ] = None

    @property
    def daftar_target(self) -> tuple[str, ...]:
        """Return the targets in the order of the years, '' where none is written."""
        return (
            self.target_1,
            self.target_2,
            self.target_3,
            self.target_4,
            self.target_5,
            self.target_6,
        )

    @property
    def daftar_pagu(self) -> tuple[Decimal | None, ...]:
        """Return the money in the order of the years, in rupiah."""
        return (self.pagu_1, self.pagu_2, self.pagu_3, self.pagu_4, self.pagu_5, self.pagu_6)
