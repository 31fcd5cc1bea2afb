"""The survey of public satisfaction: answers without names, or only their sums."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan

_JAWABAN = "1 sampai 4; kosongkan bila tidak dijawab"


class JenisKelamin(Pilihan):
    """As respondents state it."""

    LAKI_LAKI = "laki_laki", "Laki-laki"
    PEREMPUAN = "perempuan", "Perempuan"


class PendidikanResponden(Pilihan):
    """The last schooling of a respondent, in the groups that survey reports use."""

    TIDAK_SEKOLAH = "tidak_sekolah", "Tidak sekolah"
    SD = "sd", "SD"
    SMP = "smp", "SMP"
    SMA = "sma", "SMA"
    DIPLOMA = "diploma", "D1-D3"
    S1 = "s1", "S1/D4"
    PASCASARJANA = "pascasarjana", "S2 ke atas"


@dataclass(frozen=True)
class RespondenSkm:
    """One filled questionnaire. No name, address, or number of an identity card: none is needed."""

    nomor: Annotated[str, Isian("Nomor responden", "Nomor urut, bukan nama", wajib=True, contoh="1")]
    u1: Annotated[Decimal | None, Isian("U1", f"Persyaratan: {_JAWABAN}", JenisIsian.NILAI)] = None
    u2: Annotated[Decimal | None, Isian("U2", f"Prosedur: {_JAWABAN}", JenisIsian.NILAI)] = None
    u3: Annotated[Decimal | None, Isian("U3", f"Waktu: {_JAWABAN}", JenisIsian.NILAI)] = None
    u4: Annotated[Decimal | None, Isian("U4", f"Biaya/tarif: {_JAWABAN}", JenisIsian.NILAI)] = None
    u5: Annotated[Decimal | None, Isian("U5", f"Hasil layanan: {_JAWABAN}", JenisIsian.NILAI)] = None
    u6: Annotated[Decimal | None, Isian("U6", f"Kompetensi: {_JAWABAN}", JenisIsian.NILAI)] = None
    u7: Annotated[Decimal | None, Isian("U7", f"Perilaku: {_JAWABAN}", JenisIsian.NILAI)] = None
    u8: Annotated[Decimal | None, Isian("U8", f"Pengaduan: {_JAWABAN}", JenisIsian.NILAI)] = None
    u9: Annotated[Decimal | None, Isian("U9", f"Sarana prasarana: {_JAWABAN}", JenisIsian.NILAI)] = None
    tanggal: Annotated[
        date | None, Isian("Tanggal survei", "Hari kuesioner diisi", JenisIsian.TANGGAL)
    ] = None
    jenis_layanan: Annotated[str, Isian("Jenis layanan", "Layanan yang dinilai")] = ""
    jenis_kelamin: Annotated[
        JenisKelamin | None, Isian("Jenis kelamin", "Laki-laki atau Perempuan", JenisIsian.PILIHAN)
    ] = None
    usia: Annotated[Decimal | None, Isian("Usia", "Dalam tahun", JenisIsian.NILAI)] = None
    pendidikan: Annotated[
        PendidikanResponden | None, Isian("Pendidikan", "Pendidikan terakhir", JenisIsian.PILIHAN)
    ] = None
    pekerjaan: Annotated[str, Isian("Pekerjaan", "Misalnya PNS, swasta, wirausaha, lainnya")] = ""

    @property
    def daftar_jawaban(self) -> Mapping[str, Decimal]:
        """Return the answers that were given, by the code of the unsur."""
        answers = {f"U{n}": getattr(self, f"u{n}") for n in range(1, 10)}
        return {kode: answer for kode, answer in answers.items() if answer is not None}


@dataclass(frozen=True)
class RekapUnsurSkm:
    """The answers to one unsur as a sum, for an office that no longer has the questionnaires."""

    kode: Annotated[str, Isian("Kode unsur", "U1 sampai U9", wajib=True, contoh="U1")]
    jumlah: Annotated[
        Decimal | None, Isian("Jumlah nilai", "Jumlah semua jawaban unsur ini", JenisIsian.NILAI)
    ] = None
    banyak: Annotated[
        Decimal | None,
        Isian("Banyaknya jawaban", "Berapa responden menjawab unsur ini", JenisIsian.NILAI),
    ] = None
