"""Accounts of an office and of a kabupaten: who works there, as what, since when."""
