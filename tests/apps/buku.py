"""Books of the example offices, imported as the tests need them."""

from selaras.apps.berkas.actions import PilihanImpor, terapkan_impor, unggah_impor
from selaras.apps.berkas.banding import JenisBeda
from selaras.apps.berkas.models import Impor
from selaras.apps.berkas.muatan import read_muatan, store_isi
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.berkas.wadah import list_wadah
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.organisasi.models import Instansi, Kabupaten
from selaras.domain.berkas import BerkasKinerja
from tests.contoh import BOOKS, load

PELAKU = Pelaku(None, "uji")
SEMUA = frozenset((w.daftar, jenis) for w in list_wadah() for jenis in JenisBeda)


def make_kantor(berkas: BerkasKinerja) -> Instansi:
    """Return the office of a book, in its kabupaten."""
    profil = berkas.profil
    kabupaten = Kabupaten.objects.create(
        slug=profil.kabupaten.lower().replace(" ", "-"), nama=profil.kabupaten, provinsi=profil.provinsi
    )
    slug = profil.nama_instansi.lower().replace(" ", "-")
    return Instansi.objects.create(kabupaten=kabupaten, slug=slug, nama=profil.nama_instansi)


def unggah(kantor: Instansi, tahun: int, content: bytes) -> Impor:
    muatan = read_muatan(content, kantor)
    assert muatan.berkas is not None, "\n".join(map(str, muatan.kesalahan))
    return unggah_impor(PELAKU, Ruang.kantor(kantor, tahun), muatan, "buku.xlsx")


def terapkan(impor: Impor) -> Impor:
    ruang = Ruang.kantor(impor.instansi, impor.tahun_berkas)
    return terapkan_impor(PELAKU, ruang, impor, PilihanImpor(SEMUA))


def masukkan(office: str) -> Instansi:
    """Import an example book into its empty office."""
    kantor = make_kantor(load(office).berkas)
    periode = load(office).berkas.profil.periode
    terapkan(unggah(kantor, periode.tahun, BOOKS[office].read_bytes()))
    return kantor


def keluarkan(kantor: Instansi, office: str) -> BerkasKinerja:
    periode = load(office).berkas.profil.periode
    return build_berkas(kantor, periode.tahun, periode.triwulan)


def make_impor(kantor: Instansi) -> Impor:
    """Return the preview of a book that says no more than the office's name."""
    berkas = build_berkas(kantor, 2024)
    return Impor.objects.create(
        instansi=kantor,
        tahun_berkas=2024,
        nama_berkas="buku.xlsx",
        sha256="0" * 64,
        isi=store_isi(berkas),
        cakupan={"profil": ["nama_instansi"]},
    )
