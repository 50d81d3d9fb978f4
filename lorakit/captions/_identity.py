"""Finding what captions say of who somebody is: face, body, skin, hair, eyes, age, origin, marks."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from lorakit.captions._grammar import (
    ADJECTIVE,
    AGE_WORD,
    ALWAYS,
    AND,
    ANY_COLOUR,
    ANY_COMPOUND,
    ANY_PART,
    BUNDLE,
    COMPOUND,
    COPULA,
    DETERMINER,
    LINEAGE,
    MARK_WORD,
    PART,
    PERSON,
    PERSON_ADJECTIVE,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    QUALITY,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import bodies, persons
from lorakit.model import Character

__all__ = ["ANCHOR", "Identity", "Range"]

Range = tuple[int, int]
"""The first and the index after the last word of a phrase."""

_COLOURS: Final = QUALITY["colour"] | QUALITY["hair_colour"] | ANY_COLOUR
_HAIR: Final = _COLOURS | QUALITY["length"] | QUALITY["texture"] | QUALITY["hairstyle"]
_MARK: Final = QUALITY["mark"]
_TOLD: Final = (
    (PART["hair"] | PART["beard"], _HAIR),
    (PART["eye"], _COLOURS | QUALITY["eye_shape"]),
    (PART["skin"], QUALITY["skin_look"] | _MARK),
    (PART["face"], QUALITY["face_look"] | _MARK | QUALITY["age"]),
    (PART["jaw"], QUALITY["jaw_look"] | _MARK),
    (PART["nose"], QUALITY["nose_look"] | _MARK),
    (PART["lips"], QUALITY["lip_look"] | _MARK),
    (PART["cheek"], QUALITY["cheek_look"] | _MARK),
    (PART["brow"], QUALITY["brow_look"]),
    (PART["ear"], QUALITY["ear_look"] | _MARK),
    (PART["tooth"], QUALITY["tooth_look"]),
    (PART["head"], QUALITY["head_look"]),
    (PART["neck"], QUALITY["neck_look"] | _MARK),
    (PART["body"], QUALITY["build"]),
    (PART["shoulder"], QUALITY["shoulder_look"] | _MARK),
    (PART["limb"], QUALITY["limb_look"] | _MARK),
    (PART["trunk"], QUALITY["trunk_look"] | _MARK),
    (PART["fur"], QUALITY["fur_look"]),
    (PART["tail"], QUALITY["tail_look"]),
    (PART["horn"], QUALITY["horn_look"]),
    (PART["wing"], QUALITY["wing_look"]),
    (PART["plate"], QUALITY["plate_look"]),
)
"""What a word must tell of a part to speak of identity."""
_OF_PERSONS: Final = (
    QUALITY["age"] | QUALITY["origin"] | QUALITY["build"] | QUALITY["hair_colour"] | _MARK | PERSON_ADJECTIVE
)
_LOOSE: Final = PART["hair"] | PART["beard"]
_HELD: Final = PART["fur"] | PART["tail"] | PART["horn"] | PART["wing"] | PART["body"] | PART["trunk"]
"""Parts that other things have as well: something must tie them to the subject."""
_ANIMAL: Final = PART["fur"] | PART["tail"] | PART["wing"] | PART["horn"]

ANCHOR: Final = ANY_PART | ANY_COMPOUND | PERSON | PERSON_ADJECTIVE | ALWAYS | AGE_WORD | MARK_WORD | BUNDLE | LINEAGE
"""Words one of which must stand in a caption that speaks of identity."""

_MACHINES = frozenset(persons.MACHINES.split())
_HUMANS = frozenset(persons.HUMANS.split()) | frozenset(persons.HIS.split()) | frozenset(persons.HER.split())
_GLOWS, _DONE, _BUNDLED = (frozenset(text.split()) for text in (bodies.GLOWS, bodies.DONE, bodies.BUNDLED))
_NOT_PART = frozenset(bodies.NOT_PART_BEFORE.split())
_PASSING = frozenset(bodies.PASSING.split())
_MAKERS = frozenset(bodies.NOT_MARKS.split())
_REPLACED = frozenset(bodies.REPLACED.split())
_FALSE = frozenset(bodies.FALSE.split())
_SIGHTED = frozenset(bodies.NOT_COMPOUND.split())
_NUMBERS = frozenset(bodies.NUMBERS.split())
_ACROSS = frozenset(bodies.ACROSS.split())
_ASPECTS = frozenset(bodies.ASPECTS.split())
_TIED = frozenset(("with", "has", "have", "having", "of", "and", "plus", "gives"))
_SURE_ENDS = frozenset(
    ("haired", "eyed", "skinned", "bearded", "shouldered", "cheeked", "faced", "complexioned", "eared")
)


def __dir__() -> list[str]:
    return __all__


@lru_cache(maxsize=1 << 10)
def told_of(bits: int) -> int:
    """Return the qualities that tell identity of the parts some bits stand for."""
    wanted = 0
    for part, qualities in _TOLD:
        if bits & part:
            wanted |= qualities
    return wanted


class Identity:
    """Finds what captions say of who their subject is.

    Args:
        character: Whose captions they are.
        owners: Decides whom a description is about.
    """

    def __init__(self, character: Character, owners: Owners) -> None:
        self._owners = owners
        words = (character.class_word or "").casefold().split()
        kind = words[-1] if words else ""
        traits = " ".join(character.traits).casefold()
        self._machine = kind in _MACHINES or any(word in traits for word in ("plating", "chassis", "plates", "panel"))
        self._human = kind in _HUMANS
        self._creature = (bool(kind) and not self._human and kind not in _MACHINES) or "fur" in traits
        self._kind = kind

    def find(self, words: Tagged) -> Iterator[Range]:
        """Yield the phrases that speak of identity; they may overlap."""
        for at in [at for at, bits in enumerate(words.mask) if bits & ANCHOR]:
            bits = words.mask[at]
            if bits & ANY_PART:
                yield from self._part(words, at)
            if bits & ANY_COMPOUND:
                yield from self._compound(words, at)
            if bits & PERSON:
                yield from self._person(words, at)
            if bits & PERSON_ADJECTIVE:
                yield from self._adjective(words, at)
            if bits & ALWAYS:
                yield from self._always(words, at)
            if bits & (AGE_WORD | MARK_WORD | BUNDLE | LINEAGE):
                yield from self._rest(words, at, bits)

    def _rest(self, words: Tagged, at: int, bits: int) -> Iterator[Range]:
        if bits & AGE_WORD:
            yield from self._age(words, at)
        if bits & MARK_WORD:
            yield from self._mark(words, at)
        if bits & BUNDLE:
            yield from self._bundle(words, at)
        if bits & LINEAGE:
            start, found = words.before(at)
            told = [each for each in found if words.says(each, QUALITY["origin"]) or words.low[each] == "mixed"]
            if told and self._owners.owns(words, start):
                yield min(told), at + 1

    def _part(self, words: Tagged, head: int) -> Iterator[Range]:
        bits = words.mask[head] & ANY_PART
        if _thing(words, head):
            return
        start, found = words.before(head)
        wanted = self._wanted(bits, words, start)
        told = [each for each in found if words.says(each, wanted) and not _passing(words, each, bits)]
        if (
            not told
            and words.at(start - 2) == "of"
            and words.mask[start - 1] & POSSESSIVE
            and words.at(start - 3) in _ASPECTS
        ):
            before, found = words.before(start - 3)
            told = [each for each in (*found, start - 3) if words.says(each, wanted)]
            start = before if told else start
        if told:
            if self._tied(words, bits, start, head, told) and self._owners.owns(words, start):
                yield min(told), head + 1
            return
        last = self._after(words, head, bits, wanted)
        if last and self._owners.owns(words, start):
            yield head, last

    def _wanted(self, bits: int, words: Tagged, start: int) -> int:
        if bits & PART["plate"] and not self._machine and (self._human or not _possessed(words, start)):
            bits &= ~PART["plate"]
        if bits & PART["fur"] and not self._creature and words.at(start) not in {"fur", "feathers"}:
            bits &= ~PART["fur"]
        wanted = told_of(bits)
        if self._machine and bits & (PART["body"] | PART["trunk"] | PART["limb"] | PART["head"] | PART["face"]):
            wanted |= QUALITY["plate_look"] & ~QUALITY["build"]
        if self._creature and bits & (PART["limb"] | PART["ear"] | PART["nose"] | PART["trunk"] | PART["face"]):
            wanted |= QUALITY["fur_look"]
        return wanted

    def _tied(self, words: Tagged, bits: int, start: int, head: int, told: list[int]) -> bool:
        """Say whether a part that other things have as well is tied to the subject."""
        replaced = any(words.low[each] in _REPLACED for each in told)
        if bits & PART["plate"] and not bits & ~(PART["plate"] | PART["head"]):
            return _possessed(words, start) or _with(words, start) or self._covers(words, head)
        if not (bits & _HELD and not bits & ~_HELD) and not replaced:
            return True
        return _possessed(words, start) or _with(words, start) or _begins(words, start)

    @staticmethod
    def _covers(words: Tagged, head: int) -> bool:
        """Say whether plates lie over a part of the body, or stand alone between commas and over nothing else."""
        first, last = words.segment(head)
        for at in range(head + 1, min(last, head + 5)):
            if words.mask[at] & POSSESSIVE:
                return True
            if words.mask[at] & DETERMINER or words.low[at] in {"overhead", "underfoot", "behind", "above", "around"}:
                return False
        start, _ = words.before(head)
        return _begins(words, start) and (words.gaps[first] == COMMA or bool(words.mask[first] & TRIGGER))

    def _after(self, words: Tagged, head: int, bits: int, wanted: int) -> int:
        """Return the index after what is said of a part behind it ("hair tied in a bun", "eyes are green"), or 0."""
        at = head + 1
        if words.gaps[at] >= COMMA or at >= words.size:
            return self._apposed(words, head, wanted) if bits & _LOOSE else 0
        if bits & _LOOSE and words.low[at] in _DONE:
            return 0 if words.at(at + 1) in {"by", "from"} else at + 1
        linked = False
        while (
            at < words.size
            and words.gaps[at] < COMMA
            and (
                words.mask[at] & COPULA
                or words.low[at] in _GLOWS
                or (words.mask[at] & (ADJECTIVE | DETERMINER) and not words.mask[at] & wanted)
                or words.low[at] in {"of", "colour", "color", "shade"}
            )
        ):
            linked = linked or bool(words.mask[at] & COPULA) or words.low[at] in _GLOWS
            at += 1
        if bits & _LOOSE and linked and words.at(at) in _DONE:
            return at + 1
        said = 0
        while (
            at < words.size
            and (words.gaps[at] < COMMA or (said and words.mask[at] & wanted))
            and words.mask[at] & (ADJECTIVE | AND)
        ):
            low = words.low[at]
            if words.says(at, wanted) and not (low in _PASSING and not (linked and bits & _LOOSE)):
                said = at + 1
            at += 1
        return said if said and self._ends(words, said) else 0

    @staticmethod
    def _ends(words: Tagged, at: int) -> bool:
        """Say whether a description ends here and is none of a state ("dark with rain") or of another noun."""
        if at >= words.size or words.gaps[at] >= COMMA:
            return True
        low, bits = words.low[at], words.mask[at]
        if low in {"with", "from"}:
            return False
        return (
            bool(bits & (PREPOSITION | AND | COPULA | ADJECTIVE))
            or low.endswith("ing")
            or low in {"enough", "hanging", "that", "which"}
        )

    @staticmethod
    def _apposed(words: Tagged, head: int, wanted: int) -> int:
        """Return the index after an apposition to hair: "her hair, long and dark,"."""
        at = head + 1
        if at >= words.size or words.gaps[at] == STOP:
            return 0
        _, last = words.segment(at)
        inside = range(at, last)
        if not all(words.mask[each] & (ADJECTIVE | AND) for each in inside) or last - at < 3:  # noqa: PLR2004 - "long and dark"
            return 0
        return last if any(words.mask[each] & wanted for each in inside) else 0

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
        if self._describes(words, start, end + 1):
            yield first, end + 1

    def _describes(self, words: Tagged, start: int, at: int) -> bool:
        """Say whether an adjective that ends before ``at`` describes the subject."""
        while (
            at < words.size
            and (
                words.mask[at] & ADJECTIVE
                or (words.mask[at] & AND and words.mask[min(at + 1, words.size - 1)] & ADJECTIVE)
            )
            and not words.mask[at] & (PERSON | ANY_PART)
            and (
                words.gaps[at] < COMMA
                or (words.gaps[at] == COMMA and words.text[words.ends[at - 1]] == "," and words.mask[at] & ADJECTIVE)
            )
        ):
            at += 1
        if at >= words.size or words.gaps[at] >= COMMA:
            return self._owners.predicates(words, start)
        bits = words.mask[at]
        if bits & TRIGGER:
            return True
        if bits & PERSON:
            return self._owners.is_subject(words, start, at)
        if bits & (STOPPER | AND):
            return self._owners.predicates(words, start)
        return False

    def _person(self, words: Tagged, head: int) -> Iterator[Range]:
        start, found = words.before(head)
        wanted = _OF_PERSONS
        low = words.low[head]
        if low in _MACHINES or (self._machine and low == self._kind):
            wanted |= QUALITY["plate_look"] | QUALITY["colour"]
        elif self._creature and low == self._kind:
            wanted |= QUALITY["fur_look"] | QUALITY["colour"]
        told = [each for each in found if words.says(each, wanted)]
        if found and words.low[found[0]] in {"black", "white", "brown"} and low in _HUMANS:
            told.append(found[0])
        sure = words.mask[head] & PERSON_NOUN
        if words.gaps[head + 1] == HYPHEN or not (told or sure):
            return
        following = words.at(head + 1)
        if words.gaps[head + 1] < COMMA and following in _NOT_PART:
            return
        if self._owners.is_subject(words, start, head):
            yield min(told, default=head), head + 1

    def _adjective(self, words: Tagged, at: int) -> Iterator[Range]:
        if words.gaps[at + 1] == HYPHEN or (words.gaps[at] == HYPHEN and not words.mask[at - 1] & ADJECTIVE):
            return
        start, _ = words.before(at)
        if words.low[at] in {"tall", "long", "high"} and words.at(at - 1).isdigit():
            return
        following = at + 1
        if following < words.size and words.gaps[following] < COMMA and words.mask[following] & PERSON:
            return
        if self._describes(words, start, following):
            yield at, at + 1

    def _always(self, words: Tagged, head: int) -> Iterator[Range]:
        low = words.low[head]
        start, found = words.before(head)
        if any(words.low[each] in _FALSE for each in found) or words.at(start - 1) in _FALSE:
            return
        if words.gaps[head + 1] < COMMA and (words.at(head + 1) in _NOT_PART or _acts_on(words, head)):
            return
        if words.gaps[head] == HYPHEN and not words.mask[head - 1] & ADJECTIVE:
            return
        if (_thing(words, head) and not low.startswith("tattoo")) or self._on_thing(words, head) or words.at(start - 2) == "field":
            return
        if low in {"stubble", "scruff"} and words.at(start - 1) == "of":
            return
        if self._owners.owns(words, start):
            yield min(found, default=head), head + 1

    @staticmethod
    def _on_thing(words: Tagged, head: int) -> bool:
        """Say whether a mark lies on a thing: "a scar on the hillside", "tattoos of light"."""
        at = head + 1
        _, last = words.segment(head)
        while at < last and not words.mask[at] & PREPOSITION:
            if words.mask[at] & (POSSESSIVE | DETERMINER):
                return False
            at += 1
        if at >= last or words.low[at] in {"with", "as", "from", "and", "by", "under", "beneath", "behind"}:
            return False
        for each in range(at + 1, min(at + 5, last)):
            if words.mask[each] & (POSSESSIVE | ANY_PART | TRIGGER):
                return False
            if words.mask[each] & PREPOSITION:
                return False
        return at + 1 < last and bool(words.mask[at + 1] & DETERMINER)

    def _mark(self, words: Tagged, head: int) -> Iterator[Range]:
        """Marks on the body: "a jagged mark running across his cheek"."""
        first, last = words.segment(head)
        start, found = words.before(head)
        if words.within(first, last, _MAKERS) or not found:
            return
        at = head + 1
        while at < min(last, head + 4) and words.low[at] not in _ACROSS:
            at += 1
        if at >= last or words.low[at] not in _ACROSS:
            return
        for part in range(at + 1, min(at + 5, last)):
            if (
                words.mask[part] & ANY_PART & ~(PART["plate"] | PART["limb"] | PART["fur"])
                or words.mask[part] & PART["limb"]
            ):
                if self._owners.owns(words, start) and words.within(
                    at + 1, part, ("his", "her", "its", "their", "the", "one")
                ):
                    yield min(found), part + 1
                return

    def _bundle(self, words: Tagged, head: int) -> Iterator[Range]:
        """Hair put up: "hair in a bun", "two braids", "her bangs"."""
        start, found = words.before(head)
        if words.gaps[head + 1] < COMMA and words.at(head + 1) in _NOT_PART | {"up", "of", "on", "at"}:
            return
        first, last = words.segment(head)
        low = words.low[head]
        hair = words.within(max(first, head - 6), head, ("hair", "locks", "tresses"))
        put = any(words.low[each] in _BUNDLED for each in found) or words.at(start) in _BUNDLED
        worn = words.at(start - 1) in {"her", "his", "its", "their", "with", "blunt"} and low not in {
            "bun",
            "buns",
            "bob",
            "fringe",
        }
        alone = (
            start == first and head + 1 == last and low not in {"bob", "locks", "curls", "plaits", "bunches", "fringe"}
        )
        if (
            (hair or put or worn or alone)
            and not (low in {"fringe", "bob", "braid"} and not (hair or put or worn))
            and self._owners.owns(words, start)
        ):
            yield min(found, default=head), head + 1

    def _age(self, words: Tagged, at: int) -> Iterator[Range]:
        low = words.low[at]
        if low in {"aged", "age"}:
            number = words.at(at + 1)
            if (number.isdigit() and words.gaps[at + 1] <= COMMA) or number in _NUMBERS:
                yield at, at + 2
            return
        if low[0].isdigit() or low.endswith(("ties", "teens")):
            yield from self._decade(words, at)
            return
        first = at - 1
        while (
            first >= 0
            and words.gaps[first + 1] < COMMA
            and (words.low[first].isdigit() or words.low[first] in _NUMBERS)
        ):
            first -= 1
        first += 1
        if first == at:
            return
        last = at + 1
        if words.at(last) in {"old", "o"} and words.gaps[last] < COMMA:
            last += 1
        elif low not in {"yo"}:
            return
        start, _ = words.before(first)
        if self._describes(words, start, last) or words.at(last) in {"male", "female"}:
            yield first, last

    def _decade(self, words: Tagged, at: int) -> Iterator[Range]:
        first = at
        while first and words.gaps[first] < COMMA and words.low[first - 1] in {"early", "mid", "late", "middle", "to"}:
            first -= 1
        own = words.mask[first - 1] & POSSESSIVE if first and words.gaps[first] < COMMA else 0
        if own and self._owners.owns(words, first):
            yield first - 1, at + 1
        elif first < at and not own and words.at(first - 1) != "the":
            yield first, at + 1


def _acts_on(words: Tagged, verb: int) -> bool:
    """Say whether a word is a verb with its object: "wrinkles her nose", "scars the table"."""
    return words.low[verb].endswith("s") and bool(words.mask[verb + 1] & (POSSESSIVE | DETERMINER))


def _thing(words: Tagged, head: int) -> bool:
    """Say whether a noun for a part names a thing: "eye shadow", "the face of a huge clock", "a rock face"."""
    after = head + 1
    if after >= words.size or words.gaps[after] >= COMMA:
        return False
    low = words.low[after]
    if low in _NOT_PART or words.gaps[after] == HYPHEN:
        return True
    if low != "of":
        return False
    _, last = words.segment(head)
    for at in range(after + 1, min(last, after + 5)):
        bits = words.mask[at]
        if bits & (POSSESSIVE | ANY_PART | TRIGGER | PERSON) or words.low[at] in {
            "hers",
            "colour",
            "color",
            "deep",
            "shade",
        }:
            return False
        if not bits & (DETERMINER | ADJECTIVE) or words.low[at] == "light":
            return True
    return not any(words.mask[at] & ADJECTIVE for at in range(after + 1, min(last, after + 5)))


def _passing(words: Tagged, each: int, bits: int) -> bool:
    """Say whether a word tells of the moment rather than of the person: "white knuckles", "red eyes"."""
    low, following = words.low[each], words.at(each + 1)
    if bits & PART["brow"] and following.startswith(("brow", "eyebrow", "forehead")):
        return f"{low}-brow" in _SIGHTED
    return f"{low}-{following.removesuffix('s')}" in _SIGHTED


def _possessed(words: Tagged, start: int) -> bool:
    return (
        start > 0
        and words.gaps[start] < COMMA
        and (bool(words.mask[start - 1] & (POSSESSIVE | TRIGGER)) or words.low[start - 1].endswith("'s"))
    )


def _with(words: Tagged, start: int) -> bool:
    at = start - 1
    while at >= 0 and words.gaps[at + 1] < COMMA and words.mask[at] & DETERMINER:
        at -= 1
    return at >= 0 and words.gaps[at + 1] < COMMA and words.low[at] in _TIED


def _begins(words: Tagged, start: int) -> bool:
    if words.gaps[start] >= COMMA:
        return True
    return start > 0 and words.gaps[start - 1] >= COMMA and bool(words.mask[start - 1] & DETERMINER)
