"""Files: kept whole under their hash, verified when read, handed out as attachment only."""

import hashlib
import os
import tempfile
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet, Sum
from django.http import HttpResponse
from django.utils.http import content_disposition_header

from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of, write_jejak
from selaras.apps.core.jenis_unggahan import sniff
from selaras.apps.core.models import JenisUnggahan, Unggahan

MB = 1024 * 1024
NAMA_TERPANJANG = 150
_BUATAN_SENDIRI = frozenset({JenisUnggahan.HTML, JenisUnggahan.ZIP})  # handed out, never taken in


class UnggahanDitolakError(ValueError):
    """A file is not taken; the message is Indonesian and says what to do."""


class UnggahanRusakError(RuntimeError):
    """The stored bytes are missing or are not those that were stored."""


def store_file(pelaku: Pelaku, ruang: Ruang, name: str, content: bytes) -> Unggahan:
    """Keep what a person sent and tell it in the audit trail; UnggahanDitolakError where it may not be.

    The caller has asked the door, and looks at `jenis` for whether it is what the page wants.
    """
    jenis = _checked(ruang, content)
    with transaction.atomic():
        unggahan = _keep(pelaku, ruang, name, content, jenis=jenis)
        made = Perubahan(unggahan, None, fields_of(unggahan), unggahan.nama)
        write_jejak(pelaku, ruang, "core.simpan_unggahan", [made])
    return unggahan


def keep_derived(pelaku: Pelaku, ruang: Ruang, name: str, content: bytes, kunci: str) -> Unggahan:
    """Keep what the application made from data; `kunci` is the hash of all that it was made from."""
    jenis = sniff(content) or JenisUnggahan.HTML
    return _keep(pelaku, ruang, name, content, jenis=jenis, turunan=True, kunci=kunci)


def find_derived(ruang: Ruang, kunci: str) -> Unggahan | None:
    """Return the file of an office made from the same things, where its bytes are still there."""
    found = _of(ruang).filter(kunci=kunci, turunan=True)
    return next((one for one in found[:5] if path_of(one.sha256).exists()), None)


def read_file(unggahan: Unggahan) -> bytes:
    """Return the bytes; UnggahanRusakError where they are not what was stored."""
    try:
        content = path_of(unggahan.sha256).read_bytes()
    except OSError as error:
        raise UnggahanRusakError(f"berkas nomor {unggahan.pk} tidak dapat dibaca") from error
    if hashlib.sha256(content).hexdigest() != unggahan.sha256:
        raise UnggahanRusakError(f"isi berkas nomor {unggahan.pk} berubah sejak disimpan")
    return content


def serve(unggahan: Unggahan) -> HttpResponse:
    """Return the answer that hands a file out; the view before it has asked the door."""
    response = HttpResponse(read_file(unggahan), content_type=JenisUnggahan(unggahan.jenis).label)
    named = content_disposition_header(as_attachment=True, filename=unggahan.nama)
    response.headers["Content-Disposition"] = named or "attachment"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'; sandbox"
    return response


def path_of(sha256: str) -> Path:
    """Return where the bytes of a hash lie."""
    return Path(settings.MEDIA_ROOT) / sha256[:2] / sha256


def _of(ruang: Ruang) -> QuerySet[Unggahan]:
    office = {"instansi_id": ruang.instansi_id}  # None finds what belongs to no office
    return Unggahan.objects.filter(**office)


def _checked(ruang: Ruang, content: bytes) -> JenisUnggahan:
    """Return the kind of a file that may be kept."""
    jenis, most = sniff(content), settings.UNGGAHAN_TERBESAR
    if len(content) > most:
        raise UnggahanDitolakError(f"Berkas lebih besar daripada {most // MB} MB; kecilkan dahulu.")
    if jenis is None or jenis in _BUATAN_SENDIRI:
        raise UnggahanDitolakError(
            "Jenis berkas ini tidak diterima. Yang diterima: Word (.docx), Excel (.xlsx), PDF, JSON, "
            "dan gambar PNG atau JPEG."
        )
    total = _of(ruang).filter(turunan=False).aggregate(total=Sum("ukuran"))["total"] or 0
    if total + len(content) > settings.JATAH_KANTOR:
        raise UnggahanDitolakError(
            f"Jatah penyimpanan kantor ({settings.JATAH_KANTOR // MB} MB) sudah terpakai; hubungi "
            "pengelola aplikasi."
        )
    return jenis


def _keep(
    pelaku: Pelaku, ruang: Ruang, name: str, content: bytes, *, jenis: JenisUnggahan, **more: object
) -> Unggahan:
    sha256 = hashlib.sha256(content).hexdigest()
    _write(path_of(sha256), sha256, content)
    unggahan = Unggahan.objects.create(
        sha256=sha256,
        nama=clean_name(name),
        jenis=jenis,
        ukuran=len(content),
        instansi_id=ruang.instansi_id,
        pengguna=pelaku.pengguna,
        **more,
    )
    read_file(unggahan)
    return unggahan


def clean_name(name: str) -> str:
    """Return a file name without folders and without letters that do not show."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    shown = "".join(c for c in last if c.isprintable()).strip(" .")
    stem, dot, ending = shown.rpartition(".")
    return f"{stem[:NAMA_TERPANJANG]}{dot}{ending[:20]}" if dot else shown[:NAMA_TERPANJANG] or "berkas"


def _write(path: Path, sha256: str, content: bytes) -> None:
    """Put the bytes there whole or not at all; what lies there already is used when it is right."""
    if path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256:
        os.utime(path)  # young again: the daily cleaning leaves it alone
        return
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as draft:
        draft.write(content)
        draft.flush()
        os.fsync(draft.fileno())
    Path(draft.name).replace(path)
    if os.name == "posix":  # elsewhere a folder cannot be opened, and needs no flushing
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
