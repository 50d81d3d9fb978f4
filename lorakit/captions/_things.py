"""Parts of bodies that are parts of things: "eye shadow", "a rock face", "a small gold ear stud"."""

from typing import Final

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    ANY_PART,
    DETERMINER,
    PART,
    PERSON,
    POSSESSIVE,
    TRIGGER,
    Tagged,
)
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.knowledge.lexicons import bodies

__all__ = ["acts", "is_thing"]

_BODY: Final = ANY_PART & ~PART["plate"]
_NOT_PART = frozenset(bodies.NOT_PART_BEFORE.split())
_SHADES = frozenset(("hers", "colour", "color", "deep", "shade"))
_MANY = word_set("feet teeth hooves antennae features stubble plumage plating calves hair skin fur")
"""Parts told without an ``s`` at the end."""
_NO_NOUN = word_set(bodies.AFTER_A_PART)


def __dir__() -> list[str]:
    return __all__


def is_thing(words: Tagged, head: int) -> bool:
    """Say whether a noun for a part names a thing: "eye shadow", "the face of a huge clock", "a rock face"."""
    after = head + 1
    if after >= words.size or words.gaps[after] >= COMMA:
        return False
    low = words.low[after]
    aged = low == "lined" and words.at(after + 1) == "by"
    set_jaw = low == "set" and words.mask[head] & (PART["jaw"] | PART["tooth"] | PART["lips"])
    several = words.low[head].endswith("s")
    named = not (set_jaw or several) and low in _NOT_PART and not acts(words, after) and not aged
    if words.gaps[after] == HYPHEN or named or _names_thing(words, head):
        return True
    return low == "of" and _of_thing(words, head)


def _of_thing(words: Tagged, head: int) -> bool:
    """Say whether a part is that of a thing: "the face of a huge clock"."""
    after = head + 1
    _, last = words.segment(head)
    for at in range(after + 1, min(last, after + 5)):
        bits = words.mask[at]
        if bits & (POSSESSIVE | _BODY | TRIGGER | PERSON) or words.low[at] in _SHADES:
            return False
        if not bits & (DETERMINER | ADJECTIVE) or words.low[at] == "light":
            return True
    return not any(words.mask[at] & ADJECTIVE for at in range(after + 1, min(last, after + 5)))


def _names_thing(words: Tagged, head: int) -> bool:
    """Say whether an unknown noun follows a single part: "waist sash", "ankle charm"."""
    low, following = words.low[head], words.low[head + 1]
    if words.mask[head + 1] or low.endswith("s") or low in _MANY:
        return False
    return not following.endswith(("s", "ed", "ing", "ly", "en", "ward", "wards")) and following not in _NO_NOUN


def acts(words: Tagged, verb: int) -> bool:
    """Say whether a word is a verb with its object: "covers his chin"."""
    return (
        words.low[verb].endswith("s")
        and verb + 1 < words.size
        and bool(words.mask[verb + 1] & (POSSESSIVE | DETERMINER))
    )
