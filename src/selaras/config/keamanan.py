"""What the browser may load, and combinations of settings that must not start."""

from collections.abc import Sequence

from django.core.exceptions import ImproperlyConfigured

from selaras.config.lingkungan import Mode

_SELF = "'self'"
KEBIJAKAN_ISI = {
    "default-src": ["'none'"],
    "script-src": [_SELF],
    "style-src": [_SELF],
    "img-src": [_SELF, "data:"],
    "font-src": [_SELF],
    "connect-src": [_SELF],
    "form-action": [_SELF],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
    "manifest-src": [_SELF],
}
_LOOPBACK = {"127.0.0.1", "localhost", "[::1]", "::1", "testserver"}


def check_safe(mode: Mode, hosts: Sequence[str], *, debug: bool, tls: bool) -> None:
    """Raise ImproperlyConfigured where an application that others reach would stand open."""
    if set(hosts) <= _LOOPBACK:
        return
    reasons = {
        "SELARAS_DEBUG menyala": debug,
        "SELARAS_MODE=demo (akun contoh dikenal semua orang)": mode is Mode.DEMO,
        "SELARAS_TLS belum dinyatakan (sandi akan terkirim tanpa enkripsi)": not tls,
    }
    found = [reason for reason, holds in reasons.items() if holds]
    if found:
        raise ImproperlyConfigured(
            "SELARAS_ALAMAT atau SELARAS_DENGAR membuka aplikasi bagi komputer lain, padahal "
            f"{'; '.join(found)}."
        )
