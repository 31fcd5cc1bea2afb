"""Tags of the slice."""
