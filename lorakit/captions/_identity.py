"""Finding what captions say of who somebody is: face, body, skin, hair, eyes, age, origin, marks."""

from collections.abc import Iterator
from typing import Final

from lorakit.captions._attributes import Attributes
from lorakit.captions._grammar import (
    ADJECTIVE,
    AGE_WORD,
    ALWAYS,
    ANY_COLOUR,
    ANY_COMPOUND,
    ANY_PART,
    BUNDLE,
    COMPOUND,
    LIKENED,
    LINEAGE,
    MARK_WORD,
    PART,
    PERSON,
    PERSON_ADJECTIVE,
    PERSON_NOUN,
    QUALITY,
    SHAPED,
    Tagged,
)
from lorakit.captions._likenesses import Likenesses, of_a_person
from lorakit.captions._marks import Marks
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Parts, Range, told_of
from lorakit.captions._shapes import Shapes
from lorakit.captions._strangers import worn
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import bodies, persons

__all__ = ["ANCHOR", "Identity"]

_COLOURS: Final = QUALITY["colour"] | QUALITY["hair_colour"] | ANY_COLOUR
_OF_PERSONS: Final = (
    QUALITY["age"] | QUALITY["origin"] | QUALITY["build"] | QUALITY["hair_colour"] | QUALITY["mark"] | PERSON_ADJECTIVE
)
ANCHOR: Final = (
    ANY_PART
    | ANY_COMPOUND
    | PERSON
    | PERSON_ADJECTIVE
    | ALWAYS
    | AGE_WORD
    | MARK_WORD
    | BUNDLE
    | LINEAGE
    | SHAPED
    | LIKENED
    | QUALITY["origin"]
)
"""Words one of which must stand in a caption that speaks of identity."""
_PROFILES = frozenset(("profile", "features", "face", "cheekbones", "colouring"))
_MARKS: Final = ALWAYS | AGE_WORD | MARK_WORD | BUNDLE | LINEAGE
_WORN: Final = PART["ear"] | PART["tail"] | PART["horn"] | PART["wing"]
_MACHINES = frozenset(persons.MACHINES.split())
_HUMANS = frozenset(persons.HUMANS.split()) | frozenset(persons.HIS.split()) | frozenset(persons.HER.split())
_BREEDS = frozenset(persons.BREEDS.split())
_NOT_PART = frozenset(bodies.NOT_PART_BEFORE.split())
_SIGHTED = frozenset(bodies.NOT_COMPOUND.split())
_NAILS = frozenset(("nail", "nails", "fingernails", "toenails", "fingernail"))
"""What a human wears polished as long as it lasts."""
_SURE_ENDS = frozenset(
    ("haired", "eyed", "skinned", "bearded", "shouldered", "cheeked", "faced", "complexioned", "eared")
)


def __dir__() -> list[str]:
    return __all__


