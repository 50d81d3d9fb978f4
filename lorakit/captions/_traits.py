"""Recognising a character's own traits in other words: "the gap in her front teeth"."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

import attrs

from lorakit.captions import _strangers as strangers
from lorakit.captions._aliases import Aliases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_PART,
    COPULA,
    DETERMINER,
    OTHER,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    STOPPER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._words import COMMA, Words
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import bodies, identity

__all__ = ["Traits"]

_SMALL = word_set(
    "a an the of in on at with and or over above below under between across his her its their to from near by around "
    "beside"
)
_MINOR = word_set(
    "left right upper lower front back small little large big long short thin thick solid single one two old very "
    "slightly slight tiny faint visible own dark light bright deep full half heavy"
)
_PARTING = word_set("on over above below under between across in with near by around beside along down through at")
_FALSE = word_set(bodies.FALSE)
_INSIDE = frozenset(("of", "as", "in", "across", "through", "down", "along"))
_FARTHEST = 7
"""How many words apart a mark and its place may stand."""


def __dir__() -> list[str]:
    return __all__


def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for number, text in enumerate((*identity.TRAIT_GROUPS, *identity.COLOUR_GROUPS.values())):
        for word in word_set(text):
            found.setdefault(fold(word), set()).add(f"group {number}")
    return MappingProxyType({word: frozenset(groups) for word, groups in found.items()})


_GROUPS = _groups()


@lru_cache(maxsize=1 << 13)
def _means(key: str) -> frozenset[str]:
    return _GROUPS.get(key, frozenset()) | {key}


@attrs.frozen
class _Trait:
    """What a trait tells, and of which part."""

    told: tuple[frozenset[str], ...]
    part: frozenset[str]
    placed: bool
    """Whether the part is a place, as in ``scar on the cheek``."""


class Traits:
    """Finds a character's own traits in other words.

    Args:
        traits: The traits as phrases.
        owners: Decides whom a description is about.
    """

    def __init__(self, traits: tuple[str, ...], owners: Owners) -> None:
        self._owners = owners
        self._traits = tuple(trait for phrase in traits for trait in _parsed(phrase))
        parts = frozenset(word for trait in self._traits for word in trait.part)
        self._aliases = Aliases(traits, owners)
        self._parts = parts | {word for word, groups in _GROUPS.items() if groups & parts}

    def find(self, words: Tagged) -> Iterator[tuple[int, int]]:
        """Yield the phrases that tell a trait; they may overlap."""
        yield from self._aliases.find(words)
        for at in [at for at, key in enumerate(words.keys) if key in self._parts]:
            means = _means(words.keys[at])
            for trait in self._traits:
                if means & trait.part and (found := _around(words, at, trait)) and self._mine(words, at, found):
                    yield min(found), max(found) + 1

    def _mine(self, words: Tagged, at: int, found: list[int]) -> bool:
        """Say whether what was found is told of the subject, and of no thing, toy or other being."""
        start, before = words.before(min(found))
        if any(words.low[each] in _FALSE for each in (*before, *found)) or strangers.taken(words, at):
            return False
        bits = words.mask[at]
        if bits & PERSON and not bits & ANY_PART:
            return self._owners.is_subject(words, start, at)
        if bits & ADJECTIVE and not bits & ANY_PART:
            return self._owners.describes(words, start, max(found) + 1)
        if any(each > at and _modifies_thing(words, each) for each in found):
            return False
        return self._owners.owns(words, start) and not self._owners.of_other(words, at)


def _modifies_thing(words: Tagged, at: int) -> bool:
    """Say whether an adjective belongs to a noun that is no part of a body: "beside a scarred tree"."""
    after = at + 1
    while after < words.size and words.mask[after] & ADJECTIVE and words.gaps[after] <= COMMA:
        after += 1
    noun = after < words.size and words.gaps[after] < COMMA and not words.mask[after] & (STOPPER | AND | ANY_PART)
    return bool(words.mask[at] & ADJECTIVE and noun and not words.low[after].endswith(("s", "ing", "ed")))


def _parsed(phrase: str) -> Iterator[_Trait]:
    words = Words(phrase)
    split = next((at for at, word in enumerate(words.low) if at and word in _PARTING), words.size)
    head = [at for at in range(split) if words.low[at] not in _SMALL]
    place = [at for at in range(split, words.size) if words.low[at] not in _SMALL]
    if head and place:
        others = (at for at in head[:-1] if words.low[at] not in _MINOR and not _is_adjective(words.low[at]))
        for at in others:
            yield _Trait((_means(words.keys[at]),), _means(words.keys[place[-1]]), placed=True)
        told = (head[-1],)
        yield _Trait(tuple(_means(words.keys[at]) for at in told), _means(words.keys[place[-1]]), placed=True)
    elif len(head) > 1:
        major = [at for at in head[:-1] if words.low[at] not in _MINOR] or head[:-1]
        yield _Trait(tuple(_means(words.keys[at]) for at in major[-2:]), _means(words.keys[head[-1]]), placed=False)


def _is_adjective(word: str) -> bool:
    bits = Tagged(word).mask[0]
    return bool(bits & ADJECTIVE) and not bits & OTHER


def _around(words: Tagged, part: int, trait: _Trait) -> list[int]:
    """Return the words that tell a trait around its part, none when it is not told."""
    first, last = words.segment(part)
    found = [part]
    for told in trait.told:
        spots = range(max(first, part - _FARTHEST), min(last, part + _FARTHEST))
        fits = (at for at in spots if at != part and _means(words.keys[at]) & told and _joined(words, at, part, trait))
        nearest = min(fits, key=lambda at: abs(at - part), default=None)
        if nearest is None:
            return []
        found.append(nearest)
    return found


def _joined(words: Tagged, told: int, part: int, trait: _Trait) -> bool:
    """Say whether the words between two words let one describe the other."""
    low, high = min(told, part) + 1, max(told, part)
    plain = ADJECTIVE | AND | ANY_PART
    allowed = plain | COPULA if not trait.placed else plain | COPULA | PREPOSITION | POSSESSIVE | DETERMINER
    for at in range(low, high):
        link = words.low[at] in {"of", "as"} or (words.low[at] in _INSIDE and words.mask[at + 1] & POSSESSIVE)
        if words.low[at] == "with":
            return False
        whose = words.low[at - 1] in _INSIDE and words.mask[at] & (POSSESSIVE | DETERMINER)
        if not (link or whose or words.mask[at] & allowed or words.low[at].endswith("ing")):
            return False
    return True
