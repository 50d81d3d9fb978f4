"""Finding known phrases in a text: words are folded once, phrases are looked up in a trie."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

__all__ = ["Match", "PhraseIndex", "Token", "fold", "tokens"]

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_BRITISH = (("grey", "gray"), ("colour", "color"), ("centre", "center"), ("armour", "armor"), ("jewell", "jewel"))
_SHORTEST_PLURAL = 4

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


class Token(NamedTuple):
    """A word of a text."""

    key: str
    """The word folded: case, British spelling and the plural's ``s`` do not count."""
    start: int
    """Where it begins in the text, in characters."""
    end: int


class Match(NamedTuple, Generic[T]):
    """A known phrase found in a text."""

    first: int
    """The index of its first token."""
    last: int
    """The index after its last token."""
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


def tokens(text: str) -> tuple[Token, ...]:
    """Split a text into its folded words; hyphens part words."""
    return tuple(Token(fold(match[0]), *match.span()) for match in _WORD.finditer(text))


class PhraseIndex(Generic[T]):
    """Known phrases, each with a value, ready to be found in texts.

    Args:
        entries: Pairs of phrase and value; of equal phrases the first counts.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._root: _Node[T] = _Node()
        for phrase, value in entries:
            node = self._root
            for token in tokens(phrase):
                node = node.next.setdefault(token.key, _Node())
            if node is not self._root:
                node.values = node.values or (value,)

    def longest(self, words: Sequence[Token], at: int, *, end: int | None = None) -> Match[T] | None:
        """Return the longest known phrase that begins with the word at one position, or ``None``.

        Args:
            words: The words of the text.
            at: The position, from 0.
            end: The position before which the phrase must end; the end of the text if left out.
        """
        node = self._root.next.get(words[at].key)
        if node is None:
            return None
        stop = len(words) if end is None else end
        found = Match(at, at + 1, node.values[0]) if node.values else None
        for index in range(at + 1, stop):
            node = node.next.get(words[index].key)
            if node is None:
                break
            if node.values:
                found = Match(at, index + 1, node.values[0])
        return found

    def find(self, words: Sequence[Token]) -> Iterator[Match[T]]:
        """Yield the known phrases of a text from left to right, the longest first, none overlapping."""
        at = 0
        while at < len(words):
            match = self.longest(words, at)
            if match is None:
                at += 1
            else:
                yield match
                at = match.last


class _Node(Generic[T]):
    __slots__ = ("next", "values")

    def __init__(self) -> None:
        self.next: dict[str, _Node[T]] = {}
        self.values: tuple[T, ...] = ()
