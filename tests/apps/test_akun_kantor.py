"""Accounts of an office and of a kabupaten: invitations, roles over time, closing."""

import re
from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from selaras.apps.akun import actions
from selaras.apps.akun.access import list_hak
from selaras.apps.akun.models import Pengguna, Penugasan, StatusUndangan, Undangan
from selaras.apps.akun.peran import Hak, Peran
from selaras.apps.akun.tugas import Tugas
from selaras.apps.akun.undangan import make_token
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.models import Jejak
from selaras.domain.berkas import StatusJabatan
from tests.apps.dunia import SANDI, TAHUN, Dunia, make_pengguna

KEMARIN, HARI_INI, BESOK = (timezone.localdate() + timedelta(days=n) for n in (-1, 0, 1))
ALAMAT = "orang.baru@kopang.contoh.id"
SANDI_BARU = "kopi tubruk tanpa gula"


def halaman(nama: str, dunia: Dunia, **bagian) -> str:
    return reverse(f"akun-kantor{nama}", kwargs={"kantor": "kopang", "tahun": TAHUN, **bagian})


def isian(peran: Peran = Peran.OPERATOR, **lain) -> dict[str, str]:
    form = {"email": ALAMAT, "nama": "Orang Baru", "peran": peran.value, "sifat": "definitif"}
    return {**form, "mulai": "1 Januari 2024", "selesai": "", **lain}


def tugas(peran: Peran = Peran.OPERATOR, mulai=None, selesai=None) -> Tugas:
    return Tugas(peran, StatusJabatan.DEFINITIF, mulai or HARI_INI, selesai)


@pytest.fixture
def admin(dunia: Dunia) -> Pengguna:
    return make_pengguna(Peran.ADMIN_PD, dunia.kopang)


@pytest.fixture
def klien(admin: Pengguna) -> Client:
    client = Client()
    client.force_login(admin)
    return client


def invite(klien: Client, dunia: Dunia, **lain) -> str:
    """Return the path of the link that was sent."""
    response = klien.post(halaman("-undang", dunia), isian(**lain))
    assert response.status_code == 302, response.content.decode()
    found = re.search(r"http://testserver(\S+)", mail.outbox[-1].body)
    assert found
    return found[1]


def accept(client: Client, tautan: str, sandi: str = SANDI_BARU):
    form = {"nama": "Orang Baru, S.E.", "sandi": sandi, "sandi_lagi": sandi}
    return client.post(tautan, form)


def test_invited_person_sets_name_and_password_and_is_in(klien: Client, dunia: Dunia) -> None:
    tautan = invite(klien, dunia, sifat="plt")
    assert mail.outbox[-1].to == [ALAMAT]
    assert "Plt. Operator di Kecamatan Kopang" in mail.outbox[-1].body
    assert not Pengguna.objects.filter(email=ALAMAT).exists()
    guest = Client()
    assert "Kecamatan Kopang" in guest.get(tautan).content.decode()
    assert accept(guest, tautan).headers["Location"] == reverse("beranda")
    person = Pengguna.objects.get(email=ALAMAT)
    assert person.nama == "Orang Baru, S.E."
    assert person.check_password(SANDI_BARU)
    assert Hak.UBAH_DATA in list_hak(person, Ruang.kantor(dunia.kopang))
    assert not list_hak(person, Ruang.kantor(dunia.praya))
    assert guest.get(reverse("akun")).status_code == 200
    lines = Jejak.objects.filter(tindakan="akun.terima_undangan")
    assert {line.objek for line in lines} == {"akun.pengguna", "akun.penugasan", "akun.undangan"}
    assert not any("password" in (line.menjadi or {}) for line in Jejak.objects.all())


def test_link_opens_once(klien: Client, dunia: Dunia) -> None:
    tautan = invite(klien, dunia)
    accept(Client(), tautan)
    for response in (Client().get(tautan), accept(Client(), tautan)):
        assert response.status_code == 410
        assert "sudah dipakai" in response.content.decode()


