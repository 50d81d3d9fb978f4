"""Text for terminals: what comes from outside is shown, never obeyed."""

import textwrap
import unicodedata
from types import MappingProxyType

import attrs

from lorakit.errors import FieldError

__all__ = ["Look", "columns", "printable"]

_JOINERS = "\u200c\u200d"
"""Zero-width joiners: Persian words and composed emoji need them."""
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
_NARROWEST = 40
_ASCII = MappingProxyType(
    str.maketrans(
        {"✓": "+", "✗": "x", "\N{EN DASH}": "-", "…": "...", "→": "->", "·": "-", "█": "#", "▒": "=", "░": "."}
    )
)
_CODES = (("bold", "1"), ("dim", "2"), ("red", "31"), ("green", "32"), ("yellow", "33"), ("blue", "34"))


def __dir__() -> list[str]:
    return __all__


def printable(text: str) -> str:
    r"""Return a text with everything a terminal or a reader could be fooled by shown as an escape.

    Control characters (so colour codes, cursor movements, line ends and tabs), bidirectional overrides, invisible
    format characters, lone surrogates and private-use characters come out as ``\x1b``, ``\n``, ``\u202e`` ...
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def columns(text: str) -> int:
    """Return how many columns a printable text takes in a terminal: wide characters two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(char) for char in text)


@attrs.frozen(kw_only=True)
class Look:
    """What the reader's terminal can show."""

    width: int = attrs.field(default=100)
    """Columns, at least 40."""
    colour: bool = False
    """Whether it understands ANSI styles."""
    unicode: bool = True
    """Whether its encoding has ticks and bars; ASCII stands in for them otherwise."""
    verbose: bool = False
    """Whether to list everything instead of the first few."""

    @width.validator
    def _wide_enough(self, _attribute: object, value: int) -> None:
        if value < _NARROWEST:
            raise FieldError("width", f"{value} columns are too few", f"Use at least {_NARROWEST}.")

    def paint(self, text: str, *styles: str) -> str:
        """Return a text in ANSI styles (``bold``, ``dim``, ``red``, ``green``, ``yellow``, ``blue``), if understood."""
        if not self.colour or not text:
            return text
        codes = ";".join(code for name, code in _CODES if name in styles)
        return f"\x1b[{codes}m{text}\x1b[0m"

    def signs(self, text: str) -> str:
        """Return lorakit's own signs (ticks, bars, arrows) in what the encoding has."""
        return text if self.unicode else text.translate(_ASCII)

    def wrap(self, text: str, indent: str, *, first: str | None = None) -> list[str]:
        """Break a text from outside into lines, escaped and indented."""
        return textwrap.wrap(
            printable(text),
            width=self.width,
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )


def _shown(char: str) -> str:
    if char not in _JOINERS and unicodedata.category(char) in _UNSAFE:
        return char.encode("unicode_escape").decode("ascii")
    return char


def _columns_of(char: str) -> int:
    if char in _JOINERS or unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
