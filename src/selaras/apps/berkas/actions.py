"""What imports do to the data of an office."""

from dataclasses import dataclass

from django.utils import timezone

from selaras.apps.akun.peran import Hak
from selaras.apps.akun.tindakan import Catatan, tindakan
from selaras.apps.berkas.banding import JenisBeda, state_of
from selaras.apps.berkas.models import Impor, StatusImpor
from selaras.apps.berkas.muatan import Muatan, misplaced, store_isi
from selaras.apps.berkas.pembatalan import list_changed_since, undo
from selaras.apps.berkas.penerapan import Diterapkan, apply
from selaras.apps.berkas.perbandingan import Perbandingan, compare_impor, letak_of
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of
from selaras.apps.organisasi.penguncian import lock_tahun
from selaras.exchange.json import BerkasJsonError

_NAMED = 10  # rows that a refusal names
_NEVER_TOLD = {"isi", "perubahan", "cakupan", "peringatan"}  # the book itself; its rows are told


class ImporError(ValueError):
    """An import cannot be taken, applied or taken back; the message says why and what to do."""


@dataclass(frozen=True)
class PilihanImpor:
    """What a person chose: kinds of differences by list, single ones to leave out, and what was shown.

    `keadaan` is the state of the differences that the person saw; None where nobody looked.
    """

    kelompok: frozenset[tuple[str, JenisBeda]]
    lewati: frozenset[str] = frozenset()
    keadaan: str | None = None

    def codes(self, banding: Perbandingan) -> frozenset[str]:
        """Return the differences of one list that are chosen."""
        beda = banding.beda
        wanted = (b.kode for b in beda.baris if (beda.daftar, b.jenis) in self.kelompok)
        return frozenset(wanted) - self.lewati


@tindakan(Hak.IMPOR)
def unggah_impor(
    pelaku: Pelaku, ruang: Ruang, catatan: Catatan, muatan: Muatan, nama_berkas: str
) -> Impor:
    """Keep what an uploaded book holds until somebody applies it; ImporError where it is not of here.

    An earlier preview of the same person expires.
    """
    assert muatan.berkas is not None
    instansi, tahun = lock_tahun(ruang)
    if reasons := misplaced(muatan.berkas, instansi, tahun):
        raise ImporError(" ".join(reasons))
    previews = Impor.objects.filter(
        instansi=instansi, tahun_berkas=tahun, status=StatusImpor.PRATINJAU, pengguna=pelaku.pengguna
    )
    for lama in previews:
        _change(catatan, lama, status=StatusImpor.KEDALUWARSA, isi="")
    impor = Impor.objects.create(
        instansi=instansi,
        tahun_berkas=tahun,
        triwulan=muatan.berkas.profil.periode.triwulan,
        pengguna=pelaku.pengguna,
        nama_berkas=nama_berkas,
        sha256=muatan.sha256,
        isi=store_isi(muatan.berkas),
        cakupan={daftar: sorted(names) for daftar, names in muatan.cakupan.items()},
        peringatan=[str(masalah) for masalah in muatan.peringatan],
    )
    catatan.add(Perubahan(impor, None, fields_of(impor, _NEVER_TOLD), f"Impor {nama_berkas}"))
    return impor


@tindakan(Hak.IMPOR)
def terapkan_impor(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, impor: Impor, pilihan: PilihanImpor
) -> Impor:
    """Apply the chosen differences; an import that was applied already stays as it is.

    ImporError where the data changed since they were shown, or nothing is chosen.
    """
    now = _locked(ruang, impor)
    if now.status == StatusImpor.DITERAPKAN:
        return now
    if now.status != StatusImpor.PRATINJAU:
        raise ImporError(f"Impor ini sudah {now.get_status_display().lower()}; unggah bukunya lagi.")
    parts = _differences(now)
    if pilihan.keadaan not in (None, state_of(p.beda for p in parts)):
        raise ImporError(
            "Data kantor berubah sejak pratinjau dibuka. "
            "Periksa pratinjau yang baru di bawah, lalu terapkan lagi."
        )
    done = {p.wadah.daftar: apply(p, letak_of(now), pilihan.codes(p)) for p in parts}
    _finish(catatan, now, {daftar: changes for daftar, changes in done.items() if changes is not None})
    return now


@tindakan(Hak.IMPOR)
def batalkan_impor(_pelaku: Pelaku, ruang: Ruang, catatan: Catatan, impor: Impor) -> Impor:
    """Put back what an import changed; ImporError naming the rows that somebody changed since."""
    now = _locked(ruang, impor)
    if now.status == StatusImpor.DIBATALKAN:
        return now
    if now.status != StatusImpor.DITERAPKAN:
        raise ImporError("Hanya impor yang sudah diterapkan yang dapat dibatalkan.")
    if changed := list_changed_since(now):
        rest = f"; dan {len(changed) - _NAMED} baris lain" if len(changed) > _NAMED else ""
        raise ImporError(
            "Impor tidak dapat dibatalkan: baris ini sudah diubah atau dihapus sesudahnya. "
            f"{'; '.join(changed[:_NAMED])}{rest}."
        )
    catatan.add(*undo(now))
    _change(catatan, now, status=StatusImpor.DIBATALKAN, dibatalkan=timezone.now(), perubahan={})
    return now


@tindakan(Hak.IMPOR)
def hapus_pratinjau(_pelaku: Pelaku, ruang: Ruang, catatan: Catatan, impor: Impor) -> Impor:
    """Let go of what an import holds that is not to be applied."""
    now = _locked(ruang, impor)
    if now.status == StatusImpor.PRATINJAU:
        _change(catatan, now, status=StatusImpor.KEDALUWARSA, isi="")
    return now


def _locked(ruang: Ruang, impor: Impor) -> Impor:
    """Return the import as it stands now, of this office and year only."""
    instansi, tahun = lock_tahun(ruang)
    return Impor.objects.select_for_update().get(pk=impor.pk, instansi=instansi, tahun_berkas=tahun)


def _differences(impor: Impor) -> tuple[Perbandingan, ...]:
    try:
        return compare_impor(impor, lock=True)
    except BerkasJsonError:
        raise ImporError("Impor ini disimpan oleh versi lama; unggah bukunya lagi.") from None


def _finish(catatan: Catatan, impor: Impor, done: dict[str, Diterapkan]) -> None:
    if not done:
        raise ImporError("Tidak ada yang dipilih untuk diterapkan; centang sedikitnya satu kelompok.")
    for changes in done.values():
        catatan.add(*changes.jejak)
    _change(
        catatan,
        impor,
        status=StatusImpor.DITERAPKAN,
        diterapkan=timezone.now(),
        isi="",
        perubahan={daftar: changes.as_json() for daftar, changes in done.items()},
        jumlah_tambah=sum(len(changes.tambah) for changes in done.values()),
        jumlah_ubah=sum(len(changes.ubah) for changes in done.values()),
        jumlah_hapus=sum(len(changes.hapus) for changes in done.values()),
    )


def _change(catatan: Catatan, impor: Impor, **isi: object) -> None:
    catatan.save(impor, isi, f"Impor {impor.nama_berkas}", tanpa=_NEVER_TOLD)