def test_link_ends_after_seven_days(klien: Client, admin: Pengguna, dunia: Dunia) -> None:
    tautan = invite(klien, dunia)
    with time_machine.travel(timezone.now() + timedelta(days=6, hours=23), tick=False):
        assert Client().get(tautan).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(days=7, minutes=1), tick=False):
        assert Client().get(tautan).status_code == 410
        klien.force_login(admin)  # the session of a week ago has ended
        assert "Kedaluwarsa" in klien.get(halaman("", dunia)).content.decode()


def test_forged_link_opens_nothing(klien: Client, dunia: Dunia) -> None:
    tautan = invite(klien, dunia)
    other = tautan[:-5] + ("A" if tautan[-5] != "A" else "B") + tautan[-4:]
    for address in (other, reverse("undangan", args=["1"]), reverse("undangan", args=["a:b:c"])):
        assert Client().get(address).status_code == 410


def test_sending_again_closes_the_older_link(klien: Client, dunia: Dunia) -> None:
    old = invite(klien, dunia)
    invited = Undangan.objects.get()
    klien.post(halaman("-undangan-kirim", dunia, undangan=invited.pk))
    new = re.search(r"http://testserver(\S+)", mail.outbox[-1].body)
    assert new
    assert Client().get(old).status_code == 410
    assert Client().get(new[1]).status_code == 200


def test_withdrawn_invitation_opens_nothing(klien: Client, dunia: Dunia) -> None:
    tautan = invite(klien, dunia)
    number = Undangan.objects.get().pk
    klien.post(halaman("-undangan-tarik", dunia, undangan=number))
    assert Client().get(tautan).status_code == 410
    again = klien.post(halaman("-undangan-tarik", dunia, undangan=number), follow=True)
    assert "sudah diterima atau ditarik" in again.content.decode()


def test_weak_password_is_refused_and_the_name_stays(klien: Client, dunia: Dunia) -> None:
    tautan = invite(klien, dunia)
    for weak in ("pendek", "orang.baru@kopang", "qwerty123456"):
        page = accept(Client(), tautan, weak)
        assert page.status_code == 200, weak
        assert "Orang Baru, S.E." in page.content.decode()
    assert not Pengguna.objects.filter(email=ALAMAT).exists()


def test_address_with_an_account_gets_the_role_at_once(klien: Client, dunia: Dunia) -> None:
    known = make_pengguna(Peran.KEPALA, dunia.praya, ALAMAT)
    klien.post(halaman("-undang", dunia), isian(email=ALAMAT.upper(), nama="Nama Lain"))
    assert not Undangan.objects.exists()
    known = Pengguna.objects.get(pk=known.pk)
    assert known.nama != "Nama Lain", "another office does not rename people"
    assert Hak.UBAH_DATA in list_hak(known, Ruang.kantor(dunia.kopang))
    assert Hak.LIHAT_JEJAK in list_hak(known, Ruang.kantor(dunia.praya)), (
        "a person may work in two offices"
    )
    assert "Peran baru" in mail.outbox[-1].subject


def test_account_made_meanwhile_accepts_after_logging_in(klien: Client, dunia: Dunia) -> None:
    tautan = invite(klien, dunia)
    person = make_pengguna(Peran.KEPALA, dunia.praya, ALAMAT)
    guest = Client()
    assert accept(guest, tautan).status_code == 200
    assert not list_hak(Pengguna.objects.get(pk=person.pk), Ruang.kantor(dunia.kopang))
    assert accept(klien, tautan).status_code == 200, "somebody else's account cannot take it"
    guest.force_login(person)
    guest.post(tautan)
    assert list_hak(Pengguna.objects.get(pk=person.pk), Ruang.kantor(dunia.kopang))


def test_two_people_may_have_one_name(klien: Client, dunia: Dunia) -> None:
    for address in (ALAMAT, "kembaran@kopang.contoh.id"):
        accept(Client(), invite(klien, dunia, email=address))
    assert Pengguna.objects.filter(nama="Orang Baru, S.E.").count() == 2


def test_double_click_invites_once(klien: Client, dunia: Dunia) -> None:
    invite(klien, dunia)
    again = klien.post(halaman("-undang", dunia), isian())
    assert "sudah diundang" in again.content.decode()
    assert Undangan.objects.count() == len(mail.outbox) == 1


