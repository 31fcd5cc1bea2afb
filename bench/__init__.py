"""Benchmarks, run by `make bench`; tests never assert on time."""
