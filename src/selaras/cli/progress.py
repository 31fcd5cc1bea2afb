"""Progress for people, on stderr: stdout belongs to results."""

import sys
from dataclasses import dataclass


@dataclass
class Progress:
    """Counts steps of work that is known in advance."""

    steps: int
    done: int = 0

    def step(self, what: str) -> None:
        """Say which step begins."""
        self.done += 1
        print(f"[{self.done}/{self.steps}] {what}", file=sys.stderr, flush=True)

    def tell_gaps(self, gaps: tuple[str, ...]) -> None:
        """List what a document still shows as 'belum diisi'."""
        if gaps:
            print(f"Belum diisi ({len(gaps)}): {'; '.join(gaps)}", file=sys.stderr, flush=True)
