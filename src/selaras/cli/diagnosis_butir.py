"""The checks of `selaras diagnosis`; none of them changes anything."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings
from django.core.checks import run_checks
from django.db import DatabaseError, connection

from selaras import __version__
from selaras.apps.core.pekerjaan import pekerja
from selaras.cli.layan.persiapan import newer_migrations, pending_migrations

MB = 1024 * 1024
RUANG_TERSEDIKIT = 500 * MB


class Keadaan(StrEnum):
    """How a check came out; INFO is nothing to judge."""

    BAIK = "BAIK"
    SALAH = "SALAH"
    INFO = "INFO"


BAIK, SALAH, INFO = Keadaan.BAIK, Keadaan.SALAH, Keadaan.INFO


@dataclass(frozen=True)
class Butir:
    """One check; `langkah` says what to do."""

    nama: str
    keadaan: Keadaan
    keterangan: str
    langkah: str = ""


def list_butir() -> list[Butir]:
    """Return every check in the order of what depends on what."""
    return [*_settings(), _folder(), _space(), *_database(), _mail()]


def _judge(good: object) -> Keadaan:
    return BAIK if good else SALAH


def _settings() -> Iterator[Butir]:
    yield Butir("Versi", INFO, f"Selaras {__version__}, mode {settings.SELARAS_MODE}")
    hosts = ", ".join(settings.ALLOWED_HOSTS)
    tls = "di balik TLS" if settings.SELARAS_TLS else "tanpa TLS"
    yield Butir("Alamat", INFO, f"{hosts} ({tls}), didengarkan di {settings.SELARAS_DENGAR}")
    wrong = [str(one.msg) for one in run_checks() if one.is_serious()]
    told = "; ".join(wrong) or "tidak ada yang bertentangan"
    yield Butir("Pengaturan", _judge(not wrong), told, "Perbaiki pengaturan itu." if wrong else "")


def _folder() -> Butir:
    folder = settings.SELARAS_DATA
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Butir(
            "Folder data", SALAH, f"{folder} tidak dapat ditulis", "Beri izin kepada pengguna ini."
        )
    opened = os.name == "posix" and bool(folder.stat().st_mode & 0o077)
    step = f"Jalankan: chmod 700 {folder}" if opened else ""
    told = f"{folder} terbuka bagi pengguna lain" if opened else f"{folder} hanya untuk pemiliknya"
    return Butir("Folder data", _judge(not opened), told, step)


def _space() -> Butir:
    free = shutil.disk_usage(settings.SELARAS_DATA).free
    enough = free >= RUANG_TERSEDIKIT
    step = "" if enough else "Kosongkan ruang; tanpa ruang, data tidak dapat disimpan."
    return Butir(
        "Ruang penyimpanan", _judge(enough), f"tersisa {free // MB:,} MB".replace(",", "."), step
    )


def _database() -> Iterator[Butir]:
    kind = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}.get(connection.vendor, connection.vendor)
    try:
        version = ".".join(map(str, connection.get_database_version()))
        unknown, pending = newer_migrations(), pending_migrations()
    except DatabaseError as error:
        step = "Periksa DATABASE_URL dan apakah peladen basis datanya berjalan."
        yield Butir("Basis data", SALAH, f"{kind} tidak dapat dibuka: {str(error).strip()}", step)
        return
    yield Butir("Basis data", BAIK, f"{kind} {version} dapat dibuka")
    yield _shape(unknown, pending)
    if not pending:
        yield _worker()


def _shape(unknown: list[str], pending: list[str]) -> Butir:
    if unknown:
        step = "Pasang Selaras versi terbaru."
        return Butir("Bentuk basis data", SALAH, f"lebih baru daripada program ({unknown[0]})", step)
    if pending:
        step = "Jalankan: selaras layan (basis data dicadangkan dahulu)."
        return Butir("Bentuk basis data", SALAH, f"{len(pending)} pembaruan belum dijalankan", step)
    return Butir("Bentuk basis data", BAIK, "sesuai dengan program")


def _worker() -> Butir:
    count = len(pekerja.living())
    if count:
        return Butir("Pekerja", BAIK, f"{count} berjalan")
    step = "Jalankan: selaras layan. Tanpa pekerja, dokumen tidak dibuat."
    return Butir("Pekerja", SALAH, "tidak ada yang berjalan", step)


def _mail() -> Butir:
    if settings.EMAIL_BACKEND.endswith("smtp.EmailBackend"):
        return Butir("Surel", BAIK, f"dikirim lewat {settings.EMAIL_HOST}")
    step = "Isi SELARAS_SMTP_URL agar undangan dan tautan sandi terkirim sendiri."
    return Butir("Surel", INFO, "belum diatur; undangan hanya tercetak di layar", step)
