"""Finding what is said of a part of the body in words no list of looks has: "sausage fingers", "that beak of a nose".

What stands before a part tells who somebody is unless it is known to tell of the moment: a place, a light, a mood, wet
and dirt, what a hand does.
"""

from collections.abc import Iterator
from typing import Final

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_COLOUR,
    ANY_PART,
    ANY_QUALITY,
    DETERMINER,
    PART,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUALITY,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Range
from lorakit.captions._strangers import unreal
from lorakit.captions._things import is_thing
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import attributes, expressions

__all__ = ["Attributes", "innocent"]

_INNOCENT = word_set(attributes.INNOCENT) | {
    word for phrase in (*expressions.MOODS, *expressions.EXPRESSION_NOUNS) for word in phrase.split()
}
_JOBS, _BLEMISHES = word_set(attributes.JOBS_OF_HANDS), word_set(attributes.BLEMISHES)
_AMBIGUOUS, _SPRINKLED = word_set(attributes.AMBIGUOUS), word_set(attributes.SPRINKLED)
_MASKLIKE, _BLUR = word_set(attributes.MASKLIKE), word_set(attributes.BLUR)
_NOT_OF, _MOTIONS, _LOW = (word_set(text) for text in (attributes.NOT_OF_A_PART, attributes.MOTIONS, attributes.LOW))
_PLATED: Final = PART["plate"]
_OPEN: Final = (
    PART["nose"]
    | PART["jaw"]
    | PART["cheek"]
    | PART["ear"]
    | PART["neck"]
    | PART["tooth"]
    | PART["hair"]
    | PART["beard"]
    | PART["shoulder"]
    | PART["limb"]
    | PART["trunk"]
    | PART["skin"]
    | PART["tail"]
    | PART["horn"]
    | PART["wing"]
)
"""Parts that show no mood: any word before them tells identity, unless it is known not to."""
_NOMINAL: Final = (
    PART["nose"] | PART["jaw"] | PART["neck"] | PART["ear"] | PART["trunk"] | PART["shoulder"] | PART["beard"]
)
_LIKENED: Final = (
    PART["limb"]
    | PART["nose"]
    | PART["jaw"]
    | PART["neck"]
    | PART["face"]
    | PART["head"]
    | PART["trunk"]
    | PART["beard"]
)
_GROWS: Final = PART["hair"] | PART["beard"]
_STATES: Final = QUALITY["plate_look"] | QUALITY["length"] | QUALITY["texture"] | QUALITY["hairstyle"] | ANY_COLOUR
_LOOKS: Final = ANY_QUALITY & ~_STATES
_HUES_AND_LOOKS: Final = _LOOKS | ANY_COLOUR
_SHAPES: Final = QUALITY["length"] | QUALITY["texture"]
_BESTIAL = frozenset(("beak", "bill", "snout", "muzzle", "paw", "hoof", "claw", "trunk"))
_LONGEST = 4
_TO = frozenset(("to", "past", "below", "beyond", "reach", "reaches", "reaching", "touches", "touching"))
_STRAIGHT = frozenset(("straight", "right", "all", "way"))
_TIES = frozenset(("with", "has", "have", "having", "on", "of"))


def __dir__() -> list[str]:
    return __all__


