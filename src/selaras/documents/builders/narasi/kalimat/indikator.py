"""Sentences about one indicator. What exceeds its target is 'terlampaui', what meets it 'tercapai'."""

from collections.abc import Mapping

from selaras.documents.builders.narasi.pola import Pola
from selaras.documents.builders.narasi.situasi import Ukur

UKUR: Mapping[Ukur, Pola] = {
    Ukur.MELEBIHI: Pola(
        "Target terlampaui",
        (
            "Realisasi {waktu} adalah {realisasi} dari {target}, sehingga target terlampaui dengan "
            "capaian {capaian} (kategori {kategori}).",
            "{target} terlampaui: realisasi {waktu} adalah {realisasi}, dengan capaian {capaian} yang "
            "termasuk kategori {kategori}.",
            "Dari {target}, realisasi {waktu} adalah {realisasi}; target terlampaui dan capaiannya "
            "{capaian} (kategori {kategori}).",
        ),
    ),
    Ukur.MELEBIHI_TURUN: Pola(
        "Target terlampaui, pada indikator yang lebih baik bila lebih rendah",
        (
            "Realisasi {waktu} adalah {realisasi}, lebih rendah daripada {target}; nilai yang lebih "
            "rendah lebih baik, sehingga target terlampaui dengan capaian {capaian} (kategori "
            "{kategori}).",
            "Dengan {target}, realisasi {waktu} adalah {realisasi}. Karena nilai yang lebih rendah "
            "lebih baik, target terlampaui dan capaiannya {capaian} (kategori {kategori}).",
            "Realisasi {waktu}, yaitu {realisasi}, lebih rendah daripada {target} dan karena itu lebih "
            "baik; target terlampaui dengan capaian {capaian} (kategori {kategori}).",
        ),
    ),
    Ukur.MENCAPAI: Pola(
        "Target tercapai",
        (
            "Realisasi {waktu} adalah {realisasi} dari {target}, sehingga target tercapai dengan "
            "capaian {capaian} (kategori {kategori}).",
            "{target} tercapai: realisasi {waktu} adalah {realisasi}, dengan capaian {capaian} yang "
            "termasuk kategori {kategori}.",
            "Dari {target}, realisasi {waktu} adalah {realisasi}; target tercapai dan capaiannya "
            "{capaian} (kategori {kategori}).",
        ),
    ),
    Ukur.MENCAPAI_RENTANG: Pola(
        "Target berupa rentang tercapai",
        (
            "Realisasi {waktu} adalah {realisasi}, di dalam {target}, sehingga target tercapai dengan "
            "capaian {capaian} (kategori {kategori}).",
            "{target} tercapai: realisasi {waktu} adalah {realisasi}, dengan capaian {capaian} yang "
            "termasuk kategori {kategori}.",
            "Dengan {target}, realisasi {waktu} adalah {realisasi}; target tercapai dan capaiannya "
            "{capaian} (kategori {kategori}).",
        ),
    ),
    Ukur.TIDAK: Pola(
        "Target tidak atau belum tercapai",
        (
            "Realisasi {waktu} adalah {realisasi} dari {target}, sehingga target {belum} tercapai; "
            "capaiannya {capaian} (kategori {kategori}).",
            "{target} {belum} tercapai: realisasi {waktu} adalah {realisasi}, dengan capaian {capaian} "
            "yang termasuk kategori {kategori}.",
            "Dari {target}, realisasi {waktu} adalah {realisasi}; target {belum} tercapai dan "
            "capaiannya {capaian} (kategori {kategori}).",
        ),
    ),
    Ukur.TIDAK_TURUN: Pola(
        "Target tidak atau belum tercapai, pada indikator yang lebih baik bila lebih rendah",
        (
            "Realisasi {waktu} adalah {realisasi}, lebih tinggi daripada {target}; nilai yang lebih "
            "rendah lebih baik, sehingga target {belum} tercapai dengan capaian {capaian} (kategori "
            "{kategori}).",
            "Dengan {target}, realisasi {waktu} adalah {realisasi}. Karena nilai yang lebih rendah "
            "lebih baik, target {belum} tercapai dan capaiannya {capaian} (kategori {kategori}).",
            "{target} {belum} tercapai karena realisasi {waktu} lebih tinggi, yaitu {realisasi}; "
            "capaiannya {capaian} dan termasuk kategori {kategori}.",
        ),
    ),
    Ukur.TIDAK_RENTANG: Pola(
        "Realisasi di luar rentang target",
        (
            "Realisasi {waktu} adalah {realisasi}, di luar {target}, sehingga target {belum} tercapai; "
            "capaiannya {capaian} (kategori {kategori}).",
            "{target} {belum} tercapai: realisasi {waktu} adalah {realisasi}, dengan capaian {capaian} "
            "yang termasuk kategori {kategori}.",
            "Dengan {target}, realisasi {waktu} adalah {realisasi}; target {belum} tercapai dan "
            "capaiannya {capaian} (kategori {kategori}).",
        ),
    ),
    Ukur.TANPA_CAPAIAN: Pola(
        "Realisasi ada, capaian belum dapat dihitung",
        (
            "Realisasi {waktu} adalah {realisasi}, sedangkan capaiannya belum dapat dihitung{alasan}.",
            "Capaian belum dapat dihitung{alasan}; realisasi {waktu} adalah {realisasi}.",
            "Realisasi {waktu} adalah {realisasi}; persentase capaiannya belum dapat dihitung{alasan}.",
        ),
    ),
    Ukur.BELUM_DIISI: Pola(
        "Realisasi belum diisi",
        (
            "Realisasi {waktu}: {kosong}.",
            "Nilai {waktu}: {kosong}.",
            "Hasil pengukuran {waktu}: {kosong}.",
        ),
    ),
    Ukur.BELUM_WAKTUNYA: Pola(
        "Belum waktunya diukur",
        (
            "Indikator ini belum waktunya diukur{alasan}, sehingga realisasi {waktu} belum ada.",
            "Realisasi {waktu} belum ada karena indikator ini belum waktunya diukur{alasan}.",
            "Pengukuran {waktu} belum waktunya dilakukan{alasan}, sehingga realisasinya belum ada.",
        ),
    ),
    Ukur.MENUNGGU_RILIS: Pola(
        "Menunggu rilis pihak lain",
        (
            "Realisasi {waktu} masih menunggu rilis pihak lain{alasan}, sehingga capaiannya belum ada.",
            "Capaian belum ada karena realisasi {waktu} menunggu rilis pihak lain{alasan}.",
            "Nilai {waktu} belum dirilis oleh pihak yang berwenang{alasan}; capaiannya belum ada.",
        ),
    ),
    Ukur.BELUM_DAPAT_DIUKUR: Pola(
        "Belum dapat diukur",
        (
            "Realisasi {waktu} belum dapat diukur{alasan}, sehingga capaiannya belum ada.",
            "Capaian belum ada karena realisasi {waktu} belum dapat diukur{alasan}.",
            "Nilai {waktu} belum dapat diukur{alasan}; capaiannya belum ada.",
        ),
    ),
    Ukur.TIDAK_BERLAKU: Pola(
        "Tidak berlaku pada periode ini",
        (
            "Pengukuran {waktu} tidak berlaku bagi indikator ini{alasan}.",
            "Indikator ini tidak diberlakukan untuk pengukuran {waktu}{alasan}.",
            "Untuk pengukuran {waktu}, indikator ini tidak berlaku{alasan}.",
        ),
    ),
}

