"""The little grammar the leak finders share: what kind each word is, and what belongs to a noun."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

from lorakit.captions._words import BLANK, COMMA, HYPHEN, STOP, Words
from lorakit.knowledge.lexicons import identity, persons

__all__ = [
    "ADJECTIVE",
    "AGE_WORD",
    "ALWAYS",
    "AND",
    "ANY_COLOUR",
    "ANY_COMPOUND",
    "ANY_PART",
    "ANY_QUALITY",
    "BUNDLE",
    "COMPOUND",
    "COPULA",
    "DETERMINER",
    "ETCHED",
    "HEIGHT",
    "LIKENED",
    "LINEAGE",
    "MANE",
    "MARK_WORD",
    "OTHER",
    "PART",
    "PERSON",
    "PERSON_ADJECTIVE",
    "PERSON_NOUN",
    "POSSESSIVE",
    "PREPOSITION",
    "PRONOUN",
    "QUALITY",
    "SHAPED",
    "STOPPER",
    "SUBJECTS",
    "TRIGGER",
    "Tagged",
    "spellings",
]

SUBJECTS: Final = frozenset(("he", "she", "it", "they"))
"""Pronouns a subject is taken up by, in lower case."""


def __dir__() -> list[str]:
    return __all__


_NAMES = (
    *(f"part:{name}" for name in identity.PARTS),
    *(f"compound:{name}" for name in identity.COMPOUNDS),
    *(f"quality:{name}" for name in identity.QUALITIES),
    *("plain", "determiner", "possessive", "preposition", "copula", "pronoun", "and", "adverb", "other", "trigger"),
    *("always", "person_noun", "person_adjective", "phrase", "stopper", *identity.ANCHORS, "any_colour"),
)
_BIT: Final = MappingProxyType({name: 1 << position for position, name in enumerate(_NAMES)})

PART: Mapping[str, int] = MappingProxyType({name: _BIT[f"part:{name}"] for name in identity.PARTS})
COMPOUND: Mapping[str, int] = MappingProxyType({name: _BIT[f"compound:{name}"] for name in identity.COMPOUNDS})
QUALITY: Mapping[str, int] = MappingProxyType({name: _BIT[f"quality:{name}"] for name in identity.QUALITIES})
PERSON: Final = PART["person"]
ANY_PART: Final = sum(PART.values()) - PERSON
ANY_COLOUR: Final = _BIT["any_colour"]
ANY_QUALITY: Final = sum(QUALITY.values()) | ANY_COLOUR
DETERMINER: Final = _BIT["determiner"]
POSSESSIVE: Final = _BIT["possessive"]
PREPOSITION: Final = _BIT["preposition"]
COPULA: Final = _BIT["copula"]
PRONOUN: Final = _BIT["pronoun"]
AND: Final = _BIT["and"]
OTHER: Final = _BIT["other"]
"""Somebody or something that is not the subject: other people, animals, dolls, pictures."""
TRIGGER: Final = _BIT["trigger"]
ALWAYS: Final = _BIT["always"]
PERSON_NOUN: Final = _BIT["person_noun"]
PERSON_ADJECTIVE: Final = _BIT["person_adjective"]
STOPPER: Final = DETERMINER | POSSESSIVE | PREPOSITION | COPULA | PRONOUN | TRIGGER | _BIT["stopper"]
"""No part of what stands before a noun."""
ADJECTIVE: Final = ANY_QUALITY | _BIT["plain"] | _BIT["adverb"] | sum(COMPOUND.values()) | PERSON_ADJECTIVE

AGE_WORD: Final = _BIT["age_word"]
MARK_WORD: Final = _BIT["mark_word"]
BUNDLE: Final = _BIT["bundle"]
LINEAGE: Final = _BIT["lineage"]
LIKENED: Final = _BIT["likened"]
"""Words that begin a likeness, a loss or an age by what it is near."""
SHAPED: Final = _BIT["height"] | _BIT["mane"] | _BIT["etched"] | _BIT["years"]
"""Words that begin longer shapes: heights, materials, ages in words."""
HEIGHT: Final = _BIT["height"]
MANE: Final = _BIT["mane"]
ETCHED: Final = _BIT["etched"]
ANY_COMPOUND: Final = sum(COMPOUND.values())

_Phrases: TypeAlias = "tuple[tuple[tuple[str, ...], int], ...]"
_PHRASE: Final = _BIT["phrase"]
_PEOPLE = ("man", "men", "woman", "women", "person", "people", "boy", "girl", "keeper", "maker", "worker", "ologist")
_SHORTEST_PERSON = 5
_HEIGHT = re.compile(r"[1-8]'\d{1,2}|[4-8]ft\d{0,2}|1\d\dcm").fullmatch
_ENDINGS = ("ed", "ing", "ly", "ish", "ful", "ous", "less", "like", "ive", "esque")


def spellings(word: str, *, plural: bool = False) -> Iterator[str]:
    """Yield a word in British and American spelling, and its regular plural."""
    found = {word}
    for british, american in (("grey", "gray"), ("colour", "color"), ("armour", "armor"), ("mould", "mold")):
        found |= {each.replace(british, american) for each in found}
        found |= {each.replace(american, british) for each in found}
    yield from sorted(found)
    if plural and not word.endswith(("s", "ed", "built", "hair")):
        suffix = "es" if word.endswith(("ch", "sh", "x")) else "s"
        yield from (each + suffix for each in sorted(found))


def _entries() -> Iterator[tuple[str, int]]:
    for name, text in identity.PARTS.items():
        for word in text.split():
            yield from ((each, PART[name]) for each in spellings(word, plural=True))
    for name, text in identity.COMPOUNDS.items():
        yield from ((each, COMPOUND[name]) for word in text.split() for each in spellings(word))
    for name, text in identity.QUALITIES.items():
        yield from ((each, QUALITY[name]) for word in text.split() for each in spellings(word))
    for text in identity.COLOUR_GROUPS.values():
        yield from ((each, ANY_COLOUR) for word in text.split() for each in spellings(word))
    for key, bit in (("always", ALWAYS), ("person", PERSON_NOUN | PERSON)):
        text = identity.STANDALONE[key]
        yield from ((each, bit) for word in text.split() for each in spellings(word, plural=True))
    text = identity.STANDALONE["adjective"]
    yield from ((each, PERSON_ADJECTIVE) for word in text.split() for each in spellings(word))
    yield from ((word, _BIT["plain"]) for word in identity.PLAIN.split())
    for name, text in identity.ANCHORS.items():
        yield from ((word, _BIT[name]) for word in text.split())
    for name, text in persons.FUNCTION_WORDS.items():
        yield from ((word, _BIT[name]) for word in text.split())
    yield from ((each, OTHER | PERSON) for word in persons.PEOPLE.split() for each in spellings(word, plural=True))
    yield from ((each, OTHER) for word in persons.OTHERS.split() for each in spellings(word, plural=True))


def _lexicon(entries: Iterable[tuple[str, int]]) -> tuple[Mapping[str, int], Mapping[str, _Phrases]]:
    single: dict[str, int] = {}
    several: dict[str, dict[tuple[str, ...], int]] = {}
    for phrase, bits in entries:
        first, *rest = phrase.split("_")
        if rest:
            following = several.setdefault(first, {})
            following[tuple(rest)] = following.get(tuple(rest), 0) | bits
            single[first] = single.get(first, 0) | _PHRASE
        else:
            single[first] = single.get(first, 0) | bits
    longest_first = {
        first: tuple(sorted(following.items(), key=lambda pair: -len(pair[0]))) for first, following in several.items()
    }
    return MappingProxyType(single), MappingProxyType(longest_first)


_SINGLE, _SEVERAL = _lexicon(tuple(_entries()))


@lru_cache(maxsize=1 << 14)
def _bits(word: str) -> int:
    """Return what a word may be; one that no lexicon has by its ending: "fisherman" is a person."""
    known = _SINGLE.get(word)
    if known is None:
        known = PERSON | OTHER if word.endswith(_PEOPLE) and len(word) > _SHORTEST_PERSON else 0
        if word[0].isdigit() and _HEIGHT(word):
            known = _BIT["height"]
    return known


class Tagged(Words):
    """The words of a caption, each with what it may be.

    Args:
        text: The caption.
        trigger: The words of the trigger, lower case.
        class_word: The character's class word, lower case, which after the trigger is part of it.
    """

    __slots__ = ("mask", "triggers")

    def __init__(self, text: str, trigger: Sequence[str] = (), class_word: str = "") -> None:
        super().__init__(text)
        self.mask = list(map(_bits, self.low))
        for index in [at for at, bits in enumerate(self.mask) if bits & _PHRASE]:
            self._phrase(index)
        self.triggers: list[int] = []
        if trigger:
            self._name(trigger, class_word)

    def _phrase(self, index: int) -> None:
        for rest, bits in _SEVERAL[self.low[index]]:
            last = index + len(rest)
            if tuple(self.low[index + 1 : last + 1]) == rest and max(self.gaps[index + 1 : last + 1]) <= HYPHEN:
                for each in range(index, last):
                    self.mask[each] |= ADJECTIVE & ~ANY_QUALITY & ~PERSON_ADJECTIVE
                self.mask[last] |= bits
                return

    def _name(self, trigger: Sequence[str], class_word: str) -> None:
        first, size = trigger[0], len(trigger)
        own = (first, f"{first}'s")
        for at in [at for at, word in enumerate(self.low) if word in own]:
            last = at + size
            if size > 1 and [word.removesuffix("'s") for word in self.low[at:last]] != [*trigger]:
                continue
            if last < self.size and self.low[last] == class_word and self.gaps[last] == BLANK:
                last += 1
            for index in range(at, last):
                self.mask[index] = TRIGGER
                self.triggers.append(index)

    def before(self, head: int) -> tuple[int, list[int]]:
        """Return where the adjectives before a noun begin, and which words they are, from the noun leftwards."""
        found: list[int] = []
        at = head
        if self.mask[head] & PERSON and head > 1 and self._noun_before(head):
            at = head - 1
        while at > 0:
            each, gap = at - 1, self.gaps[at]
            bits = self.mask[each]
            if gap == STOP or (gap == COMMA and not self._list_goes_on(each, found)):
                break
            if bits & AND and found and each and self.mask[each - 1] & ADJECTIVE and self.gaps[each] < COMMA:
                at = each
                continue
            if bits & STOPPER or not (bits & (ADJECTIVE | ANY_PART) or self.low[each].endswith(_ENDINGS)):
                break
            found.append(each)
            at = each
        return at, found

    def _noun_before(self, head: int) -> bool:
        """Say whether one unknown noun and an adjective stand before a noun: "a hulking war machine"."""
        each = head - 1
        return (
            max(self.gaps[each : head + 1]) < COMMA
            and not self.mask[each]
            and not self.low[each].endswith(_ENDINGS)
            and self.mask[each - 1] & (ANY_QUALITY | PERSON_ADJECTIVE) != 0
        )

    def _list_goes_on(self, each: int, found: list[int]) -> bool:
        if not found or self.low[found[-1]] in _COUNTS:
            return False
        return self.mask[each] & ADJECTIVE != 0 and self.text[self.ends[each]] == ","

    def says(self, each: int, wanted: int) -> bool:
        """Say whether a word tells one of the wanted qualities by itself and not as part of ``red-rimmed``."""
        if not self.mask[each] & wanted or (self.low[each] == "worn" and self.low[each + 1 : each + 2] == ["out"]):
            return False
        if self.gaps[each + 1] != HYPHEN:
            return True
        return self.mask[each + 1] & (wanted | ANY_PART | ANY_COMPOUND) != 0 or self.low[each + 1] in _HUES


_COUNTS = frozenset(("one", "two", "three", "four", "both"))
_HUES = frozenset(
    (
        "coloured",
        "colored",
        "hued",
        "tinted",
        "toned",
        "flecked",
        "streaked",
        "tipped",
        "speckled",
        "brown",
        "ish",
        "haired",
    )
)
