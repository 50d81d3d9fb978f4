"""Finding ink, losses and old wounds: "a swallow in faded ink on her wrist", "the two fingers left on his hand"."""

from typing import Final

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_COLOUR,
    ANY_PART,
    COPULA,
    DETERMINER,
    PART,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUALITY,
    SUBJECTS,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Question, Range
from lorakit.captions._things import is_thing
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import attributes, bodies, wounds

__all__ = ["QUESTIONS"]

_WRITING, _PAPERS, _STAYING = (word_set(text) for text in (wounds.WRITING, wounds.PAPERS, wounds.STAYING))
_OLD, _RECENT = word_set(wounds.OLD), word_set(wounds.RECENT)
_ACROSS = frozenset((*bodies.ACROSS.split(), "in", "into", "inside", "round", "up", "running"))
_NUMBERS = frozenset(bodies.NUMBERS.split())
_LOSABLE: Final = PART["limb"] | PART["eye"] | PART["ear"] | PART["tooth"] | PART["horn"] | PART["wing"] | PART["tail"]
_SKIN: Final = ANY_PART & ~(PART["plate"] | PART["hair"] | PART["beard"] | PART["fur"])
_HUES: Final = QUALITY["colour"] | ANY_COLOUR
_FAR = 8
_NEAR = 5


def __dir__() -> list[str]:
    return __all__


def _own_part(words: Tagged, first: int, last: int) -> int:
    """Return the index of a part of somebody's body behind a possessive, or -1."""
    for at in range(first, last):
        skin = words.mask[at] & _SKIN or words.low[at] in {"heart", "back", "spine"}
        if skin and any(words.mask[each] & POSSESSIVE for each in range(max(first, at - 4), at)):
            return at
    return -1


def _owned(owners: Owners, words: Tagged, part: int) -> bool:
    """Say whether a part behind a possessive is the subject's."""
    own = next((at for at in range(part, max(part - _NEAR, -1), -1) if words.mask[at] & POSSESSIVE), -1)
    return own >= 0 and owners.owns(words, own + 1)


