"""An invented office for cases: only what a case says, the rest as small as a record may be."""

import json
from datetime import date
from typing import Any

from selaras.domain.berkas import BerkasKinerja, Isian, JenisIsian, isian_of, records_of_berkas
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from selaras.exchange.json import load_berkas, write_json

_PROFIL: dict[str, Any] = {
    "nama_instansi": "Kecamatan Rekaan",
    "kabupaten": "Khayalan",
    "periode": {"tahun": 2025},
    "penanda_tangan": "Camat Rekaan",
    "pihak_pertama": "Camat Rekaan",
    "pihak_kedua": "Bupati Khayalan",
}
_LEAST: dict[str, dict[str, Any]] = {
    "daftar_indikator": {
        "tingkat": "sasaran",
        "pernyataan": "Pelayanan membaik",
        "uraian": "Persentase layanan tepat waktu",
        "satuan": "%",
        "arah": "naik",
        "cara_rekap": "tahunan_saja",
        "target": 80,
    },
    "daftar_anggaran": {"uraian": "Penunjang"},
    "daftar_realisasi": {"triwulan": 4},
    "daftar_versi_pagu": {"jenis": "induk", "tanggal": date(2025, 1, 2)},
    "daftar_nilai_lke": {"pihak": "penjaminan_kualitas", "tahun_evaluasi": 2025},
    "daftar_rencana": {"jenis": "renstra", "tahun_awal": 2025, "tahun_akhir": 2029},
    "daftar_simpul": {"rencana": "R", "tingkat": "sasaran", "uraian": "Pelayanan membaik"},
    "daftar_target_rencana": {"simpul": "S", "indikator": "Persentase layanan tepat waktu"},
    "daftar_pohon": {"jenis": "output", "uraian": "Layanan selesai tepat waktu"},
    "daftar_pk": {"jabatan": "Camat Rekaan", "atasan": "Bupati Khayalan"},
    "daftar_sasaran_pk": {"jabatan": "Camat Rekaan", "sasaran": "Pelayanan membaik"},
    "daftar_anggaran_pk": {"jabatan": "Camat Rekaan"},
    "daftar_dokumen": {"judul": "Dokumen kantor"},
    "daftar_rapat": {"tanggal": date(2025, 3, 3), "acara": "Pembahasan capaian"},
    "daftar_surat": {"jenis": "lainnya", "hal": "Penyampaian data"},
    "daftar_rekomendasi": {"uraian": "Lengkapi data", "sumber": "LHE AKIP", "tahun": 2025},
    "daftar_register": {"register": "Trantibum", "tanggal": date(2025, 3, 3), "jenis": "Keributan"},
    "daftar_rekap_register": {"register": "Trantibum"},
    "daftar_status_desa": {"tahun": 2024, "instrumen": "idm"},
    "daftar_ketentuan": {"dasar_hukum": "Perbup Khayalan 1/2025"},
    "daftar_narasi": {"bagian": "kata_pengantar"},
}


def build_rekaan(isi: dict[str, Any]) -> BerkasKinerja:
    """Return the office that a case describes by its lists; refuse what a workbook could not hold.

    A case with `ditolak` holds just that: only JSON brings such an office.
    """
    records = records_of_berkas()
    lists = {
        name: [_record(records[name], _filled(_LEAST.get(name, {}), row)) for row in rows]
        for name, rows in isi.items()
        if name in records
    }
    profil = _PROFIL | isi.get("profil", {})
    settings = json.loads(write_json(resolve_ketentuan("Khayalan", date(2025, 12, 31))))
    content = {"profil": profil, "ketentuan": _filled(settings, isi.get("ketentuan", {})), **lists}
    berkas = load_berkas(json.dumps(content, default=str).encode())
    errors = [m for m in check_berkas(berkas) if m.tingkat is TingkatMasalah.KESALAHAN]
    assert bool(errors) == isi.get("ditolak", False), errors
    return berkas


def repeat_rows(isi: dict[str, Any]) -> dict[str, Any]:
    """Return the case with the rows of `ulang`: a list, how many rows, and the row with '#' counted."""
    repeated: dict[str, Any] = dict(isi)
    for one in isi.get("ulang", ()):
        rows = [
            {name: _counted(value, number) for name, value in one["baris"].items()}
            for number in range(1, one["banyak"] + 1)
        ]
        repeated[one["daftar"]] = [*repeated.get(one["daftar"], ()), *rows]
    return repeated


def _counted(value: Any, number: int) -> Any:
    return value.replace("#", str(number)) if isinstance(value, str) else value


def _filled(least: dict[str, Any], row: dict[str, Any]) -> dict[str, Any]:
    """Return the row over the defaults; `hapus` names defaults that it does not want."""
    fields = least | row
    left_out = {"hapus", *fields.get("hapus", ())}
    return {name: value for name, value in fields.items() if name not in left_out}


def _record(kind: type[Any], row: dict[str, Any]) -> dict[str, Any]:
    fields = isian_of(kind)
    return {name: _value(fields[name], value) for name, value in row.items()}


def _value(isian: Isian, value: Any) -> Any:
    match isian.jenis:
        case JenisIsian.KODE:
            return {"bagian": parse_kode(value).bagian}
        case JenisIsian.NILAI | JenisIsian.UANG:
            return str(value)
        case _:
            return value
