"""The berkas built from the database; workbooks and JSON in and out."""
