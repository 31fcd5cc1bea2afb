"""The text of a paragraph as Word shows it: fields by their result, tracked changes accepted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from selaras.exchange.naskah.cleaning import clean_text
from selaras.exchange.naskah.docx.mathematics import latex, latex_line
from selaras.exchange.naskah.docx.xml import MC, M, W, is_on, value

_LEADER = " ..... "  # between title and page in a table of contents
_SKIPPED = frozenset(
    W + name for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "delInstrText", "rt")
)
_BREAKS = frozenset({f"{W}br", f"{W}cr"})


@dataclass
class Keadaan:
    """What runs on from paragraph to paragraph: the page (None where unknown), and open fields.

    `bidang` holds for each open field whether its result has begun; before that stands its instruction.
    """

    halaman: int | None
    bidang: list[bool] = field(default_factory=list)


@dataclass
class Alinea:
    """A paragraph: its lines (a manual break starts a new one), text boxes and footnotes hung to it."""

    daftar_baris: list[str]
    halaman: int | None
    daftar_kotak: list[etree._Element]
    daftar_catatan: list[str]


def read_inline(paragraph: etree._Element, keadaan: Keadaan, *, is_contents: bool = False) -> Alinea:
    """Return the text of a paragraph, white space single."""
    reader = _Pembaca(keadaan)
    for child in paragraph:
        reader.read(child)
    leader = _LEADER if is_contents else " "
    lines = (clean_text(line.replace("\t", leader)) for line in "".join(reader.text).split("\n"))
    page = keadaan.halaman if reader.halaman is None else reader.halaman
    return Alinea([line for line in lines if line], page, reader.kotak, reader.catatan)


class _Pembaca:
    """Walks the content of one paragraph."""

    def __init__(self, keadaan: Keadaan) -> None:
        self.text: list[str] = []
        self.kotak: list[etree._Element] = []
        self.catatan: list[str] = []
        self.halaman: int | None = None  # of the first text
        self._keadaan = keadaan

    def read(self, element: etree._Element) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            return
        if tag in _HANDLERS:
            _HANDLERS[tag](self, element)
        elif not is_on(element.find(f"{W}rPr/{W}vanish")):
            for child in self._children(element):
                self.read(child)

    def _children(self, element: etree._Element) -> Iterator[etree._Element]:
        """Yield the children; of alternatives the first alone: the others say the same again."""
        if element.tag == f"{MC}AlternateContent":
            return islice(element, 1)
        return iter(element)

    def add(self, text: str) -> None:
        if text and all(self._keadaan.bidang):
            self.text.append(text)
            if self.halaman is None and text.strip():
                self.halaman = self._keadaan.halaman

    def turn_page(self, _: etree._Element) -> None:
        if self._keadaan.halaman is not None:
            self._keadaan.halaman += 1

    def hear_field(self, element: etree._Element) -> None:
        fields = self._keadaan.bidang
        match value(element, "fldCharType"):
            case "begin":
                fields.append(False)
            case "separate" if fields:
                fields[-1] = True
            case "end" if fields:
                fields.pop()

    def add_formula(self, element: etree._Element) -> None:
        self.add(latex(element))

    def add_formula_line(self, element: etree._Element) -> None:
        for formula in element.iterfind(f"{M}oMath"):
            self.add(f"\n{latex_line(formula)}\n")


_HANDLERS: dict[str, Callable[[_Pembaca, etree._Element], None]] = {
    f"{W}t": lambda reader, element: reader.add(element.text or ""),
    f"{W}tab": lambda reader, _: reader.add("\t"),
    f"{W}ptab": lambda reader, _: reader.add("\t"),
    f"{W}noBreakHyphen": lambda reader, _: reader.add("-"),
    f"{W}lastRenderedPageBreak": _Pembaca.turn_page,
    f"{W}fldChar": _Pembaca.hear_field,
    f"{W}txbxContent": lambda reader, element: reader.kotak.append(element),
    f"{W}footnoteReference": lambda reader, element: reader.catatan.append(value(element, "id")),
    f"{M}oMath": _Pembaca.add_formula,
    f"{M}oMathPara": _Pembaca.add_formula_line,
    **dict.fromkeys(_BREAKS, lambda reader, _: reader.add("\n")),
}
