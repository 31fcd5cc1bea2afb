"""Plans, indicators, promises."""
