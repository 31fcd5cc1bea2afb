"""Lists that people write into one cell: one item per line."""


def lines_of(teks: str) -> tuple[str, ...]:
    """Return the items without empty lines and the space around them."""
    return tuple(line.strip() for line in teks.splitlines() if line.strip())
