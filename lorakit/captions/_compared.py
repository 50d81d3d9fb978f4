"""Finding height and build told by measuring the subject against others: "a head shorter than the officers"."""

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
    SUBJECTS,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Question, Range
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import measures

__all__ = ["QUESTIONS", "about_subject"]

_STANDING = word_set("stands standing stood looks looking seems seeming sits sitting is being grown has be must")
_MEASURES, _NOT_THAN = word_set(measures.MEASURES), word_set(measures.NOT_THAN)
_OPENINGS, _EVERYBODY = word_set(measures.OPENINGS), word_set(measures.EVERYBODY)
_TOPS, _OVERHEAD = word_set(measures.TOPS), word_set(measures.OVERHEAD)
_LANDMARKS, _FURNITURE = word_set(measures.LANDMARKS), word_set(measures.FURNITURE)
_NOOKS, _RESTING = word_set(measures.NOOKS), word_set(measures.RESTING)
_DOORS = frozenset(("lintel", "doorway", "door", "doorframe", "frame"))
_OF_YEARS = frozenset(("oldest", "youngest", "eldest"))
_GROUPS = word_set("litter brood nest clutch herd pack flock team three four five six seven lot bunch")
_SHE = frozenset(("she", "he", "him", "her", "hers", "his"))
_TOUCHES = word_set(
    "scrapes scraping brushes brushing grazes grazing touches touching bumps bumping knocks knocking almost nearly "
    "still just all but the against both on low tunnel a sides of its his her"
)
_RELATIVE = frozenset(("that", "which", "where", "while", "though", "as", "without"))
_BETWEEN = word_set("only just barely hardly scarcely up about no higher than as high as level with not even quite")
_RAISED = word_set("ladder ladders stilts crate box chair stool stepladder steps scaffold heels once usual platform")
_TOO = frozenset(("short", "small", "tall", "big", "fat", "heavy", "old", "young", "wide", "broad", "little"))
_FAR = 12
_NEAR = 6


def __dir__() -> list[str]:
    return __all__


def about_subject(owners: Owners, words: Tagged, start: int) -> bool:
    """Say whether what begins at an index is said of the subject: behind its verb, between commas, before its name.

    Args:
        owners: Decides whom a description is about.
        words: The caption.
        start: The index of the first word that is said.
    """
    if owners.predicates(words, start):
        return True
    if words.gaps[start] == COMMA:
        return bool(words.mask[start - 1] & TRIGGER) or owners.alone_before(words, start)
    if words.gaps[start] == STOP:
        _, last = words.segment(start)
        return last < words.size and words.gaps[last] == COMMA and bool(words.mask[last] & TRIGGER)
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and (words.low[at] in _STANDING or words.low[at].endswith("ly")):
        at -= 1
    if at == start - 1 or at < 0:
        return False
    if words.gaps[at + 1] == COMMA:
        return owners.alone_before(words, at + 1)
    return bool(words.mask[at] & TRIGGER) or (words.low[at] in SUBJECTS and owners.owns(words, at + 1))


