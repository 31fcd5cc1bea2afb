"""The flow of a procedure over its actors."""

from selaras.domain.berkas import LangkahSop
from selaras.domain.hasil.alur_sop import AlurSop, ArahAlur, flow_of
from tests.unit.making import berkas

KIRI, BAWAH, KANAN = ArahAlur


def flow(*actors: str) -> AlurSop:
    steps = tuple(LangkahSop("SOP1", f"Langkah {n}", who) for n, who in enumerate(actors))
    other = LangkahSop("SOP2", "Langkah lain", "Tamu")
    found = flow_of(berkas(daftar_langkah_sop=(*steps, other)), "sop1")
    assert found is not None
    return found


def directions(alur: AlurSop) -> list[dict[int, ArahAlur | None]]:
    return [dict(one.arah) for one in alur.daftar_langkah]


def test_actors_stand_in_the_order_of_their_first_step() -> None:
    assert flow("Camat", "Kasi; Staf", "camat ", "Sekcam").daftar_pelaksana == (
        "Camat",
        "Kasi",
        "Staf",
        "Sekcam",
    )


def test_the_flow_goes_to_where_the_next_actor_stands_and_ends_at_the_last_step() -> None:
    assert directions(flow("Camat", "Sekcam", "Sekcam", "Camat")) == [
        {0: KANAN},
        {1: BAWAH},
        {1: KIRI},
        {0: None},
    ]


def test_each_of_several_actors_points_to_the_nearest_next_one() -> None:
    assert directions(flow("A; B; C", "B", "A; C")) == [
        {0: KANAN, 1: BAWAH, 2: KIRI},
        {1: KIRI},
        {0: None, 2: None},
    ]


def test_the_nearest_next_actor_counts_also_where_another_stands_farther_off() -> None:
    assert directions(flow("A; B; C; D", "A; D"))[0] == {0: BAWAH, 1: KIRI, 2: KANAN, 3: BAWAH}


def test_a_procedure_without_steps_has_no_flow() -> None:
    assert flow_of(berkas(), "SOP1") is None
