"""One module per format; tests import from tests.documents.reading."""
