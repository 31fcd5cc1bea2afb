"""Settings of the document."""

from selaras.documents.renderers.docx.markup import tag

_WORD = "http://schemas.microsoft.com/office/word"
_COLOURS = ("hyperlink", "followedHyperlink", *(f"accent{n}" for n in range(1, 7)))

_BEFORE = (
    tag("zoom", percent=100)
    + tag("defaultTabStop", val=720)
    + tag("characterSpacingControl", val="doNotCompress")
)
_BEHIND = "".join(
    (
        tag(
            "compat",
            tag("doNotExpandShiftReturn"),  # else a justified line is stretched before a line break
            tag("compatSetting", name="compatibilityMode", uri=_WORD, val=15),
        ),
        tag("themeFontLang", val="id-ID"),
        tag(
            "clrSchemeMapping",
            bg1="light1",
            t1="dark1",
            bg2="light2",
            t2="dark2",
            **{name: name for name in sorted(_COLOURS)},
        ),
        tag("decimalSymbol", val=","),
        tag("listSeparator", val=";"),
    )
)


def settings_markup(*, refreshes: bool) -> str:
    """Return the settings; `refreshes` asks Word to work out all fields when the file is opened."""
    return _BEFORE + (tag("updateFields", val="true") if refreshes else "") + _BEHIND
