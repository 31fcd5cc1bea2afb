"""What a report accounts for by sasaran, by class and by programme, in `selaras hitung --json`."""

from typing import Literal

import msgspec

from selaras.exchange.json.dasar import Angka, Hasil, RataRata, Rincian, Uang, UangKode

Putusan = Literal["melebihi", "mencapai", "tidak_mencapai", "belum_dapat_dinilai"]
Dukungan = Literal["menunjang", "tidak_menunjang", "belum_dapat_dinilai"]
TingkatKinerja = Literal["tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan"]


class TahunLalu(msgspec.Struct, frozen=True):
    """An indicator in the year before; `capaian` in percent."""

    kode: str
    tahun: int
    target: Angka | None
    realisasi: Angka | None
    capaian: Hasil


class IndikatorPenunjang(msgspec.Struct, frozen=True):
    """An indicator of a programme, and whether it serves what the programme stands below."""

    kode: str
    dukungan: Dukungan


class ProgramPenunjang(msgspec.Struct, frozen=True):
    """A programme that serves a tujuan or sasaran."""

    kode: str
    uraian: str
    indikator: list[IndikatorPenunjang]


class EfisiensiKeluaran(msgspec.Struct, frozen=True):
    """The efficiency of the outputs below one purpose or budget row: percent, `hemat` in rupiah."""

    efisiensi: Angka | None
    nilai_efisiensi: Angka | None
    hemat: Angka | None
    sub_kegiatan: int
    alasan: str


class EfisiensiBaris(EfisiensiKeluaran, frozen=True, kw_only=True):
    """The efficiency of the outputs below one budget row."""

    kode: str
    sumber_dana: str
    keterangan: str


class Sasaran(msgspec.Struct, frozen=True):
    """A tujuan or sasaran. `uang` is allocated to its own indicators, `uang_seluruh` also below them.

    `nisbah` is mean capaian to absorption, 1 for as much of one as of the other.
    """

    tingkat: TingkatKinerja
    pernyataan: str
    indikator: list[str]
    putusan: dict[Putusan, int]
    rata_rata: RataRata
    tahun_lalu: list[TahunLalu]
    rata_rata_lalu: RataRata
    biaya: list[UangKode]
    uang: Uang | None
    biaya_seluruh: list[UangKode]
    uang_seluruh: Uang | None
    nisbah: Rincian
    keluaran: EfisiensiKeluaran | None
    penunjang: list[ProgramPenunjang]


class JumlahKategori(msgspec.Struct, frozen=True):
    """How many indicators of each level fall in a class; `kategori` is null for those without one."""

    kategori: str | None
    jumlah: int
    per_tingkat: dict[TingkatKinerja, int]


class Akuntabilitas(msgspec.Struct, frozen=True):
    """The account beyond single figures; money behind no single indicator stands by programme."""

    sasaran: list[Sasaran]
    penunjang_umum: list[UangKode]
    belum_dialokasikan: list[UangKode]
    per_kategori: list[JumlahKategori]
    efisiensi: list[EfisiensiBaris] | None
