"""The help: its topics, and which topic a page belongs to."""

from dataclasses import dataclass

from django.http import HttpRequest


@dataclass(frozen=True)
class Topik:
    """One page of help; `awalan` begins the names of the pages that link to it."""

    kunci: str
    judul: str
    ringkas: str
    awalan: tuple[str, ...] = ()

    @property
    def berkas(self) -> str:
        """Return the template with its text."""
        return f"core/bantuan/{self.kunci}.html"


DAFTAR_TOPIK = (
    Topik("mulai", "Mulai bekerja", "Dari masuk sampai dokumen pertama", ("beranda", "kantor", "cari")),
    Topik(
        "masuk", "Masuk dan verifikasi dua langkah", "Sandi, kode, dan sesi", ("account", "mfa", "akun")
    ),
    Topik(
        "impor",
        "Impor dan ekspor buku kerja",
        "Melihat perbedaan sebelum menerapkan",
        ("impor", "ekspor"),
    ),
    Topik("data", "Mengisi data", "Daftar, angka, tanggal, dan isian yang bentrok", ("data", "profil")),
    Topik(
        "dokumen",
        "Menyusun dan mengunduh dokumen",
        "DOCX, PDF, dan tampilan layar",
        ("dokumen", "pekerjaan"),
    ),
    Topik("pengaturan", "Pengaturan kantor", "Unit, kop, dan gaya Word", ("kantor-pengaturan",)),
    Topik(
        "akun", "Akun dan peran", "Mengundang orang dan memberi peran", ("akun-kantor", "akun-kabupaten")
    ),
    Topik("kabupaten", "Kabupaten dan ketentuannya", "Kantor dan aturan setempat", ("kabupaten",)),
    Topik("jejak", "Jejak perubahan", "Siapa mengubah apa, dan kapan", ("jejak", "kabupaten-jejak")),
    Topik("istilah", "Daftar istilah", "Arti kata yang dipakai di layar"),
)


def topic_of(request: HttpRequest) -> str:
    """Return the key of the topic for a page: the longest beginning of its name decides."""
    match = getattr(request, "resolver_match", None)
    name = (match.url_name or "") if match else ""
    fitting = [(len(a), t.kunci) for t in DAFTAR_TOPIK for a in t.awalan if name.startswith(a)]
    return max(fitting)[1] if fitting else DAFTAR_TOPIK[0].kunci


def find_topik(kunci: str) -> Topik | None:
    """Return the topic with the key, None where there is none."""
    return next((topik for topik in DAFTAR_TOPIK if topik.kunci == kunci), None)
