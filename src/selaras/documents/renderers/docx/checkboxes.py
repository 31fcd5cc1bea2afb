"""A box that can be ticked in Word with one click."""

from html import escape

from selaras.documents.renderers.docx.markup import tag

_WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
_FONT = "MS Gothic"  # the font that Word itself gives to its boxes
_CHECKED, _UNCHECKED = "☒", "☐"


def checkbox(title: str, *, checked: bool) -> str:
    """Return a content control; `title` names it for those who cannot see it."""
    state = (
        f'<w14:checkbox xmlns:w14="{_WORD_2010}"><w14:checked w14:val="{int(checked)}"/>'
        f'<w14:checkedState w14:val="{ord(_CHECKED):X}" w14:font="{_FONT}"/>'
        f'<w14:uncheckedState w14:val="{ord(_UNCHECKED):X}" w14:font="{_FONT}"/></w14:checkbox>'
    )
    fonts = tag("rFonts", ascii=_FONT, hAnsi=_FONT, eastAsia=_FONT, hint="eastAsia")
    shown = tag("r", tag("rPr", fonts), tag("t", escape(_CHECKED if checked else _UNCHECKED)))
    return tag("sdt", tag("sdtPr", tag("alias", val=title), state), tag("sdtContent", shown))
