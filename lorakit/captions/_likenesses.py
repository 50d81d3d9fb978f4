"""Finding identity told round a corner: likenesses, losses and old wounds, ages by what they are near."""

from collections.abc import Callable, Iterator, Mapping

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    ANY_PART,
    COPULA,
    DETERMINER,
    PART,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SUBJECTS,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Range
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import bodies, likenesses

__all__ = ["Likenesses"]

_SIZES, _HURT, _DAMAGED = (word_set(text) for text in (likenesses.SIZES, likenesses.HURT, likenesses.DAMAGED))
_NOT_LIKE, _LIMBLIKE = word_set(likenesses.NOT_OF_PERSON), word_set(likenesses.LIMBLIKE)
_AGES = frozenset(bodies.NUMBERS.split()[:18])
_SHAPED = (
    PART["limb"]
    | PART["nose"]
    | PART["hair"]
    | PART["beard"]
    | PART["jaw"]
    | PART["skin"]
    | PART["trunk"]
    | PART["neck"]
    | PART["tooth"]
    | PART["ear"]
    | PART["shoulder"]
)
_LOSABLE = ANY_PART & ~(PART["plate"] | PART["hair"] | PART["face"] | PART["skin"] | PART["body"] | PART["fur"])
_BARE = PART["hair"] | PART["beard"] | PART["brow"]
_OWN = frozenset(("his", "her", "its", "their", "the", "one", "an", "a", "you", "most", "other"))
_MOVED = word_set(likenesses.MOVED)
_HELD_AT = word_set("across over onto between into against")
_SHOULD = word_set("should used was were would had once is ought belong")
_HAVING = frozenset(("has", "have", "having", "with", "had"))
_STILL = word_set("knees knee ankles ankle ears ear nose neck knuckles wrists calves thighs toes chin jaw forehead")
_ALMOST = frozenset(
    ("as", "almost", "nearly", "barely", "hardly", "scarcely", "only", "about", "just", "half", "twice")
)
_NO = frozenset(("no", "not", "without", "hardly", "barely", "lacks"))


def __dir__() -> list[str]:
    return __all__


