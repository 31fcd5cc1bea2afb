"""Rules over an office's own data (BerkasKinerja), one folder per family."""
