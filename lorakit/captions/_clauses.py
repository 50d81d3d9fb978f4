"""Where a description stands towards the subject: before its name, behind it, in a list of tags."""

from lorakit.captions._grammar import (
    ADJECTIVE,
    AND,
    ANY_PART,
    DETERMINER,
    OTHER,
    PERSON,
    PERSON_ADJECTIVE,
    POSSESSIVE,
    PRONOUN,
    TRIGGER,
    Tagged,
)
from lorakit.captions._words import COMMA, STOP

__all__ = ["LONGEST_TAG", "after_subject", "announced", "followed", "leads", "named", "tags_before"]

LONGEST_TAG = 5
_LONGEST_OPENING = 12
_NAMED = frozenset(("named", "called", "as", "is", "being", "known"))


def __dir__() -> list[str]:
    return __all__


def announced(words: Tagged, at: int) -> bool:
    """Say whether nothing but the trigger and what the picture is stands before an index: "X. A picture of a man"."""
    if not words.triggers or words.triggers[0]:
        return False
    named = 0
    while named < words.size and words.mask[named] & TRIGGER:
        named += 1
    if words.gaps[named] < COMMA or at - named > _LONGEST_OPENING:
        return False
    return not any(bits & (PERSON | PRONOUN | POSSESSIVE) for bits in words.mask[named:at])


def followed(words: Tagged, at: int) -> bool:
    """Say whether the trigger comes later in the sentence, not as an apposition."""
    _, last = words.sentence(at)
    for trigger in words.triggers:
        if at < trigger < last:
            return words.gaps[trigger] < COMMA and words.at(trigger - 1) not in _NAMED
    return False


def named(words: Tagged, head: int) -> bool:
    """Say whether the trigger follows a noun for a person: "a woman named X"."""
    at = head + 1
    if at < words.size and words.gaps[at] < STOP and words.mask[at] & TRIGGER:
        return True
    while at < words.size and words.low[at] in _NAMED and words.gaps[at] < STOP:
        at += 1
    return at > head + 1 and at < words.size and bool(words.mask[at] & TRIGGER)


def leads(words: Tagged, at: int) -> bool:
    """Say whether an opening run of adjectives runs into the trigger: "Tall and slender, X ..."."""
    end = at
    while end < words.size and words.gaps[end + 1] < COMMA and not words.mask[end] & TRIGGER:
        if not words.mask[end] & (ADJECTIVE | AND | DETERMINER):
            return False
        end += 1
    following = words.at(end + 1)
    return bool(words.mask[end] & TRIGGER) or (
        end + 1 < words.size
        and words.gaps[end + 1] == COMMA
        and bool(words.mask[end + 1] & TRIGGER or following in {"he", "she"})
    )


def tags_before(words: Tagged, at: int) -> bool:
    """Say whether only short tags stand before what begins at an index."""
    if any(
        bits & OTHER and not bits & (ANY_PART | PERSON_ADJECTIVE) for bits in words.mask[slice(*words.segment(at - 1))]
    ):
        return False
    first, last = words.segment(at - 1)
    while True:
        if last - first > LONGEST_TAG or any(bits & (POSSESSIVE | PRONOUN) for bits in words.mask[first:last]):
            return False
        if words.gaps[first] == STOP:
            return True
        first, last = words.segment(first - 1)


def after_subject(words: Tagged, at: int) -> bool:
    """Say whether every comma-parted run since the trigger or pronoun is a run of adjectives."""
    before = at - 1
    while before >= 0 and words.gaps[before + 1] < STOP and words.mask[before] & (ADJECTIVE | AND):
        before -= 1
    return before >= 0 and bool(words.mask[before] & TRIGGER)
