"""The field as plain values and functions: standard library only, no clock, no files."""
