"""Values of the public service index, per aspect or as a total."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class FormulirIpp(Pilihan):
    """Who gave the value: the office itself, the evaluator, the users; or the published index."""

    F01 = "f01", "F-01 (penilaian mandiri)"
    F02 = "f02", "F-02 (evaluator)"
    F03 = "f03", "F-03 (pengguna layanan)"
    AKHIR = "akhir", "Nilai akhir IPP"


@dataclass(frozen=True)
class NilaiIpp:
    """One value from 0 to 5; without `aspek` it is the total of the form."""

    tahun: Annotated[
        int,
        Isian("Tahun penilaian", "Tahun instrumennya, bukan tahun terbit", JenisIsian.TAHUN, wajib=True),
    ]
    formulir: Annotated[
        FormulirIpp,
        Isian("Formulir", "F-01, F-02, F-03, atau nilai akhir", JenisIsian.PILIHAN, wajib=True),
    ]
    aspek: Annotated[
        str, Isian("Aspek", "I sampai VI; kosongkan untuk nilai seluruh formulir", contoh="I")
    ] = ""
    nilai: Annotated[Decimal | None, Isian("Nilai", "0 sampai 5", JenisIsian.NILAI)] = None
    responden: Annotated[
        Decimal | None, Isian("Banyaknya responden", "Hanya untuk F-03", JenisIsian.NILAI)
    ] = None
    sumber: Annotated[str, Isian("Sumber", "Dokumen yang memuat nilai ini")] = ""
