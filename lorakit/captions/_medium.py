"""Telling a noun for a medium that says what this picture is from one that names a thing in it."""

from lorakit.captions._acclaim import EVALUATING
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    COPULA,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._picture import alone, single
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import style

__all__ = ["medium"]

_PICTURES, _MADE, _DISPLAYED = word_set(style.PICTURES), word_set(style.MADE), word_set(style.DISPLAYED)
_ART_NOUNS, _TAKEN = word_set(style.ART_NOUNS), word_set(style.TAKEN)
_MEDIA = word_set(style.MEDIA.replace("_", " "))
_SHOWS = word_set(
    "of showing capturing depicting featuring captures shows depicts features presents portraying portrays "
    "showcasing taken shot by with in"
)
_NO_PICTURE = word_set("framed old faded torn crumpled family wedding passport unfinished half hanging stolen painted")
_PHOTOGRAPHIC = word_set(
    "candid studio professional amateur grainy black white realistic moody vintage cinematic digital high "
    "resolution quality color colour raw editorial stylised stylized documentary retro polaroid analog analogue "
    "street portrait dramatic atmospheric stylish glossy detailed"
)
_TAKEN_AT = word_set("at in from on during with just before after through between under over across by outside mid")
_SURFACES = word_set("paper canvas film board panel vellum card cardboard portra ektar kodachrome velvia")
_SHOWN = word_set(
    "holds holding shows showing finds opens unfolds studies keeps receives hands pockets pins hangs buys sells "
    "unwraps examines carries album envelope frame drawer"
)
_NEARBY = word_set("hand hands fingers wall desk table lap knee knees him her them fridge mantelpiece shelf pocket")
_GENERIC = word_set("artwork artworks art rendering drawing scan print")


def __dir__() -> list[str]:
    return __all__


def medium(words: Tagged, first: int, last: int) -> bool:
    """Say whether a noun for a medium says what this picture is, and not what hangs on a wall in it."""
    if words.low[first] in _GENERIC and _evaluated(words, first, last):
        return False
    if _among_its_kind(words, first, last):
        return True
    start, told = _start(words, first)
    compound = words.gaps[last] < COMMA and last < words.size and _compound(words, last)
    if compound or _said_of_picture(words, start):
        return not compound
    if words.gaps[start] >= COMMA or start == 0:
        own = words.mask[start] & POSSESSIVE or any(word in _NO_PICTURE for word in told)
        return (not own and _taken(words, start, last)) or _opens(words, start, last, told)
    before = words.low[start - 1]
    if before == "in":
        return _inside(words, start, first, last)
    return before in {"as", "like"} and words.within(start - 5, start - 1, _MADE | {"style", "scene"})


def _among_its_kind(words: Tagged, first: int, last: int) -> bool:
    """Say whether a fragment has nothing but such words, and more than one: "gouache, visible texture"."""
    if words.at(last) in {"contest", "competition", "prize", "award"}:
        return False
    if words.low[first] in {"art", "print"} or not alone(words, first, last):
        return False
    opening = words.low[words.segment(first)[0]]
    return not (words.quoted(first) or single(words, first, last) or opening in {"a", "an", "the", "with", "and"})


def _evaluated(words: Tagged, first: int, last: int) -> bool:
    """Say whether all that is said with a noun is praise or blame: "top-tier artwork", "drawing botched"."""
    start, end = words.segment(first)
    others = (*range(start, first), *range(last, end))
    return bool(others) and all(
        words.low[at] in EVALUATING or words.mask[at] & DETERMINER or words.low[at].endswith("ly") for at in others
    )


def _start(words: Tagged, first: int) -> tuple[int, list[str]]:
    """Return where the noun phrase begins, its determiner included, and the words before its noun."""
    at = first
    while (
        at > 0
        and words.gaps[at] < STOP
        and (not words.mask[at - 1] & (STOPPER & ~DETERMINER) or words.low[at - 2 : at] == ["close", "up"])
    ):
        if words.gaps[at] == COMMA and not (words.mask[at] & ADJECTIVE or words.mask[at - 1] & ADJECTIVE):
            break
        if first - at > 6:  # noqa: PLR2004 - longer is no noun phrase
            break
        at -= 1
        if words.mask[at] & DETERMINER:
            break
    return at, words.low[at:first]


