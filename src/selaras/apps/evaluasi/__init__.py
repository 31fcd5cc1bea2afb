"""Evaluation and its follow-up."""
