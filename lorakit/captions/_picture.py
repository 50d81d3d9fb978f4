"""Telling words about the picture itself from words about a thing in it."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import (
    ADJECTIVE,
    COPULA,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    STOPPER,
    TRIGGER,
    Tagged,
)
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import camera, pictures, quality, style

__all__ = [
    "HANDLED",
    "VOCABULARY",
    "afar",
    "alone",
    "at_hand",
    "before_noun",
    "likened",
    "of_thing",
    "single",
    "stated",
    "worn",
]

HANDLED = word_set(pictures.HANDLED)
"""Words before a picture that make it a thing in this one."""
_NOUNS, _LOOKS, _TELLS, _THINGS = (
    word_set(pictures.NOUNS),
    word_set(pictures.LOOKS),
    word_set(pictures.TELLS),
    word_set(pictures.THINGS),
)
_WORKS, _LIKENED, _WORN, _SUBJECTS = (
    word_set(pictures.WORKS),
    word_set(pictures.LIKENED),
    word_set(pictures.WORN),
    word_set(style.PICTURES) | word_set(pictures.NOUNS) | frozenset(("style", "styling", "aesthetic", "aesthetics")),
)
_DISPLAYED = word_set(style.DISPLAYED) - {"on", "in"}
_LIT = word_set("light lights lit lighting glow sun shadow shadows shade daylight lamp lamps sky weather")
_LINKS = word_set("in with like of as a an the and by to from some this that at on s")
_MAKING = frozenset(("with", "through", "by", "via", "using", "on", "from", "in", "as", "like", "at", "without"))
_PARTICLES = frozenset(("up", "out", "down", "off", "away", "over"))
_LONGEST_LEAD = 6
_LONGEST_LIKENESS = 7
_LONGEST_NOUN = 4


def __dir__() -> list[str]:
    return __all__


def _vocabulary() -> frozenset[str]:
    texts = (
        *(style.SURE, style.TAGS, style.MEDIA, style.ARTS, style.STYLED, style.WEAK, style.ART_NOUNS),
        *(camera.SURE, camera.BRANDS, camera.CAMERA_NOUNS, camera.LENSES, camera.FILM_NOUNS, camera.WEAK),
        *(camera.MODELS, quality.SURE, quality.RESOLUTIONS, quality.TAGS, quality.WEAK, pictures.NOUNS, pictures.FILL),
        *(pictures.LOOKS, style.MADE, style.PICTURES),
    )
    found = {word for text in texts for phrase in text.split() for word in phrase.split("_")}
    return word_set(" ".join(sorted(found))) - word_set(pictures.NOT_VOCABULARY)


VOCABULARY = _vocabulary()
"""All words that may stand in talk of nothing but the picture."""


def alone(words: Tagged, first: int, last: int) -> bool:
    """Say whether a phrase stands between commas or stops among words that all speak of the picture."""
    start, end = words.segment(first)
    if end < last or (words.gaps[start] == STOP == words.gaps[end] and words.quoted(first)):
        return False
    low = words.low
    rest = (*range(start, first), *range(last, end))
    if words.within(start, end, _LIT):
        return False
    return all(
        low[at] in VOCABULARY or low[at][0].isdigit() or (low[at].endswith("ly") and len(low[at]) > _LONGEST_NOUN)
        for at in rest
    ) and not (rest and words.mask[start] & POSSESSIVE)


def stated(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject of the clause is the picture: "The whole thing has a ... look", "It plays like a ..."."""
    start, end = words.segment(first)
    low, mask = words.low, words.mask
    at = start
    if words.gaps[start] == STOP and low[start] in _TELLS and start < first and low[start] != "like":
        return not _of_thing(words, last)
    while at < min(start + _LONGEST_LEAD, first) and not (
        low[at] in _SUBJECTS and at + 1 < first and low[at + 1] not in _SUBJECTS
    ):
        if mask[at] & (TRIGGER | PREPOSITION | POSSESSIVE) or (mask[at] & PRONOUN and low[at] not in {"it", "this"}):
            return False
        at += 1
    if at >= first or low[at] not in _SUBJECTS:
        return False
    if low[at] == "it" and words.gaps[start] < STOP and words.within(start - 1, start, ("and", "but")):
        return False
    verb = at + 1
    while verb < first and (low[verb].endswith("ly") or low[verb] in {"also", "almost", "itself", "here"}):
        verb += 1
    telling = verb < end and (low[verb] in _TELLS or mask[verb] & COPULA or low[verb] in _LIKENED)
    return bool(telling) and not words.within(last, end, _DISPLAYED) and not _of_thing(words, last)


