"""Group F: dates and periods."""
