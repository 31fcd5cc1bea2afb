"""Strategy for the lists that not every book has."""

from typing import Any

from hypothesis import strategies as st

from selaras.domain.berkas import BerkasKinerja
from tests.workbook import strategies_documents as documents
from tests.workbook import strategies_evaluation as evaluation
from tests.workbook import strategies_money as budget
from tests.workbook import strategies_plans as plans
from tests.workbook import strategies_sources as sources


@st.composite
def further_lists(draw: st.DrawFn, berkas: BerkasKinerja) -> dict[str, Any]:
    """Fill some of the lists that not every book has, so that a book stays small."""
    desa, advice = draw(sources.villages()), draw(evaluation.recommendations)
    bentuk = berkas.ketentuan.lke_bentuk
    assert bentuk is not None
    lists: dict[str, st.SearchStrategy[Any]] = {
        "daftar_versi_pagu": budget.versions(berkas.daftar_anggaran),
        "daftar_alokasi": budget.allocations(berkas.daftar_anggaran, berkas.daftar_indikator),
        "daftar_anggaran_pk": budget.promises(),
        "daftar_kemajuan": budget.progress(berkas.daftar_anggaran, berkas.profil.periode.tahun),
        "daftar_responden_skm": sources.respondents,
        "daftar_rekap_skm": sources.sums,
        "daftar_nilai_ipp": sources.service_values,
        "daftar_status_desa": sources.states(desa),
        "daftar_matriks": sources.cells(desa),
        "daftar_register": sources.events,
        "daftar_rekap_register": sources.event_counts,
        "daftar_formasi": sources.positions,
        "daftar_pegawai": sources.head_counts,
        "daftar_aset": sources.assets,
        "daftar_nilai_lke": evaluation.scores(bentuk),
        "daftar_lke_lalu": evaluation.earlier,
        "daftar_tindak_lanjut": evaluation.actions(advice),
        **plans.separate_lists(berkas.daftar_indikator),
        **documents.separate_lists(berkas),
    }
    chosen = draw(st.permutations(sorted(lists)))[:6]
    filled = {name: draw(lists[name]) for name in chosen}
    for group in (plans.plan_lists(berkas.daftar_indikator), documents.document_lists()):
        filled |= draw(st.just({}) | group)
    return {"daftar_desa": desa, "daftar_rekomendasi": advice, **filled}
