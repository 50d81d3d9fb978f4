"""Finding marks, hair put up, and ages: "a jagged mark across his cheek", "two braids", "in her late thirties"."""

from collections.abc import Iterator

from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_PART,
    DETERMINER,
    PART,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Range
from lorakit.captions._strangers import mock, taken
from lorakit.captions._things import acts, is_thing
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import bodies

__all__ = ["Marks"]

_BUNDLED = frozenset(bodies.BUNDLED.split())
_NOT_PART = frozenset(bodies.NOT_PART_BEFORE.split())
_MAKERS = frozenset(bodies.NOT_MARKS.split())
_FALSE = frozenset(bodies.FALSE.split())
_GROWN = frozenset(bodies.GROWN.split())
_IRONING = frozenset(bodies.IRONING.split())
_NUMBERS = frozenset(bodies.NUMBERS.split())
_ACROSS = frozenset(bodies.ACROSS.split())


def __dir__() -> list[str]:
    return __all__


class Marks:
    """Finds words that speak of identity by themselves or with little beside them.

    Args:
        owners: Decides whom a description is about.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners

    def always(self, words: Tagged, head: int) -> Iterator[Range]:
        low = words.low[head]
        start, found = words.before(head)
        if self._unreal(words, head, start, found):
            return
        if low in {"stubble", "scruff"} and words.at(start - 1) == "of":
            if words.at(start - 2) not in _GROWN:
                return
            start -= 1
            while words.at(start - 1) in _GROWN:
                start -= 1
        if self._owners.owns(words, start) and not self._owners.of_other(words, head):
            yield min(found, default=head), head + 1

    def _unreal(self, words: Tagged, head: int, start: int, found: list[int]) -> bool:
        """Say whether a mark is a prop, one of a thing, or no mark."""
        low = words.low[head]
        if any(words.low[each] in _FALSE for each in found) or words.at(start - 1) in _FALSE or mock(words, head):
            return True
        if words.at(start - 1) == "on" and words.gaps[start - 1] == HYPHEN:
            return True
        if words.gaps[head + 1] < COMMA and (_of_thing(words, head) or acts(words, head)):
            return True
        if words.gaps[head] == HYPHEN and not words.mask[head - 1] & ADJECTIVE:
            return True
        if (is_thing(words, head) and not low.startswith("tattoo")) or self._on_thing(words, head):
            return True
        smooth = low.startswith("wrinkle") and (taken(words, head) or words.at(start - 2) in _IRONING)
        tones = low == "tones" and not words.mask[start - 1] & POSSESSIVE
        return smooth or tones or words.at(start - 2) == "field"

    @staticmethod
    def _on_thing(words: Tagged, head: int) -> bool:
        """Say whether a mark lies on a thing: "a scar on the hillside", "tattoos of light"."""
        at = head + 1
        _, last = words.segment(head)
        start, _ = words.before(head)
        if (
            start > 0
            and words.gaps[start] < COMMA
            and words.mask[start - 1] & POSSESSIVE
            and words.low[head] != "fangs"
        ):
            return False
        while at < last and not words.mask[at] & PREPOSITION:
            if words.mask[at] & (POSSESSIVE | DETERMINER):
                return False
            at += 1
        if at >= last or words.low[at] in {"to", "with", "as", "from", "and", "by", "under", "beneath", "behind"}:
            return False
        for each in range(at + 1, min(at + 5, last)):
            if words.mask[each] & (POSSESSIVE | ANY_PART | TRIGGER):
                return False
            if words.mask[each] & PREPOSITION:
                return False
        return at + 1 < last and bool(words.mask[at + 1] & DETERMINER)

    def mark(self, words: Tagged, head: int) -> Iterator[Range]:
        """Marks on the body: "a jagged mark running across his cheek"."""
        first, last = words.segment(head)
        start, found = words.before(head)
        if (
            words.within(first, last, _MAKERS)
            or not found
            or (words.low[head] == "socks" and not self._owners.creature)
        ):
            return
        at = head + 1
        while at < min(last, head + 4) and words.low[at] not in _ACROSS and not words.mask[at] & AND:
            at += 1
        if at >= last or words.low[at] not in _ACROSS:
            return
        for part in range(at + 1, min(at + 5, last)):
            if (
                words.mask[part] & ANY_PART & ~(PART["plate"] | PART["limb"] | PART["fur"])
                or words.mask[part] & PART["limb"]
            ):
                bare = words.low[at] in {"from", "across"} and part == at + 1
                if self._owners.owns(words, start) and (
                    bare or words.within(at + 1, part, ("his", "her", "its", "their", "the", "one", "all"))
                ):
                    yield min(found), part + 1
                return

    def bundle(self, words: Tagged, head: int) -> Iterator[Range]:
        """Hair put up: "hair in a bun", "two braids", "her bangs"."""
        start, found = words.before(head)
        if words.gaps[head + 1] < COMMA and words.at(head + 1) in _NOT_PART | {"up", "of", "on", "at"}:
            return
        first, last = words.segment(head)
        low = words.low[head]
        if head and words.gaps[head] < COMMA and words.mask[head - 1] & (TRIGGER | PRONOUN):
            return
        hair = words.within(max(first, head - 6), head, ("hair", "locks", "tresses"))
        put = any(words.low[each] in _BUNDLED for each in found) or words.at(start) in _BUNDLED
        worn = words.at(start - 1) in {"her", "his", "its", "their", "with", "blunt"} and low not in {
            "bun",
            "buns",
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

    def age(self, words: Tagged, at: int) -> Iterator[Range]:
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
        elif low != "yo":
            return
        start, _ = words.before(first)
        if self._owners.describes(words, start, last) or words.at(last) in {"male", "female"}:
            yield first, last

    def _decade(self, words: Tagged, at: int) -> Iterator[Range]:
        first = at
        while first and words.gaps[first] < COMMA and words.low[first - 1] in {"early", "mid", "late", "middle", "to"}:
            first -= 1
        own = words.mask[first - 1] & POSSESSIVE if first and words.gaps[first] < COMMA else 0
        if own and self._owners.owns(words, first):
            yield first - 1, at + 1
        elif first < at and not own and words.at(first - 1) != "the" and self._closes(words, at + 1):
            yield first, at + 1

    @staticmethod
    def _closes(words: Tagged, at: int) -> bool:
        """Say whether a decade is no part of a longer noun: "late-nineties television"."""
        return words.gaps[at] >= COMMA or bool(words.mask[at] & (STOPPER | AND | PERSON | TRIGGER))


def _of_thing(words: Tagged, head: int) -> bool:
    """Say whether a noun after a mark makes it a thing, and is no verb: "stubble covers his chin"."""
    return words.at(head + 1) in _NOT_PART and not acts(words, head + 1)