def _than(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Heights and ages by others': "a good foot shorter than the officers", "older by decades than the rest"."""
    start = first
    while start > 0 and words.gaps[start] < COMMA and words.low[start - 1] in _MEASURES:
        start -= 1
    _, end = words.segment(first)
    than = next((at for at in range(last, min(end, last + 5)) if words.low[at] == "than"), -1)
    if than > 0 and words.low[other := than + 1] in _SHE and other == end - 1 and words.gaps[start] == COMMA:
        return start, other + 1
    if than < 0:
        measured = words.within(start, first, ("head", "foot", "inch", "inches", "feet", "cm"))
        measured = measured and last == end
        more = words.at(start) == "the" and words.at(last) in {"by", "of"}
        return (start, last) if (measured or more) and about_subject(owners, words, start) else None
    if words.within(max(0, start - 6), start, _RAISED) or words.within(than, end, _RAISED):
        return None
    other = than + 1
    if words.at(other) in _NOT_THAN and (other + 1 >= end or words.low[other] not in {"her", "his"}):
        return None
    return (start, than + 1) if about_subject(owners, words, start) else None


def _most(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Heights and ages by the outermost: "the tallest of the drummers", "easily the biggest man on the quay"."""
    start = first - 1
    if start < 0 or words.low[start] != "the":
        return None
    while start > 0 and words.gaps[start] < COMMA and words.low[start - 1] in {"easily", "far", "by", "clearly"}:
        start -= 1
    person = words.mask[min(last, words.size - 1)] & (PERSON | OTHER) or words.at(last) in {"person", "one", "member"}
    among = words.at(last) in {"of", "in", "on", "at", "by", "among", "there"} or words.gaps[last] >= COMMA
    far = words.low[last : last + 2] in (["by", "far"], ["by", "a"])
    if not person and not far and not (among and words.low[first] in _OF_YEARS):
        _, end = words.segment(first)
        people = (words.mask[at] & (PERSON | OTHER) or words.low[at] in _EVERYBODY | _GROUPS for at in range(last, end))
        if not (among and any(people)):
            return None
    return (start, last) if about_subject(owners, words, start) else None


def _ducks(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Heights by doors: "ducks under a lintel that everyone else clears"."""
    _, end = words.sentence(first)
    opening = next((at for at in range(last, min(end, last + _FAR)) if words.low[at] in _OPENINGS), -1)
    if opening < 0:
        return None
    relative = opening + 1
    while relative < end and relative < opening + 3 and words.low[relative] not in _RELATIVE:
        relative += 1
    forced = words.low[first - 2 : first] in (["has", "to"], ["had", "to"]) or words.at(first - 1) == "must"
    if forced and "low" not in words.low[last:opening] and words.low[opening] in _DOORS:
        return (first, opening + 1) if owners.alone_before(words, first) else None
    if relative >= end or words.low[relative] not in _RELATIVE or not words.within(relative, end, _EVERYBODY):
        return None
    start = first
    while start > 0 and words.low[start - 1] in {"to", "has", "must", "and", "had", "double"}:
        start -= 1
    before = words.mask[start - 1]
    told = before & TRIGGER or words.at(start - 1) in SUBJECTS or owners.alone_before(words, start)
    return (first, opening + 1) if told else None


def _scrapes(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Heights by what is overhead: "its dome still scrapes the tunnel roof"."""
    listed = words.gaps[first] == COMMA and words.low[first].endswith("s")
    if first == 0 or not (listed or words.mask[first - 1] & (POSSESSIVE | ADJECTIVE | TRIGGER)):
        return None
    at = last
    while at < words.size and words.gaps[at] < COMMA and words.low[at] in _TOUCHES:
        at += 1
    told = at > last and at < words.size and words.gaps[at] < COMMA and words.low[at] in _OVERHEAD
    touched = any(words.low[each].startswith(("scrap", "brush", "graz", "touch")) for each in range(last, at))
    return (first, at + 1) if told and touched and owners.owns(words, words.before(first)[0]) else None


def _reaches(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Heights on another's body: "barely comes up to the horse's belly", "the miners come up to its knee"."""
    at = last
    while at < words.size and words.gaps[at] < COMMA and words.low[at] in _BETWEEN | {"to"}:
        at += 1
    _, end = words.segment(first)
    mark = next((each for each in range(at, min(end, at + _NEAR)) if words.low[each] in _LANDMARKS), -1)
    if mark < 0 or not (at > last or words.low[first].startswith("reach")):
        return None
    others = any(words.low[each].endswith(("'s", "s'")) for each in range(at, mark))
    start = first
    while start > 0 and words.gaps[start] < COMMA and words.low[start - 1] in _BETWEEN | {"who", "which"}:
        start -= 1
    if others:
        told = words.mask[start - 1] & TRIGGER or words.at(start - 1) in SUBJECTS or words.low[first].endswith("ing")
        return (first, mark + 1) if told and (about_subject(owners, words, start) or not words.gaps[start]) else None
    if not words.mask[at] & POSSESSIVE or start < 1:
        return None
    climber = words.low[start - 1]
    measured = words.mask[start - 1] & (PERSON | OTHER) and not words.mask[start - 1] & TRIGGER
    if not (measured or climber in _EVERYBODY or climber in _FURNITURE):
        return None
    return (first, mark + 1) if owners.owns(words, at + 1) else None


def _high(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Heights by a body's: "stands knee-high to the porter"."""
    if words.gaps[first] != HYPHEN or words.at(first - 1) not in _LANDMARKS:
        return None
    to = words.at(last) in {"to", "against", "beside", "next"}
    ends = words.gaps[last] >= COMMA or words.at(last) == "and"
    return (first - 1, last) if (to or ends) and about_subject(owners, words, first - 1) else None


def _sized(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Sizes by a thing's: "teacup-sized X"."""
    if words.gaps[first] != HYPHEN or words.at(first - 1) in {
        "life",
        "full",
        "good",
        "fair",
        "human",
        "normal",
        "thumbnail",
    }:
        return None
    start = first - 1
    while start > 0 and words.mask[start - 1] & DETERMINER:
        start -= 1
    apposed = words.gaps[start] == COMMA and words.mask[start - 1] & TRIGGER
    return (first - 1, last) if apposed or owners.describes(words, first - 1, last) else None


def _too(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Sizes and ages by what they forbid: "still too short for the doorbell"."""
    if words.at(last) not in _TOO or words.at(last + 1) not in {"for", "to"}:
        return None
    start = first - (words.at(first - 1) in {"still", "far", "much"} and words.gaps[first] < COMMA)
    return (first, last + 2) if about_subject(owners, words, start) else None


def _half(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Creatures made of two: "X, half lion and half eagle"."""
    being = last < words.size and words.mask[last] & (OTHER | PERSON) and words.gaps[last] < COMMA
    twice = "half" in words.low[last + 1 : last + 3]
    return (first, last + 1) if being and twice and about_subject(owners, words, first) else None


def _all(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Builds by what there is most of: "X, all ears and paws"."""
    both = last + 2 < words.size and words.mask[last] & ANY_PART and words.low[last + 1] == "and"
    told = both and words.mask[last + 2] & ANY_PART and max(words.gaps[last : last + 3]) < COMMA
    return (first, last + 3) if told and about_subject(owners, words, first) else None


def _nook(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Sizes by where there is room: "lies asleep in an acorn cup"."""
    if owners.human or words.low[first] not in _RESTING:
        return None
    at = last
    while at < words.size and words.gaps[at] < COMMA and (words.low[at] in _RESTING or words.low[at] in {"up", "down"}):
        at += 1
    if words.at(at) == "out" and words.at(at + 1) == "of":
        at += 1
    if words.at(at) not in {"in", "inside", "of", "on", "under", "into"} or words.gaps[at] >= COMMA:
        return None
    _, end = words.segment(at)
    for nook in range(at + 1, min(end, at + 5)):
        if words.low[nook] in _NOOKS:
            told = words.mask[first - 1] & (TRIGGER | COPULA) or words.at(first - 1) in SUBJECTS
            told = told or owners.alone_before(words, first)
            wide = words.low[at] == "on" and words.low[nook] not in {"palm", "fingertip", "thumbnail", "mushroom"}
            return (first, nook + 1) if told and not wide else None
        if not (words.mask[nook] & (DETERMINER | ADJECTIVE | POSSESSIVE) or words.low[nook] in {"the", "breast"}):
            return None
    return None


def _feet(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Heights by a seat: "her feet do not reach the floor"."""
    at = first
    while at > 0 and words.gaps[at] < COMMA and words.low[at - 1] in {"not", "do", "don't", "quite", "even", "nowhere"}:
        at -= 1
    told = at < first and words.at(at - 1) in {"feet", "toes", "shoes", "legs", "heels"}
    return (at - 1, last + 2) if told and last + 2 <= words.size and owners.owns(words, at - 1) else None


QUESTIONS: Final[tuple[tuple[str, Question], ...]] = (
    (measures.COMPARED, _than),
    (measures.MOST, _most),
    (measures.DUCKING, _ducks),
    (measures.TOPS, _scrapes),
    ("comes come coming reaches reaching stands", _reaches),
    ("high", _high),
    ("sized", _sized),
    ("too", _too),
    ("half", _half),
    ("all", _all),
    (measures.RESTING, _nook),
    ("reach", _feet),
)
"""Words and the question that decides whether they tell height or build."""
