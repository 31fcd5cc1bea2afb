"""Rules over exceptions: what an office keeps on purpose must still mean something."""
