"""Every action keeps the door, is whole or not at all, and tells exactly what it changed."""

import pkgutil
import re
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps as django_apps
from django.core.exceptions import PermissionDenied

import selaras.apps
from selaras.apps.akun import tindakan as tindakan_module
from selaras.apps.akun.models import Pengguna, Penugasan
from selaras.apps.akun.peran import HAK_KABUPATEN, HAK_KANTOR, Hak, Peran
from selaras.apps.akun.tindakan import DAFTAR_TINDAKAN
from selaras.apps.core.jejak import Pelaku, Ruang, fields_of, write_jejak
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.models import Instansi, Kabupaten
from tests.apps.dunia import Dunia, make_pengguna
from tests.apps.skenario import Panggilan, read_scenarios, read_untold

ROOT = Path(selaras.apps.__file__).parent
for _module in pkgutil.walk_packages(selaras.apps.__path__, "selaras.apps."):
    if _module.name.endswith(".actions"):
        import_module(_module.name)

SKENARIO = read_scenarios()
UNTOLD = read_untold()
Snapshot = dict[tuple[str, str], dict[str, Any]]


def test_each_action_has_a_scenario_and_each_scenario_an_action() -> None:
    assert set(SKENARIO) == set(DAFTAR_TINDAKAN)


def test_actions_stand_in_files_of_that_name_only() -> None:
    marked = [
        p for p in ROOT.rglob("*.py") if re.search(r"^@tindakan\(", p.read_text("utf-8"), re.MULTILINE)
    ]
    assert {p.name for p in marked} == {"actions.py"}


@pytest.mark.parametrize("name", sorted(SKENARIO))
def test_without_the_right_it_is_refused_and_nothing_changes(name: str, dunia: Dunia) -> None:
    call = SKENARIO[name](dunia)
    people = _strangers(dunia, call.ruang, DAFTAR_TINDAKAN[name])
    before, lines = _snapshot(), Jejak.objects.count()
    for person in people:
        with pytest.raises(PermissionDenied):
            call.lakukan(Pelaku(person, "uji"))
    assert _snapshot() == before
    assert Jejak.objects.count() == lines


@pytest.mark.parametrize("name", sorted(SKENARIO))
def test_the_trail_tells_exactly_what_changed(name: str, dunia: Dunia) -> None:
    call, before, pelaku = _prepared(name, dunia)
    last = Jejak.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    call.lakukan(pelaku)
    lines = list(Jejak.objects.filter(pk__gt=last))
    changes = _changes(before, _snapshot())
    assert changes, "the scenario must change something"
    assert len(lines) == len({(line.objek, line.nomor_objek) for line in lines})
    assert {(x.objek, x.nomor_objek): (x.jenis, x.dari, x.menjadi) for x in lines} == changes
    for line in lines:
        assert line.tindakan in {name, "core.simpan_unggahan"}
        assert line.pengguna == pelaku.pengguna
        assert line.permintaan == pelaku.permintaan
        where = Ruang(line.kabupaten_id, line.instansi_id, line.tahun_berkas)
        assert where == call.ruang


@pytest.mark.parametrize("after_the_trail", [False, True])
@pytest.mark.parametrize("name", sorted(SKENARIO))
def test_a_failure_inside_leaves_neither_change_nor_line(
    name: str, dunia: Dunia, monkeypatch: pytest.MonkeyPatch, *, after_the_trail: bool
) -> None:
    call, before, pelaku = _prepared(name, dunia)
    lines = Jejak.objects.count()

    def fail(*args: Any) -> int:
        if after_the_trail:
            write_jejak(*args)
        raise RuntimeError("rusak di tengah jalan")

    monkeypatch.setattr(tindakan_module, "write_jejak", fail)
    with pytest.raises(RuntimeError, match="di tengah jalan"):
        call.lakukan(pelaku)
    assert _snapshot() == before
    assert Jejak.objects.count() == lines


def _prepared(name: str, dunia: Dunia) -> tuple[Panggilan, Snapshot, Pelaku]:
    """Return the call, what the tables hold before it, and somebody who may."""
    call = SKENARIO[name](dunia)
    person = None if call.sistem else _holder(call.ruang, DAFTAR_TINDAKAN[name])
    return call, _snapshot(), Pelaku(person, "permintaan-uji")


def _holder(ruang: Ruang, hak: Hak) -> Pengguna:
    """Return a person who holds a role with the right there; of the office where one has it."""
    offices = [p for p, held in HAK_KANTOR.items() if hak in held and ruang.instansi_id]
    if offices:
        return make_pengguna(
            offices[0], Instansi.objects.get(pk=ruang.instansi_id), "boleh@uji.contoh.id"
        )
    role = next(p for p, held in HAK_KABUPATEN.items() if hak in held)
    return make_pengguna(role, Kabupaten.objects.get(pk=ruang.kabupaten_id), "boleh@uji.contoh.id")


def _strangers(dunia: Dunia, ruang: Ruang, hak: Hak) -> list[Pengguna]:
    """Return an admin of elsewhere, one whose role has ended, and each role there without the right."""
    elsewhere = dunia.lombok if ruang.kabupaten_id != dunia.lombok.pk else dunia.rembang
    people = [
        make_pengguna(Peran.ADMIN_KABUPATEN, elsewhere, "lain@uji.contoh.id"),
        Pengguna.objects.create_user("kosong@uji.contoh.id", None, nama="Tanpa peran"),
    ]
    if ruang.kabupaten_id is None:
        return people
    kabupaten = Kabupaten.objects.get(pk=ruang.kabupaten_id)
    office = Instansi.objects.filter(pk=ruang.instansi_id).first()
    ended = make_pengguna(Peran.ADMIN_KABUPATEN, kabupaten, "usai@uji.contoh.id")
    Penugasan.objects.filter(pengguna=ended).update(selesai=date(2020, 12, 31))
    places = [(role, kabupaten) for role, held in HAK_KABUPATEN.items() if hak not in held]
    if office:
        places += [(role, office) for role, held in HAK_KANTOR.items() if hak not in held]
    return [*people, ended, *(make_pengguna(p, t, f"{p.value}@tanpa.contoh.id") for p, t in places)]


def _snapshot() -> Snapshot:
    """Return every row of every table of ours but the trail itself."""
    ours = [m for m in django_apps.get_models() if m.__module__.startswith("selaras.apps")]
    return {
        (model._meta.label_lower, str(row.pk)): fields_of(row)
        for model in ours
        if model is not Jejak
        for row in model._base_manager.all()
    }


def _changes(before: Snapshot, after: Snapshot) -> dict[tuple[str, str], tuple[str, Any, Any]]:
    """Return what differs as the trail must tell it."""
    found: dict[tuple[str, str], tuple[str, Any, Any]] = {}
    for place in before.keys() | after.keys():
        old, new = _told(place, before.get(place)), _told(place, after.get(place))
        if old is None or new is None:
            found[place] = ("buat" if old is None else "hapus", old, new)
        elif names := [name for name in new if old[name] != new[name]]:
            found[place] = ("ubah", {n: old[n] for n in names}, {n: new[n] for n in names})
    return found


def _told(place: tuple[str, str], columns: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return the columns of a row without those that no line may hold."""
    untold = UNTOLD.get(place[0], set())
    return None if columns is None else {n: v for n, v in columns.items() if n not in untold}
