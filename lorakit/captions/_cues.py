"""Known phrases in a caption, each with the question that decides what it speaks of."""

from collections.abc import Iterable, Iterator, Mapping
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
        self._alone = {first: following[()] for first, following in found.items() if () in following}
        self._begins = frozenset(found)
        self._longer = {first: _by_second(following) for first, following in found.items() if set(following) != {()}}

    def find(self, words: Words) -> Iterator[tuple[int, int, T]]:
        """Yield the first and the index after the last word of each phrase, and its value, from left to right."""
        alone, longer, begins = self._alone, self._longer, self._begins
        low, gaps, size = words.low, words.gaps, words.size
        for at in [at for at, word in enumerate(low) if word in begins]:
            word = low[at]
            if word in longer and at + 1 < size and (behind := longer[word].get(low[at + 1])) is not None:
                for rest, value in behind:
                    last = at + 1 + len(rest)
                    if tuple(low[at + 1 : last]) == rest and last <= size and max(gaps[at + 1 : last]) < COMMA:
                        yield at, last, value
            if word in alone:
                yield at, at + 1, alone[word]


def _by_second(following: Mapping[tuple[str, ...], T]) -> Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]:
    grouped: dict[str, list[tuple[tuple[str, ...], T]]] = {}
    for rest, value in sorted(following.items(), key=lambda pair: -len(pair[0])):
        if rest:
            grouped.setdefault(rest[0], []).append((rest, value))
    return {second: tuple(entries) for second, entries in grouped.items()}
