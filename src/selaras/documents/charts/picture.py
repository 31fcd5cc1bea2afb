"""A drawn chart and the room that it takes."""

from dataclasses import dataclass, replace

_TALLEST = 0.8  # share of the page, so that caption and heading stay with the picture


@dataclass(frozen=True)
class Picture:
    """An SVG without script or reference to anything outside, with its size on paper in mm."""

    svg: str
    width: float
    height: float

    def within(self, page_height: float) -> "Picture":
        """Return the picture, smaller where it would be too high for a page (mm) with its caption."""
        scale = min(1.0, page_height * _TALLEST / self.height)
        return replace(self, width=self.width * scale, height=self.height * scale)
