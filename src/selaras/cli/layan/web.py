"""The web server as a process of its own: gunicorn, on Windows waitress."""

import os
import sys
from typing import Any

from selaras.cli.django_siap import prepare_django
from selaras.cli.layan.penyerta import follow_parent

PROSES, UTAS = 2, 4
DETIK_HENTI = 8  # how long a request under way may take when the server is told to end


def main() -> None:
    """Serve at the address and port of the command line until told to end."""
    alamat, port = sys.argv[1], int(sys.argv[2])
    prepare_django()
    from selaras.cli.layan.aplikasi import application  # noqa: PLC0415 -- needs Django to be ready

    follow_parent()
    if os.name == "nt":
        _run_waitress(application, alamat, port)
    else:
        _run_gunicorn(application, alamat, port)


def _run_waitress(application: Any, alamat: str, port: int) -> None:
    import waitress  # noqa: PLC0415

    waitress.serve(application, host=alamat, port=port, threads=PROSES * UTAS)


def _run_gunicorn(application: Any, alamat: str, port: int) -> None:
    from gunicorn.app.base import BaseApplication  # noqa: PLC0415

    host = f"[{alamat}]" if ":" in alamat else alamat
    setting = {
        "bind": f"{host}:{port}",
        "workers": PROSES,
        "threads": UTAS,
        "worker_class": "gthread",
        "preload_app": True,
        "max_requests": 5000,
        "max_requests_jitter": 500,
        "timeout": 60,
        "graceful_timeout": DETIK_HENTI,
        "loglevel": "error",
        "control_socket_disable": True,
    }

    class Server(BaseApplication):  # type: ignore[misc]
        def load_config(self) -> None:
            for name, value in setting.items():
                self.cfg.set(name, value)

        def load(self) -> Any:
            return application

    Server().run()


if __name__ == "__main__":
    main()
