"""BerkasKinerja to Dokumen: pure functions that know neither DOCX nor PDF nor HTML."""