class Likenesses:
    """Finds who somebody is from what they are like, what they lack and what happened to them.

    Args:
        owners: Decides whom a description is about.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners
        told: Mapping[str, Callable[[Tagged, int], Range | None]] = {
            "as": self._as,
            "like": self._like,
            "where": self._where,
            "once ago": self._once,
            "lost missing": self._lost,
            "half side part": self._half,
            "left": self._left,
            "instead place": self._instead,
            "build frame physique figure hands": self._of_trade,
            "hair hairs beard": self._denied,
        }
        self._questions = {word: question for text, question in told.items() for word in text.split()}

    def find(self, words: Tagged, at: int) -> Iterator[Range]:
        """Yield what the word at an index tells with the words around it."""
        found = self._questions.get(words.low[at], self._past)(words, at)
        if found is not None:
            yield found

    def _subject(self, words: Tagged, start: int) -> bool:
        """Say whether words that begin at an index are said of the subject: behind a copula or between commas."""
        if words.gaps[start] == COMMA and words.mask[start - 1] & TRIGGER:
            return True
        if self._owners.predicates(words, start):
            return True
        if words.gaps[start] == COMMA:
            return self._owners.alone_before(words, start)
        _, last = words.segment(start)
        return words.gaps[start] == STOP and last < words.size and bool(words.mask[last] & TRIGGER)

    def _as(self, words: Tagged, link: int) -> Range | None:
        """Sizes by a likeness: "big as a bear", "is as thin as a rake"."""
        size = link - 1
        if size < 0 or words.gaps[link] >= COMMA or words.low[size] not in _SIZES:
            return None
        part = size - 2
        if (
            words.mask[size - 1] & _SHAPED
            and words.gaps[size] < COMMA
            and words.at(link + 1) not in {"if", "though", "he"}
        ):
            return (size - 1, link + 1) if self._owners.owns(words, words.before(size - 1)[0]) else None
        if part >= 0 and words.low[size - 1] == "as" and words.mask[part] & _SHAPED and words.gaps[size - 1] < COMMA:
            return (part, link + 1) if self._owners.owns(words, words.before(part)[0]) else None
        if words.at(link + 1) not in {"a", "an", "the"}:
            return None
        start = size
        while start > 0 and words.gaps[start] < COMMA and words.low[start - 1] in _ALMOST:
            start -= 1
        return (size, min(link + 3, words.size)) if self._subject(words, start) else None

    def _like(self, words: Tagged, link: int) -> Range | None:
        """Parts and builds by a likeness: "a hand like a shovel", "built like a wardrobe"."""
        before = link - 1
        if before < 0 or words.gaps[link] >= HYPHEN or link + 1 >= words.size or words.gaps[link + 1] >= COMMA:
            return None
        if words.mask[link + 1] & (PRONOUN | POSSESSIVE | TRIGGER) or any(
            bits & PERSON for bits in words.mask[link + 1 : min(link + 4, words.segment(link)[1])]
        ):
            return None
        if words.low[before] in {"built", "shaped"}:
            return (before, min(link + 3, words.size)) if self._subject(words, before) else None
        if not words.mask[before] & _SHAPED or words.mask[before] & PART["brow"]:
            return None
        start, _ = words.before(before)
        if words.mask[start - 1] & POSSESSIVE and words.at(start - 2) in _HELD_AT:
            return None
        own = start > 0 and words.gaps[start] < COMMA and words.mask[start - 1] & (POSSESSIVE | DETERMINER)
        own = own or (start > 0 and words.low[start - 1] in {"with", "has", "have"})
        _, last = words.segment(link)
        shaped = words.within(link + 1, min(last, link + 4), _LIMBLIKE) or words.low[last - 1].endswith(
            ("smith's", "er's")
        )
        shaped = shaped or words.low[before] in _STILL
        own = own or (words.gaps[before] == COMMA and shaped)
        moved = words.mask[before] & (PART["limb"] | PART["neck"]) and self._moved(words, start)
        moved = moved and not (words.low[start - 1] == "a" and words.within(link + 2, link + 4, _LIMBLIKE))
        return (before, min(link + 3, words.size)) if own and not moved and self._owners.owns(words, start) else None

    @staticmethod
    def _moved(words: Tagged, start: int) -> bool:
        """Say whether a part is moved like something: "flaps his arms like a bird"."""
        at = start - 1
        while at > 0 and words.mask[at] & (POSSESSIVE | DETERMINER):
            at -= 1
        low = words.low[at]
        return low in _MOVED or (words.mask[start - 1] & POSSESSIVE != 0 and low.endswith("ing"))

    def _where(self, words: Tagged, at: int) -> Range | None:
        """What is missing: "where the left ear should be"."""
        _, last = words.segment(at)
        for part in range(at + 1, min(last - 1, at + 5)):
            if words.mask[part] & (_LOSABLE | PART["hair"] | PART["beard"]):
                told = words.low[at + 1] in _OWN and words.low[part + 1] in _SHOULD
                gone = words.within(part + 2, min(part + 4, last), ("be", "been", "to", "missing", "gone", "was"))
                told = told or (part == at + 1 and words.low[part].endswith("s") and words.at(part + 1) in _SHOULD)
                return (at, min(part + 3, last)) if told and gone and self._owners.owns(words, at + 2) else None
        return None

    def _once(self, words: Tagged, at: int) -> Range | None:
        """Old wounds: "a knife once opened his cheek", "something clawed his neck long ago"."""
        first, last = words.segment(at)
        span = range(at + 1, min(last, at + 3)) if words.low[at] == "once" else range(first, at)
        verb = next((each for each in span if words.low[each] in _HURT), -1)
        if verb < 0:
            return None
        for part in range(verb + 1, min(last, verb + 5)):
            if words.mask[part] & ANY_PART and words.mask[part - 1] & (POSSESSIVE | ADJECTIVE):
                return (verb, part + 1) if self._owners.owns(words, words.before(part)[0]) else None
        object_ = words.at(verb + 1)
        return (verb, verb + 2) if object_ in {"him", "her", "it", "them"} and words.low[at] == "ago" else None

    def _lost(self, words: Tagged, at: int) -> Range | None:
        """Losses: "the eye he lost", "has lost an arm", "is missing two fingers"."""
        low = words.low
        if words.gaps[at] < COMMA and low[at - 1] in SUBJECTS:
            for part in range(at - 2, max(at - 5, -1), -1):
                if words.mask[part] & _LOSABLE:
                    return (part, at + 1) if self._owners.owns(words, at) else None
            return None
        linked = at - 1
        while linked > 0 and words.gaps[linked + 1] < COMMA and words.mask[linked] & (COPULA | ADJECTIVE):
            linked -= 1
        if linked == at - 1 and words.gaps[at] < COMMA:
            return None
        _, last = words.segment(at)
        for part in range(at + 1, min(last, at + 5)):
            if words.mask[part] & (PREPOSITION | PRONOUN):
                return None
            if words.mask[part] & _LOSABLE and low[part - 1] != "of":
                ends = part + 1 >= last or bool(words.mask[part + 1] & PREPOSITION)
                return (at, part + 1) if ends and self._subject(words, at) else None
        return None

    def _half(self, words: Tagged, at: int) -> Range | None:
        """Damage to a side: "the burned half of his face"."""
        if words.at(at + 1) == "of" and _is_age(words.at(at + 2)) and words.low[at - 1] in {"far", "wrong", "right"}:
            return (at - 1, at + 3)
        if words.at(at + 1) != "of" or not words.mask[min(at + 2, words.size - 1)] & POSSESSIVE:
            return None
        _, found = words.before(at)
        damaged = [each for each in found if words.low[each] in _DAMAGED]
        part = next((each for each in range(at + 3, min(at + 6, words.size)) if words.mask[each] & ANY_PART), -1)
        if not damaged or part < 0:
            return None
        return (min(damaged), part + 1) if self._owners.owns(words, at + 3) else None

    def _instead(self, words: Tagged, at: int) -> Range | None:
        """Parts that are others: "wheels instead of legs", "a hook in place of a hand"."""
        if words.at(at + 1) != "of" or (words.low[at] == "place" and words.at(at - 1) != "in"):
            return None
        first, last = words.segment(at)
        part = next((each for each in range(at + 2, min(last, at + 5)) if words.mask[each] & _LOSABLE), -1)
        told = (
            part > 0
            and words.within(first, at, _HAVING)
            and not any(words.mask[each] & PREPOSITION for each in range(at + 2, part))
        )
        return (at, part + 1) if told and self._owners.owns(words, at) else None

    def _of_trade(self, words: Tagged, at: int) -> Range | None:
        """Builds and hands by a trade: "has the build of a boxer"."""
        if words.low[at + 1 : at + 3] not in (["of", "a"], ["of", "an"]) or words.low[at - 1] != "the":
            return None
        person = at + 3
        if person >= words.size or not (words.mask[person] & PERSON or words.low[person].endswith(("er", "or", "ist"))):
            return None
        tied = words.at(at - 2) in _HAVING
        return (at, person + 1) if tied and self._owners.owns(words, at) else None

    def _left(self, words: Tagged, at: int) -> Range | None:
        """Hair that is going: "what is left of his hair"."""
        if words.low[at + 1 : at + 2] != ["of"] or not words.within(at - 3, at, ("what", "what's", "little")):
            return None
        part = next((each for each in range(at + 2, min(at + 5, words.size)) if words.mask[each] & _BARE), -1)
        return (at, part + 1) if part > 0 and self._owners.owns(words, at + 3) else None

    def _denied(self, words: Tagged, head: int) -> Range | None:
        """Hair that is not there: "not a single hair on his head"."""
        at = words.before(head)[0] - 1
        while at >= 0 and words.gaps[at + 1] < COMMA and words.low[at] in {"a", "any", "single"}:
            at -= 1
        if at < 0 or words.gaps[at + 1] >= COMMA or words.low[at] not in _NO:
            return None
        following = words.low[head + 1 : head + 5]
        on_head = following[:1] == ["on"] and not {"head", "scalp", "skull", "body", "chin"}.isdisjoint(following)
        gone = on_head or following[:1] == ["left"] or following[:2] == ["at", "all"]
        return (at, head + 1) if gone and self._owners.owns(words, at) else None

    def _past(self, words: Tagged, at: int) -> Range | None:
        """Ages by what they are near: "well past seventy", "must be thirty"."""
        low = words.low
        if low[at] == "be" and low[at - 1] not in {"must", "might", "could", "may", "to"}:
            return None
        number = at + 1
        while words.at(number) in {"about", "around", "over", "nearly", "almost", "the", "age", "of", "at", "least"}:
            number += 1
        if words.gaps[number] >= COMMA or not _is_age(words.at(number)):
            return None
        end = number + 1
        if words.gaps[end] < COMMA and words.at(end) not in {"or", "and", "in", "with", "at", "by", "years", "now"}:
            return None
        start = at
        while start > 0 and words.gaps[start] < COMMA and low[start - 1] in likenesses.BEFORE_AGES:
            start -= 1
        named = (
            start > 0 and words.gaps[start] < COMMA and (low[start - 1] in SUBJECTS or words.mask[start - 1] & TRIGGER)
        )
        return (at, end) if named or self._subject(words, start) else None


def of_a_person(words: Tagged, head: int) -> int:
    """Return where a likeness of a person begins, "a mountain of a man", or -1."""
    if head < 3 or words.low[head - 2] != "of" or words.low[head - 1] not in {"a", "an"}:  # noqa: PLR2004 - "bear of a"
        return -1
    noun = head - 3
    part = words.mask[noun] & ANY_PART and words.low[noun] != "wisp"
    if max(words.gaps[noun + 1 : head + 1]) >= COMMA or part or words.mask[noun] & (PERSON | PREPOSITION):
        return -1
    return -1 if words.low[noun] in _NOT_LIKE or words.low[noun].endswith("s") else noun


def _is_age(word: str) -> bool:
    return word in _AGES or (word.isdigit() and len(word) == 2)  # noqa: PLR2004 - ages have two digits
