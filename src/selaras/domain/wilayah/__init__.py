"""Names of every kabupaten, kota and kecamatan, by code."""

from selaras.domain.wilayah.daftar import (
    JenisWilayah,
    Wilayah,
    find_wilayah,
    is_wilayah,
    list_kecamatan,
    wilayah_key,
)

__all__ = [
    "JenisWilayah",
    "Wilayah",
    "find_wilayah",
    "is_wilayah",
    "list_kecamatan",
    "wilayah_key",
]
