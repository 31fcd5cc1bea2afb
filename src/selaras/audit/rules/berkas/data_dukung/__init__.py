"""Family DD: survey, villages, registers."""
