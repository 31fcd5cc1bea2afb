"""Formats of the outside world: files in, files out."""
