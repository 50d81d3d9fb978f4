"""Whether a garment that a caption names is on somebody at all."""

from lorakit.captions._concepts import Terms, phrases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ADJECTIVE, DETERMINER, OTHER, PERSON, POSSESSIVE, PRONOUN, TRIGGER, Tagged
from lorakit.captions._outfits import is_garment
from lorakit.captions._said import Said, noun_phrase
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import bearers

__all__ = [
    "agent",
    "classed",
    "does_nothing_worn",
    "first_of_several",
    "opens_clause",
    "own",
    "put_on_other",
    "several",
    "unworn",
]

_LEFT = Terms((phrase, True) for phrase in phrases(bearers.LEFT, plural=False))
_LEFT_FIRST = frozenset(phrase[0] for phrase in phrases(bearers.LEFT, plural=False))
_WELL, _SUPPORTS = word_set(bearers.SITS_WELL), word_set(bearers.SUPPORTS)
_FOR = frozenset(("is", "are", "was", "were", "has", "have", "been", "being", "that", "which", "still", "just"))
_ONTO = frozenset(("on", "onto", "over", "around", "round", "from", "in", "inside", "across", "against"))
_AGENTS = ("er", "or", "ist", "ian", "eer", "ant", "ers", "ors", "ists", "ians", "eers")
_THINGS = word_set(bearers.AGENTLESS) | frozenset(f"{word}s" for word in bearers.AGENTLESS.split())
_PLURALIA = word_set(bearers.PLURAL_BY_FORM)
_OPENING = frozenset(("while", "as", "where", "when", "and", "but", "because", "until", "whereas"))
_SKIPPED = 4
_BODY = 3
_AROUND = frozenset(
    ("over", "behind", "around", "round", "about", "across", "from", "under", "below", "against", "at", "on")
)
_WHERE_WORN = word_set(bearers.WHERE_WORN)
_KIN = word_set(bearers.KIN)
_DRESSED = frozenset(("in", "wearing", "wears", "dressed", "clad"))


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
    if _on_body(words, at):
        return False
    if at >= words.size or words.gaps[at] >= COMMA:
        return False
    if words.low[at] in _LEFT_FIRST and any(first == 0 for first, _, _ in _LEFT.find(_rest(words, at))):
        return True
    link = at + (words.low[at].endswith("s") and words.at(at + 1) in _ONTO)
    return words.low[link] in _ONTO and _supported(words, link)


def _on_body(words: Tagged, first: int) -> bool:
    """Say whether what follows is on or around somebody: "thrown back over one shoulder", "spread behind her"."""
    for at in range(first, min(first + _BODY, words.size)):
        if words.gaps[at] >= COMMA:
            return False
        if words.low[at] in _AROUND and words.gaps[at + 1] < COMMA:
            owned = words.at(at + 1) in {"her", "him", "his", "its", "one", "the", "both", "a"}
            behind = words.at(at + 2) if words.gaps[at + 2 : at + 3] < [COMMA] else ""
            alone = words.at(at + 1) in {"her", "him", "it"} and words.low[at] != "over"
            return owned and (behind in _WHERE_WORN or (alone and (not behind or behind in _ONTO)))
    return False


def classed(words: Tagged, start: int) -> int:
    """Return where "in a scientist's coat" begins to tell of the coat, when a trade's genitive only says which kind.

    Args:
        words: The caption.
        start: The index of the first word of the garment's description.
    """
    trade = start - 1
    if trade < 1 or words.gaps[start] >= COMMA or not words.low[trade].endswith("'s") or words.mask[trade] & TRIGGER:
        return start
    noun = words.low[trade].removesuffix("'s")
    at = trade - 1
    while at >= 0 and words.gaps[at + 1] < COMMA and words.mask[at] & ADJECTIVE and not words.mask[at] & POSSESSIVE:
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA or noun in _KIN:
        return start
    kind = words.low[at] in {"a", "an"} or words.low[at] in {"his", "her", "its", "their"}
    return at + 1 if kind and (words.at(at - 1) in _DRESSED or words.low[at] not in {"a", "an"}) else start


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
    for at in range(last + 1, min(last + _SKIPPED + 2, words.size, words.segment(last)[1])):
        bits, low = words.mask[at], words.low[at]
        on_other = low.endswith(("'s", "s'")) or low in _SUPPORTS or low in {"him", "them"} or bits & (OTHER | PERSON)
        if bits & TRIGGER or not (on_other or bits & (DETERMINER | POSSESSIVE | ADJECTIVE)):
            return False
        if on_other:
            return True
    return False


def agent(words: Said, at: int) -> bool:
    """Say whether a noun no lexicon has sounds like somebody by what they do: "the teller", "an apiarist"."""
    low = words.low[at]
    if words.mask[at] or low in _THINGS or not low.endswith(_AGENTS):
        return False
    start = noun_phrase(words, at)
    return start > 0 and words.low[start - 1] in {"a", "an", "another"}


def opens_clause(words: Said, at: int) -> bool:
    """Say whether a noun is the subject of a clause of its own: "while the head cook in ..."."""
    start = noun_phrase(words, at)
    if words.mask[at] & (PRONOUN | TRIGGER) or start < 2 or not words.mask[start - 1] & DETERMINER:  # noqa: PLR2004 - a link and "the"
        return False
    return words.low[start - 2] in _OPENING and words.gaps[start - 1] < COMMA


def first_of_several(words: Said, start: int) -> int:
    """Return where the first of several garments begins: "in a straw hat and sundress"."""
    at = start
    while at > 1 and words.mask[at - 1] & DETERMINER and words.gaps[at] < COMMA:
        at -= 1
    if at < 2 or words.low[at - 1] != "and" or words.gaps[at] >= COMMA or not is_garment(words.low[at - 2]):  # noqa: PLR2004 - a noun and "and"
        return start
    return noun_phrase(words, at - 2)


def several(words: Tagged, start: int, last: int) -> bool:
    """Say whether a garment is named in the plural, so that several people wear it."""
    for at in range(start, last):
        low = words.low[at]
        head = at == last - 1 or words.low[at + 1] == "and"
        if head and low.endswith("s") and not low.endswith("ss") and low not in _PLURALIA:
            return True
    return False


def own(words: Tagged, start: int) -> bool:
    return start > 0 and words.gaps[start] < COMMA and words.low[start - 1] in {"his", "her", "its"}
