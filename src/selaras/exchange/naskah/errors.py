"""What is said when a report cannot be read at all."""


class NaskahError(Exception):
    """A report that cannot be read; `pesan` says why, in Indonesian."""

    def __init__(self, pesan: str) -> None:
        self.pesan = pesan
        super().__init__(pesan)
