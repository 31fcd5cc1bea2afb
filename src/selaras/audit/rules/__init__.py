"""The rules; a folder per subject, then per family."""
