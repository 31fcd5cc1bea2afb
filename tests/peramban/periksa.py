"""What every page must hold in a real browser, and the pictures that people look at."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

LAYAR = Path(__file__).parents[2] / "keluaran" / "layar"
LEBAR = {360: 740, 768: 1024, 1280: 800}
_AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")


def check_page(page: Page, nama: str) -> None:
    """Look at the open page at three widths, light and dark; keep a picture of each."""
    LAYAR.mkdir(parents=True, exist_ok=True)
    for lebar, tinggi in LEBAR.items():
        page.set_viewport_size({"width": lebar, "height": tinggi})
        page.screenshot(path=LAYAR / f"{nama}-{lebar}.png", full_page=True)
        _check_width(page, nama, lebar)
        if lebar != 768:  # laid out as at one of the others
            _check_axe(page, f"{nama} {lebar}")
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=LAYAR / f"{nama}-gelap.png", full_page=True)
    _check_axe(page, f"{nama} gelap")
    page.emulate_media(color_scheme="light")
    keluhan, page.keluhan[:] = list(page.keluhan), []
    assert not keluhan, f"{nama}: {keluhan}"


def _check_width(page: Page, nama: str, lebar: int) -> None:
    seen = page.evaluate("document.documentElement.scrollWidth")
    assert seen <= lebar, f"{nama}: isi selebar {seen} px pada layar {lebar} px: {_widest(page, lebar)}"


def _widest(page: Page, lebar: int) -> Any:
    return page.evaluate(
        """(lebar) => [...document.querySelectorAll("body *")]
            .filter((e) => e.getBoundingClientRect().right > lebar + 0.5)
            .slice(0, 5).map((e) => e.outerHTML.slice(0, 120))""",
        lebar,
    )


def _check_axe(page: Page, nama: str) -> None:
    page.evaluate(_AXE)
    found = page.evaluate("axe.run(document, {resultTypes: ['violations'], iframes: false})")[
        "violations"
    ]
    told = [f"{v['id']}: {v['help']}: {[n['html'][:200] for n in v['nodes'][:3]]}" for v in found]
    assert not told, f"{nama}: {told}"