def _compound(words: Tagged, last: int) -> bool:
    """Say whether the noun only begins another one: "photo album", "cartoon character on the mug"."""
    bits, low = words.mask[last], words.low[last]
    return not (
        bits & (STOPPER | TRIGGER)
        or low in _SHOWS
        or low in _MEDIA
        or low in _ART_NOUNS
        or low in _MADE
        or low in _DISPLAYED
        or low in {"and", "or", "style", "styled", "realistic", "quality", "shoot"}
        or low.endswith(("ing", "ed", "s"))
    )


def _said_of_picture(words: Tagged, start: int) -> bool:
    """Say whether the words before tell of the picture: "The scene is drawn as", "This is"."""
    at = start - 1
    linked = False
    while (
        at >= 0
        and words.gaps[at + 1] < STOP
        and (
            words.mask[at] & COPULA
            or words.low[at] in _MADE
            or words.low[at] in {"as", "like", "in", "a", "an", "the", "simply", "clearly"}
        )
    ):
        linked = linked or bool(words.mask[at] & COPULA) or words.low[at] in _MADE
        at -= 1
    if not linked:
        return False
    if at < 0 or words.gaps[at + 1] >= COMMA:
        return words.low[at + 1] in _MADE and words.within(at + 2, start, ("as", "in", "like"))
    return words.low[at] in _PICTURES and words.at(at - 1) not in {"behind", "beside"}


def _opens(words: Tagged, start: int, last: int, told: list[str]) -> bool:
    """Say whether a phrase between commas or at the beginning of a sentence names this picture."""
    _, end = words.sentence(start)
    determined = bool(words.mask[start] & DETERMINER)
    if words.mask[start] & POSSESSIVE or any(word in _NO_PICTURE for word in told):
        return False
    if words.gaps[start] == STOP:
        later = bool(words.triggers) and words.triggers[0] >= last
        if later or not words.triggers:
            return not words.within(last, last + 1, _DISPLAYED)
        return not words.within(
            last,
            end,
            _DISPLAYED
            - {"on", "along", "beside", "below", "above", "behind", "near", "between", "across", "inside", "next"},
        ) and not words.within(last, last + 1, _DISPLAYED)
    if words.within(last, last + 1, _DISPLAYED) or (words.at(last) == "in" and determined):
        return False
    if determined:
        return words.at(last) == "of" and words.triggers[:1] > [last]
    return True


def _taken(words: Tagged, start: int, last: int) -> bool:
    """Say whether a phrase tells how this picture was made: ", a candid photograph taken at dusk"."""
    sentence, end = words.sentence(start)
    if last >= end or words.within(sentence, start, _SHOWN) or words.within(last, end, _NEARBY):
        return False
    if words.low[last] == "on":
        return words.within(last + 1, min(end, last + 4), _SURFACES)
    return words.low[last] in _TAKEN and words.at(last + 1) in _TAKEN_AT and words.gaps[last + 1] < COMMA


def _inside(words: Tagged, start: int, first: int, last: int) -> bool:
    """Say whether "in a ..." speaks of the picture the subject is in."""
    if words.mask[start - 2] & PREPOSITION or words.within(
        start - 6, start - 1, ("looks", "sees", "finds", "face", "himself", "herself", "points")
    ):
        return False
    if (
        words.low[first] in {"drawing", "painting"}
        and start == first
        and words.at(last) in {"on", "at", "with", "over"}
    ):
        return False
    low = words.low[start]
    if low in {"this", "these"} or words.within(start, first, _PHOTOGRAPHIC):
        return not words.within(last, last + 1, _DISPLAYED - {"below", "above"})
    if low in {"a", "an", "the"}:
        return words.low[last - 1] not in {
            "photo",
            "photos",
            "photograph",
            "print",
            "painting",
            "picture",
            "drawing",
            "sketch",
            "selfie",
        } or (words.at(last) == "of")
    return True
