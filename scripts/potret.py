"""Photograph a running Selaras: every place of the menu at three widths, for people to look at.

`python scripts/potret.py http://127.0.0.1:8000 operator@… keluaran/layar` asks for the password on the
terminal. A code of the second factor is asked for where the account has one.
"""

import argparse
import getpass
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, sync_playwright

_LEBAR = {360: 740, 768: 1024, 1280: 800}


def main() -> int:
    """Log in, walk the menu, keep the pictures; 1 when the login was refused."""
    pilihan = _read_arguments()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(locale="id-ID", reduced_motion="reduce")
        if not _log_in(page, pilihan.alamat, pilihan.surel):
            print("Tidak dapat masuk: periksa surel, kata sandi, dan kode.", file=sys.stderr)
            return 1
        for alamat in _list_alamat(page):
            page.goto(alamat)
            _keep(page, pilihan.folder, _name_of(alamat))
        browser.close()
    return 0


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("alamat")
    parser.add_argument("surel")
    parser.add_argument("folder", type=Path)
    return parser.parse_args()


def _log_in(page: Page, alamat: str, surel: str) -> bool:
    page.goto(alamat)
    page.fill("input[name=login]", surel)
    page.fill("input[name=password]", getpass.getpass("Kata sandi: "))
    page.click("main button[type=submit]")
    if page.locator("input[name=code]").count():
        page.fill("input[name=code]", input("Kode: "))
        page.click("main button[type=submit]")
    return page.locator(".menu-akun").count() == 1


def _list_alamat(page: Page) -> list[str]:
    """Return the addresses of the menu, those below the open place too."""
    found = [page.url]
    for alamat in found:
        page.goto(alamat)
        links: list[str] = page.eval_on_selector_all(".rel a", "all => all.map((a) => a.href)")
        found.extend(link for link in links if link not in found)
    return found


def _keep(page: Page, folder: Path, nama: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for lebar, tinggi in _LEBAR.items():
        page.set_viewport_size({"width": lebar, "height": tinggi})
        page.screenshot(path=folder / f"{nama}-{lebar}.png", full_page=True)


def _name_of(alamat: str) -> str:
    return urlsplit(alamat).path.strip("/").replace("/", "-") or "beranda"


if __name__ == "__main__":
    raise SystemExit(main())
