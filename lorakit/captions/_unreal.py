"""Whether what a caption names is really there: not drawn, spoken of, looked at from afar or a thing at hand."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import DETERMINER, OTHER, PERSON, POSSESSIVE, PRONOUN, TRIGGER, Tagged
from lorakit.captions._said import Said
from lorakit.captions._scenes import looked
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import bearers

__all__ = ["depicted", "elsewhere", "handled", "looked_at", "spoken"]

_DEPICTIONS, _DRAWS = word_set(bearers.DEPICTIONS), word_set(bearers.DRAWS)
_HANDLES, _CONTAINERS = word_set(bearers.HANDLES), word_set(bearers.CONTAINERS)
_MINIATURE, _NOT_AROUND = word_set(bearers.MINIATURE), word_set(bearers.NOT_AROUND)
_FROM_DEPICTION = frozenset(("of", "about", "showing", "depicting", "with", "on", "from", "portraying"))
_SPOKEN = word_set("dreams dreaming dreamt thinks thinking speaks talks talking reads sings memories")
_PRINTED = word_set("printed embroidered painted stitched drawn depicted woven appliquéd")
_NAMED = frozenset(("called", "titled", "named", "entitled"))
_LOOKING = word_set("looks looking peers peering gazes gazing stares staring glances glancing")
_SHOWS = word_set(
    "television tv telly label cover screen screens monitor poster postcard billboard tablet phone laptop"
)
_REACH = 4


def __dir__() -> list[str]:
    return __all__


def _determines(words: Tagged, at: int) -> bool:
    return bool(words.mask[at] & (DETERMINER | POSSESSIVE)) or words.low[at].endswith(("'s", "s'"))


def spoken(words: Tagged, start: int, last: int) -> bool:
    """Say whether a thing is only named or printed: "a song called ...", "dreams of ...", "... printed on"."""
    if words.gaps[last] < COMMA and words.at(last) in _PRINTED and words.at(last + 1) in {"on", "across", "onto"}:
        return True
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 1 or words.gaps[at + 1] >= COMMA:
        return False
    return words.low[at] in _NAMED or (words.low[at] == "of" and words.low[at - 1] in _SPOKEN)


def looked_at(words: Tagged, at: int) -> bool:
    """Say whether a garment is what the subject points at or draws: "points at the ...", "photographs her ..."."""
    while at > 0 and words.gaps[at + 1] < COMMA and _determines(words, at):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    low = words.low[at]
    return low in _DRAWS or (low == "at" and words.at(at - 1).startswith(("point", "look", "star", "glanc", "gaz")))


def depicted(words: Tagged, start: int, last: int) -> bool:
    """Say whether a thing is only shown or told of in the picture: "a poster of ...", "draws a ..."."""
    at = start - 1
    if (
        _shown_on(words, last)
        or words.within(start, last - 1, _MINIATURE)
        or (words.at(at) in _MINIATURE and words.gaps[start] < COMMA)
    ):
        return True
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    if words.low[at] in _DRAWS:
        return True
    if words.low[at] == "about":
        return True
    begin, _ = words.segment(at)
    for link in range(at, max(begin, at - _REACH), -1):
        if words.low[link] in _FROM_DEPICTION and words.low[link - 1] in _DEPICTIONS:
            return link - 1 > begin + 1 or words.gaps[begin] < STOP
        if words.mask[link] & (PRONOUN | TRIGGER):
            break
    return False


def _shown_on(words: Tagged, last: int) -> bool:
    """Say whether what follows is what a thing is shown on: "a street on television", "a vineyard on its label"."""
    if words.gaps[last] >= COMMA or words.at(last) != "on":
        return False
    determined = words.at(last + 1) in {"the", "a", "its", "her", "his", "their"}
    return words.at(last + 1 + determined) in _SHOWS


def handled(words: Tagged, start: int) -> bool:
    """Say whether something is a thing at hand: "carries a ...", "a box of ..."."""
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    if words.low[at] == "of":
        return words.at(at - 1) in _CONTAINERS
    if words.low[at] == "in" and words.within(at - _REACH, at, ("into",)):
        return words.within(words.segment(at)[0], at, _LOOKING)
    if words.low[at].endswith("ing") and words.mask[at - 1] & (DETERMINER | POSSESSIVE):
        return False
    low = words.low[at - 1] if words.low[at] in {"up", "out", "down", "away", "off", "at"} else words.low[at]
    return low in _HANDLES - {"holds", "holding"}


def elsewhere(words: Said, start: int, last: int) -> bool:
    """Say whether a place is only spoken of, looked at or a word: "calls the ...", "a flyer for a ..."."""
    if words.gaps[start] < COMMA and words.mask[start - 1] & (TRIGGER | PRONOUN) and start and last < words.size:
        return words.gaps[last] < COMMA and _determines(words, last)
    at = start - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return False
    low = words.low[at]
    if low == "from":
        return words.at(at - 1).endswith("ing") and bool(words.mask[at - 2] & (OTHER | PERSON))
    if low == "at":
        return looked(words, at)
    return low in _NOT_AROUND or low in _HANDLES