def test_link_is_shown_only_where_mail_does_not_leave(klien: Client, dunia: Dunia, settings) -> None:
    shown = klien.post(halaman("-undang", dunia), isian(), follow=True).content.decode()
    assert "http://testserver/akun/undangan/" in shown
    settings.SELARAS_SURAT = True
    form = isian(email="lain@kopang.contoh.id")
    hidden = klien.post(halaman("-undang", dunia), form, follow=True).content.decode()
    assert "http://testserver/akun/undangan/" not in hidden
    assert "Undangan dikirim" in hidden


def test_only_a_mailed_link_proves_the_address(klien: Client, dunia: Dunia, settings) -> None:
    accept(Client(), invite(klien, dunia))
    settings.SELARAS_SURAT = True
    accept(Client(), invite(klien, dunia, email="lain@kopang.contoh.id"))
    found = dict(EmailAddress.objects.values_list("email", "verified"))
    assert found == {ALAMAT: False, "lain@kopang.contoh.id": True}


def test_broken_mail_server_loses_nothing(klien: Client, dunia: Dunia, settings) -> None:
    settings.SELARAS_SURAT = True
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    page = klien.post(halaman("-undang", dunia), isian(), follow=True).content.decode()
    assert "Surel tidak terkirim" in page
    assert Undangan.objects.count() == 1
    reset = Client().post(reverse("account_reset_password"), {"email": "admin-pd@kopang.contoh.id"})
    assert reset.headers["Location"] == reverse("account_reset_password_done")


@pytest.mark.parametrize("peran", [Peran.ADMIN_KABUPATEN, Peran.INSPEKTORAT])
def test_admin_of_an_office_gives_no_role_over_the_kabupaten(
    klien: Client, admin: Pengguna, dunia: Dunia, peran: Peran
) -> None:
    page = klien.post(halaman("-undang", dunia), isian(peran))
    assert page.status_code == 200
    pelaku = Pelaku(admin, "uji")
    with pytest.raises(ValidationError):
        actions.undang(pelaku, Ruang.kantor(dunia.kopang), ALAMAT, "Nama", tugas(peran))
    with pytest.raises(PermissionDenied):
        actions.undang(pelaku, Ruang(dunia.lombok.pk), ALAMAT, "Nama", tugas(peran))
    with pytest.raises(PermissionDenied):
        actions.beri_peran(pelaku, Ruang.kantor(dunia.praya), admin.pk, tugas())
    assert not Undangan.objects.exists()


def test_role_of_another_office_is_not_there(klien: Client, admin: Pengguna, dunia: Dunia) -> None:
    other = make_pengguna(Peran.OPERATOR, dunia.praya)
    role = other.daftar_penugasan.get().pk
    assert klien.get(halaman("-orang", dunia, orang=other.pk)).status_code == 404
    assert klien.get(halaman("-akhiri", dunia, peran=role)).status_code == 404
    status = klien.post(halaman("-status", dunia, orang=other.pk), {"tindakan": "nonaktifkan"})
    assert status.status_code == 404
    with pytest.raises(Penugasan.DoesNotExist):
        actions.akhiri_peran(
            Pelaku(admin, "uji"), Ruang.kantor(dunia.kopang), role, HARI_INI, sadar=False
        )


def test_role_ends_with_its_last_day(klien: Client, dunia: Dunia) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    address = halaman("-akhiri", dunia, peran=person.daftar_penugasan.get().pk)
    wrong = klien.post(address, {"selesai": "31 Februari 2024"})
    assert "31 Februari 2024" in wrong.content.decode()
    klien.post(address, {"selesai": KEMARIN.strftime("%d-%m-%Y")})
    assert not list_hak(Pengguna.objects.get(pk=person.pk), Ruang.kantor(dunia.kopang))
    page = klien.get(halaman("", dunia)).content.decode()
    assert "Tidak bertugas lagi" in page, "who worked here before is still told"


