"""The lists of the berkas on screen: one page for all of them, derived from their records."""
