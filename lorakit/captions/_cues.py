"""Known phrases in a caption, each with the question that decides what it speaks of."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from lorakit.captions._grammar import spellings
from lorakit.captions._words import COMMA, Words

__all__ = ["Cues", "word_set"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


def word_set(text: str) -> frozenset[str]:
    """Return the words of a lexicon entry in British and American spelling."""
    return frozenset(each for word in text.split() for each in spellings(word))


class Cues(Generic[T]):
    """Phrases with a value each, found in the words of a text wherever they stand, the longest first.

    Args:
        entries: Pairs of a lexicon text (phrases parted by blanks, ``_`` for a blank inside) and the value.
    """

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        found: dict[str, dict[tuple[str, ...], T]] = {}
        for text, value in entries:
            for phrase in text.split():
                for spelt in spellings(phrase):
                    first, *rest = spelt.split("_")
                    found.setdefault(first, {}).setdefault(tuple(rest), value)
        self._by_first: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]] = MappingProxyType(
            {
                first: tuple(sorted(following.items(), key=lambda pair: -len(pair[0])))
                for first, following in found.items()
            }
        )

    def find(self, words: Words) -> Iterator[tuple[int, int, T]]:
        """Yield the first and the index after the last word of each phrase, and its value, from left to right."""
        known, low, gaps = self._by_first, words.low, words.gaps
        for at in [at for at, word in enumerate(low) if word in known]:
            for rest, value in known[low[at]]:
                last = at + 1 + len(rest)
                if not rest or (
                    tuple(low[at + 1 : last]) == rest and last <= words.size and max(gaps[at + 1 : last]) < COMMA
                ):
                    yield at, last, value