def test_role_given_by_mistake_is_taken_back_whole(klien: Client, dunia: Dunia) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    role = person.daftar_penugasan.get()
    Penugasan.objects.filter(pk=role.pk).update(mulai=HARI_INI)
    klien.post(halaman("-akhiri", dunia, peran=role.pk), {"selesai": KEMARIN.strftime("%d-%m-%Y")})
    assert not person.daftar_penugasan.exists()
    line = Jejak.objects.get(tindakan="akun.akhiri_peran")
    assert (line.jenis, line.nomor_objek, line.dari["peran"]) == ("hapus", str(role.pk), "operator")


def test_same_role_is_not_held_twice_at_a_time(dunia: Dunia) -> None:
    person, ruang = make_pengguna(Peran.OPERATOR, dunia.kopang), Ruang.kantor(dunia.kopang)
    sistem = Pelaku(None, "uji")
    with pytest.raises(ValidationError, match="sudah memegang peran Operator"):
        actions.beri_peran(sistem, ruang, person.pk, tugas())
    person.daftar_penugasan.update(selesai=KEMARIN)
    with pytest.raises(ValidationError):
        actions.beri_peran(sistem, ruang, person.pk, tugas(mulai=KEMARIN))
    actions.beri_peran(sistem, ruang, person.pk, tugas(mulai=HARI_INI))
    actions.beri_peran(sistem, ruang, person.pk, tugas(Peran.PPTK))
    assert {p.peran for p in person.daftar_penugasan.all()} == {Peran.OPERATOR, Peran.PPTK}


def test_role_of_later_is_not_held_yet(dunia: Dunia) -> None:
    person = make_pengguna(Peran.KEPALA, dunia.praya)
    ruang = Ruang.kantor(dunia.kopang)
    actions.beri_peran(Pelaku(None, "uji"), ruang, person.pk, tugas(mulai=BESOK))
    assert not list_hak(Pengguna.objects.get(pk=person.pk), ruang)
    with pytest.raises(ValidationError, match="mendahului"):
        actions.beri_peran(Pelaku(None, "uji"), ruang, person.pk, tugas(Peran.PPTK, BESOK, HARI_INI))


def test_own_admin_role_ends_only_after_a_warning(klien: Client, admin: Pengguna, dunia: Dunia) -> None:
    address = halaman("-akhiri", dunia, peran=admin.daftar_penugasan.get().pk)
    assert "peran admin Anda sendiri" in klien.get(address).content.decode()
    form = {"selesai": KEMARIN.strftime("%d-%m-%Y")}
    assert klien.post(address, form).status_code == 200
    assert admin.daftar_penugasan.get().selesai is None
    assert klien.post(address, {**form, "sadar": "on"}).headers["Location"] == reverse("beranda")
    assert admin.daftar_penugasan.get().selesai == KEMARIN


def test_kabupaten_is_never_left_without_an_admin(dunia: Dunia) -> None:
    ruang, sistem = Ruang(dunia.lombok.pk), Pelaku(None, "uji")
    first = make_pengguna(Peran.ADMIN_KABUPATEN, dunia.lombok)
    role = first.daftar_penugasan.get().pk
    make_pengguna(Peran.ADMIN_KABUPATEN, dunia.rembang)
    with pytest.raises(ValidationError, match="terakhir"):
        actions.akhiri_peran(sistem, ruang, role, HARI_INI, sadar=True)
    second = make_pengguna(Peran.ADMIN_KABUPATEN, dunia.lombok, "kedua@lombok.contoh.id")
    second.daftar_penugasan.update(selesai=HARI_INI)
    with pytest.raises(ValidationError, match="terakhir"):
        actions.akhiri_peran(sistem, ruang, role, HARI_INI, sadar=True)
    second.daftar_penugasan.update(selesai=None)
    actions.akhiri_peran(sistem, ruang, role, HARI_INI, sadar=True)


