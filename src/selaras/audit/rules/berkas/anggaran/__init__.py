"""Family AG: money."""
