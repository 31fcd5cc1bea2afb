"""A migrated database for a script, gone when it ends."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.test.runner import DiscoverRunner


@contextmanager
def temporary_database() -> Iterator[None]:
    """Make the test database and remove it at the end."""
    runner = DiscoverRunner(verbosity=0, interactive=False)
    made = runner.setup_databases()
    try:
        yield
    finally:
        runner.teardown_databases(made)
