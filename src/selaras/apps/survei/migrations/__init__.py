"""Steps of the database; those that landed are never edited."""
