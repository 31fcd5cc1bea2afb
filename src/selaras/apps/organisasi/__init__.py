"""Kabupaten, offices and what they consist of."""
