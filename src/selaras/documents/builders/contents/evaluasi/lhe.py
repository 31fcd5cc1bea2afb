"""The result of the evaluation as the inspectorate writes it: the short letter and the long report."""

from selaras.documents.builders.cells import inlines, paragraph, text_or_missing
from selaras.documents.builders.contents.evaluasi.lhe_catatan import record_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import (
    Block,
    Cover,
    Inline,
    ItemList,
    Letterhead,
    LetterOpening,
    Missing,
    Signatures,
    Text,
)
from selaras.domain.ketentuan import find_peraturan


def letterhead(ctx: Konteks) -> tuple[Block, ...]:
    """Return the head of the inspectorate's paper."""
    return (Letterhead((f"PEMERINTAH {ctx.nama_kabupaten.upper()}", "INSPEKTORAT")),)


def opening(ctx: Konteks) -> tuple[Block, ...]:
    """Return number, subject, place and day, and whom the letter is for."""
    record = record_of(ctx)
    year = ctx.hasil.lke.tahun_evaluasi if ctx.hasil.lke else ctx.periode.tahun
    number: Inline = Text(record.nomor) if record and record.nomor else Missing("nomor LHE")
    subject = f"Hasil evaluasi AKIP {ctx.profil.nama_instansi} Tahun {year}"
    dated = place_and_date(record.tempat if record else "", record.tanggal if record else None)
    addressee = text_or_missing(ctx.profil.penanda_tangan, "pimpinan kantor")
    return (
        LetterOpening(
            (("Nomor", (number,)), ("Hal", inlines(subject))),
            inlines(dated),
            (Text("Yth. "), addressee),
        ),
    )


def cover(ctx: Konteks) -> tuple[Block, ...]:
    """Return the cover of the long report."""
    year = ctx.hasil.lke.tahun_evaluasi if ctx.hasil.lke else ctx.periode.tahun
    title = ("LAPORAN HASIL EVALUASI", "AKUNTABILITAS KINERJA INSTANSI PEMERINTAH", f"TAHUN {year}")
    lines = (ctx.profil.nama_instansi.upper(), ctx.nama_kabupaten.upper())
    record = record_of(ctx)
    foot = (f"Nomor {record.nomor}",) if record and record.nomor else ()
    return (Cover(title, lines, foot),)


def basis(ctx: Konteks) -> tuple[Block, ...]:
    """Return what the evaluation is based on."""
    found = (*ctx.ketentuan.dasar_hukum_laporan, *_of_evaluation(ctx))
    items = tuple(map(inlines, dict.fromkeys(found)))
    return (paragraph("Evaluasi ini dilakukan berdasarkan:"), ItemList(items, ordered=True))


def _of_evaluation(ctx: Konteks) -> tuple[str, ...]:
    """Return what the table of predikat rests on, in full where the library knows it."""
    aturan = ctx.ketentuan.aturan_lke
    if aturan is None:
        return ()
    named = aturan.predikat.skala.dasar_hukum
    known = find_peraturan(named)
    return (f"{known.judul} tentang {known.tentang}" if known else named,)


def purpose(ctx: Konteks) -> tuple[Block, ...]:
    """Return background, aim, scope and method."""
    return (
        paragraph(
            "Evaluasi akuntabilitas kinerja instansi pemerintah (AKIP) menilai sejauh mana SAKIP "
            f"diterapkan oleh {ctx.profil.nama_instansi}, memberi predikat, dan menyampaikan "
            "rekomendasi perbaikan."
        ),
        paragraph(
            "Ruang lingkupnya meliputi perencanaan kinerja, pengukuran kinerja, pelaporan kinerja, "
            "dan evaluasi akuntabilitas kinerja internal."
        ),
        paragraph(
            "Penilaian mandiri oleh kantor diuji oleh Inspektorat melalui penjaminan kualitas atas "
            "dokumen dan bukti, kemudian dijumlahkan menurut bobot komponen dalam lembar kerja evaluasi."
        ),
    )


def close(ctx: Konteks) -> tuple[Block, ...]:
    """Return the closing sentence."""
    return (
        paragraph(
            f"Demikian hasil evaluasi ini disampaikan. {ctx.profil.nama_instansi} diharapkan menyusun "
            "rencana aksi dan menindaklanjuti seluruh rekomendasi, lalu melaporkan kemajuannya kepada "
            "Inspektorat."
        ),
    )


def signature(ctx: Konteks) -> tuple[Block, ...]:
    """Return the signature of the inspectorate."""
    record = record_of(ctx)
    signer = record.penanda_tangan if record else ""
    day = record.tanggal if record else None
    return (Signatures((sign(ctx.berkas, signer, "penanda tangan LHE", tanggal=day),)),)


def copies(ctx: Konteks) -> tuple[Block, ...]:
    """Return who gets a copy: the head of the kabupaten, as the agreement names it."""
    receiver = text_or_missing(ctx.profil.pihak_kedua, "kepala daerah")
    return (paragraph("Tembusan:"), ItemList(((receiver,),), ordered=True))


CONTENTS = {
    "kop_inspektorat": letterhead,
    "lhe_pembuka": opening,
    "lhe_sampul": cover,
    "lhe_dasar": basis,
    "lhe_tujuan": purpose,
    "lhe_penutup": close,
    "lhe_tanda_tangan": signature,
    "lhe_tembusan": copies,
}
