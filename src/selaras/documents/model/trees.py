"""A drawn tree of the model: boxes with words, each below one other, without a look."""

from dataclasses import dataclass

MOST_BOXES = 24  # so many can still be read on one page


@dataclass(frozen=True)
class TreeBox:
    """One box; `parent` is the place of the box above it, None at the top. `note` is told below it."""

    text: str
    parent: int | None = None
    note: str = ""


@dataclass(frozen=True)
class TreeChart:
    """Boxes in the order of reading: each stands after the one above it."""

    boxes: tuple[TreeBox, ...]

    def __post_init__(self) -> None:
        if not 0 < len(self.boxes) <= MOST_BOXES:
            raise ValueError(f"bagan memuat {len(self.boxes)} kotak, paling banyak {MOST_BOXES}")
        for place, box in enumerate(self.boxes):
            if box.parent is not None and not 0 <= box.parent < place:
                raise ValueError(f"kotak '{box.text}' mendahului kotak di atasnya")

    def children(self, parent: int | None) -> tuple[int, ...]:
        """Return the places of the boxes right below one, in their order; those at the top for None."""
        return tuple(place for place, box in enumerate(self.boxes) if box.parent == parent)

    @property
    def depths(self) -> tuple[int, ...]:
        """Return how many boxes stand above each."""
        found: list[int] = []
        for box in self.boxes:
            found.append(0 if box.parent is None else found[box.parent] + 1)
        return tuple(found)
