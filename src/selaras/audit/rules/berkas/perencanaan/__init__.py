"""Family PR: plans, indicators, promises."""
