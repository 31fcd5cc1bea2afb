"""Tests of the web application with a database; `make test` runs them on SQLite and on PostgreSQL."""
