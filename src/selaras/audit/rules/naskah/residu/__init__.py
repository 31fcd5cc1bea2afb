"""Group C: what was left from another office, year or template."""
