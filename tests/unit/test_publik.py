"""What may be published: counts and sums instead of rows, with the same figures."""

from dataclasses import replace
from datetime import date

from selaras.domain.berkas import AnggotaTim, Rapat, Surat, TanggapanAtasan
from selaras.domain.berkas.publik import to_public
from selaras.domain.berkas.surat import JenisSurat, SifatSurat
from selaras.domain.berkas.tanggapan import PilihanTanggapan
from selaras.domain.hasil.register import calculate_register
from selaras.domain.hasil.skm import calculate_skm
from tests.contoh import load
from tests.unit.making import berkas as office


def test_questionnaires_become_sums_with_the_same_index() -> None:
    berkas = load("kopang").berkas
    public = to_public(berkas)
    aturan = berkas.ketentuan.aturan_skm
    assert aturan is not None
    assert public.daftar_responden_skm == ()
    whole = calculate_skm(berkas.daftar_responden_skm, berkas.daftar_rekap_skm, aturan)
    from_sums = calculate_skm(public.daftar_responden_skm, public.daftar_rekap_skm, aturan)
    assert from_sums.ikm.ikm == whole.ikm.ikm is not None


def test_register_rows_become_counts_with_the_same_total() -> None:
    berkas = load("kopang").berkas
    public = to_public(berkas)
    name = berkas.daftar_register[0].register
    periode = berkas.profil.periode
    assert public.daftar_register == ()
    whole = calculate_register(berkas.daftar_register, berkas.daftar_rekap_register, name, periode)
    counted = calculate_register((), public.daftar_rekap_register, name, periode)
    assert counted.jumlah.hasil == whole.jumlah.hasil is not None


def test_a_year_without_rows_keeps_what_was_typed() -> None:
    berkas = load("kopang").berkas
    typed = [r for r in berkas.daftar_rekap_register if r.tahun < berkas.profil.periode.tahun]
    assert typed
    assert set(typed) <= set(to_public(berkas).daftar_rekap_register)


MEETING = Rapat(
    "RP1", date(2024, 7, 1), "Evaluasi", pimpinan="Camat", kesimpulan="Dilanjutkan",
    daftar_undangan="Sekretaris\nKasi A\nKasi B", daftar_hadir="Sekretaris\n\n Kasi A", bukti="foto.jpg",
)  # fmt: skip


def test_of_a_meeting_stay_its_result_and_how_many_came() -> None:
    (public,) = to_public(office(daftar_rapat=(MEETING,))).daftar_rapat
    assert (public.daftar_undangan, public.daftar_hadir, public.bukti) == ("3 orang", "2 orang", "")
    kept = replace(public, daftar_undangan="", daftar_hadir="")
    assert kept == replace(MEETING, daftar_undangan="", daftar_hadir="", bukti="")
    nobody = replace(MEETING, daftar_hadir=" \n")
    assert to_public(office(daftar_rapat=(nobody,))).daftar_rapat[0].daftar_hadir == ""


def test_what_a_superior_says_of_a_person_and_closed_letters_stay_inside() -> None:
    letter = Surat("U1", JenisSurat.PENGANTAR, "Laporan")
    seat = AnggotaTim("SK1", "Ketua", "Sekretaris")
    public = to_public(
        office(
            daftar_tanggapan=(TanggapanAtasan("Kasi A", PilihanTanggapan.KURANG_BAIK),),
            daftar_surat=(letter, replace(letter, kode="U2", sifat=SifatSurat.RAHASIA)),
            daftar_anggota_tim=(seat,),
        )
    )
    assert (public.daftar_tanggapan, public.daftar_surat) == ((), (letter,))
    assert public.daftar_anggota_tim == (seat,)