class Attributes:
    """Finds what is said of parts of the subject's body.

    Args:
        owners: Decides whom a description is about.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners

    def find(self, words: Tagged, head: int) -> Iterator[Range]:
        """Yield what is said of a part, named by the word at an index."""
        bits = words.mask[head] & ANY_PART
        if not bits & ~_PLATED:
            return
        told = self._before(words, head, bits)
        if told is None:
            told = self._nominal(words, head, bits) or self._of_a(words, head, bits)
        if told is None and bits & _GROWS:
            told = self._ends_at(words, head) or self._falls(words, head)
        if told is None or is_thing(words, head) or self._owners.of_other(words, head) or unreal(words, head):
            return
        yield told

    def _before(self, words: Tagged, head: int, bits: int) -> Range | None:
        """What stands before a part that is said to be the subject's: "his sausage fingers"."""
        start = head
        while start > 0 and head - start < _LONGEST and _modifies(words, start - 1) and _goes_on(words, start):
            start -= 1
        at = start - 1
        if at < 0 or words.gaps[start] == STOP:
            return None
        if start == head:
            return self._of_somebody(words, at, head)
        sure = self._tied(words, start)
        listed = words.gaps[start] == COMMA and not words.mask[at] & ADJECTIVE
        counted = words.gaps[start] < COMMA and words.mask[at] & (DETERMINER | PREPOSITION) and words.low[at] != "with"
        loose = listed or counted
        for each in range(start, head) if sure or loose else ():
            if _tells(words, each, bits, listed=not sure):
                return (each, head + 1) if self._owners.owns(words, start) else None
        return None

    def _tied(self, words: Tagged, start: int) -> bool:
        """Say whether a noun phrase is surely somebody's: "her ...", "with a ...", "X's ..."."""
        at = start - 1
        if words.gaps[start] >= COMMA:
            return False
        if words.mask[at] & DETERMINER:
            return words.low[at - 1] in _TIES
        return bool(words.mask[at] & POSSESSIVE) or words.low[at].endswith(("'s", "s'")) or self._has(words, at)

    @staticmethod
    def _has(words: Tagged, at: int) -> bool:
        """Say whether a verb or "with" ties a part to the subject and to no place: "an arcade with iron ribs"."""
        if words.low[at] in {"has", "have"}:
            return True
        return words.low[at] == "with" and (words.gaps[at] == COMMA or bool(words.mask[at - 1] & (TRIGGER | PERSON)))

    def _of_somebody(self, words: Tagged, whose: int, head: int) -> Range | None:
        """A part by whose it could be: ", a grandfather's face under ..."."""
        if not words.low[whose].endswith("'s") or words.at(whose - 1) not in {"a", "an"}:
            return None
        told = words.gaps[whose - 1] == COMMA or words.at(whose - 2) in _TIES - {"on", "of"}
        return (whose, head + 1) if told and self._owners.owns(words, whose - 1) else None

    def _nominal(self, words: Tagged, head: int, bits: int) -> Range | None:
        """What a part is said to be without a verb: "his nose a proper beak"."""
        after = head + 1
        nominal = _NOMINAL | (PART["face"] | PART["head"] if self._owners.machine else 0)
        if not bits & nominal or words.gaps[after] >= COMMA or words.at(after) not in {"a", "an"}:
            return None
        start, _ = words.before(head)
        if not words.mask[start - 1] & POSSESSIVE:
            return None
        _, last = words.segment(head)
        if words.within(after + 1, min(last, after + 4), _BLUR) or last - after < 2:  # noqa: PLR2004 - "a beak"
            return None
        return (head, after + 2) if self._owners.owns(words, start) else None

    def _of_a(self, words: Tagged, head: int, bits: int) -> Range | None:
        """A part by what it is like: "the beak of a nose", "that beak of hers"."""
        if not bits & _LIKENED or words.low[head - 1] not in {"a", "an"} or words.low[head - 2] != "of":
            return None
        noun = head - 3
        if noun < 0 or max(words.gaps[noun + 1 : head + 1]) >= COMMA or words.low[noun] in _NOT_OF:
            return None
        start, _ = words.before(noun)
        part = words.mask[noun] & ANY_PART and words.low[noun] not in _BESTIAL
        if part or words.mask[noun] & STOPPER or not words.mask[start - 1] & (DETERMINER | POSSESSIVE):
            return None
        return (noun, head + 1) if self._owners.owns(words, start) else None

    def _falls(self, words: Tagged, head: int) -> Range | None:
        """How hair is by what it falls in: "hair falling in a long curtain"."""
        _, last = words.segment(head)
        link = next((at for at in range(head + 1, min(last, head + 4)) if words.low[at] == "in"), -1)
        span = range(link + 1, min(last - 1, link + 5)) if link > 0 else ()
        told = [at for at in span if words.mask[at] & _SHAPES and words.low[at] not in _AMBIGUOUS | _INNOCENT]
        told += [at for at in span if words.low[at] in {"long", "thick", "straight"}]
        if not told or any(words.mask[at] & (POSSESSIVE | PREPOSITION) for at in range(link + 1, told[0])):
            return None
        return (head, told[0] + 1) if self._owners.owns(words, words.before(head)[0]) else None

    def _ends_at(self, words: Tagged, head: int) -> Range | None:
        """How long hair is: "her plait swings down to the backs of her knees"."""
        _, last = words.sentence(head)
        for at in range(head + 1, min(last, head + 10)):
            low = words.low[at]
            if low in _TO and (words.low[at - 1] in _MOTIONS | _STRAIGHT or low.startswith(("reach", "touch"))):
                end = min(last, at + 6)
                low_part = next((each for each in range(at + 1, end) if words.low[each] in _LOW), -1)
                tied = any(words.mask[each] & (POSSESSIVE | DETERMINER) for each in range(at + 1, low_part))
                if low_part < 0 or not tied:
                    return None
                start, _ = words.before(head)
                return (head, low_part + 1) if self._owners.owns(words, start) else None
            free = words.mask[at] & (ADJECTIVE | AND | PRONOUN) or low in _MOTIONS or low.endswith(("ing", "s", "ed"))
            if not (free or low in {"it", "let", "that", "which"}) or (
                words.mask[at] & (POSSESSIVE | PREPOSITION) > 0 and low != "down"
            ):
                return None
        return None