def _of_thing(words: Tagged, last: int) -> bool:
    return last < words.size and words.gaps[last] < COMMA and words.low[last] in _THINGS


def before_noun(words: Tagged, last: int, nouns: frozenset[str] = _LOOKS) -> int:
    """Return the index of the noun for a look or the picture that a word describes, or 0: "grimy mumblecore look"."""
    at = last
    while at < words.size and at < last + _LONGEST_NOUN and words.gaps[at] < COMMA:
        low = words.low[at]
        if low in nouns:
            return at
        if words.mask[at] & STOPPER or not (
            low in VOCABULARY or words.mask[at] & ADJECTIVE or low.endswith(("ed", "ly"))
        ):
            break
        at += 1
    return 0


def afar(words: Tagged, first: int) -> bool:
    """Say whether the picture spoken of is one in this picture: somebody looks at it, holds it, hangs it."""
    start = max(words.segment(first)[0], first - _LONGEST_LEAD)
    return words.within(start, first, HANDLED)


def likened(words: Tagged, first: int, last: int) -> bool:
    """Say whether the picture is likened to something: "in the manner of", "like a frame from a ... film"."""
    start, end = words.segment(first)
    back = max(start, first - _LONGEST_LIKENESS)
    if words.at(first - 1) == "after" and start == first - 1 and end == last:
        return words.text[words.starts[first]].isupper()
    at = next((each for each in range(first - 1, back - 1, -1) if words.low[each] in _LIKENED), -1)
    if at < 0 or words.within(back, first, _WORN) or _of_thing(words, last):
        return False
    following = words.low[last:end]
    plain = not following or words.low[last] in _WORKS or words.low[last] in _LOOKS or words.low[last] in VOCABULARY
    through = all(word in VOCABULARY or word in _LINKS or word in _WORKS for word in words.low[at + 1 : first])
    return plain and through and not afar(words, at)


def single(words: Tagged, first: int, last: int) -> bool:
    """Say whether a phrase is the whole of what stands between commas."""
    return words.segment(first) == (first, last)


def worn(words: Tagged, first: int) -> bool:
    """Say whether a style before which these words stand is of clothes, hair or a room."""
    return words.within(max(words.sentence(first)[0], first - _LONGEST_LEAD), first, _WORN)


def of_thing(words: Tagged, last: int) -> bool:
    """Say whether a word of style only describes a thing: "film noir festival"."""
    return any(_of_thing(words, at) for at in (last, last + 1) if at == last or words.gaps[last] < COMMA)


def at_hand(words: Tagged, first: int) -> bool:
    """Say whether a noun is what somebody in the picture acts upon: "steadies a long lens", not "with a long lens"."""
    start, _ = words.segment(first)
    at = first - 1
    while at > start and first - at <= _LONGEST_NOUN and not words.mask[at] & (DETERMINER | POSSESSIVE):
        if words.mask[at] & PREPOSITION:
            return False
        at -= 1
    if at <= start or not words.mask[at] & (DETERMINER | POSSESSIVE):
        return False
    verb = at - 1
    if words.mask[verb] & PREPOSITION:
        if words.low[verb] in _MAKING or (words.low[verb] in _PARTICLES and not words.low[verb - 1].endswith("s")):
            return False
        verb = start if words.low[verb] not in _PARTICLES else verb - 1
    elif not words.low[verb].endswith(("s", "ing")) or words.mask[verb] & COPULA:
        return False
    begins, _ = words.sentence(first)
    subject = any(words.mask[each] & (TRIGGER | PRONOUN) for each in range(begins, max(verb, begins + 1)))
    return subject and not any(words.low[each] in _SUBJECTS - {"it"} for each in range(start, verb))