def _inked(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Pictures under the skin: "a swallow is inked on the inside of her wrist", "turns to show the inked swallow"."""
    begin, end = words.sentence(first)
    if words.within(begin, end, _WRITING):
        return None
    if words.gaps[last] < COMMA and words.at(last) in _ACROSS:
        part = _own_part(words, last + 1, min(end, last + _FAR + 1))
        return (first, part + 1) if part > 0 and _owned(owners, words, part) else None
    noun = last < words.size and words.gaps[last] < COMMA and not words.mask[last] & (PREPOSITION | ANY_PART | COPULA)
    counted = words.mask[first - 1] & (DETERMINER | POSSESSIVE) if first else 0
    if not noun or not counted or words.low[last] in _PAPERS or words.low[first] == "branded":
        return None
    part = _own_part(words, begin, end)
    return (first, last + 1) if part >= 0 and _owned(owners, words, part) else None


def _ink(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ink that stays: "a swallow in faded ink on her wrist", "the ink winding up his forearm"."""
    begin, end = words.sentence(first)
    if words.within(begin, end, _WRITING):
        return None
    at = first - 1
    while at > begin and words.mask[at] & ADJECTIVE:
        at -= 1
    if words.at(at) == "in":
        part = _own_part(words, begin, end)
        return (first, last) if part >= 0 and _owned(owners, words, part) else None
    across = next((each for each in range(last, min(end, last + 4)) if words.low[each] in _ACROSS), -1)
    part = _own_part(words, across, min(end, across + _NEAR)) if across > 0 else -1
    told = part > 0 and words.low[part] in _STAYING
    return (first, part + 1) if told and _owned(owners, words, part) else None


def _remaining(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Losses by what remains: "his one remaining hand", "with three fingers, the other two gone"."""
    low = words.low[first]
    if low in {"remaining", "surviving"}:
        told = last < words.size and words.mask[last] & _LOSABLE and words.gaps[last] < COMMA
        start, _ = words.before(first)
        return (first, last + 1) if told and owners.owns(words, start) else None
    _, end = words.segment(first)
    if end != last:
        return None
    at = first - 1
    while at > 0 and words.mask[at] & COPULA and words.gaps[at + 1] < COMMA:
        at -= 1
    begin, _ = words.segment(first)
    if words.gaps[at + 1] < COMMA and words.mask[at] & _LOSABLE:
        start, _ = words.before(at)
        return (at, last) if owners.owns(words, start) else None
    part = next((each for each in range(begin, at) if words.mask[each] & _LOSABLE and words.low[each + 1] == "of"), -1)
    before, _ = words.segment(begin - 1) if begin else (0, 0)
    of_them = words.low[begin : begin + 2] in (["the", "other"], ["the", "others"], ["the", "rest"])
    counted = of_them and any(bits & _LOSABLE for bits in words.mask[before:begin])
    joint = words.within(begin, at, ("joint", "tip", "half", "top")) and words.mask[at] & _LOSABLE
    return (begin, last) if (counted or part > 0 or joint) and owners.owns(words, begin) else None


def _left(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Losses by number: "the two fingers left on his right hand", "the three teeth she has left"."""
    at = first - 1
    while at > 0 and words.low[at] in SUBJECTS | {"has", "have", "had"} and words.gaps[at + 1] < COMMA:
        at -= 1
    part = at > 0 and words.mask[at] & _LOSABLE and words.gaps[at + 1] < COMMA
    if words.low[first] == "has" and at == first - 1:
        return None
    counted = part and any(each in _NUMBERS | {"few"} for each in words.low[max(0, at - 2) : at])
    ends = words.gaps[last] >= COMMA or words.at(last) in {"on", "in", "to"}
    return (at, last) if counted and ends and owners.owns(words, words.before(at)[0]) else None


def _caused(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """What marks a part for good: "knuckles swollen with arthritis"."""
    begin, _ = words.segment(first)
    for at in range(first - 1, max(begin, first - _FAR) - 1, -1):
        if words.mask[at] & _SKIN:
            linked = words.within(at + 1, first, ("with", "by", "from", "of", "since"))
            return (at, last) if linked and owners.owns(words, words.before(at)[0]) else None
        if words.mask[at] & (PRONOUN | TRIGGER):
            return None
    return None


def _lacks(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Losses told outright: "a hand that lacks its little finger", "minus two fingers"."""
    _, end = words.segment(first)
    part = next((at for at in range(last, min(end, last + 4)) if words.mask[at] & _LOSABLE), -1)
    told = part > 0 and all(words.mask[at] & (DETERMINER | POSSESSIVE | ADJECTIVE) for at in range(last, part))
    return (first, part + 1) if told and owners.owns(words, first) else None


def _of_clause(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """What is said of a part at the end of a long clause: "The hand with which she ... is liver-spotted"."""
    at = first - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (ADJECTIVE | AND):
        at -= 1
    begin, _ = words.segment(first)
    if not words.mask[at] & COPULA or words.gaps[at + 1] >= COMMA:
        return None
    start = begin + (words.mask[begin] & (DETERMINER | POSSESSIVE) != 0)
    head = next((each for each in range(start, min(start + 3, at)) if words.mask[each] & _SKIN), -1)
    return (first, last) if start > begin and head >= 0 and owners.owns(words, start) else None


def _good(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Losses by what is whole: "his one good eye"."""
    part = last < words.size and words.gaps[last] < COMMA and words.mask[last] & _LOSABLE
    one = words.at(first - 1) in {"one", "only"}
    sure = words.at(last) in {"eye", "ear", "leg"} and words.mask[first - 1] & POSSESSIVE
    start = first - one
    return (first, last + 1) if part and (one or sure) and owners.owns(words, start) else None


def _mole(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Moles by where they are: "a mole beside her painted mouth"."""
    begin, end = words.segment(first)
    across = next((at for at in range(last, min(end, last + 3)) if words.low[at] in _ACROSS), -1)
    if across < 0 or words.within(begin, first, ("paints", "painted", "draws", "drawn", "pencils")):
        return None
    if words.at(across + 1) in {"them", "it"} and any(
        bits & _SKIN for bits in words.mask[words.sentence(first)[0] : first]
    ):
        return (first, across + 2) if owners.owns(words, words.before(first)[0]) else None
    part = next((at for at in range(across + 1, min(end, across + _NEAR + 1)) if words.mask[at] & _SKIN), -1)
    if part > 0 and is_thing(words, part):
        return None
    told = part > 0 and any(words.mask[at] & (POSSESSIVE | DETERMINER) for at in range(across, part))
    return (first, part + 1) if told and owners.owns(words, words.before(first)[0]) else None


def _old_wound(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Wounds that are marks by now: "the old cut above his lip", "a burn from long ago"."""
    _, found = words.before(first)
    _, end = words.segment(first)
    if words.at(last) in {"mark", "marks", "scar"}:
        last += 1
    aged = any(words.low[at] in _OLD for at in found) or words.within(last, min(end, last + 5), ("ago", "childhood"))
    place = next((at for at in range(last, min(end, last + 4)) if words.low[at] in _ACROSS), -1)
    if not aged or place < 0:
        return None
    span = range(place + 1, min(end, place + _FAR))
    part = next((at for at in span if words.mask[at] & _SKIN or words.low[at] == "neckline"), -1)
    told = part > 0 and any(words.mask[at] & (POSSESSIVE | DETERMINER) for at in range(last, part))
    return (first, part + 1) if told and owners.owns(words, words.before(first)[0]) else None


def _stump(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """What is left of a limb: "pins the letter with her stump", "the stump of a tail"."""
    start, _ = words.before(first)
    own = start and words.gaps[start] < COMMA and words.mask[start - 1] & POSSESSIVE
    of = words.at(last) == "of" and any(bits & ANY_PART for bits in words.mask[last + 1 : last + 4])
    return (first, last) if (own or of) and owners.owns(words, start) else None


def _pair(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Eyes that differ: "her eyes, one green and one brown"."""
    linked = last + 1
    if linked + 1 >= words.size or not words.mask[last] & _HUES or max(words.gaps[last : linked + 1]) > COMMA:
        return None
    linked += words.at(linked) in {"and", "but"}
    other = words.low[linked : linked + 1] == ["one"] or words.low[linked : linked + 2] == ["the", "other"]
    hue = linked + (1 if words.at(linked) == "one" else 2)
    begin, _ = words.sentence(first)
    eyes = any(bits & PART["eye"] for bits in words.mask[begin:first])
    told = other and hue < words.size and words.mask[hue] & _HUES and eyes
    return (first, hue + 1) if told and not words.mask[first - 1] & TRIGGER and owners.owns(words, first) else None


QUESTIONS: Final[tuple[tuple[str, Question], ...]] = (
    (wounds.INKED, _inked),
    ("ink", _ink),
    ("remaining surviving gone missing", _remaining),
    ("left has", _left),
    (attributes.CAUSES, _caused),
    ("lacks lacking minus", _lacks),
    ("spotted gnarled calloused callused arthritic freckled knobbly knotted veined wrinkled webbed", _of_clause),
    ("good seeing working sighted", _good),
    ("mole moles beauty_mark beauty_spot", _mole),
    (wounds.RECENT, _old_wound),
    ("stump stumps", _stump),
    ("one", _pair),
)
"""Words and the question that decides whether they tell a mark or a loss."""
