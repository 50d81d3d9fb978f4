"""A caption as words in lower case with what parts them: what the leak finders look at.

Folded words (``phrases.tokens``) will not do here: "locks" and "curls" are hair, "lock" and "curl" are not, and "leans"
is no "lean".
"""

import re
from bisect import bisect_left
from collections.abc import Container
from functools import lru_cache
from itertools import accumulate
from typing import Final

from lorakit.captions.phrases import fold

__all__ = ["BLANK", "COMMA", "HYPHEN", "STOP", "Words", "lower"]

BLANK: Final = 0
HYPHEN: Final = 1
COMMA: Final = 2
"""A comma, colon, semicolon, dash, bracket or quotation mark."""
STOP: Final = 3
"""The end of a sentence or a line."""

_WORD = re.compile(r"([^\W_]+(?:'[^\W_]+)*)")
_QUOTES = '"\u201c\u201d\u00ab\u00bb'
_ANY_QUOTE = re.compile(f"[{_QUOTES}]").search


_ENDS = ".!?\u2026"
_HYPHENS = frozenset(("-", "\u2010", "\u2011"))
_JOINING = frozenset(("'", "`", "&", "+", "/", "%"))


def __dir__() -> list[str]:
    return __all__


def lower(text: str) -> str:
    """Return a text in lower case, letter by letter where the whole would change its length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(each if len(each := char.lower()) == 1 else char for char in text)
    return low.replace("\u2019", "'")


class Words:
    """The words of a text.

    Args:
        text: The text.
    """

    __slots__ = ("_keys", "_quotes", "ends", "gaps", "low", "size", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        pieces = _WORD.split(lower(text))
        bounds = list(accumulate(map(len, pieces)))
        self.low = pieces[1::2]
        self.starts = bounds[:-1:2]
        self.ends = bounds[1::2]
        self.size = len(self.low)
        self.gaps = [STOP, *map(_gap, pieces[2:-1:2]), STOP]
        """What parts each word from the one before it; the first and the one after the last begin a sentence."""
        self._keys: tuple[str, ...] | None = None
        self._quotes = _ANY_QUOTE(text) is not None

    @property
    def keys(self) -> tuple[str, ...]:
        """The words folded: case, British spelling and the plural's ``s`` do not count."""
        if self._keys is None:
            self._keys = tuple(map(fold, self.low))
        return self._keys

    def at(self, index: int) -> str:
        """Return the word at an index, or an empty text outside the text."""
        return self.low[index] if 0 <= index < self.size else ""

    def sentence(self, index: int) -> tuple[int, int]:
        """Return the first and the index after the last word of the sentence a word stands in."""
        return self._around(index, STOP)

    def segment(self, index: int) -> tuple[int, int]:
        """Return the first and the index after the last word between the commas around a word."""
        return self._around(index, COMMA)

    def _around(self, index: int, limit: int) -> tuple[int, int]:
        gaps, start, end = self.gaps, index, index + 1
        while gaps[start] < limit:
            start -= 1
        while gaps[end] < limit:
            end += 1
        return start, end

    def within(self, first: int, last: int, wanted: Container[str]) -> bool:
        """Say whether one of the words from ``first`` to before ``last`` is one of those wanted."""
        return any(word in wanted for word in self.low[max(first, 0) : last])

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where the words from ``first`` to before ``last`` stand, in characters."""
        return self.starts[first], self.ends[last - 1]

    def index(self, position: int) -> int:
        """Return the index of the first word that ends after a position."""
        return bisect_left(self.ends, position + 1)

    def quoted(self, index: int) -> bool:
        """Say whether a word stands inside quotation marks, as text seen in the picture does."""
        if not self._quotes:
            return False
        before = self.text[: self.starts[index]]
        after = self.text[self.ends[index] :]
        if not any(mark in before for mark in _QUOTES):
            return False
        straight = before.count('"') % 2 == 1 and '"' in after
        curly = before.rfind("\u201c") > before.rfind("\u201d") and "\u201d" in after
        angled = before.rfind("\u00ab") > before.rfind("\u00bb") and "\u00bb" in after
        return straight or curly or angled


@lru_cache(maxsize=1 << 10)
def _gap(gap: str) -> int:
    bare = gap.strip(" \t\u00a0_*")
    if "\n" in gap or "\r" in gap:
        return STOP
    if not bare or bare in _JOINING:
        return BLANK
    if any(char in _ENDS for char in bare):
        return STOP if len(gap) > 1 else BLANK
    return HYPHEN if gap in _HYPHENS else COMMA
