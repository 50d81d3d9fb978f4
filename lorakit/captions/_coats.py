"""Finding what bodies of metal and fur are made of: "its three-pronged gripper", "X, black and tan", "white socks"."""

from types import MappingProxyType
from typing import Final

from lorakit.captions._attributes import innocent
from lorakit.captions._compared import about_subject
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_COLOUR,
    ANY_PART,
    DETERMINER,
    OTHER,
    PART,
    PERSON,
    POSSESSIVE,
    QUALITY,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Question, Range
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import bodies, wounds

__all__ = ["QUESTIONS"]

_COATS, _MARKINGS, _TROUSERED = (word_set(text) for text in (wounds.COATS, wounds.MARKINGS, wounds.TROUSERED))
_ACROSS = frozenset(("on", "in", "at", "down", "along", "across", "around", "round", "up"))
_NUMBERS = word_set(bodies.NUMBERS)
_HUES: Final = QUALITY["colour"] | ANY_COLOUR | QUALITY["fur_look"]
_STUFF: Final = QUALITY["stuff"] | QUALITY["plate_look"] | QUALITY["colour"] | ANY_COLOUR
_REPLACED: Final = PART["limb"] | PART["eye"] | PART["head"] | PART["nose"] | PART["ear"] | PART["tooth"] | PART["hair"]
_HOLDING = frozenset(("hand", "hands", "mouth", "arms", "fingers", "gripper", "grippers", "claw", "teeth", "grip"))
_LONGEST = 4


def __dir__() -> list[str]:
    return __all__


