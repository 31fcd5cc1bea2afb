"""Blocks of letters and decrees as the jobs that the template sets."""

from typing import assert_never

from selaras.documents.layout.characters import printable
from selaras.documents.layout.lettering import width_of
from selaras.documents.model import Choices, Clauses, Inlines, LetterBlock, Letterhead, LetterOpening
from selaras.documents.renderers.pdf.runs import Job, Setting, lines, pieces, runs

_BODY_PT = 11.0
_NAME_PT = 16.0
_FIELD_GAP_MM = 6.0
_MARK_MM = 8.0
_LARGEST_NAME = 0.4  # of the width of the text
_LEFT_SHARE = 0.58  # of the width: number and kind of a letter; the rest is for whom it is to


def letter_job(block: LetterBlock, width: float, labels: dict[str, str]) -> Job:
    """Return the job of a block for a text area of `width` mm."""
    whole = Setting(width, _BODY_PT, labels)
    match block:
        case Letterhead(lines=names, address=address):
            large = Setting(width, _NAME_PT, labels)
            return {
                "kind": "letterhead", "lines": lines(names, large), "address": lines(address, whole)
            }  # fmt: skip
        case LetterOpening():
            return _opening(block, whole)
        case Clauses():
            return _clauses(block, whole)
        case Choices(items=items, chosen=chosen):
            inner = Setting(width - _MARK_MM, _BODY_PT, labels)
            boxed = [{"runs": runs(item, inner), "chosen": n in chosen} for n, item in enumerate(items)]
            return {"kind": "choices", "items": boxed}
        case _:
            assert_never(block)


def pairs_job(pairs: tuple[tuple[str, Inlines], ...], setting: Setting) -> Job:
    """Return names and values in a space as wide as `setting` says; `name_width` is in mm."""
    name_width = _name_width([name for name, _ in pairs], setting)
    names = Setting(name_width, setting.size, setting.labels)
    values = Setting(setting.width - name_width - _FIELD_GAP_MM, setting.size, setting.labels)
    shown = [{"name": pieces(name, names), "value": runs(value, values)} for name, value in pairs]
    return {"kind": "fields", "name_width": name_width, "pairs": shown}


def _name_width(names: list[str], setting: Setting) -> float:
    widest = max((width_of(printable(name), setting.size) for name in names), default=0.0)
    return min(widest + 1, setting.width * _LARGEST_NAME)


def _opening(block: LetterOpening, whole: Setting) -> Job:
    left_width = whole.width * _LEFT_SHARE
    left = Setting(left_width, whole.size, whole.labels)
    right = Setting(whole.width - left_width - _FIELD_GAP_MM, whole.size, whole.labels)
    return {
        "kind": "opening",
        "left_width": left_width,
        "left": pairs_job(block.pairs, left),
        "dated": runs(block.dated, right),
        "addressee": runs(block.addressee, right),
    }


def _clauses(block: Clauses, whole: Setting) -> Job:
    name_width = _name_width([clause.name for clause in block.clauses], whole)
    names = Setting(name_width, whole.size, whole.labels)
    texts = Setting(whole.width - name_width - _FIELD_GAP_MM - _MARK_MM, whole.size, whole.labels)
    clauses = [
        {
            "name": pieces(clause.name, names),
            "marks": clause.marks.value,
            "items": [runs(item, texts) for item in clause.items],
        }
        for clause in block.clauses
    ]
    return {"kind": "clauses", "name_width": name_width, "clauses": clauses}
