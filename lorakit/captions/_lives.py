"""Finding ages told in passing: "X, barely nineteen, ...", "at thirty-four", "seventy-three and still at sea"."""

from typing import Final

from lorakit.captions._compared import about_subject
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import PERSON, TRIGGER, Tagged
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Question, Range
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import bodies

__all__ = ["QUESTIONS"]

_NUMBERS = word_set(bodies.NUMBERS) - word_set("around about roughly approximately")
_SMALL = word_set("one two three four five six seven eight nine ten eleven twelve")
_GOES_ON = word_set("still going counting now already today and but if the not years")
_UNITS = frozenset(("days", "weeks", "months", "day", "week", "month"))
_YEARS = frozenset((*_UNITS, "year", "years"))
_LIVES = word_set("pensioner widow widower grandmother grandfather father mother novice nun monk retired")
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def __dir__() -> list[str]:
    return __all__


def _number(words: Tagged, at: int) -> int:
    """Return the index after the number that begins at an index; the index itself when there is none."""
    end = at
    while end < words.size and end < at + 2 and (end == at or words.gaps[end] < COMMA):
        low = words.low[end]
        if low not in _NUMBERS and not (low.isdigit() and len(low) <= 2):  # noqa: PLR2004 - ages have two digits
            break
        end += 1
    return end


def _subject(owners: Owners, words: Tagged, start: int) -> bool:
    """Say whether what begins at an index follows the name or closes or opens a clause about the subject."""
    if start and words.mask[start - 1] & TRIGGER and not words.low[start - 1].endswith("'s"):
        return True
    return words.gaps[start] >= COMMA and about_subject(owners, words, start)


def _barely(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages guessed between commas: "X, barely nineteen, ..."."""
    end = _number(words, last)
    closed = words.gaps[min(end, words.size)] >= COMMA or words.at(end) in {"and", "years"}
    if end == last or words.gaps[last] >= COMMA or words.gaps[first] == 0 or not closed:
        return None
    return (first, end) if _subject(owners, words, first) else None


def _at_age(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages behind "at": "X at seventeen", "at five weeks", "at thirty-four the youngest judge"."""
    end = _number(words, last)
    if end == last or words.gaps[last] >= COMMA or not _subject(owners, words, first):
        return None
    following = words.at(end) if words.gaps[min(end, words.size)] < COMMA else ""
    if following in _YEARS and (words.gaps[end + 1] >= COMMA or words.low[end + 1] in {"old", "of"}):
        return first, end + 1
    told = words.low[last] not in _SMALL and (not words.low[last].isdigit() or words.low[last] > "24")
    return (first, end) if told and following in {"", "the", "and", "still"} else None


def _and_still(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages with what goes on: "seventy-three and still at sea"."""
    end = _number(words, first)
    still = words.at(end) in {"and", "but"} and words.at(end + 1) in _GOES_ON
    if not still or max(words.gaps[last : end + 2]) >= COMMA:
        return None
    opens = words.gaps[first] == STOP and words.triggers[:1] > [first]
    return (first, end + 2) if opens or _subject(owners, words, first) else None


def _off(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages by how near they are: "three months off sixty", "seven months a pensioner"."""
    if not first or words.gaps[first] >= COMMA or words.low[first - 1] not in _NUMBERS | {"a", "few"}:
        return None
    start = first - 1
    if words.at(last) in {"off", "short", "shy", "from"}:
        number = last + 1 + (words.at(last + 1) == "of")
        end = _number(words, number)
        told = end > number and words.gaps[min(end, words.size)] >= COMMA
    else:
        end = last + 2
        told = words.at(last) in {"a", "an"} and words.at(last + 1) in _LIVES
    return (start, end) if told and words.gaps[last] < COMMA and _subject(owners, words, start) else None


def _boy_of(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages of children: "a little lad of five"."""
    if not words.mask[first - 1] & PERSON or words.gaps[last] >= COMMA:
        return None
    end = _number(words, last)
    closed = words.gaps[min(end, words.size)] >= COMMA or words.at(end) in {"with", "in", "who", "or"}
    if end == last or not closed:
        return None
    start, _ = words.before(first - 1)
    return (start, end) if owners.is_subject(words, start, first - 1) else None


def _built(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Builds by a likeness: "X, a giant of a man, ..."."""
    noun = first - 1
    if noun < 1 or max(words.gaps[noun : last + 1]) >= COMMA or not words.mask[min(last, words.size - 1)] & PERSON:
        return None
    start = noun
    while start > 0 and words.gaps[start] < COMMA and words.low[start] not in {"a", "an", "the"}:
        start -= 1
    apposed = words.gaps[start] == COMMA and words.low[start] in {"a", "an", "the"}
    begin = words.sentence(start)[0]
    return (start, last + 1) if apposed and any(words.mask[at] & TRIGGER for at in range(begin, start)) else None


QUESTIONS: Final[tuple[tuple[str, Question], ...]] = (
    ("barely hardly scarcely just only not_yet not_quite newly all_of rising", _barely),
    ("at", _at_age),
    (_TENS, _and_still),
    ("days weeks months years decades day week month year", _off),
    ("of", _boy_of),
    ("of_a", _built),
)
"""Words and the question that decides whether they tell an age in passing."""
