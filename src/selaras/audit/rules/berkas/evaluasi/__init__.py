"""Family EV: worksheet, recommendations, documents."""
