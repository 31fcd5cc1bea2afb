"""Group A: figures that do not follow from the others."""
