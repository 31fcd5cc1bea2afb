"""What is said of the report as a whole; each sentence stands once in a document."""

from collections.abc import Iterator

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi import angka_kantor
from selaras.documents.builders.narasi.anggaran import tell_money
from selaras.documents.builders.narasi.frasa import when
from selaras.documents.builders.narasi.kalimat import laporan as kalimat
from selaras.documents.builders.narasi.pola import Penulis, Pola, join_sentences
from selaras.documents.builders.wording import join_words
from selaras.documents.model import Inlines, Missing
from selaras.domain.angka import format_angka, format_persen
from selaras.domain.hasil.putusan import PutusanTarget, count_putusan
from selaras.domain.skala import kategori_for

_VERDICTS = {
    PutusanTarget.MELEBIHI: "{} melampaui target",
    PutusanTarget.MENCAPAI: "{} tepat mencapai target",
    PutusanTarget.TIDAK_MENCAPAI: "{} {} mencapai target",
    PutusanTarget.BELUM_DAPAT_DINILAI: "{} belum dapat dinilai",
}

_ALL = "semuanya"


def penulis_of(ctx: Konteks) -> Penulis:
    """Return who writes the sentences of the whole report: the same for an office, others for others."""
    return Penulis(f"{ctx.kerangka.dokumen}/{ctx.profil.nama_instansi}")


def tell(ctx: Konteks, pola: Pola) -> Inlines:
    """Return a sentence that needs no figure: of the office, its report and period."""
    names = {
        "dokumen": ctx.kerangka.nama,
        "kantor": ctx.profil.nama_instansi,
        "kabupaten": ctx.nama_kabupaten,
        "periode": ctx.nama_periode,
        "tahun": str(ctx.periode.tahun),
    }
    return penulis_of(ctx).write(pola, **{name: names[name] for name in pola.isian})


def tell_preface(ctx: Konteks) -> Inlines:
    """Return what the report holds, for which months and by which plan."""
    profil = ctx.profil
    first, last = profil.tahun_awal_renstra, profil.tahun_akhir_renstra
    plan = f", sesuai Rencana Strategis Tahun {first}–{last}" if first and last else ""
    until = "" if ctx.setahun else f", beserta nilai sampai dengan {ctx.nama_triwulan}"
    return penulis_of(ctx).write(
        kalimat.ISI_LAPORAN,
        dokumen=ctx.kerangka.nama,
        kantor=profil.nama_instansi,
        kabupaten=ctx.nama_kabupaten,
        periode=ctx.nama_periode,
        bulan=ctx.periode.rentang_bulan,
        berjalan=until,
        renstra=plan,
    )


def tell_measured(ctx: Konteks) -> Inlines:
    """Return by how many tujuan and sasaran and indicators the office is measured, or the gap."""
    statements = {h.indikator.pernyataan for h in ctx.strategis}
    if not statements:
        return (Missing("indikator tujuan dan sasaran"),)
    return penulis_of(ctx).write(
        kalimat.DIUKUR,
        kantor=ctx.profil.nama_instansi,
        periode=ctx.nama_periode,
        sasaran=str(len(statements)),
        indikator=str(len(ctx.strategis)),
    )


def tell_verdicts(ctx: Konteks) -> Iterator[Inlines]:
    """Yield how many indicators exceed, meet or miss their target; nothing without indicators."""
    if not ctx.strategis:
        return
    no = "tidak" if ctx.setahun else "belum"
    counts = {one: count for one, count in count_putusan(ctx.strategis).items() if count}
    several = len(counts) > 1
    parts = [_VERDICTS[one].format(count if several else _ALL, no) for one, count in counts.items()]
    yield penulis_of(ctx).write(
        kalimat.PUTUSAN, indikator=str(len(ctx.strategis)), rincian=join_words(parts)
    )


def tell_mean(ctx: Konteks) -> Inlines:
    """Return the mean with its class and how many indicators it leaves out, or the gap."""
    mean = ctx.hasil.rata_rata
    if mean.nilai is None:
        return (Missing("capaian indikator"),)
    count = len(mean.dilewati)
    left_out = f"; {count} indikator belum mempunyai capaian dan tidak ikut dirata-rata" if count else ""
    several = len(mean.ikut) > 1
    return penulis_of(ctx).write(
        kalimat.RATA_RATA if several else kalimat.SATU_CAPAIAN,
        banyak=str(len(mean.ikut)),
        tingkat=ctx.ketentuan.dasar_rata_rata.label.lower(),
        waktu=when(ctx),
        rata_rata=format_persen(mean.nilai),
        kategori=kategori_for(mean.nilai, ctx.ketentuan.skala_capaian).label,
        dilewati=left_out,
    )


def tell_whole_money(ctx: Konteks) -> Inlines:
    """Return pagu, spending and remainder of the whole office, or the gap."""
    total = ctx.hasil.anggaran.total
    if total.pagu is None or total.realisasi is None:
        return (Missing("realisasi anggaran"),)
    return join_sentences(tuple(tell_money(ctx, total, "seluruh program", penulis_of(ctx))))


def tell_evaluations(ctx: Konteks) -> Iterator[Inlines]:
    """Yield the results of the survey and of the evaluation of AKIP, as far as there are any."""
    ikm, mutu = angka_kantor.ikm(ctx), angka_kantor.mutu_skm(ctx)
    count = angka_kantor.responden(ctx)
    if ikm and mutu and count:
        yield penulis_of(ctx).write(kalimat.SKM, responden=count, ikm=ikm, mutu=mutu)
    lke = ctx.hasil.lke
    score = lke.berlaku if lke else None
    grade = angka_kantor.predikat_lke(ctx)
    if lke and score and score.total.hasil is not None and grade:
        yield penulis_of(ctx).write(
            kalimat.AKIP,
            tahun_evaluasi=str(lke.tahun_evaluasi),
            nilai=format_angka(score.total.hasil),
            predikat=grade,
        )
