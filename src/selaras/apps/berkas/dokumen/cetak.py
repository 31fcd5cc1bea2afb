"""One document in one format as a stored file; equal data give the file that is there already."""

import hashlib
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO

from selaras import __version__
from selaras.apps.berkas.dokumen.terbitan import dated
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.models import Unggahan
from selaras.apps.core.unggahan import find_derived, keep_derived, read_file
from selaras.apps.organisasi.models import Instansi
from selaras.apps.organisasi.selectors import induk_of, kop_of
from selaras.documents.builders.katalog import Terbitan
from selaras.documents.large_tables import TabelLepas, take_out_large
from selaras.documents.model import Attachment
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.exchange.json import describe_bawaan, dump_berkas, dump_public_berkas
from selaras.exchange.workbook import write_long_table

_WAKTU_ZIP = (1980, 1, 1, 0, 0, 0)  # equal contents give equal bytes


@dataclass(frozen=True)
class Percetakan:
    """The data of an office, ready to be printed for a person; figures come when first needed."""

    pelaku: Pelaku
    ruang: Ruang
    instansi: Instansi
    berkas: BerkasKinerja

    @cached_property
    def hasil(self) -> HasilBerkas:
        """Return every figure."""
        return calculate_berkas(self.berkas)

    @cached_property
    def _sidik(self) -> bytes:
        return hashlib.sha256(dump_berkas(self.berkas)).digest()

    @cached_property
    def _terbuka(self) -> bytes:
        return dump_public_berkas(self.berkas)

    def find(self, nama: str, terbitan: Terbitan, bentuk: Format) -> Unggahan | None:
        """Return the stored file where one was made from the same data by the same version."""
        return find_derived(self.ruang, self._key(nama, terbitan, bentuk))

    def print(self, nama: str, terbitan: Terbitan, bentuk: Format) -> Unggahan:
        """Return the document as a stored file, made now where there is none.

        PrintError says that it cannot be made. With tables too long for paper it is a .zip that
        holds them beside it.
        """
        key = self._key(nama, terbitan, bentuk)
        return find_derived(self.ruang, key) or self._make(key, nama, terbitan, bentuk)

    def _make(self, key: str, nama: str, terbitan: Terbitan, bentuk: Format) -> Unggahan:
        dokumen, large = take_out_large(terbitan.build(self.hasil), nama)
        induk = self._induk(terbitan) if bentuk is Format.DOCX else None
        data = self._data(terbitan.jenis.kode)
        ((_format, content),) = print_dokumen(dokumen, (bentuk,), (data,), induk)
        files = [(f"{nama}.{bentuk}", content), *map(_long_table, large)]
        if len(files) == 1:
            return keep_derived(self.pelaku, self.ruang, *files[0], key)
        return keep_derived(self.pelaku, self.ruang, f"{nama}-{bentuk}.zip", zip_of(files), key)

    def _data(self, jenis: str) -> Attachment:
        what = describe_bawaan(jenis, self._terbuka)
        return Attachment("berkas-kinerja.json", "application/json", what, self._terbuka)

    def _induk(self, terbitan: Terbitan) -> bytes | None:
        return induk_of(self.instansi, dated(terbitan, self.berkas))

    def _key(self, nama: str, terbitan: Terbitan, bentuk: Format) -> str:
        kop = kop_of(self.instansi, dated(terbitan, self.berkas)) if bentuk is Format.DOCX else None
        looks = "" if kop is None else kop.unggahan.sha256
        parts = (__version__, nama, terbitan.jenis.kode, terbitan.subjek.kode, bentuk, looks)
        return hashlib.sha256(self._sidik + "\n".join(parts).encode()).hexdigest()


def zip_stored(percetakan: Percetakan, name: str, daftar: Iterable[Unggahan]) -> Unggahan:
    """Return the files together in one .zip; what is one itself is spread out in it."""
    together = list(daftar)
    key = hashlib.sha256("\n".join([name, *(one.sha256 for one in together)]).encode()).hexdigest()
    found = find_derived(percetakan.ruang, key)
    if found is not None:
        return found
    files = [file for one in together for file in _files_of(one)]
    return keep_derived(percetakan.pelaku, percetakan.ruang, name, zip_of(files), key)


def zip_of(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a .zip of named contents."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, _WAKTU_ZIP), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _files_of(unggahan: Unggahan) -> list[tuple[str, bytes]]:
    content = read_file(unggahan)
    if unggahan.jenis != "zip":
        return [(unggahan.nama, content)]
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def _long_table(table: TabelLepas) -> tuple[str, bytes]:
    return f"{table.name}.xlsx", write_long_table(table.title, table.rows, table.heads)
