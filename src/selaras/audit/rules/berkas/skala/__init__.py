"""Family SK: scales of assessment."""
