"""Scores of the evaluation of AKIP: by the office itself and by the inspectorate."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.lke.grade import GradeLke
from selaras.domain.pilihan import Pilihan

BUTIR_TOTAL = "total"


class PihakLke(Pilihan):
    """Who scores."""

    PENILAIAN_MANDIRI = "penilaian_mandiri", "Penilaian mandiri"
    PENJAMINAN_KUALITAS = "penjaminan_kualitas", "Penjaminan kualitas"


@dataclass(frozen=True)
class NilaiLke:
    """One score of one party; `butir` 'total' is a printed total, compared and never added."""

    butir: Annotated[
        str,
        Isian(
            "Butir",
            "Kode komponen (1), sub komponen (1.a), kriteria (1.a.3), atau 'total' seperti tercetak",
            wajib=True,
            contoh="1.a",
        ),
    ]
    pihak: Annotated[
        PihakLke,
        Isian("Pihak", "Penilaian mandiri atau penjaminan kualitas", JenisIsian.PILIHAN, wajib=True),
    ]
    tahun_evaluasi: Annotated[
        int, Isian("Tahun evaluasi", "Tahun hasil evaluasi terbit", JenisIsian.TAHUN, wajib=True)
    ]
    tahun_objek: Annotated[
        int | None, Isian("Tahun objek", "Tahun kinerja yang dinilai", JenisIsian.TAHUN)
    ] = None
    grade: Annotated[
        GradeLke | None, Isian("Grade", "AA sampai E, untuk sub komponen", JenisIsian.PILIHAN)
    ] = None
    nilai: Annotated[
        Decimal | None,
        Isian("Nilai", "Nilai langsung, atau 100/50/0 untuk kriteria", JenisIsian.NILAI),
    ] = None
    catatan: Annotated[str, Isian("Catatan", "Kondisi yang ditemukan", JenisIsian.TEKS_PANJANG)] = ""
    alasan: Annotated[
        str,
        Isian(
            "Alasan",
            "Mengapa nilai berbeda dari penilaian mandiri, atau mengapa grade ini pada 100 persen",
            JenisIsian.TEKS_PANJANG,
        ),
    ] = ""
    bukti: Annotated[str, Isian("Bukti", "Dokumen bukti atau tautannya", JenisIsian.TEKS_PANJANG)] = ""


@dataclass(frozen=True)
class LkeTahunLalu:
    """A value of an earlier evaluation, as its result letter prints it."""

    tahun_evaluasi: Annotated[
        int, Isian("Tahun evaluasi", "Tahun hasil evaluasi terbit", JenisIsian.TAHUN, wajib=True)
    ]
    butir: Annotated[
        str, Isian("Butir", "Kode komponen (1 sampai 4), atau 'total'", wajib=True, contoh="1")
    ]
    nilai: Annotated[Decimal, Isian("Nilai", "Seperti tercetak", JenisIsian.NILAI, wajib=True)]
    tahun_objek: Annotated[
        int | None, Isian("Tahun objek", "Tahun kinerja yang dinilai", JenisIsian.TAHUN)
    ] = None
    sumber: Annotated[str, Isian("Sumber", "Dokumen hasil evaluasi")] = ""
