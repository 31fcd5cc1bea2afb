"""The profile of an office on screen: what holds for the year, and who signs each report."""
