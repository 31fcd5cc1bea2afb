"""Group E: what a report must hold and does not."""
