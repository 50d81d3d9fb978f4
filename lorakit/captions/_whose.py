"""Whose a feature is when a caption speaks of several beings: each opens a stretch of the text that is its own.

A noun phrase with a being at its head that leads a clause bears what the clause tells; what follows one closely (an
apposition, a relative clause, "one of them with ...") is its own too. The name or a pronoun of the subject takes over.
"""

from typing import Final

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
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import persons

__all__ = ["Whose"]

_BEING: Final = OTHER | PERSON
_COLLECTIVE, _NUMBERED = word_set(persons.COLLECTIVE), word_set(persons.NUMBERED)
_RELATIVE = frozenset(("who", "whose", "which", "whom"))
_SOMEBODY = frozenset(("one", "ones", "someone", "somebody", "those", "of"))
_SUBJECTS = frozenset(("he", "she", "it", "they"))
_OF_THEM = frozenset(("them", "whom", "these", "which"))
_EACH = frozenset(("one", "two", "both", "each", "some", "all", "most", "another"))
_BEHIND = frozenset(("background", "distance", "foreground", "behind"))
_DRAWN = frozenset(("tattooed", "inked", "etched", "branded"))
_VIEWS = word_set(persons.VIEWS)
_NEAR = 8
_HANDS = frozenset(("hand", "hands", "arm", "arms", "finger", "fingers"))


def __dir__() -> list[str]:
    return __all__


