"""The worker inside of a test: it does what waits and stops."""

from unittest.mock import patch

from django.core.management import call_command

_CLOSING = "django_tasks_db.management.commands.db_worker.close_old_connections"


def work() -> None:
    """Do every waiting task; the connection stays, for the transaction of the test is in it."""
    with patch(_CLOSING):
        call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
