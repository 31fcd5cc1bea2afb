"""How the lines of a chart are told apart without colour: by their dashes and their marks."""

from collections.abc import Iterable

from selaras.documents.charts.looks import DASHES, LINE_INKS, PAPER, SHAPES
from selaras.documents.charts.marks import Layer, Stop, Stroke, points

_WIDTH = 1.6


def stroke_of(number: int) -> Stroke:
    """Return the line of a series."""
    return Stroke(LINE_INKS[number], _WIDTH, DASHES[number])


def marks_of(number: int, stops: Iterable[Stop]) -> Layer:
    """Return the marks of a series at its points: filled for the first line, hollow for the others."""
    ink = LINE_INKS[number]
    return points(stops, SHAPES[number], PAPER if number else ink, ink)
