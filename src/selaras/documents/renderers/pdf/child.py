"""The child process: compile the job in the first folder given, with the fonts of the second.

It is run as a file and imports nothing of the product, which would take longer than a short letter does.
"""

import sys
from pathlib import Path

import typst


def compile_folder(folder: Path, fonts: Path) -> None:
    """Write result.pdf and facts.json. A warning ends it: an unknown font is no more than a warning."""
    compiler = typst.Compiler(folder / "main.typ", root=folder, font_paths=_only(fonts))
    _, warnings = compiler.compile_with_warnings(
        output=folder / "result.pdf",
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
        timestamp=0,  # dates come from the document; nothing may come from the clock
    )
    if warnings:
        sys.exit("; ".join(warning.message for warning in warnings))
    facts = compiler.query("<facts>", field="value", one=True)
    (folder / "facts.json").write_text(facts, encoding="utf-8")


def _only(fonts: Path) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])


if __name__ == "__main__":
    try:
        compile_folder(Path(sys.argv[1]), Path(sys.argv[2]))
    except typst.TypstError as error:
        sys.exit(error.message)
