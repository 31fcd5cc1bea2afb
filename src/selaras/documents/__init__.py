"""From a BerkasKinerja to paper: builders make a Dokumen, renderers turn it into bytes."""
