"""Fixtures of the database tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection

from tests.apps.dunia import Dunia, make_dunia


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave a test marked `basis` to the run on that database; each of the two has its own run."""
    here = [item for item in items if _belongs(item)]
    config.hook.pytest_deselected(items=[item for item in items if not _belongs(item)])
    items[:] = here


def _belongs(item: pytest.Item) -> bool:
    mark = item.get_closest_marker("basis")
    return mark is None or mark.args == (connection.vendor,)


@pytest.fixture
def dunia(db: None) -> Dunia:
    """The small world of two kabupaten."""
    return make_dunia()


@contextmanager
def _without_triggers() -> Iterator[None]:
    """Let the test database be emptied: its audit trail refuses that, as it should."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET session_replication_role = replica")
            yield
            cursor.execute("SET session_replication_role = DEFAULT")
            return
        cursor.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = [sql for (sql,) in cursor.fetchall()]
        for sql in triggers:
            cursor.execute(f"DROP TRIGGER {sql.split()[2]}")
        yield
        for sql in triggers:
            cursor.execute(sql)


@pytest.fixture(scope="session", autouse=True)
def _flush_beside_the_trail() -> Iterator[None]:
    operations = type(connection.ops)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(operations, "execute_sql_flush", _flushing(operations.execute_sql_flush))
        yield


def _flushing(original: Any) -> Any:
    def flush(self: Any, sql_list: Any) -> None:
        with _without_triggers():
            original(self, sql_list)

    return flush
