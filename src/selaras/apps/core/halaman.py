"""Pages outside of any office: open to all, or to whoever is logged in."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse

TERBUKA = "terbuka"
MASUK = "masuk"

Halaman = Callable[..., HttpResponse]


def terbuka(view: Halaman) -> Halaman:
    """Mark a page that everybody may open; every view says who may, so silence is a fault."""
    view.hak = TERBUKA  # type: ignore[attr-defined]
    return view


def hanya_masuk(view: Halaman) -> Halaman:
    """Open a page to whoever is logged in, with whatever role."""
    guarded = login_required(view)
    guarded.hak = MASUK  # type: ignore[attr-defined]
    return guarded
