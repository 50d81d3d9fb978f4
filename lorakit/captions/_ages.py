"""Finding ages told by a guess, a cake, grandchildren or an elder: "cannot be more than six"."""

from typing import Final

from lorakit.captions._compared import about_subject
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import SUBJECTS, TRIGGER, Tagged
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Question, Range
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import bodies, measures

__all__ = ["QUESTIONS"]

_NUMBERS = word_set(bodies.NUMBERS) - word_set("around about roughly approximately") | {"hundred"}
_ELDERS = word_set(measures.ELDERS)
_ENDS = word_set("years year today now or and at in but if by winters summers months old as when")
_NEAR = 6


def __dir__() -> list[str]:
    return __all__


def _is_number(word: str) -> bool:
    return word in _NUMBERS or (word.isdigit() and len(word) <= 3)  # noqa: PLR2004 - nobody is a thousand


def _ends(words: Tagged, at: int) -> bool:
    """Say whether nothing that could be counted follows a number."""
    if words.gaps[at] >= COMMA:
        return True
    return words.at(at) in _ENDS and words.at(at + 1) != "of"


def _number_end(words: Tagged, at: int) -> int:
    """Return the index after the number that begins at an index; the index itself when there is none."""
    while words.at(at) in {"about", "around", "over", "nearly", "the"} and words.gaps[at] < COMMA:
        at += 1
    end = at
    while end < words.size and end < at + 3 and (end == at or words.gaps[end] < COMMA) and _is_number(words.low[end]):
        end += 1
    return end


def _bounded(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages guessed: "cannot be more than six", "not a day under seventy"."""
    end = _number_end(words, last)
    if end == last or words.gaps[last] >= COMMA or not _ends(words, end):
        return None
    if words.low[first] in {"is", "must", "at"} and words.at(end) in {"or", "and", "in", "at", "by"}:
        return None
    named = words.mask[first - 1] & TRIGGER or words.at(first - 1) in SUBJECTS | {"who"}
    own = named and (words.mask[first - 1] & TRIGGER or owners.owns(words, first))
    return (first, end) if own or about_subject(owners, words, first) else None


def _at_most(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages guessed behind the number: "X, six at most, ..."."""
    start = first
    while start > 0 and words.gaps[start] < COMMA and _is_number(words.low[start - 1]):
        start -= 1
    told = start < first and words.gaps[start] == COMMA and words.gaps[last] >= COMMA
    return (start, last) if told and about_subject(owners, words, start) else None


def _apposed(_: Owners, words: Tagged, first: int, _last: int) -> Range | None:
    """Ages as newspapers tell them: "X, sixty-two, ..."."""
    if first == 0 or words.gaps[first] != COMMA or not words.mask[first - 1] & TRIGGER:
        return None
    end = _number_end(words, first)
    told = end < words.size and words.gaps[end] == COMMA and words.text[words.ends[end - 1]] == ","
    return (first, end) if told else None


def _is(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages told: "she is nine today"."""
    if first == 0 or not (words.mask[first - 1] & TRIGGER or words.low[first - 1] in SUBJECTS):
        return None
    end = _number_end(words, last)
    closed = words.gaps[min(end, words.size)] >= COMMA or words.at(end) in {"today", "now"}
    if end == last or words.gaps[last] >= COMMA or not closed or words.at(end + 1) == "behind":
        return None
    return (first, end) if words.mask[first - 1] & TRIGGER or owners.owns(words, first) else None


def _candles(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages by a cake: "blows out eighty candles", "candles on his cake; there must be eighty of them"."""
    begin, end = words.sentence(first)
    party = words.within(begin, end, ("birthday", "cake", "blows", "blow", "blowing"))
    counted = [at for at in range(max(begin, first - 3), first) if _is_number(words.low[at]) and words.low[at] != "one"]
    if end == last:
        end = words.sentence(min(last, words.size - 1))[1]
    after = (at for at in range(last, end) if _is_number(words.low[at]) and words.low[at + 1 : at + 2] in (["of"], []))
    counted += list(after)
    subject = any(words.mask[at] & TRIGGER or words.low[at] in SUBJECTS for at in range(begin, begin + 1))
    return (min(first, counted[0]), last) if party and counted and subject and owners.owns(words, first) else None


def _grandchildren(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages by grandchildren: "tosses a ball to her grandchildren"."""
    own = words.at(first - 1) if words.at(first - 1) not in {"great", "little", "youngest"} else words.at(first - 2)
    mine = own in {"her", "his", "its"} or own.endswith("'s")
    start = first - (words.at(first - 1) in {"great", "little", "youngest"})
    return (start, last) if mine and words.gaps[start] < COMMA and owners.owns(words, start) else None


def _elder(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages by whose elder somebody could be: "could have been a grandfather to the rest of them"."""
    at = last
    while (
        at < words.size and words.gaps[at] < COMMA and (words.low[at] in {"a", "the"} or words.low[at].endswith("'s"))
    ):
        at += 1
    if words.at(at) == "great":
        at += 1
    if words.at(at) not in _ELDERS or not (at > last):
        return None
    whose = words.low[at - 1].endswith("'s") or words.at(at + 1) in {"of", "to"}
    return (first, at + 1) if whose and words.at(first - 1) not in {"i", "you"} else None


def _veteran_of(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages by what somebody gets: "draws his pension", "shows a senior's pass"."""
    begin, _ = words.sentence(first)
    named = any(words.mask[at] & TRIGGER for at in range(begin, first)) or words.low[begin] in SUBJECTS
    return (first, last) if named and owners.owns(words, first) and words.gaps[begin] == STOP else None


QUESTIONS: Final[tuple[tuple[str, Question], ...]] = (
    (measures.BOUNDS, _bounded),
    ("at_most at_the_most at_the_outside at_best or_thereabouts or_so if_that if_a_day tops at_a_guess", _at_most),
    (" ".join(sorted(_NUMBERS)) + " " + " ".join(str(age) for age in range(6, 100)), _apposed),
    ("is was turns", _is),
    ("candles", _candles),
    (measures.GRANDCHILDREN, _grandchildren),
    ("could_be could_have_been might_be might_have_been may_be easily_be", _elder),
    (measures.PENSIONS, _veteran_of),
)
"""Words and the question that decides whether they tell an age."""