def test_closing_an_account_is_for_who_governs_all_its_roles(
    klien: Client, admin: Pengguna, dunia: Dunia
) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    Penugasan.objects.create(
        pengguna=person, peran=Peran.KEPALA, kabupaten=dunia.lombok, instansi=dunia.praya, mulai=KEMARIN
    )
    address = halaman("-status", dunia, orang=person.pk)
    page = klien.post(address, {"tindakan": "nonaktifkan"}, follow=True).content.decode()
    assert "di luar wewenang Anda" in page
    assert "Praya" not in page
    assert Pengguna.objects.get(pk=person.pk).is_active
    above = Pelaku(make_pengguna(Peran.ADMIN_KABUPATEN, dunia.lombok), "uji")
    actions.nonaktifkan(above, Ruang.kantor(dunia.kopang), person.pk)
    assert not Pengguna.objects.get(pk=person.pk).is_active
    with pytest.raises(ValidationError, match="akun Anda sendiri"):
        actions.nonaktifkan(Pelaku(admin, "uji"), Ruang.kantor(dunia.kopang), admin.pk)


def test_admin_of_an_office_cannot_touch_the_second_factor_of_the_inspectorate(
    admin: Pengguna, dunia: Dunia
) -> None:
    person = make_pengguna(Peran.INSPEKTORAT, dunia.lombok)
    Penugasan.objects.create(
        pengguna=person, peran=Peran.PPTK, kabupaten=dunia.lombok, instansi=dunia.kopang, mulai=KEMARIN
    )
    with pytest.raises(ValidationError, match="di luar wewenang"):
        actions.lepas_faktor_kedua(Pelaku(admin, "uji"), Ruang.kantor(dunia.kopang), person.pk)
    assert Authenticator.objects.filter(user=person, type="totp").exists()


def test_lost_phone_is_helped_by_an_admin(klien: Client, dunia: Dunia) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    Authenticator.objects.create(user=person, type="totp", data={"secret": "A" * 32})
    klien.post(halaman("-status", dunia, orang=person.pk), {"tindakan": "lepas"})
    assert not Authenticator.objects.filter(user=person).exists()
    again = klien.post(halaman("-status", dunia, orang=person.pk), {"tindakan": "lepas"}, follow=True)
    assert "tidak memakai aplikasi kode" in again.content.decode()


def test_closed_account_gets_no_role(dunia: Dunia) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    Pengguna.objects.filter(pk=person.pk).update(is_active=False)
    with pytest.raises(ValidationError, match="nonaktif"):
        actions.beri_peran(Pelaku(None, "uji"), Ruang.kantor(dunia.praya), person.pk, tugas())


def test_kabupaten_admin_invites_for_the_kabupaten(dunia: Dunia) -> None:
    admin = make_pengguna(Peran.ADMIN_KABUPATEN, dunia.lombok)
    klien = Client()
    klien.force_login(admin)
    address = reverse("akun-kabupaten-undang", args=["lombok-tengah"])
    assert "Kecamatan" not in klien.get(address).content.decode()
    klien.post(address, isian(Peran.BAPPEDA))
    invited = Undangan.objects.get()
    assert (invited.peran, invited.instansi, invited.status) == (
        Peran.BAPPEDA,
        None,
        StatusUndangan.MENUNGGU,
    )
    guest = Client()
    accept(guest, reverse("undangan", args=[make_token(invited)]))
    home = guest.get(reverse("beranda"))
    assert home.headers["Location"] == reverse("mfa_activate_totp"), (
        "the code comes before anything else"
    )


def test_list_needs_no_more_queries_for_more_people(
    klien: Client, dunia: Dunia, django_assert_max_num_queries
) -> None:
    for n in range(12):
        make_pengguna(Peran.OPERATOR, dunia.kopang, f"orang{n}@kopang.contoh.id")
    with django_assert_max_num_queries(12):
        page = klien.get(halaman("", dunia)).content.decode()
    assert page.count("Bertugas") >= 12


def test_login_leads_to_the_page_that_was_asked_for(dunia: Dunia, admin: Pengguna) -> None:
    client = Client()
    asked = client.get(halaman("", dunia))
    page = client.post(asked.headers["Location"], {"login": admin.email, "password": SANDI})
    assert page.headers["Location"] == halaman("", dunia)
    out = client.post(reverse("account_login") + "?next=https://jahat.contoh/", {})
    assert "jahat" not in out.headers.get("Location", "")
