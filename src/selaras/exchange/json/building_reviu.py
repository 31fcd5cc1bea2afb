"""From a check to the object of `selaras reviu --format json`."""

from dataclasses import asdict
from typing import cast

from selaras import __version__
from selaras.domain.berkas import PengecualianReviu
from selaras.domain.pemeriksaan import CatatanReviu, count_by_weight
from selaras.domain.temuan import Temuan
from selaras.exchange.json import reviu as out


def build_reviu(catatan: CatatanReviu) -> out.Reviu:
    """Return the object."""
    objek, hasil = catatan.objek, catatan.hasil
    counts = count_by_weight(hasil.daftar_temuan).items()
    return out.Reviu(
        versi=__version__,
        objek=out.Objek(objek.nama_berkas, objek.instansi, objek.kabupaten, objek.periode, objek.tahun),
        tanggal=catatan.tanggal.isoformat(),
        jumlah={cast("out.Tingkat", tingkat.value): count for tingkat, count in counts},
        temuan=[_finding(temuan) for temuan in hasil.daftar_temuan],
        terkecuali=[_silenced(*pair) for pair in hasil.daftar_terkecuali],
    )


def _finding(temuan: Temuan) -> out.Temuan:
    return out.Temuan(
        kode=temuan.kode,
        judul=temuan.judul,
        kelompok=cast("out.Kelompok", temuan.kelompok.value),
        tingkat=cast("out.Tingkat", temuan.tingkat.value),
        keyakinan=cast("out.Keyakinan", temuan.keyakinan.value),
        pesan=temuan.pesan,
        hitungan=temuan.hitungan,
        baris=[tempat.baris for tempat in temuan.tempat],
        tempat=[out.Tempat(**asdict(tempat)) for tempat in temuan.tempat],
        lokasi=[out.Lokasi(**asdict(lokasi)) for lokasi in temuan.lokasi],
        saran=temuan.saran,
        dasar_hukum=temuan.dasar_hukum,
    )


def _silenced(temuan: Temuan, pengecualian: PengecualianReviu) -> out.Terkecuali:
    until = pengecualian.sampai.isoformat()
    return out.Terkecuali(_finding(temuan), pengecualian.alasan, pengecualian.pemilik, until)
