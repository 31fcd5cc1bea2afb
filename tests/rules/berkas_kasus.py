"""A berkas for a case: an example office with some fields changed, or one that the case invents."""

import json
from typing import Any

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.json import dump_berkas, load_berkas
from tests.contoh import load
from tests.rules.rekaan import build_rekaan, repeat_rows


def build_berkas(isi: dict[str, Any]) -> BerkasKinerja:
    """Return the office `kantor` with the changes of `ubah`; without `kantor` an invented one.

    An invented office holds the lists that the case writes out (`daftar_indikator = [...]`), `profil`
    and `ketentuan` over the defaults, and rows of `ulang` many times, '#' being their number.

    Each change is a table: `di` a path as in 'daftar_indikator/0/satuan' ('-' adds to a list, a filter
    'kode=IKM' picks the first record with that value), and `nilai`, or `hapus = true`.
    """
    if "kantor" not in isi:
        return build_rekaan(repeat_rows(isi))
    content = json.loads(dump_berkas(load(isi["kantor"]).berkas))
    for change in isi.get("ubah", ()):
        _apply(content, change["di"].split("/"), change)
    return load_berkas(json.dumps(content).encode())


def _apply(content: Any, path: list[str], change: dict[str, Any]) -> None:
    for step in path[:-1]:
        content = content[_key(content, step)]
    last = path[-1]
    if change.get("hapus"):
        del content[_key(content, last)]
    elif last == "-":
        content.append(change["nilai"])
    else:
        content[_key(content, last)] = change["nilai"]


def _key(content: Any, step: str) -> Any:
    if not isinstance(content, list):
        return step
    if "=" not in step:
        return int(step)
    field, _, wanted = step.partition("=")
    return next(i for i, record in enumerate(content) if str(record.get(field)) == wanted)
