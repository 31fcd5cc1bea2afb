"""Addresses of cells as Excel writes them.

Our own few lines, because importing the writing library only for them took a quarter of the start of
`selaras hitung`, which writes no workbook.
"""


def column_letter(column: int) -> str:
    """Return the letters of a column counted from 0: 0 is A, 26 is AA."""
    letters = ""
    rest = column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def cell_address(row: int, column: int, *, fixed_column: bool = False) -> str:
    """Return 'B7' for row 6 and column 1, counted from 0; '$B7' where the column stays when copied."""
    return f"{'$' if fixed_column else ''}{column_letter(column)}{row + 1}"


def range_address(top: int, left: int, bottom: int, right: int) -> str:
    """Return 'A1:B7'; a single cell stands alone."""
    first, last = cell_address(top, left), cell_address(bottom, right)
    return first if first == last else f"{first}:{last}"


def fixed_range(sheet: str, top: int, left: int, bottom: int, right: int) -> str:
    """Return a range of another sheet that stays when copied: "'Indikator'!$A$5:$A$99"."""
    name = sheet if sheet.isalnum() else f"""'{sheet.replace("'", "''")}'"""
    first = f"${column_letter(left)}${top + 1}"
    return f"{name}!{first}:${column_letter(right)}${bottom + 1}"
