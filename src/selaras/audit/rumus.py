"""Worked formulas as reports print them, in LaTeX or plain text: read, compute, split at '='."""

import re
from dataclasses import dataclass

from selaras.audit.kesamaan import Rentang, exact, printed
from selaras.domain.naskah.angka_cetak import AngkaCetak, GayaAngka
from selaras.domain.naskah.pengenalan.angka import read_angka

_TEXT = re.compile(r"\\(?:text|mathrm|mathbf|textbf|mbox)\s*\{[^{}]*\}")
_WORDS = (
    (re.compile(r"\\[dt]?frac"), "#"),
    (re.compile(r"\\(?:times|cdot|ast)|[×∗*]|(?<=[\d)%}\s])[xX](?=[\s\d({\\])"), "*"),
    (re.compile(r"\\div|[÷:]"), "/"),
    (re.compile(r"\\(?:approx|simeq)|≈"), "="),
    (re.compile(r"\\(?:left|right|[,;! ]|quad|qquad)|[$~]"), " "),
    (re.compile(r"\\%|\s?\bpersen\b"), "%"),
    (re.compile(r"[–−]"), "-"),  # the signs that reports print
    (re.compile(r"[{\[]"), "("),
    (re.compile(r"[}\]]"), ")"),
)
_MOST_BRACKETS = 50  # a formula on paper has a few; the reader goes one call deeper at each
_TOKEN = re.compile(r"\s*(?:(?P<angka>\d[\d.,]*\d|\d)|(?P<tanda>[#+\-*/()%]))")


class RumusError(ValueError):
    """The text is no formula in figures."""


@dataclass(frozen=True)
class HasilRumus:
    """One side of a formula: what it may give, and the number itself where it is nothing but one."""

    rentang: Rentang
    angka: AngkaCetak | None = None


def split_rumus(teks: str) -> list[str]:
    """Return the sides of a formula, cleaned to figures and signs."""
    plain = _TEXT.sub(" ", teks)
    for pattern, sign in _WORDS:
        plain = pattern.sub(sign, plain)
    return [side.strip() for side in plain.split("=")]


def compute(sisi: str) -> HasilRumus | None:
    """Return what one cleaned side gives, None where it is no formula in figures."""
    try:
        return _Reader(sisi).read()
    except RumusError:
        return None


class _Reader:
    """Reads sums of products of numbers, brackets and fractions ('#(a)(b)')."""

    def __init__(self, sisi: str) -> None:
        if sisi.count("(") > _MOST_BRACKETS:
            raise RumusError(sisi)
        self._tokens = _tokens(sisi)
        self._at = 0
        self._gaya = _style(self._tokens)

    def read(self) -> HasilRumus:
        if len([one for one in self._tokens if one != "%"]) == 1:
            angka = self._number(self._tokens[0])
            return HasilRumus(self._operand(angka), angka)
        found = self._sum()
        if self._at < len(self._tokens):
            raise RumusError(self._tokens[self._at])
        return HasilRumus(found)

    def _sum(self) -> Rentang:
        found = self._product()
        while (sign := self._take("+", "-")) is not None:
            other = self._product()
            found = found + other if sign == "+" else found - other
        return found

    def _product(self) -> Rentang:
        found = self._factor()
        while (sign := self._take("*", "/")) is not None:
            other = self._factor()
            found = found * other if sign == "*" else _divided(found, other)
        return found

    def _factor(self) -> Rentang:
        if self._take("-"):
            return exact(0) - self._factor()
        if self._take("#"):
            return _divided(self._bracket(), self._bracket())
        if self._peek() == "(":
            return self._bracket()
        found = self._operand(self._number(self._take() or ""))
        self._take("%")
        return found

    def _bracket(self) -> Rentang:
        self._expect("(")
        found = self._sum()
        self._expect(")")
        self._take("%")
        return found

    def _operand(self, angka: AngkaCetak) -> Rentang:
        found = printed(angka) if angka.desimal else exact(angka.nilai or 0)
        if found is None or angka.nilai is None:
            raise RumusError(angka.teks)
        return found

    def _number(self, token: str) -> AngkaCetak:
        """Read a number; alone, '3,222' has decimals and '3.222' is unsure."""
        style = self._gaya or (None if "." in token else GayaAngka.INDONESIA)
        angka = read_angka(token, style) if token[:1].isdigit() else None
        if angka is None or angka.nilai is None:
            raise RumusError(token)
        return angka

    def _peek(self) -> str | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, *wanted: str) -> str | None:
        token = self._peek()
        if token is None or (wanted and token not in wanted):
            return None
        self._at += 1
        return token

    def _expect(self, sign: str) -> None:
        if self._take(sign) is None:
            raise RumusError(sign)


def _tokens(sisi: str) -> list[str]:
    found, at = [], 0
    while at < len(sisi):
        match = _TOKEN.match(sisi, at)
        if match is None:
            raise RumusError(sisi)
        found.append(match["angka"] or match["tanda"])
        at = match.end()
    return found


def _style(tokens: list[str]) -> GayaAngka | None:
    """Return how the numbers of a formula group thousands, told by those that leave no doubt."""
    if any(token.count(".") > 1 for token in tokens):
        return GayaAngka.INDONESIA
    return GayaAngka.INGGRIS if any(token.count(",") > 1 for token in tokens) else None


def _divided(one: Rentang, other: Rentang) -> Rentang:
    found = one / other
    if found is None:
        raise RumusError("/")
    return found