class Identity:
    """Finds what captions say of who their subject is.

    Args:
        owners: Decides whom a description is about.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners
        self._parts = Parts(owners)
        self._attributes = Attributes(owners)
        self._marks = Marks(owners)
        self._shapes = Shapes(owners)
        self._likenesses = Likenesses(owners)

    def find(self, words: Tagged) -> Iterator[Range]:
        """Yield the phrases that speak of identity; they may overlap."""
        for at in [at for at, bits in enumerate(words.mask) if bits & ANCHOR]:
            bits = words.mask[at]
            if bits & _WORN and worn(words, at):
                continue
            if bits & ANY_PART:
                yield from self._part(words, at)
            if bits & ANY_COMPOUND:
                yield from self._compound(words, at)
            if bits & PERSON:
                yield from self._person(words, at)
            if bits & (PERSON_ADJECTIVE | QUALITY["origin"]):
                yield from self._adjective(words, at)
            if bits & SHAPED:
                yield from self._shapes.find(words, at)
            if bits & LIKENED:
                yield from self._likenesses.find(words, at)
            if bits & _MARKS:
                yield from self._rest(words, at, bits)

    def _part(self, words: Tagged, at: int) -> Iterator[Range]:
        if words.low[at] in _NAILS and self._owners.human:
            return
        yield from self._parts.find(words, at)
        yield from self._attributes.find(words, at)

    def _looks_native(self, words: Tagged, at: int) -> bool:
        """Say whether an origin is told of the looks: "her profile unmistakably Ethiopian"."""
        if not words.mask[at] & QUALITY["origin"] or words.gaps[at] >= COMMA:
            return False
        first = max(at - 3, words.segment(at)[0])
        head = next((each for each in range(at - 1, first - 1, -1) if words.low[each] in _PROFILES), -1)
        return head >= 0 and self._owners.owns(words, words.before(head)[0])

    def _native(self, words: Tagged, at: int) -> bool:
        """Say whether an origin is all that is said of the subject: "might be Turkish"."""
        ends = words.gaps[at + 1] >= COMMA or words.low[at + 1] in {"and", "by", "or", "with"}
        return (
            ends
            and words.at(at - 1) in {"is", "be", "looks", "half", "part"}
            and (
                self._owners.predicates(words, at - (words.low[at - 1] in {"half", "part"})) or words.at(at - 1) == "be"
            )
        )

    def _rest(self, words: Tagged, at: int, bits: int) -> Iterator[Range]:
        if bits & ALWAYS:
            yield from self._marks.always(words, at)
        if bits & AGE_WORD:
            yield from self._marks.age(words, at)
        if bits & MARK_WORD:
            yield from self._marks.mark(words, at)
        if bits & BUNDLE:
            yield from self._marks.bundle(words, at)
        if bits & LINEAGE:
            start, found = words.before(at)
            wanted = QUALITY["origin"] | PERSON_ADJECTIVE if words.low[at].startswith("colo") else QUALITY["origin"]
            told = [each for each in found if words.says(each, wanted) or words.low[each] == "mixed"]
            if told and self._owners.owns(words, start):
                yield min(told), at + 1

    def _compound(self, words: Tagged, end: int) -> Iterator[Range]:
        first = end - 1
        if first < 0 or words.gaps[end] >= COMMA:
            return
        if words.gaps[end] != HYPHEN and words.low[end] not in _SURE_ENDS:
            return
        bits = words.mask[end]
        parts = sum(PART[name] for name, bit in COMPOUND.items() if bits & bit)
        wanted = told_of(parts)
        if parts & PART["head"] or words.low[end] == "headed":
            wanted |= _COLOURS & ~QUALITY["length"]
        low = words.low[first]
        if f"{low}-{words.low[end]}" in _SIGHTED or not (
            words.mask[first] & wanted or (low in {"one", "three", "six"} and parts & (PART["eye"] | PART["limb"]))
        ):
            return
        start, _ = words.before(first)
        if self._owners.describes(words, start, end + 1) or self._owners.named_by(words, start, end + 1):
            yield first, end + 1

    def _person(self, words: Tagged, head: int) -> Iterator[Range]:
        start, found = words.before(head)
        wanted = _OF_PERSONS
        low = words.low[head]
        if low in _MACHINES or (self._owners.machine and low == self._owners.kind):
            wanted |= QUALITY["plate_look"] | QUALITY["colour"]
        elif self._owners.creature and low == self._owners.kind:
            wanted |= QUALITY["fur_look"] | QUALITY["colour"]
        told = [each for each in found if words.says(each, wanted)]
        if found and words.low[found[0]] in {"black", "white", "brown"} and low in _HUMANS:
            told.append(found[0])
        sure = words.mask[head] & PERSON_NOUN or (low in _BREEDS and not self._owners.human)
        if words.gaps[head + 1] == HYPHEN:
            return
        likeness = of_a_person(words, head)
        if likeness >= 0 and self._owners.is_subject(words, words.before(likeness)[0], head):
            yield likeness, head + 1
            return
        if not (told or sure):
            return
        following = words.at(head + 1)
        if words.gaps[head + 1] < COMMA and following in _NOT_PART:
            return
        if low in _BREEDS and not told and start and not words.mask[start - 1] and words.gaps[start] < COMMA:
            start -= 1
        if self._owners.is_subject(words, start, head):
            yield min(told, default=start), head + 1

    def _adjective(self, words: Tagged, at: int) -> Iterator[Range]:
        if self._looks_native(words, at):
            yield at, at + 1
            return
        if not words.mask[at] & PERSON_ADJECTIVE:
            if self._native(words, at):
                yield at, at + 1
            return
        if words.gaps[at + 1] == HYPHEN or (words.gaps[at] == HYPHEN and not words.mask[at - 1] & ADJECTIVE):
            return
        start, _ = words.before(at)
        if words.low[at] in {"tall", "long", "high"} and words.at(at - 1).isdigit():
            return
        if words.low[at] == "short" and words.at(at + 1) == "of":
            return
        following = at + 1
        if following < words.size and words.gaps[following] < COMMA and words.mask[following] & PERSON:
            return
        one = words.at(following) == "one" and words.gaps[following] < COMMA
        if self._owners.predicates(words, start) if one else self._owners.describes(words, start, following):
            yield at, at + 1
