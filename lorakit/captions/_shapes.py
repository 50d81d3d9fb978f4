"""Finding longer ways of telling identity: heights, materials, hair named by its shape, ages in words."""

from collections.abc import Iterator

from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_COLOUR,
    ANY_PART,
    DETERMINER,
    ETCHED,
    HEIGHT,
    MANE,
    PART,
    PERSON,
    POSSESSIVE,
    QUALITY,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Range
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import bodies

__all__ = ["Shapes"]

_NUMBERS = frozenset(bodies.NUMBERS.split())
_AGES = _NUMBERS - frozenset(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"))
_ABOUT = frozenset(
    (
        "around",
        "about",
        "roughly",
        "approximately",
        "well",
        "over",
        "nearly",
        "barely",
        "just",
        "almost",
        "perhaps",
        "maybe",
        "some",
    )
)
_OVER = frozenset(bodies.OVER.split())
_ON_BODY = frozenset(bodies.ON_BODY.split())
_HAIR = QUALITY["colour"] | QUALITY["hair_colour"] | QUALITY["texture"] | QUALITY["length"] | ANY_COLOUR
_FRAMED = PART["face"] | PART["shoulder"] | PART["head"] | PART["brow"] | PART["neck"] | PART["cheek"] | PART["ear"]
_STANDING = frozenset(("stands", "standing", "stood", "measures", "measuring", "towers", "towering", "is"))
_STUFF = QUALITY["stuff"]
_BODY = ANY_PART & ~(PART["plate"] | PART["face"] | PART["fur"] | PART["horn"] | PART["lips"] | PART["brow"])
_PRICKED = frozenset(("tattooed", "inked", "branded"))
_PRICKED_ON = frozenset(
    ("on", "across", "along", "behind", "down", "over", "around", "up", "beneath", "under", "inside", "into", "onto")
)
_MADE = frozenset(
    (
        "made",
        "carved",
        "hewn",
        "cast",
        "forged",
        "fashioned",
        "moulded",
        "molded",
        "woven",
        "sculpted",
        "built",
        "constructed",
        "composed",
    )
)


def __dir__() -> list[str]:
    return __all__


class Shapes:
    """Finds phrases longer than a noun with its adjectives.

    Args:
        owners: Decides whom a description is about.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners

    def find(self, words: Tagged, at: int) -> Iterator[Range]:
        """Yield what the word at an index tells with the words around it."""
        bits = words.mask[at]
        if bits & HEIGHT:
            yield from self._height(words, at)
        elif bits & MANE:
            yield from self._mane(words, at)
        elif bits & ETCHED:
            yield from self._etched(words, at)
        else:
            yield from self._years(words, at)

    def _height(self, words: Tagged, unit: int) -> Iterator[Range]:
        """Heights: "standing well over two metres", "barely four feet in stature"."""
        if words.low[unit][0].isdigit():
            if self._owners.owns(words, unit) and words.at(unit + 1) not in {"behind", "away", "from", "wide", "long"}:
                yield unit, unit + 1
            return
        first = unit
        while first and words.gaps[first] < COMMA and _counts(words.low[first - 1]):
            first -= 1
        last = unit + 1
        while words.gaps[last] < COMMA and last < words.size and _counts(words.low[last]):
            last += 1
        if first == unit or (words.gaps[unit + 1] == HYPHEN and words.low[unit + 1] != "tall"):
            return
        tall = words.low[last : last + 2] in (["in", "height"], ["in", "stature"]) or words.at(last) == "tall"
        stands = first > 0 and words.gaps[first] < COMMA and words.low[first - 1] in _STANDING | {"at"}
        stands = stands and (words.gaps[last] >= COMMA or words.at(last) in {"and", "in"})
        if tall and words.gaps[last] < COMMA:
            last += 1 if words.low[last] == "tall" else 2
            if last < words.size and words.gaps[last] < COMMA and not words.mask[last] & (TRIGGER | PERSON | AND):
                following = words.low[last]
                tall = following in {"in", "with", "at", "on", "from", "while", "under", "by", "when", "even"}
        massive = words.low[last : last + 2] in (["of", "muscle"], ["of", "man"], ["of", "bone"])
        if massive and self._owners.predicates(words, first):
            yield first, last + 2
        elif (tall or stands) and self._owners.owns(words, first):
            yield first, last

    def _mane(self, words: Tagged, head: int) -> Iterator[Range]:
        """Hair named by its shape: "tight coils frame her face", "his flaxen mop"."""
        start, found = words.before(head)
        told = [each for each in found if words.says(each, _HAIR)]
        if not told:
            return
        own = start > 0 and words.gaps[start] < COMMA and words.mask[start - 1] & (POSSESSIVE | TRIGGER)
        mine = (own and words.low[start - 1] != "its") or self._frames(words, head)
        if mine and self._owners.owns(words, start):
            yield min(told), head + 1

    @staticmethod
    def _frames(words: Tagged, head: int) -> bool:
        _, last = words.segment(head)
        over = False
        for at in range(head + 1, min(last, head + 6)):
            over = over or words.low[at] in _OVER
            if over and words.mask[at] & _FRAMED:
                return bool(words.mask[at - 1] & (POSSESSIVE | DETERMINER))
        return False

    def _etched(self, words: Tagged, verb: int) -> Iterator[Range]:
        """What parts are covered in or made of: "his forearm sleeved in inked koi", "limbs carved from oak"."""
        first, last = words.segment(verb)
        low = words.low[verb]
        if low in {"make", "makes", "form", "forms"}:
            yield from self._makes(words, verb, first, last)
            return
        if low in _PRICKED and words.at(verb + 1) in _PRICKED_ON:
            yield from self._pricked(words, verb, last)
            return
        wanted = _STUFF if low in _MADE else 0
        if words.at(verb + 1) not in {"in", "with", "by", "of", "from", "out", "entirely", "wholly"}:
            return
        told = [
            at
            for at in range(verb + 2, min(last, verb + 7))
            if (words.mask[at] & wanted if wanted else words.low[at] in _ON_BODY)
        ]
        for part in range(verb - 1, max(first, verb - 5) - 1, -1):
            if told and words.mask[part] & (_BODY | PART["face"]):
                start, _ = words.before(part)
                if self._owners.owns(words, start):
                    yield part, told[0] + 1
                return
            if words.mask[part] & TRIGGER and wanted and told and part >= verb - 2:
                yield verb, told[0] + 1
                return

    def _pricked(self, words: Tagged, verb: int, last: int) -> Iterator[Range]:
        """Marks put on the body: "the anchor tattooed on his forearm"."""
        for own in range(verb + 2, min(last - 1, verb + 5)):
            if words.mask[own] & POSSESSIVE or words.low[own] in {"both", "one", "each"}:
                part = next((at for at in range(own + 1, min(last, own + 4)) if words.mask[at] & ANY_PART), -1)
                if part > 0 and words.gaps[verb] < COMMA and self._owners.owns(words, words.before(verb - 1)[0]):
                    yield verb, part + 1
                return

    def _makes(self, words: Tagged, verb: int, first: int, last: int) -> Iterator[Range]:
        """Materials before their verb: "moss and granite make up his limbs"."""
        stuff = [at for at in range(max(first, verb - 4), verb) if words.mask[at] & _STUFF]
        for part in range(verb + 1, min(last, verb + 5)):
            if stuff and words.mask[part] & _BODY and words.mask[part - 1] & (POSSESSIVE | ADJECTIVE):
                if self._owners.owns(words, part):
                    yield stuff[0], part + 1
                return

    def _years(self, words: Tagged, at: int) -> Iterator[Range]:
        """Ages in words: "a boy of ten", "pushing seventy", "looks about forty"."""
        number = at + 1
        while words.at(number) in _ABOUT | {"to", "be"} and words.gaps[number] < COMMA:
            number += 1
        guessed = words.low[at].startswith("look") and number > at + 1 and words.at(number) in _NUMBERS
        if words.gaps[number] >= COMMA or not (guessed or _is_age(words.at(number))):
            return
        end = number + 1
        if words.gaps[end] < COMMA and words.at(end) not in {
            "in",
            "with",
            "at",
            "on",
            "and",
            "who",
            "by",
            "from",
            "or",
        }:
            return
        if words.low[at] != "of":
            start = at
            if self._owners.predicates(words, start) or self._owners.owns(words, start):
                yield at, end
            return
        if at and words.mask[at - 1] & PERSON and words.gaps[at] < COMMA:
            start, _ = words.before(at - 1)
            if self._owners.is_subject(words, start, at - 1):
                yield at - 1, end


def _counts(word: str) -> bool:
    return word in _NUMBERS or word in _ABOUT or word.isdigit() or word in {"half", "a", "and", "foot", "feet"}


def _is_age(word: str) -> bool:
    return word in _AGES or (word.isdigit() and len(word) == 2)  # noqa: PLR2004 - ages have two digits
