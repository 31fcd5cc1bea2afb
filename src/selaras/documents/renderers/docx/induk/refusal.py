"""How an office's own .docx is refused."""


class IndukError(ValueError):
    """The .docx cannot be a template; the Indonesian message says what was found and what to do."""

    def __init__(self, found: str, advice: str) -> None:
        super().__init__(f"dokumen induk ditolak: {found}; {advice}.")
