"""Finding a character's own traits where captions tell them without their nouns: "the peg knocking the time"."""

from collections.abc import Iterator

import attrs

from lorakit.captions import _strangers as strangers
from lorakit.captions._cues import Cues, word_set
from lorakit.captions._grammar import AND, ANY_PART, COPULA, DETERMINER, OTHER, PERSON, POSSESSIVE, STOPPER, Tagged
from lorakit.captions._owners import Owners
from lorakit.captions._words import COMMA, Words
from lorakit.knowledge.lexicons import bodies
from lorakit.knowledge.lexicons.traits import ALIASES, Alias

__all__ = ["Aliases"]

_FALSE = word_set(bodies.FALSE)
_REACH = 10


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class _Told:
    """One alias that stands for one of the character's traits."""

    beside: frozenset[str]
    own: bool


class Aliases:
    """Finds traits told by what stands for them.

    Args:
        traits: The traits as phrases.
        owners: Decides whom a description is about.
    """

    def __init__(self, traits: tuple[str, ...], owners: Owners) -> None:
        self._owners = owners
        low = [frozenset(Words(phrase).low) for phrase in traits]
        told: dict[str, list[_Told]] = {}
        for alias in ALIASES:
            if any(_stands_for(alias, words) for words in low):
                for phrase in alias.told.split():
                    told.setdefault(phrase, []).append(_Told(word_set(alias.beside), alias.own))
        self._cues = Cues((phrase, tuple(several)) for phrase, several in told.items()) if told else None

    def find(self, words: Tagged) -> Iterator[tuple[int, int]]:
        """Yield the words that stand for a trait; they may overlap."""
        if self._cues is None:
            return
        for first, last, several in self._cues.find(words):
            if any(self._told(words, first, last, told) for told in several):
                yield first, last

    def _told(self, words: Tagged, first: int, last: int, told: _Told) -> bool:
        begin, end = words.sentence(first)
        span = (*words.low[max(begin, first - _REACH) : first], *words.low[last : min(end, last + _REACH)])
        if told.beside and told.beside.isdisjoint(span):
            return False
        start, found = words.before(first)
        if any(words.low[each] in _FALSE for each in found):
            return False
        before = words.mask[start - 1] if start and words.gaps[start] < COMMA else 0
        article = before & DETERMINER and words.low[start - 1] in {"the", "that", "those"}
        if told.own and not (before & POSSESSIVE or article or words.gaps[start] == COMMA):
            return False
        if not _heads(words, last):
            return False
        if before & COPULA and not told.beside:
            return False
        mine = self._owners.owns(words, start) and not self._owners.of_other(words, last - 1)
        return mine and not strangers.taken(words, last - 1)


def _heads(words: Tagged, at: int) -> bool:
    """Say whether no noun follows that the word before would only colour: "a gold coin"."""
    if words.gaps[at] >= COMMA:
        return True
    low, bits = words.low[at], words.mask[at]
    verbal = low.endswith(("s", "ing", "ed")) and not bits & (ANY_PART | OTHER | PERSON)
    return bool(bits & (STOPPER | AND)) or verbal or low in {"almost", "nearly", "still", "all", "so"}


def _stands_for(alias: Alias, trait: frozenset[str]) -> bool:
    return not word_set(alias.trait).isdisjoint(trait) and (
        not alias.also or not word_set(alias.also).isdisjoint(trait)
    )
