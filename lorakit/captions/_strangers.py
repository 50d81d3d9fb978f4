"""Parts of a body that are not the subject's: another's behind "whose", a drawn or glued one, a shadow's."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    ANY_PART,
    DETERMINER,
    OTHER,
    PART,
    PERSON,
    POSSESSIVE,
    PRONOUN,
    TRIGGER,
    Tagged,
)
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import bodies

__all__ = [
    "LIKENESSES",
    "clause",
    "held",
    "likeness",
    "made",
    "mock",
    "named",
    "possessor",
    "taken",
    "unreal",
    "verb",
    "worn",
]

LIKENESSES = frozenset(("shadow", "shadows"))
"""What a subject casts that has other features than itself."""
_RELATIVES = frozenset(("who", "whose", "which", "that"))
_MAKING = word_set(bodies.MAKING) | word_set(bodies.EATING)
_FOR_SHOW = word_set(bodies.WORN_FOR_SHOW)
_THINGS = frozenset(("mask", "screen", "magazine", "print", "icon", "television", "photo", "phone"))
_WEARING = frozenset(("wears", "wearing", "wear", "dons", "donning", "straps"))
_SHOWING = frozenset(("has", "have", "having", "his", "her", "its", "their", "he", "she", "it"))
_DRESSED_UP, _FOAM = word_set(bodies.DRESSED_UP), word_set(bodies.FOAM)
_THEM = frozenset(("them", "others", "whom", "trio", "pair", "twins"))
_HAVING = frozenset(("with", "has", "have", "having", "that"))
_DRAWN = frozenset(("together", "down", "up", "in", "into", "back", "tight", "low"))
"""How brows are drawn by no pencil."""
_REACH = 5


def __dir__() -> list[str]:
    return __all__


def made(words: Tagged, start: int) -> bool:
    """Say whether a part is made or put on by hand: "paints a beard on the snowman", "eats a pink bun".

    Args:
        words: The caption.
        start: The index of the first word of the noun phrase, determiners not counted.
    """
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & DETERMINER:
        at -= 1
    return 0 <= at < start - 1 and words.gaps[at + 1] < COMMA and words.low[at] in _MAKING


def mock(words: Tagged, head: int) -> bool:
    """Say whether a part is made of what washes or blows away: "a beard made of foam"."""
    at = head + 1
    while words.at(at) in {"made", "out"}:
        at += 1
    return words.at(at) == "of" and words.gaps[head + 1] < COMMA and words.within(at + 1, at + 4, _FOAM)


def taken(words: Tagged, head: int) -> bool:
    """Say whether a part comes off a thing: "peels the dark skin off an aubergine", "sweeps up hair from the floor"."""
    at = head + 1
    if words.gaps[at] >= COMMA or words.at(at) not in {"off", "from", "out"}:
        return False
    at += words.at(at + 1) == "of"
    start, _ = words.before(head)
    if words.mask[start - 1] & POSSESSIVE or not words.mask[min(at + 1, words.size - 1)] & DETERMINER:
        return False
    _, last = words.segment(head)
    return not any(words.mask[each] & (ANY_PART | POSSESSIVE) for each in range(at + 1, min(last, at + 5)))


def worn(words: Tagged, head: int) -> bool:
    """Say whether ears, tails, horns or wings are put on: "wearing a wig and fluffy cat ears"."""
    begin, end = words.sentence(head)
    first, _ = words.segment(head)
    while first > begin and words.gaps[first] == COMMA and not words.within(first, head, _WEARING):
        first, _ = words.segment(first - 1)
    dressed = words.within(first, head, _WEARING) and not words.within(first, head, _SHOWING)
    return dressed or words.within(begin, end, _FOR_SHOW)


def unreal(words: Tagged, head: int) -> bool:
    """Say whether a part is made of foam and the like, comes off a thing or is a wig's."""
    if words.at(head + 1) in {"drawn", "painted", "glued", "pencilled"} and words.gaps[head + 1] < COMMA:
        return words.at(head + 2) not in _DRAWN
    start, _ = words.before(head)
    if words.at(start - 1) == "on" and words.gaps[start - 1] == HYPHEN:
        return True
    loose = words.mask[head] & PART["hair"] and not words.mask[start - 1] & POSSESSIVE
    wigs = loose and words.within(*words.sentence(head), ("wigs", "mannequins", "dolls"))
    return wigs or mock(words, head) or taken(words, head)


def clause(words: Tagged, at: int) -> int:
    """Return where the clause around a word begins; a relative one begins with what it is about."""
    first, _ = words.segment(at)
    if first and words.low[first] in _RELATIVES and words.gaps[first] < STOP:
        first, _ = words.segment(first - 1)
    return first


def named(words: Tagged, at: int) -> bool:
    """Say whether a noun that no lexicon has names somebody: the one before "who" does."""
    if at < 1 or words.mask[at] & (TRIGGER | PRONOUN) or words.low[at] in {"one", "ones", "those"}:
        return False
    start, _ = words.before(at)
    return bool(words.mask[start - 1] & (DETERMINER | POSSESSIVE)) and not words.mask[at] & PERSON


def verb(words: Tagged, at: int) -> bool:
    """Say whether a word that may be a noun is what the subject does: "X ducks", "she dogs his steps"."""
    before = words.low[at - 1] if at and words.gaps[at] < COMMA else ""
    named = before and words.mask[at - 1] & TRIGGER and not before.endswith("'s")
    return words.low[at].endswith("s") and bool(named or before in {"he", "she"})


def held(words: Tagged, at: int) -> bool:
    """Say whether what could be another's likeness is a thing the subject has on or in hand: "his welding mask"."""
    if words.low[at] not in _THINGS:
        return False
    start, _ = words.before(at)
    return any(words.mask[each] & POSSESSIVE for each in range(max(0, start - 2), start))


def likeness(words: Tagged, at: int) -> bool:
    """Say whether a noun is another's part, the subject's shadow or its dress: "in a costume with a golden horn"."""
    low = words.low[at]
    if low.endswith("'s") and at + 1 < words.size and words.mask[at + 1] & ANY_PART:
        return not words.mask[at] & TRIGGER and words.at(at - 2) not in _HAVING
    if low in _THEM:
        return words.at(at + 1) in _RELATIVES
    if low in LIKENESSES:
        return bool(words.mask[at - 1] & (POSSESSIVE | TRIGGER)) or words.at(at - 1).endswith("'s")
    return low in _DRESSED_UP and words.gaps[at + 1] < COMMA and words.at(at + 1) in _HAVING


def possessor(words: Tagged, head: int) -> int:
    """Return the index of the being whose a part is said to be behind it, or -1: "the cheek of her grandmother"."""
    if words.at(head + 1) != "of" or words.gaps[head + 1] >= COMMA:
        return -1
    start, _ = words.before(head)
    if words.at(start - 1) != "the" or words.at(start - 2) in _HAVING:
        return -1
    _, last = words.segment(head)
    for at in range(head + 2, min(last, head + _REACH)):
        if words.mask[at] & (OTHER | PERSON) and not words.mask[at] & TRIGGER:
            return at
        if not words.mask[at] & (ADJECTIVE | DETERMINER | POSSESSIVE):
            return -1
    return -1
