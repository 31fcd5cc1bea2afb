"""Sentences about money; amounts come with Rp."""

from collections.abc import Mapping

from selaras.documents.builders.narasi.pola import Pola
from selaras.documents.builders.narasi.situasi import Banding, Belanja

BELANJA: Mapping[Belanja, Pola] = {
    Belanja.SEBAGIAN: Pola(
        "Sebagian pagu terserap",
        (
            "Dari pagu {pagu}, realisasi {waktu} adalah {realisasi} atau {serapan}, dengan sisa {sisa}.",
            "Realisasi {waktu} adalah {realisasi} dari pagu {pagu}; serapannya {serapan} dan sisanya "
            "{sisa}.",
            "Pagu {pagu} terserap {serapan} {pada}, yaitu {realisasi}, sehingga tersisa {sisa}.",
        ),
    ),
    Belanja.SELURUH: Pola(
        "Seluruh pagu terserap",
        (
            "Pagu {pagu} terserap seluruhnya {pada} ({serapan}).",
            "Realisasi {waktu} sama dengan pagunya, yaitu {pagu}; serapannya {serapan}.",
            "Dari pagu {pagu}, realisasi {waktu} adalah {realisasi} atau {serapan}, tanpa sisa.",
        ),
    ),
    Belanja.NOL: Pola(
        "Belum ada belanja",
        (
            "Pagu {pagu} belum dibelanjakan {pada}; serapannya {serapan}.",
            "Realisasi {waktu} belum ada, sehingga pagu {pagu} masih utuh dan serapannya {serapan}.",
            "Dari pagu {pagu}, realisasi {waktu} adalah {realisasi} atau {serapan}.",
        ),
    ),
    Belanja.MELEBIHI: Pola(
        "Belanja melebihi pagu",
        (
            "Realisasi {waktu} adalah {realisasi}, melebihi pagu {pagu}; serapannya {serapan}.",
            "Pagu {pagu} terlampaui: realisasi {waktu} adalah {realisasi} atau {serapan}.",
            "Dengan pagu {pagu}, realisasi {waktu} adalah {realisasi} atau {serapan}, lebih besar "
            "daripada pagunya.",
        ),
    ),
    Belanja.TANPA_PAGU: Pola(
        "Pagu nol",
        (
            "Pagunya {pagu} dan realisasi {waktu} adalah {realisasi}, sehingga serapan tidak dihitung.",
            "Realisasi {waktu} adalah {realisasi} dengan pagu {pagu}; serapannya tidak dihitung.",
            "Karena pagunya {pagu}, serapan tidak dihitung; realisasi {waktu} adalah {realisasi}.",
        ),
    ),
    Belanja.BELUM_DIRINCI: Pola(
        "Pagu belum dirinci sehingga belum dapat dibelanjakan",
        (
            "Pagu {pagu} belum dirinci sehingga belum dapat dibelanjakan.",
            "Karena belum dirinci, pagu {pagu} belum dapat dibelanjakan.",
            "Belanja dari pagu {pagu} belum dapat dilakukan karena rinciannya belum ada.",
        ),
    ),
    Belanja.BELUM_DIISI: Pola(
        "Pagu atau realisasi belum diisi",
        (
            "Realisasi anggaran {waktu}: {kosong}.",
            "Belanja {pada}: {kosong}.",
            "Pagu dan realisasi {waktu}: {kosong}.",
        ),
    ),
}
SERAPAN: Mapping[Banding, Pola] = {
    Banding.LEBIH: Pola(
        "Serapan lebih besar daripada serapan seluruh anggaran",
        (
            "Serapan ini lebih besar daripada serapan seluruh anggaran ({seluruh}).",
            "Dibandingkan dengan serapan seluruh anggaran ({seluruh}), serapan ini lebih besar.",
            "Serapan seluruh anggaran adalah {seluruh}, lebih kecil daripada serapan program ini.",
        ),
    ),
    Banding.SAMA: Pola(
        "Serapan sama dengan serapan seluruh anggaran",
        (
            "Serapan ini sama dengan serapan seluruh anggaran.",
            "Serapan seluruh anggaran juga {seluruh}.",
            "Besarnya sama dengan serapan seluruh anggaran ({seluruh}).",
        ),
    ),
    Banding.KURANG: Pola(
        "Serapan lebih kecil daripada serapan seluruh anggaran",
        (
            "Serapan ini lebih kecil daripada serapan seluruh anggaran ({seluruh}).",
            "Dibandingkan dengan serapan seluruh anggaran ({seluruh}), serapan ini lebih kecil.",
            "Serapan seluruh anggaran adalah {seluruh}, lebih besar daripada serapan program ini.",
        ),
    ),
}
BELUM_LENGKAP = Pola(
    "Masih ada baris yang realisasinya belum diisi",
    (
        "Angka ini belum lengkap karena masih ada baris yang realisasinya belum diisi.",
        "Jumlah tersebut belum lengkap; realisasi beberapa baris belum diisi.",
        "Sebagian baris belum diisi realisasinya, sehingga angka ini belum lengkap.",
    ),
)
EFISIENSI: Mapping[Banding, Pola] = {
    Banding.LEBIH: Pola(
        "Capaian lebih besar daripada serapan",
        (
            "Rata-rata capaian {capaian} diperoleh dengan serapan anggaran {serapan}, sehingga capaian "
            "lebih besar daripada serapannya.",
            "Dengan serapan anggaran {serapan}, rata-rata capaiannya {capaian}; capaian lebih besar "
            "daripada serapan.",
            "Serapan anggaran {serapan} lebih kecil daripada rata-rata capaian {capaian}.",
        ),
    ),
    Banding.SAMA: Pola(
        "Capaian sama dengan serapan",
        (
            "Rata-rata capaian dan serapan anggaran sama, yaitu {capaian}.",
            "Dengan serapan anggaran {serapan}, rata-rata capaiannya juga {capaian}.",
            "Serapan anggaran {serapan} sama dengan rata-rata capaiannya.",
        ),
    ),
    Banding.KURANG: Pola(
        "Capaian lebih kecil daripada serapan",
        (
            "Rata-rata capaian {capaian} diperoleh dengan serapan anggaran {serapan}, sehingga capaian "
            "lebih kecil daripada serapannya.",
            "Dengan serapan anggaran {serapan}, rata-rata capaiannya {capaian}; capaian lebih kecil "
            "daripada serapan.",
            "Serapan anggaran {serapan} lebih besar daripada rata-rata capaian {capaian}.",
        ),
    ),
}
LAINNYA = (BELUM_LENGKAP,)
