"""Group B: the same thing told in two ways."""
