"""Group D: how numbers, codes and names are written."""
