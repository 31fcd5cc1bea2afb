"""Group L: what could not be read."""
