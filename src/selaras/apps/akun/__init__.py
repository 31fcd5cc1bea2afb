"""People, their roles, and the one door that says who may see or do."""
