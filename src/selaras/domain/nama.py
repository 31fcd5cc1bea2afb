"""Names that people type: compared without regard to case and spacing, never by their spelling."""


def name_key(nama: str) -> str:
    """Return what two spellings of one name share: ' LENDANG  ARE' and 'Lendang Are' are the same."""
    return " ".join(nama.split()).casefold()
