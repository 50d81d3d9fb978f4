"""Whose a feature is when a caption speaks of several beings: each opens a stretch of the text that is its own.

A noun phrase with a being at its head that leads a clause bears what the clause tells; what follows one closely (an
apposition, a relative clause, "one of them with ...") is its own too. The name or a pronoun of the subject takes over.
"""

from typing import Final

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    ANY_PART,
    COPULA,
    DETERMINER,
    OTHER,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    STOPPER,
    SUBJECTS,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import persons

__all__ = ["Whose"]

_BEING: Final = OTHER | PERSON
_COLLECTIVE, _NUMBERED, _VIEWS = (word_set(text) for text in (persons.COLLECTIVE, persons.NUMBERED, persons.VIEWS))
_RELATIVE = frozenset(("who", "whose", "which", "whom"))
_SOMEBODY = frozenset(("one", "ones", "someone", "somebody", "those", "of"))
_COMPARED = frozenset(("she", "he", "him", "her"))
_OF_THEM = frozenset(("them", "whom", "these", "which"))
_EACH = frozenset(("one", "two", "both", "each", "some", "all", "most", "another"))
_HANDS = frozenset(("hand", "hands", "arm", "arms", "finger", "fingers"))
_BEHIND = frozenset(("background", "distance", "foreground", "behind"))
_DRAWN = frozenset(("tattooed", "inked", "etched", "branded"))
_AND = frozenset(("and", "while", "as", "but", "where"))
_NEAR = 8


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
        if not words.triggers or (words.low[last - 1] in _COMPARED and "than" in words.low[first:last]):
            return False
        segment, _ = words.segment(first)
        return (
            self._apposed(words, segment, first, last) or self._far(words, segment, first) or self._borne(words, first)
        )

    def _borne(self, words: Tagged, first: int) -> bool:
        """Say whether the nearest bearer before an index is another being."""
        begin, _ = words.sentence(first)
        inside = True
        for at in range(first, begin - 1, -1):
            if words.mask[at] & TRIGGER:
                return False
            low = words.low[at]
            if low in SUBJECTS and at < first and not words.mask[at - 1] & PREPOSITION:
                return not self._owners.may_be(low) or self._resumed(words, at, begin)
            if low in _RELATIVE and inside and at > begin:
                return self._related(words, at, first)
            if words.gaps[at] >= COMMA:
                if self._opens(words, at, first, begin):
                    return True
                inside = False
        return self._taken_up(words, begin, first)

    def _opens(self, words: Tagged, at: int, first: int, begin: int) -> bool:
        """Say whether the clause that begins at an index is another being's."""
        return self._leads(words, at, first) or self._resumed(words, at, begin) or self._told(words, at)

    def _leads(self, words: Tagged, start: int, first: int) -> bool:
        """Say whether another being leads the clause that begins at an index: "the skipper bawling ..."."""
        if start and words.mask[start - 1] & TRIGGER and words.gaps[start] == COMMA:
            return False
        head = self._leader(words, start)
        return 0 <= head < first and (words.gaps[start] == STOP or words.low[start] not in {"and", "or"})

    def _leader(self, words: Tagged, start: int) -> int:
        """Return the index of the other being that leads a clause, or -1."""
        _, last = words.segment(start)
        at = start + (words.low[start] in _AND)
        if at >= last or words.within(start, last, _DRAWN):
            return -1
        opened = words.mask[at] & (DETERMINER | POSSESSIVE) or words.low[at] in _NUMBERED or words.gaps[start] == STOP
        foreign = False
        while at < last and not words.mask[at] & TRIGGER:
            bits, low = words.mask[at], words.low[at]
            if opened and low in _HANDS and words.mask[start] & DETERMINER and words.at(at + 1) == "with":
                return at
            if self.being(words, at) and words.gaps[at + 1] != HYPHEN:
                if not (opened or (low.endswith("s") and words.gaps[start] == COMMA)):
                    return -1
                return at + (at + 1 < last and self.being(words, at + 1))
            if low in _COLLECTIVE and words.at(at + 1) == "of":
                at, opened = at + 2, True
                continue
            plain = bits & (ADJECTIVE | DETERMINER | POSSESSIVE) or low in _NUMBERED
            if not plain and (foreign or bits or not opened):
                return -1
            foreign = foreign or not plain
            at += 1
        return -1

    def being(self, words: Tagged, at: int) -> bool:
        """Say whether a word names another being than the subject."""
        bits = words.mask[at]
        if not bits & _BEING or bits & (ANY_PART | TRIGGER) or words.low[at] in _VIEWS:
            return False
        return self._owners.other(words, at)

    def _told(self, words: Tagged, start: int) -> bool:
        """Say whether a colon behind another being tells of it: "a captain: sixty, jug-eared, ..."."""
        gap = words.text[words.ends[start - 1] : words.starts[start]] if start else ""
        return gap.startswith(":") and words.gaps[start] == COMMA and self.being(words, start - 1)

    def _far(self, words: Tagged, segment: int, first: int) -> bool:
        """Say whether others stand in a row or behind: "a row of pink-faced, ...", "old man in background"."""
        _, after = words.segment(first)
        if words.low[segment + 1 : segment + 3] == ["row", "of"]:
            _, end = words.sentence(first)
            return any(self.being(words, at) for at in range(first, min(end, first + _NEAR)))
        if words.low[after - 1] not in _BEHIND or words.mask[segment] & TRIGGER:
            return False
        return any(words.mask[at] & _BEING and not words.mask[at] & TRIGGER for at in range(segment, after))

    def _apposed(self, words: Tagged, segment: int, first: int, last: int) -> bool:
        """Say whether a phrase stands by another being: ", a young man with ...", ", one of them with ..."."""
        if words.gaps[segment] != COMMA:
            return False
        low = words.low[segment]
        before, _ = words.segment(segment - 1)
        if low in _EACH and words.at(segment + 1) == "of" and words.at(segment + 2) in _OF_THEM:
            return any(self.being(words, at) for at in range(before, segment))
        many = words.low[segment - 1].endswith("s")
        if (low == "their" and many) or (low == "its" and not many and not self._owners.machine):
            return self.being(words, segment - 1)
        head = next((at for at in range(segment, last) if words.mask[at] & PERSON), -1)
        if low not in {"a", "an", "the"} or head < 0 or (many and low != "the"):
            return False
        if any(words.mask[at] & (PREPOSITION | COPULA) for at in range(segment, min(head, first))):
            return False
        led = self._leader(words, before) >= 0 or self.being(words, segment - 1)
        return led or self._from(words, before, segment)

    def _from(self, words: Tagged, before: int, segment: int) -> bool:
        """Say whether a clause ends with a being and where it is from: "a guide from Ghana"."""
        for at in range(segment - 1, before, -1):
            if words.mask[at] & TRIGGER:
                return False
            if self.being(words, at):
                return words.mask[at] & PERSON > 0 and words.at(at + 1) == "from"
        return False

    def _related(self, words: Tagged, at: int, first: int) -> bool:
        """Say whether a relative clause is about something else: "the moon, which has a wise face"."""
        if words.mask[first - 1] & POSSESSIVE and words.low[at] != "whose" and first - 1 != at:
            return False
        plain = words.low[at] != "whose" and not words.mask[at - 1] & PREPOSITION
        if plain and not words.mask[min(at + 1, words.size - 1)] & COPULA:
            return False
        noun = at - 1 - (words.mask[at - 1] & PREPOSITION > 0)
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
        gendered = low in SUBJECTS | {"his", "her"} and self._owners.human and self._owners.may_be(low)
        if gendered or words.mask[start] & (TRIGGER | PREPOSITION) or low in {"a", "an"}:
            return False
        return any(self.being(words, at) and not words.low[at].endswith("s") for at in range(start - 1, begin, -1))

    def _taken_up(self, words: Tagged, begin: int, first: int) -> bool:
        """Say whether a sentence begins with a being another sentence brought in, or its pronoun: "The man has ..."."""
        low, head = words.low[begin], begin + 1
        if begin < first and words.mask[begin] & POSSESSIVE and not self._owners.may_be(low):
            return True
        if low != "the" or not begin or words.triggers[0] > begin or head >= first or not words.mask[head] & PERSON:
            return False
        if not self._owners.human and words.low[head] == self._owners.kind:
            return False
        start, _ = words.sentence(begin - 1)
        others = (at for at in range(start, begin) if words.mask[at] & _BEING and self.being(words, at))
        return any(words.mask[words.before(at)[0] - 1] & DETERMINER for at in others)
