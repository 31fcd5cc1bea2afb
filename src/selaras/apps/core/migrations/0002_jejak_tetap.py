"""Let the database itself refuse to change or remove a line of the audit trail."""

from typing import Any

from django.db import migrations

_SQLITE = """
CREATE TRIGGER jejak_tidak_{kata} BEFORE {perintah} ON core_jejak
BEGIN SELECT RAISE(ABORT, 'jejak perubahan tidak dapat diubah atau dihapus'); END
"""
_FUNCTION = """
CREATE FUNCTION jejak_tetap() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'jejak perubahan tidak dapat diubah atau dihapus'; END $$
"""
_POSTGRESQL = """
CREATE TRIGGER jejak_tidak_{kata} BEFORE {perintah} ON core_jejak
FOR EACH {tiap} EXECUTE FUNCTION jejak_tetap()
"""


def protect(apps: Any, schema_editor: Any) -> None:
    """Make the triggers of the database at hand."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(_FUNCTION)
        for kata, perintah, tiap in (
            ("diubah", "UPDATE", "ROW"),
            ("dihapus", "DELETE", "ROW"),
            ("dikosongkan", "TRUNCATE", "STATEMENT"),
        ):
            schema_editor.execute(_POSTGRESQL.format(kata=kata, perintah=perintah, tiap=tiap))
        return
    for kata, perintah in (("diubah", "UPDATE"), ("dihapus", "DELETE")):
        schema_editor.execute(_SQLITE.format(kata=kata, perintah=perintah))


class Migration(migrations.Migration):
    """Triggers on core_jejak."""

    dependencies = [("core", "0001_initial")]

    operations = [migrations.RunPython(protect)]
