"""Sentences that set a result beside earlier years, the end of a plan, and others."""

from collections.abc import Mapping

from selaras.documents.builders.narasi.pola import Pola
from selaras.documents.builders.narasi.situasi import Ubah
from selaras.domain.hasil.pembanding import PosisiPembanding

UBAH: Mapping[Ubah, Pola] = {
    Ubah.NAIK_MEMBAIK: Pola(
        "Naik dari tahun sebelumnya, dan itu lebih baik",
        (
            "Dibandingkan dengan tahun {tahun_lalu} ({lalu}), realisasi naik {selisih}, yang berarti "
            "lebih baik.",
            "Realisasi tahun {tahun_lalu} adalah {lalu}, sehingga tahun ini naik {selisih} dan lebih "
            "baik daripada tahun sebelumnya.",
            "Terhadap realisasi tahun {tahun_lalu} ({lalu}), nilai tahun ini naik {selisih}; kinerjanya "
            "lebih baik.",
        ),
    ),
    Ubah.NAIK_MENURUN: Pola(
        "Naik dari tahun sebelumnya, padahal lebih rendah lebih baik",
        (
            "Dibandingkan dengan tahun {tahun_lalu} ({lalu}), realisasi naik {selisih}; pada indikator "
            "ini kenaikan berarti kurang baik.",
            "Realisasi tahun {tahun_lalu} adalah {lalu}, sehingga tahun ini naik {selisih} dan kurang "
            "baik daripada tahun sebelumnya.",
            "Terhadap realisasi tahun {tahun_lalu} ({lalu}), nilai tahun ini naik {selisih}; kinerjanya "
            "kurang baik.",
        ),
    ),
    Ubah.TURUN_MEMBAIK: Pola(
        "Turun dari tahun sebelumnya, dan itu lebih baik",
        (
            "Dibandingkan dengan tahun {tahun_lalu} ({lalu}), realisasi turun {selisih}; pada indikator "
            "ini penurunan berarti lebih baik.",
            "Realisasi tahun {tahun_lalu} adalah {lalu}, sehingga tahun ini turun {selisih} dan lebih "
            "baik daripada tahun sebelumnya.",
            "Terhadap realisasi tahun {tahun_lalu} ({lalu}), nilai tahun ini turun {selisih}; "
            "kinerjanya lebih baik.",
        ),
    ),
    Ubah.TURUN_MENURUN: Pola(
        "Turun dari tahun sebelumnya, dan itu kurang baik",
        (
            "Dibandingkan dengan tahun {tahun_lalu} ({lalu}), realisasi turun {selisih}, yang berarti "
            "kurang baik.",
            "Realisasi tahun {tahun_lalu} adalah {lalu}, sehingga tahun ini turun {selisih} dan kurang "
            "baik daripada tahun sebelumnya.",
            "Terhadap realisasi tahun {tahun_lalu} ({lalu}), nilai tahun ini turun {selisih}; "
            "kinerjanya kurang baik.",
        ),
    ),
    Ubah.NAIK: Pola(
        "Naik dari tahun sebelumnya, pada target berupa rentang",
        (
            "Dibandingkan dengan tahun {tahun_lalu} ({lalu}), realisasi naik {selisih}.",
            "Realisasi tahun {tahun_lalu} adalah {lalu}, sehingga tahun ini naik {selisih}.",
            "Terhadap realisasi tahun {tahun_lalu} ({lalu}), nilai tahun ini naik {selisih}.",
        ),
    ),
    Ubah.TURUN: Pola(
        "Turun dari tahun sebelumnya, pada target berupa rentang",
        (
            "Dibandingkan dengan tahun {tahun_lalu} ({lalu}), realisasi turun {selisih}.",
            "Realisasi tahun {tahun_lalu} adalah {lalu}, sehingga tahun ini turun {selisih}.",
            "Terhadap realisasi tahun {tahun_lalu} ({lalu}), nilai tahun ini turun {selisih}.",
        ),
    ),
    Ubah.TETAP: Pola(
        "Sama dengan tahun sebelumnya",
        (
            "Dibandingkan dengan tahun {tahun_lalu}, realisasi tetap {lalu}.",
            "Realisasi tahun {tahun_lalu} juga {lalu}, sehingga tidak ada perubahan.",
            "Nilai tahun ini sama dengan realisasi tahun {tahun_lalu}, yaitu {lalu}.",
        ),
    ),
    Ubah.TERPUTUS: Pola(
        "Perbandingan terputus karena indikatornya diganti",
        (
            "Perbandingan dengan tahun {tahun_lalu} tidak dilakukan: {alasan}.",
            "Realisasi tahun {tahun_lalu} tidak diperbandingkan, karena {alasan}.",
            "Terhadap tahun {tahun_lalu} tidak ada perbandingan, sebab {alasan}.",
        ),
    ),
    Ubah.BELUM_TERSEDIA: Pola(
        "Nilai tahun sebelumnya belum ada",
        (
            "Perbandingan dengan tahun {tahun_lalu} belum dapat dilakukan karena {alasan}.",
            "Terhadap tahun {tahun_lalu} belum ada perbandingan karena {alasan}.",
            "Realisasi belum dapat dibandingkan dengan tahun {tahun_lalu} karena {alasan}.",
        ),
    ),
}
DISAJIKAN_KEMBALI = Pola(
    "Nilai tahun sebelumnya disajikan kembali",
    (
        "Realisasi tahun {tahun_lalu} disajikan kembali dari semula {semula} ({alasan}).",
        "Nilai tahun {tahun_lalu} yang dipakai adalah penyajian kembali; semula {semula} ({alasan}).",
        "Semula realisasi tahun {tahun_lalu} tertulis {semula}, kemudian disajikan kembali ({alasan}).",
    ),
)
TREN = Pola(
    "Perkembangan selama beberapa tahun",
    (
        "Dari tahun {dari} sampai dengan tahun {sampai}, realisasinya {arah}.",
        "Selama tahun {dari} sampai dengan tahun {sampai}, nilainya {arah}.",
        "Perkembangan realisasi tahun {dari} sampai dengan tahun {sampai}: {arah}.",
    ),
)
KEMAJUAN_PENUH = Pola(
    "Target akhir rencana sudah terpenuhi",
    (
        "Target akhir {rencana}, yaitu {akhir}, sudah terpenuhi dengan kemajuan {kemajuan}.",
        "Terhadap target akhir {rencana} ({akhir}), kemajuannya {kemajuan}; target itu sudah terpenuhi.",
        "Target akhir {rencana} adalah {akhir}; dengan kemajuan {kemajuan}, target itu sudah terpenuhi.",
    ),
)
KEMAJUAN_BELUM = Pola(
    "Target akhir rencana belum terpenuhi",
    (
        "Target akhir {rencana}, yaitu {akhir}, belum terpenuhi; kemajuannya {kemajuan}.",
        "Terhadap target akhir {rencana} ({akhir}), kemajuannya {kemajuan}; target itu belum terpenuhi.",
        "Target akhir {rencana} adalah {akhir}; dengan kemajuan {kemajuan}, target itu belum terpenuhi.",
    ),
)
PEMBANDING: Mapping[PosisiPembanding, Pola] = {
    PosisiPembanding.LEBIH_BAIK: Pola(
        "Lebih baik daripada pembanding",
        (
            "Dibandingkan dengan {nama} ({nilai}), realisasi ini lebih baik.",
            "Realisasi ini lebih baik daripada {nama} ({nilai}).",
            "Terhadap {nama} dengan nilai {nilai}, kedudukan realisasi ini lebih baik.",
        ),
    ),
    PosisiPembanding.SETARA: Pola(
        "Setara dengan pembanding",
        (
            "Dibandingkan dengan {nama} ({nilai}), realisasi ini setara.",
            "Realisasi ini setara dengan {nama} ({nilai}).",
            "Terhadap {nama} dengan nilai {nilai}, kedudukan realisasi ini setara.",
        ),
    ),
    PosisiPembanding.TERTINGGAL: Pola(
        "Tertinggal dari pembanding",
        (
            "Dibandingkan dengan {nama} ({nilai}), realisasi ini masih tertinggal.",
            "Realisasi ini masih tertinggal dari {nama} ({nilai}).",
            "Terhadap {nama} dengan nilai {nilai}, kedudukan realisasi ini masih tertinggal.",
        ),
    ),
}
LAINNYA = (DISAJIKAN_KEMBALI, TREN, KEMAJUAN_PENUH, KEMAJUAN_BELUM)
