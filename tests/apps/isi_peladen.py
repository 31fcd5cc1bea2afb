"""What the tests of the server do beside it on its data: fill it, and look what is there."""

import json
import sys
from typing import Any

from selaras.cli.django_siap import prepare_django

prepare_django()

from django.db import connection  # noqa: E402 -- these need Django to be ready
from django.test import Client  # noqa: E402

from selaras.apps.akun.peran import Peran  # noqa: E402
from selaras.apps.berkas.dokumen.terbitan import by_name  # noqa: E402
from selaras.apps.berkas.selectors import build_berkas  # noqa: E402
from selaras.apps.core.models import Jejak, Unggahan  # noqa: E402
from selaras.apps.core.pekerjaan.models import Pekerjaan  # noqa: E402
from selaras.apps.organisasi.models import Desa, Instansi  # noqa: E402
from tests.apps.buku import masukkan  # noqa: E402
from tests.apps.dunia import make_pengguna  # noqa: E402

DOKUMEN = 6


def fill() -> dict[str, Any]:
    """Import an office, log two people in; return their sessions and what there is to ask for."""
    kopang = masukkan("kopang")
    praya = Instansi.objects.create(kabupaten=kopang.kabupaten, slug="praya", nama="Kecamatan Praya")
    writer, reader = make_pengguna(Peran.OPERATOR, praya), make_pengguna(Peran.KEPALA, kopang)
    names = list(by_name(build_berkas(kopang, 2024)))[:DOKUMEN]
    clients = Client(), Client()
    for client, one in zip(clients, (writer, reader), strict=True):
        client.force_login(one)
    sessions = [client.cookies["sessionid"].value for client in clients]
    return {"penulis": sessions[0], "pembaca": sessions[1], "dokumen": names}


def look() -> dict[str, Any]:
    """Return what the database holds: rows, their lines of the trail, the job, its own verdict."""
    job = Pekerjaan.objects.get()
    lines = Jejak.objects.filter(objek="organisasi.desa", instansi__slug="praya")
    return {
        "baris": sorted(Desa.objects.filter(instansi__slug="praya").values_list("nama", flat=True)),
        "jejak": sorted(line["nama"] for line in lines.values_list("menjadi", flat=True)),
        "pekerjaan": [job.status, job.percobaan, job.langkah],
        "berkas": sorted(Unggahan.objects.filter(turunan=True).values_list("nama", flat=True)),
        "utuh": _verdict(),
    }


def _verdict() -> str:
    if connection.vendor != "sqlite":
        return "ok"
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA integrity_check")
        return str(cursor.fetchone()[0])


if __name__ == "__main__":
    print(json.dumps({"isi": fill, "lihat": look}[sys.argv[1]]()))