def innocent(word: str) -> bool:
    """Say whether a word before a noun tells of the moment by all that is known of it."""
    return word in _INNOCENT or word.isdigit() or word.endswith(("ing", "ly", "'s", "s'"))


def _goes_on(words: Tagged, start: int) -> bool:
    """Say whether a noun phrase goes on to the left of an index: "pale, birdlike ankles"."""
    if words.gaps[start] < COMMA:
        return True
    listed = words.gaps[start] == COMMA and words.text[words.ends[start - 1]] == ","
    told = words.mask[start] & _LOOKS and words.mask[start - 1] & _HUES_AND_LOOKS
    return bool(listed and told) and not (words.mask[start] | words.mask[start - 1]) & ANY_PART


def _modifies(words: Tagged, at: int) -> bool:
    """Say whether a word may stand between a possessive and a noun."""
    low, bits = words.low[at], words.mask[at]
    if low == "like" and words.gaps[at] == HYPHEN:
        return True
    if low.endswith(("'s", "s'")):
        return False
    if bits & (STOPPER | TRIGGER | AND | POSSESSIVE):
        listed = words.mask[at - 1] & words.mask[at + 1] & ADJECTIVE and not words.mask[at + 1] & ANY_PART
        return bool(bits & AND and listed)
    return not low.endswith("ly") or bool(bits & ADJECTIVE)


def _tells(words: Tagged, at: int, bits: int, *, listed: bool) -> bool:
    """Say whether a word before a part tells of whose it is."""
    low, mask = words.low[at], words.mask[at]
    if words.gaps[at] == HYPHEN and at > 0 and words.gaps[at + 1] != HYPHEN:
        return _compound_tells(words, at, bits)
    if words.gaps[at + 1] == HYPHEN or low in _INNOCENT or low.endswith(("'s", "s'")) or low.isdigit():
        return False
    if low.endswith("like") and low not in {"like", "unlike", "alike"}:
        return low.removesuffix("like") not in _MASKLIKE
    if not bits & _OPEN:
        return False
    if mask & _LOOKS and low not in _AMBIGUOUS and not mask & ANY_PART:
        return True
    known = mask or listed or low.endswith(("ed", "ing", "en", "ly", "less", "ful", "est"))
    return not known and not (bits & PART["limb"] and low in _JOBS)


def _compound_tells(words: Tagged, at: int, bits: int) -> bool:
    """Say whether a compound tells: "shell-like", "pear-shaped", "mole-dotted"."""
    low, first = words.low[at], words.low[at - 1]
    if low == "like":
        return first not in _MASKLIKE
    if low == "shaped":
        return not bits & (PART["brow"] | PART["lips"] | PART["eye"]) or first in {"almond", "heart", "bow"}
    if low in _SPRINKLED:
        return first in _BLEMISHES
    return False