def _gear(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Parts of a machine: "its three-pronged gripper", "rolls on three mismatched wheels"."""
    if not owners.machine:
        return None
    start = first
    while start > 0 and first - start < _LONGEST and words.gaps[start] < COMMA:
        if words.mask[start - 1] & (STOPPER | AND | TRIGGER) or words.low[start - 1].endswith("'s"):
            break
        start -= 1
    if start == first or (words.gaps[last] < COMMA and words.at(last) in {"and", "of"}):
        return None
    before, low = words.mask[start - 1], words.at(start - 1)
    tied = words.gaps[start] >= COMMA or before & POSSESSIVE or low.endswith("'s") or low in {"has", "on"}
    if before & DETERMINER and words.at(start - 2) == "has":
        tied = True
    if low == "with":
        tied = words.gaps[start - 1] == COMMA or bool(words.mask[start - 2] & TRIGGER)
    told = any(not innocent(words.low[at]) or words.low[at] in _NUMBERS - {"two", "one"} for at in range(start, first))
    leads = words.gaps[start] < COMMA or words.gaps[start] == COMMA
    return (start, last) if tied and told and leads and owners.owns(words, start) else None


def _fitting(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """What is built into a part: "the cyan strip in its chest", "rivets down its back"."""
    if not owners.machine:
        return None
    _, end = words.segment(first)
    across = next((at for at in range(last, min(end, last + 3)) if words.low[at] in _ACROSS), -1)
    if across < 0:
        return None
    for at in range(across + 1, min(end, across + _LONGEST)):
        if words.mask[at] & POSSESSIVE:
            span = range(at, min(end, at + 4))
            body = any(words.mask[each] & ANY_PART or words.low[each] == "back" for each in span)
            body = body and not words.within(at, at + 4, _HOLDING)
            return (first, at + 1) if body and owners.owns(words, at + 1) else None
    return None


def _counted(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Parts of which there are more than a person has: "its three heads", "all six arms"."""
    if owners.human:
        return None
    start, found = words.before(first)
    least = _MOST.get(words.low[first], 0)
    many = [at for at in found if words.low[at] in _COUNT and _COUNT.index(words.low[at]) >= least]
    return (min(many), last) if many and owners.owns(words, start) else None


def _instead(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Parts that are others: "a cracked dome for a head", "twin lenses for eyes"."""
    part = last + (words.at(last) in {"a", "an"})
    if part >= words.size or not words.mask[part] & _REPLACED or max(words.gaps[last : part + 1]) >= COMMA:
        return None
    if words.gaps[part + 1] < COMMA and words.at(part + 1) not in {"and", "that", "which", "in", "but"}:
        return None
    start, _ = words.before(first - 1)
    while start > 0 and words.gaps[start] < COMMA and words.mask[start - 1] & DETERMINER:
        start -= 1
    tied = words.gaps[start] == COMMA or words.at(start - 1) in {"with", "has", "and"}
    return (start, part + 1) if tied and owners.owns(words, start) else None


def _all_over(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """What somebody is made of: "X, copper all over"."""
    told = first > 0 and words.gaps[first] < COMMA and words.mask[first - 1] & _STUFF
    return (first - 1, last) if told and about_subject(owners, words, first - 1) else None


def _coat(owners: Owners, words: Tagged, first: int, _last: int) -> Range | None:
    """Coats told by their colours alone: "X, black and tan, ...", "X, a dapple grey"."""
    if not owners.creature:
        return None
    begin, end = words.segment(first)
    start = begin + (words.mask[begin] & DETERMINER != 0)
    if start != first or not begin or words.gaps[begin] != COMMA:
        return None
    stop = first
    while stop < end and (words.low[stop] in _COATS or words.mask[stop] & AND):
        stop += 1
    if stop == end or words.at(stop) == "from" or (start > begin and words.at(stop) == "with"):
        if start > begin:
            return (first, stop) if owners.is_subject(words, first, stop - 1) else None
        return (first, stop) if about_subject(owners, words, first) or owners.lists(words, first) else None
    return None


def _marking(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Markings in a coat: "her four white socks", "white star on the forehead", "its ginger back"."""
    if not owners.creature:
        return None
    begin, _ = words.sentence(first)
    start = first
    while (
        start > begin
        and words.gaps[start] < COMMA
        and (words.mask[start - 1] & ADJECTIVE or words.low[start - 1] in _COATS)
    ):
        start -= 1
    told = [at for at in range(start, first) if words.mask[at] & _HUES or words.low[at] in _COATS]
    if not told or words.within(begin, first, _TROUSERED) or words.gaps[last] == HYPHEN:
        return None
    before = words.mask[start - 1] if start and words.gaps[start] < COMMA else 0
    tied = before & POSSESSIVE or words.gaps[start] >= COMMA or words.at(start - 1) in {"with", "has", "and", "both"}
    tied = tied or (before & DETERMINER and words.at(start - 2) in {"with", "has", "and", "the"})
    tied = tied or (before & DETERMINER and words.gaps[start - 1] >= COMMA)
    other = any(words.mask[at] & (OTHER | PERSON) and not words.mask[at] & TRIGGER for at in range(begin, start))
    return (start, last) if tied and not other and owners.owns(words, start) else None


def _socked(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Markings as compounds: "white-socked paws"."""
    told = first and words.gaps[first] == HYPHEN and words.mask[first - 1] & _HUES
    return (first - 1, last) if told and owners.creature and owners.owns(words, first - 1) else None


def _striped(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Coats by likeness: "X, striped like a small tiger"."""
    return (first, last) if not owners.human and about_subject(owners, words, first) else None


_COUNT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
_MOST = MappingProxyType(
    {"heads": 1, "eyes": 2, "arms": 2, "legs": 4, "wings": 3, "tails": 1, "horns": 2, "tentacles": 2}
)
"""The place in the counts of the first that tells something."""

QUESTIONS: Final[tuple[tuple[str, Question], ...]] = (
    (wounds.GEAR, _gear),
    (wounds.FITTINGS, _fitting),
    (" ".join(_MOST), _counted),
    ("for", _instead),
    ("all_over from_head_to_toe from_nose_to_tail from_top_to_toe through_and_through", _all_over),
    (wounds.COATS, _coat),
    (wounds.MARKINGS, _marking),
    ("socked stockinged booted bibbed masked tipped faced chested bellied pawed", _socked),
    ("striped_like spotted_like marked_like dappled_like coloured_like patterned_like", _striped),
)
"""Words and the question that decides whether they tell what a body is made of."""
