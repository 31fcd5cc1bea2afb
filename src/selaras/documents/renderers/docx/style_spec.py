"""A paragraph style as values, and its markup in the order that the schema fixes."""

from dataclasses import dataclass

from selaras.documents.renderers.docx.markup import tag, twips


@dataclass(frozen=True)
class StyleSpec:
    """A paragraph style; points for size and spacing, millimetres for indents and stops.

    `line` is in lines, `level` the level in the outline (10: none), `stop` a right tab stop behind
    dots, `rule` a double line above.
    """

    number: str
    name: str
    base: str = "Normal"
    then: str = ""
    size: float = 0
    bold: bool = False
    italic: bool = False
    color: str = ""
    before: float = 0
    after: float = 0
    line: float = 1
    align: str = "left"
    left: float = 0
    hanging: float = 0
    right: float = 0
    keep_next: bool = False
    new_page: bool = False
    level: int = 0
    stop: float = 0
    rule: bool = False


def style_markup(spec: StyleSpec) -> str:
    """Return the style."""
    return tag(
        "style",
        tag("name", val=spec.name),
        tag("basedOn", val=spec.base) if spec.base else "",
        tag("next", val=spec.then) if spec.then else "",
        tag("qFormat"),
        tag("pPr", _paragraph_properties(spec)),
        tag("rPr", _run_properties(spec)),
        type="paragraph",
        styleId=spec.number,
        **({} if spec.base else {"default": 1}),
    )


def _paragraph_properties(spec: StyleSpec) -> str:
    stop = tag("tab", val="right", leader="dot", pos=twips(spec.stop))
    rule = tag("top", val="thickThinSmallGap", sz=24, space=1, color="auto")
    before, after = round(spec.before * 20), round(spec.after * 20)
    return "".join(
        (
            tag("keepNext") + tag("keepLines") if spec.keep_next else "",
            tag("pageBreakBefore") if spec.new_page else "",
            tag("widowControl"),
            tag("pBdr", rule) if spec.rule else "",
            tag("tabs", stop) if spec.stop else "",
            tag("spacing", before=before, after=after, line=round(spec.line * 240), lineRule="auto"),
            _indent(spec),
            tag("jc", val=spec.align),
            tag("outlineLvl", val=spec.level - 1) if spec.level else "",
        )
    )


def _indent(spec: StyleSpec) -> str:
    """Say how the first line stands too, lest it follows that of an office's own Normal."""
    first = {"hanging": twips(spec.hanging)} if spec.hanging else {"firstLine": 0}
    return tag("ind", left=twips(spec.left), right=twips(spec.right), **first)


def _run_properties(spec: StyleSpec) -> str:
    size = round(spec.size * 2)
    return "".join(
        (
            tag("b") if spec.bold else "",
            tag("i") if spec.italic else "",
            tag("color", val=spec.color) if spec.color else "",
            tag("sz", val=size) + tag("szCs", val=size) if size else "",
        )
    )