TRIWULAN_SENDIRI = Pola(
    "Nilai triwulan itu saja, pada laporan triwulan",
    (
        "Pada {triwulan} saja realisasinya {realisasi}.",
        "Realisasi {triwulan} sendiri adalah {realisasi}.",
        "Khusus {triwulan}, realisasinya {realisasi}.",
    ),
)
DIBATASI = Pola(
    "Capaian hasil hitungan melewati batas ketentuan",
    (
        "Capaian menurut rumus adalah {mentah}; sesuai batas dalam ketentuan dicatat {capaian}.",
        "Hasil hitungan {mentah} dicatat sebagai {capaian} sesuai batas capaian dalam ketentuan.",
        "Sebelum batas dalam ketentuan diterapkan, capaiannya {mentah}.",
    ),
)
RESMI = Pola(
    "Nilai resmi menggantikan hitungan kantor",
    (
        "Nilai yang dipakai adalah nilai resmi menurut {dasar}{hitungan}.",
        "Realisasi tersebut ditetapkan dalam {dasar}{hitungan}.",
        "Dasar nilai resmi ini ialah {dasar}{hitungan}.",
    ),
)
TAHUN_NILAI = Pola(
    "Nilai milik tahun lain atau terbit pada tahun lain",
    (
        "Nilai tersebut merupakan {keterangan}.",
        "Yang disajikan di sini adalah {keterangan}.",
        "Sebagai keterangan, angka ini adalah {keterangan}.",
    ),
)
SEMENTARA = Pola(
    "Nilai sementara",
    (
        "Nilai ini masih sementara dan dapat berubah.",
        "Angka tersebut bersifat sementara.",
        "Nilai tetapnya belum ada; angka ini sementara.",
    ),
)
PREDIKAT = Pola(
    "Target berupa predikat",
    (
        "Predikat yang diperoleh adalah {predikat}, sedangkan predikat yang ditargetkan {target}.",
        "Dari target predikat {target} diperoleh predikat {predikat}.",
        "Target predikatnya {target} dan predikat yang diperoleh {predikat}.",
    ),
)
LAINNYA = (TRIWULAN_SENDIRI, DIBATASI, RESMI, TAHUN_NILAI, SEMENTARA, PREDIKAT)