class Whose:
    """Says whether what captions tell is told of another being than their subject.

    Args:
        owners: Decides whom a noun for a being means.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners

    def strange(self, words: Tagged, first: int, last: int) -> bool:
        """Say whether the words from ``first`` to before ``last`` are told of another being."""
        if not words.triggers:
            return False
        begin, end = words.sentence(first)
        segment, after = words.segment(first)
        if self._apposed(words, segment, first, last) or self._far(words, segment, first, after):
            return True
        if words.low[segment + 1 : segment + 3] == ["row", "of"] and self._any(words, first, min(end, first + _NEAR)):
            return True
        at, later = first, False
        while at >= begin:
            bits, low = words.mask[at], words.low[at]
            if bits & TRIGGER:
                return False
            if at < first and low in _SUBJECTS and not words.mask[at - 1] & PREPOSITION:
                return not self._owners.may_be(low) or self._resumed(words, at, begin)
            if low in _RELATIVE and not later and at > begin:
                return self._related(words, at, first)
            if words.gaps[at] >= COMMA:
                if self._leads(words, at, first) or self._resumed(words, at, begin) or self._told(words, at):
                    return True
                later = True
            at -= 1
        return self._taken_up(words, begin, first)

    def _leads(self, words: Tagged, start: int, first: int) -> bool:
        """Say whether another being leads the clause that begins at an index: "the skipper bawling ..."."""
        if start and words.mask[start - 1] & TRIGGER and words.gaps[start] == COMMA:
            return False
        head = self._leader(words, start)
        return head >= 0 and head < first and (words.gaps[start] == STOP or not self._joins(words, start))

    @staticmethod
    def _joins(words: Tagged, start: int) -> bool:
        """Say whether a phrase at the beginning of a clause goes on with a list: "past a cow, a horse and ..."."""
        return words.at(start) in {"and", "or"}

    def _leader(self, words: Tagged, start: int) -> int:
        """Return the index of the other being that leads a clause, or -1."""
        _, last = words.segment(start)
        unknown = False
        at = start + (words.low[start] in {"and", "while", "as", "but", "where"})
        opened = at < last and (words.mask[at] & (DETERMINER | POSSESSIVE) or words.low[at] in _NUMBERED)
        if words.within(start, last, _DRAWN):
            return -1
        while at < last:
            bits, low = words.mask[at], words.low[at]
            if bits & TRIGGER:
                return -1
            if opened and low in _HANDS and words.mask[start] & DETERMINER and words.at(at + 1) == "with":
                return at
            if self.being(words, at) and not words.gaps[at + 1] == 1:
                following = at + 1 < last and self.being(words, at + 1)
                return at + 1 if following else at
            if low in _COLLECTIVE and words.at(at + 1) == "of":
                at, opened = at + 2, True
                continue
            plain = bits & (ADJECTIVE | DETERMINER | POSSESSIVE) or low in _NUMBERED
            if not plain and (unknown or not opened or bits):
                return -1
            unknown = unknown or not plain
            at += 1
        return -1

    def _any(self, words: Tagged, first: int, last: int) -> bool:
        return any(self.being(words, at) for at in range(first, last))

    def _told(self, words: Tagged, start: int) -> bool:
        """Say whether a colon behind another being tells of it: "a general: sixty, jug-eared, ..."."""
        gap = words.text[words.ends[start - 1] : words.starts[start]] if start else ""
        return gap.startswith(":") and words.gaps[start] == COMMA and self.being(words, start - 1)

    def _far(self, words: Tagged, segment: int, first: int, after: int) -> bool:
        """Say whether a phrase of its own stands behind the subject: "old man with white beard in background"."""
        return words.low[after - 1] in _BEHIND and any(
            words.mask[at] & _BEING and not words.mask[at] & TRIGGER for at in range(segment, after)
        ) and not words.triggers[0] in range(segment, after) and first < after - 1

    def being(self, words: Tagged, at: int) -> bool:
        """Say whether a word names another being than the subject."""
        bits = words.mask[at]
        if not bits & _BEING or bits & (ANY_PART | TRIGGER) or words.low[at] in _VIEWS:
            return False
        return self._owners.other(words, at)

    def _apposed(self, words: Tagged, segment: int, first: int, last: int) -> bool:
        """Say whether a phrase stands by another being: ", a young man with ...", ", one of them with ..."."""
        if words.gaps[segment] != COMMA:
            return False
        low = words.low[segment]
        before, _ = words.segment(segment - 1)
        if low in _EACH and words.at(segment + 1) == "of" and words.at(segment + 2) in _OF_THEM:
            return any(self.being(words, at) for at in range(before, segment))
        head = next((at for at in range(segment, last) if words.mask[at] & PERSON), -1)
        nominal = low in {"a", "an", "the"} and head >= 0
        many = words.low[segment - 1].endswith("s")
        if not (nominal or (low == "their" and many) or (low == "its" and not many and not self._owners.machine)):
            return False
        if many and low in {"a", "an"}:
            return False
        if nominal and any(words.mask[at] & (PREPOSITION | COPULA) for at in range(segment, min(head, first))):
            return False
        if self._leader(words, before) >= 0 and nominal:
            return True
        return self.being(words, segment - 1) or (self._closing(words, before, segment) if nominal else False)

    def _closing(self, words: Tagged, before: int, segment: int) -> bool:
        """Say whether the last being of a clause is another: "a guide from Ghana"."""
        for at in range(segment - 1, before, -1):
            if words.mask[at] & TRIGGER:
                return False
            if self.being(words, at):
                return words.mask[at] & PERSON > 0 and words.at(at + 1) == "from"
        return False

    def _related(self, words: Tagged, at: int, first: int) -> bool:
        """Say whether a relative clause is about something else: "the moon, which has a wise face"."""
        noun = at - 1
        if words.mask[first - 1] & POSSESSIVE and words.low[at] != "whose" and first - 1 != at:
            return False
        if words.mask[noun] & PREPOSITION:
            noun -= 1
        bits = words.mask[noun]
        if bits & (TRIGGER | ANY_PART | STOPPER) or words.low[noun] in _SOMEBODY:
            return False
        start, _ = words.before(noun)
        named = words.mask[start - 1] & (DETERMINER | POSSESSIVE)
        return bool(named) and not (bits & PERSON and not self.being(words, noun))

    def _resumed(self, words: Tagged, start: int, begin: int) -> bool:
        """Say whether a clause behind a semicolon goes on about the being the one before ended with."""
        if words.gaps[start] != COMMA or ";" not in words.text[words.ends[start - 1] : words.starts[start]]:
            return False
        low = words.low[start]
        if words.mask[start] & (TRIGGER | PREPOSITION) or low in {"a", "an"} or (low in _SUBJECTS and self._owners.human):
            return False
        return any(self.being(words, at) and not words.low[at].endswith("s") for at in range(start - 1, begin, -1))

    def _taken_up(self, words: Tagged, begin: int, first: int) -> bool:
        """Say whether a sentence begins with a being another sentence brought in, or its pronoun: "The man has ..."."""
        low = words.low[begin]
        if begin < first and words.mask[begin] & POSSESSIVE and not self._owners.may_be(low):
            return True
        if low != "the" or not begin or words.triggers[:1] > [begin] or begin + 1 >= first:
            return False
        start, _ = words.sentence(begin - 1)
        if not words.mask[begin + 1] & PERSON or words.mask[begin + 1] & TRIGGER:
            return False
        if not self._owners.human and words.low[begin + 1] == self._owners.kind:
            return False
        return any(
            words.mask[at] & _BEING and self.being(words, at) and words.mask[words.before(at)[0] - 1] & DETERMINER
            for at in range(start, begin)
        )
