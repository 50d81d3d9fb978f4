"""Finding known phrases in a text: words are folded once, phrases are looked up in a trie."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

__all__ = ["Match", "PhraseIndex", "Words", "fold", "words"]

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_BRITISH = (("grey", "gray"), ("colour", "color"), ("centre", "center"), ("armour", "armor"), ("jewell", "jewel"))
_SHORTEST_PLURAL = 4

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


class Words(NamedTuple):
    """The words of a text."""

    keys: list[str]
    """The words folded: case, British spelling and the plural's ``s`` do not count."""
    spans: list[tuple[int, int]]
    """Where each begins and ends in the text, in characters."""


class Match(NamedTuple, Generic[T]):
    """A known phrase found in a text."""

    first: int
    """The index of its first word."""
    last: int
    """The index after its last word."""
    value: T


@lru_cache(maxsize=1 << 15)
def fold(word: str) -> str:
    """Fold a word to what all its spellings share."""
    key = unicodedata.normalize("NFC", word).casefold().replace("\u2019", "'")
    key = key.removesuffix("'s")
    for british, american in _BRITISH:
        key = key.replace(british, american)
    if len(key) >= _SHORTEST_PLURAL and key.endswith("s") and not key.endswith(("ss", "us", "is")):
        return key[:-3] + "y" if key.endswith("ies") and len(key) > _SHORTEST_PLURAL else key[:-1]
    return key


def words(text: str) -> Words:
    """Split a text into its words; hyphens and underscores part words."""
    found = list(_WORD.finditer(text))
    return Words([fold(match[0]) for match in found], [match.span() for match in found])


class PhraseIndex(Generic[T]):
    """Known phrases, each with a value, ready to be found in texts.

    Args:
        entries: Pairs of phrase and value; of equal phrases the first counts.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._root: _Node[T] = _Node()
        for phrase, value in entries:
            node = self._root
            for key in words(phrase).keys:
                node = node.next.setdefault(key, _Node())
            if node is not self._root:
                node.values = node.values or (value,)

    def starts(self, keys: Sequence[str]) -> list[int]:
        """Return where a known phrase may begin: its first word stands there, and the second if it has one.

        Args:
            keys: The folded words of the text.
        """
        known, last = self._root.next, len(keys) - 1
        return [
            at
            for at, key in enumerate(keys)
            if key in known and ((node := known[key]).values or (at < last and keys[at + 1] in node.next))
        ]

    def longest(self, keys: Sequence[str], at: int, end: int) -> Match[T] | None:
        """Return the longest known phrase that begins with the word at one position, or ``None``.

        Args:
            keys: The folded words of the text.
            at: The position, from 0.
            end: The position before which the phrase must end.
        """
        node = self._root.next.get(keys[at])
        if node is None:
            return None
        values, last = node.values, at + 1
        for index in range(at + 1, end):
            node = node.next.get(keys[index])
            if node is None:
                break
            if node.values:
                values, last = node.values, index + 1
        return Match(at, last, values[0]) if values else None


class _Node(Generic[T]):
    __slots__ = ("next", "values")

    def __init__(self) -> None:
        self.next: dict[str, _Node[T]] = {}
        self.values: tuple[T, ...] = ()
