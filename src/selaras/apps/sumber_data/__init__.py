"""Registers, matrices, villages."""
