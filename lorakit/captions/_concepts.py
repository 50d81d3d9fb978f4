"""What stands for what in labels: phrases with what they mean, colours and shades."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Generic, TypeVar

from lorakit.captions._grammar import spellings
from lorakit.captions._words import COMMA, Words
from lorakit.knowledge.lexicons import colours

__all__ = ["Terms", "agree", "colours_of", "phrases"]

T = TypeVar("T")
_SHADES = frozenset(colours.SHADED.split())
_ISH = 4


def __dir__() -> list[str]:
    return __all__


def phrases(text: str, *, plural: bool = True) -> Iterator[tuple[str, ...]]:
    """Yield the phrases of a lexicon entry as words, in British and American spelling and in the plural."""
    for phrase in text.replace("-", "_").split():
        for spelt in spellings(phrase, plural=plural):
            yield tuple(word.rstrip("'") for word in spelt.split("_"))


class Terms(Generic[T]):
    """Phrases with a value each, found in the words of a text, the longest where several begin.

    Args:
        entries: Pairs of a phrase's words and its value; of equal phrases the first counts.
    """

    def __init__(self, entries: Iterable[tuple[tuple[str, ...], T]]) -> None:
        found: dict[str, dict[tuple[str, ...], T]] = {}
        for (first, *rest), value in entries:
            found.setdefault(first, {}).setdefault(tuple(rest), value)
        self._by_first: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]] = MappingProxyType(
            {first: tuple(sorted(rests.items(), key=lambda pair: -len(pair[0]))) for first, rests in found.items()}
        )

    def find(self, words: Words) -> Iterator[tuple[int, int, T]]:
        """Yield the first and the index after the last word of each phrase, and its value, from left to right."""
        known, low = self._by_first, words.low
        free = 0
        for at, word in enumerate(low):
            if at < free or word not in known:
                continue
            for rest, value in known[word]:
                last = at + 1 + len(rest)
                if not rest or (tuple(low[at + 1 : last]) == rest and max(words.gaps[at + 1 : last]) < COMMA):
                    yield at, last, value
                    free = last
                    break


@lru_cache(maxsize=1)
def _plain() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for plain, names in colours.COLOURS.items():
        for name in names.split():
            for spelt in spellings(name.replace("_", "-")):
                found.setdefault(spelt, set()).add(plain)
    return MappingProxyType({name: frozenset(plains) for name, plains in found.items()})


@lru_cache(maxsize=1 << 12)
def colours_of(word: str) -> frozenset[str]:
    """Return the plain colours a word may name, none for a word that is no colour: "moss" is green."""
    known = _plain()
    if word in known:
        return known[word]
    if word.endswith("ish") and len(word) > _ISH:
        stem = word.removesuffix("ish")
        return next((known[each] for each in (stem, stem[:-1], f"{stem}e") if each in known), frozenset())
    return frozenset()


def agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether the plain colours of two descriptions may be of one thing."""
    hues, others = one - _SHADES, other - _SHADES
    if hues and others and hues.isdisjoint(others):
        return bool(one & other & _SHADES) and (len(hues) == 0 or len(others) == 0)
    return not one.isdisjoint(other)
