"""Whether a garment that a caption names is on somebody at all."""

from lorakit.captions._concepts import Terms, phrases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ADJECTIVE, DETERMINER, OTHER, PERSON, POSSESSIVE, TRIGGER, Tagged
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import bearers

__all__ = ["does_nothing_worn", "put_on_other", "unworn"]

_LEFT = Terms((phrase, True) for phrase in phrases(bearers.LEFT, plural=False))
_LEFT_FIRST = frozenset(phrase[0] for phrase in phrases(bearers.LEFT, plural=False))
_WELL, _SUPPORTS = word_set(bearers.SITS_WELL), word_set(bearers.SUPPORTS)
_FOR = frozenset(("is", "are", "was", "were", "has", "have", "been", "being", "that", "which", "still", "just"))
_ONTO = frozenset(("on", "onto", "over", "around", "round", "from", "in", "inside", "across", "against"))
_SKIPPED = 4


def __dir__() -> list[str]:
    return __all__


def unworn(words: Tagged, last: int) -> bool:
    """Say whether a garment hangs, lies or dries where nobody wears it.

    Args:
        words: The caption.
        last: The index after the garment.
    """
    at = last
    while at < words.size and at < last + _SKIPPED and words.gaps[at] < COMMA and words.low[at] in _FOR:
        at += 1
    if at >= words.size or words.gaps[at] >= COMMA:
        return False
    if words.low[at] in _LEFT_FIRST and any(first == 0 for first, _, _ in _LEFT.find(_rest(words, at))):
        return True
    link = at + (words.low[at].endswith("s") and words.at(at + 1) in _ONTO)
    return words.low[link] in _ONTO and _supported(words, link)


def _rest(words: Tagged, at: int) -> Tagged:
    return Tagged(" ".join(words.low[at : at + 3]))


def _supported(words: Tagged, link: int) -> bool:
    """Say whether what follows a preposition is something to hang or lay clothes on."""
    for at in range(link + 1, min(link + _SKIPPED + 1, words.size)):
        if words.gaps[at] >= COMMA or words.mask[at] & POSSESSIVE:
            return False
        if words.low[at] in _SUPPORTS:
            return True
    return False


def does_nothing_worn(words: Tagged, last: int) -> bool:
    """Say whether a garment is the subject of a verb that clothes on somebody are not: "a suit is pressed"."""
    if last >= words.size or words.gaps[last] >= COMMA:
        return False
    low = words.low[last]
    if low in {"is", "are", "was", "were", "gets", "has"}:
        return True
    return low.endswith("s") and not low.endswith("ss") and low not in _WELL and not words.mask[last] & ADJECTIVE


def put_on_other(words: Tagged, last: int) -> bool:
    """Say whether a garment is put on somebody or something else: "zips up a raincoat on a small boy"."""
    if last >= words.size or words.gaps[last] >= COMMA or words.low[last] not in _ONTO:
        return False
    for at in range(last + 1, min(last + _SKIPPED + 2, words.size)):
        if words.gaps[at] >= COMMA:
            return False
        bits = words.mask[at]
        if bits & TRIGGER:
            return False
        if bits & (OTHER | PERSON) or words.low[at] in _SUPPORTS or words.low[at] in {"him", "them"}:
            return True
        if not bits & (DETERMINER | POSSESSIVE | ADJECTIVE):
            return False
    return False
