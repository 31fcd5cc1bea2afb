"""The automatic check: one small file per rule, found by walking the folders."""
