"""Parts of decrees and seats of teams belong to a document that is a decree."""

from collections.abc import Iterator, Mapping, Sequence

from selaras.domain.berkas.dokumen import DokumenResmi, JenisDokumenResmi
from selaras.domain.berkas.keputusan import AnggotaTim, ButirKeputusan
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key

LIST = "daftar_butir_keputusan"
LIST_TIM = "daftar_anggota_tim"
# What the head of an office settles by keputusan; a pedoman is the annex of one.
_DECREES = {JenisDokumenResmi.KEPUTUSAN, JenisDokumenResmi.IKU, JenisDokumenResmi.PEDOMAN}


def check_keputusan(
    daftar_butir: Sequence[ButirKeputusan],
    daftar_anggota: Sequence[AnggotaTim],
    daftar_dokumen: Sequence[DokumenResmi],
) -> Iterator[Masalah]:
    """Yield problems of the sheets Butir SK and SK & Tim."""
    kinds = {name_key(dokumen.kode): dokumen.jenis for dokumen in daftar_dokumen}
    yield from find_duplicates(LIST, daftar_butir, _item, "uraian", "bunyi pada bagian ini")
    for nomor, butir in enumerate(daftar_butir):
        yield from _decree(At(LIST, nomor), butir.dokumen, kinds)
    for nomor, anggota in enumerate(daftar_anggota):
        yield from _decree(At(LIST_TIM, nomor), anggota.dokumen, kinds)


def _item(butir: ButirKeputusan) -> tuple[str, str, str]:
    return name_key(butir.dokumen), butir.bagian.value, name_key(butir.uraian)


def _decree(at: At, kode: str, kinds: Mapping[str, JenisDokumenResmi]) -> Iterator[Masalah]:
    jenis = kinds.get(name_key(kode))
    if jenis is None:
        yield at.error("dokumen", f"'{kode}'", "kode pada lembar Dokumen", "betulkan kodenya")
    elif jenis not in _DECREES:
        found = f"'{kode}', yaitu {jenis.label}"
        wanted = "dokumen berupa keputusan"
        yield at.error("dokumen", found, wanted, "betulkan kodenya, atau jenis dokumennya")
