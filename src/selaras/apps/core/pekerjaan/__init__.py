"""Work in the background: a queue in the database, progress, cancelling, going on after a crash."""
