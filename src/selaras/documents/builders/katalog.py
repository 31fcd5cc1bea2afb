"""Every kind of document, and which of them a book gives."""

from collections.abc import Callable
from dataclasses import dataclass

from selaras.documents.builders import subjek
from selaras.documents.builders.konteks import Subjek
from selaras.documents.model import Dokumen
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas
from selaras.domain.periode import Periode


@dataclass(frozen=True)
class JenisDokumen:
    """A kind of document: the word of the command line, its name, whom it is made for."""

    kode: str
    nama: str
    list_subjek: Callable[[BerkasKinerja], tuple[Subjek, ...]]

    @property
    def kerangka(self) -> str:
        """Return how the outlines name it: 'lkj_triwulan'."""
        return self.kode.replace("-", "_")


@dataclass(frozen=True)
class Terbitan:
    """One document that a book gives."""

    jenis: JenisDokumen
    subjek: Subjek

    @property
    def nama(self) -> str:
        """Return the name of the kind, with what it is about: 'Perjanjian kinerja: Camat Contoh'."""
        return f"{self.jenis.nama}: {self.subjek.nama}" if self.subjek.nama else self.jenis.nama

    def file_stem(self, periode: Periode) -> str:
        """Return the name of its file without the ending: 'lkj-triwulan-tw2-2024'."""
        words = "".join(c if c.isalnum() else " " for c in self.subjek.kode.casefold()).split()
        return "-".join([self.jenis.kode, *words, periode.kode, str(periode.tahun)])

    def build(self, hasil: HasilBerkas) -> Dokumen:
        """Return the document; the contents of all kinds load only when one is built."""
        from selaras.documents.builders.assembling import build_dokumen  # noqa: PLC0415

        return build_dokumen(self.jenis.kerangka, hasil, self.subjek)


KATALOG = (
    JenisDokumen("lkj-triwulan", "Laporan kinerja triwulan", subjek.each_quarter),
    JenisDokumen("lkjip", "Laporan kinerja tahunan", subjek.each_year),
    JenisDokumen("pk", "Perjanjian kinerja", subjek.each_agreement),
    JenisDokumen("iku", "Indikator kinerja utama", subjek.each_with_iku),
    JenisDokumen("renja", "Rencana kerja tahunan", subjek.each_with("daftar_anggaran")),
    JenisDokumen("rencana-aksi", "Rencana aksi", subjek.each_plan_of_actions),
    JenisDokumen("tc27", "Matriks T-C.27", subjek.each_with("daftar_target_rencana")),
    JenisDokumen("tc29", "Evaluasi Renja dan Renstra (T-C.29)", subjek.each_with_measured_plan),
    JenisDokumen("tc30", "Pencapaian kinerja pelayanan (T-C.30)", subjek.each_with_plan_of_services),
    JenisDokumen("tc31", "Reviu rancangan awal RKPD (T-C.31)", subjek.each_reviewed_year),
    JenisDokumen("tc32", "Usulan masyarakat (T-C.32)", subjek.each_proposed_year),
    JenisDokumen("pohon-kinerja", "Pohon kinerja", subjek.each_with("daftar_pohon")),
    JenisDokumen("hubungan-dokumen", "Hubungan dokumen perencanaan", subjek.each_with("daftar_simpul")),
    JenisDokumen("evaluasi-renja", "Evaluasi hasil Renja (E.81)", subjek.each_with("daftar_anggaran")),
    JenisDokumen("daftar-realisasi", "Daftar realisasi", subjek.each_with("daftar_indikator")),
    JenisDokumen("rfk", "Realisasi fisik dan keuangan", subjek.each_month_of_progress),
    JenisDokumen("riwayat-pagu", "Riwayat pagu", subjek.each_with("daftar_versi_pagu")),
    JenisDokumen("lkj-individu", "Laporan kinerja individu", subjek.each_official),
    JenisDokumen("matriks", "Matriks aktivitas dan dokumen desa", subjek.each_with("daftar_matriks")),
    JenisDokumen(
        "skm",
        "Survei kepuasan masyarakat",
        subjek.each_with("daftar_responden_skm", "daftar_rekap_skm"),
    ),
    JenisDokumen("status-desa", "Status desa", subjek.each_with("daftar_status_desa")),
    JenisDokumen(
        "register",
        "Rekapitulasi register",
        subjek.each_with("daftar_register", "daftar_rekap_register"),
    ),
    JenisDokumen("ipp", "Indeks pelayanan publik", subjek.each_with("daftar_nilai_ipp")),
    JenisDokumen("lke", "Rekapitulasi evaluasi AKIP", subjek.each_with("daftar_nilai_lke")),
    JenisDokumen("lhe", "Hasil evaluasi AKIP (surat)", subjek.each_with("daftar_nilai_lke")),
    JenisDokumen("lhe-lengkap", "Hasil evaluasi AKIP (laporan)", subjek.each_with("daftar_nilai_lke")),
    JenisDokumen("tindak-lanjut", "Tindak lanjut rekomendasi", subjek.each_with("daftar_rekomendasi")),
    JenisDokumen("keputusan", "Keputusan", subjek.each_decree),
    JenisDokumen("sop", "Standar operasional prosedur", subjek.each_sop),
    JenisDokumen("surat", "Surat", subjek.each_letter),
    JenisDokumen("rapat", "Rapat", subjek.each_meeting),
    JenisDokumen("agenda-surat", "Agenda surat", subjek.each_with("daftar_surat")),
    JenisDokumen("daftar-dokumen", "Daftar dokumen", subjek.each_with("daftar_dokumen")),
)


def list_terbitan(berkas: BerkasKinerja) -> tuple[Terbitan, ...]:
    """Return every document that the book can give, in the order of the catalogue."""
    return tuple(Terbitan(jenis, about) for jenis in KATALOG for about in jenis.list_subjek(berkas))
