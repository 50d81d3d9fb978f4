"""Finding praise and blame by what they are said of: in a fragment of their own, or before a noun for the picture."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ADJECTIVE, COPULA, DETERMINER, POSSESSIVE, STOPPER, TRIGGER, Tagged
from lorakit.captions._picture import VOCABULARY, afar, at_hand
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import acclaim, pictures, style

__all__ = ["ASKED", "EVALUATING"]

_PIECES, _LEADS = word_set(acclaim.PIECES), word_set(acclaim.LEADS)
_STRONG = word_set(f"{acclaim.STRONG} {acclaim.COMPARED}".replace("_", " "))
_ADVERBS, _WORKED, _RANKS = word_set(acclaim.ADVERBS), word_set(acclaim.WORKED), word_set(acclaim.RANKS)
_TREASURES, _EMPHASIS = word_set(acclaim.TREASURES), word_set(acclaim.EMPHASIS)
_BRANDED = word_set(acclaim.BRANDED.replace("_", " "))
_FAULTS = word_set(acclaim.FAULTS.replace("_", " "))
_SAYING = (
    VOCABULARY
    | _STRONG
    | _LEADS
    | _PIECES
    | _ADVERBS
    | _WORKED
    | _EMPHASIS
    | _FAULTS
    | word_set(acclaim.NOUNS.replace("_", " "))
)
_THINGS, _DISPLAYED = word_set(pictures.THINGS), word_set(style.DISPLAYED) - {"in"}
_SUBJECTS = frozenset(("this", "it", "one", "quality", "everything"))
_SPEAKING = frozenset(tuple(each.split("_")) for each in acclaim.SPEAKING.split())
_STAGES = word_set("magazine cover gallery museum studio award portfolio print exhibition broadcast cinema showroom")
EVALUATING = _STRONG | _ADVERBS | _LEADS | _STAGES - {"print"} | frozenset(("quality",))
"""Words of praise and blame, and those that only go with them."""
_SCENIC = word_set("lines line shadow shadows colours light lights edges edge dots strokes washes")
_OURS = frozenset(("my", "our", "your", "its"))
_MOODY = word_set("dreamlike dreamy ethereal cinematic painterly nostalgic timeless haunting filmic")
_MEASURED = word_set("air water sound sleep life wine meat fabric leather build")
_LONGEST = 5


def __dir__() -> list[str]:
    return __all__


def _apart(words: Tagged, first: int) -> bool:
    """Say whether what stands between commas or stops has no subject of the scene."""
    start, end = words.segment(first)
    return not words.quoted(first) and not any(
        words.mask[at] & (TRIGGER | POSSESSIVE) and words.low[at] not in _OURS for at in range(start, end)
    )


def _only_says(words: Tagged, start: int, end: int) -> bool:
    """Say whether a stretch has no words but such as speak of the picture."""
    return all(
        low in _SAYING or low.endswith("ly") or low[0].isdigit() or words.mask[at] & (DETERMINER | COPULA)
        for at, low in enumerate(words.low[start:end], start)
    )


def _piece(words: Tagged, last: int) -> int:
    """Return the index of the noun for the picture that adjectives stand before, or 0."""
    at = last
    while at < words.size and at < last + _LONGEST and words.gaps[at] < COMMA:
        low = words.low[at]
        if low in _PIECES and not (words.at(at + 1) in _PIECES and words.gaps[at + 1] < COMMA):
            return 0 if words.gaps[at + 1] < COMMA and words.at(at + 1) in _THINGS else at
        if words.mask[at] & STOPPER and low != "of":
            break
        at += 1
    return 0


def praised(words: Tagged, first: int, last: int) -> bool:
    """Say whether an adjective praises or blames this picture: "an exceptional digital painting", "hideous picture"."""
    noun = _piece(words, last)
    if words.quoted(first) or not noun:
        return False
    start, end = words.segment(first)
    if words.low[noun] in {"one", "ones", "take", "version", "attempt", "effort"} and not words.within(
        noun, end, _RANKS - {"set", "day"}
    ):
        return False
    following = words.at(noun + 1) if words.gaps[noun + 1] < COMMA else ""
    if following in _DISPLAYED or (
        following == "of" and words.at(noun + 2) not in _DETERMINING and words.low[noun] in {"one", "work", "piece"}
    ):
        return False
    ranked = words.within(noun + 2, min(end, noun + 6), _RANKS)
    if following == "in" and not ranked and words.mask[min(noun + 2, words.size - 1)] & (DETERMINER | POSSESSIVE):
        return False
    if any(words.mask[at] & TRIGGER for at in range(start, first)):
        return _subject_in(words, start, first) and not afar(words, first)
    lead = range(start, first)
    return not any(words.mask[at] & POSSESSIVE and words.low[at] not in _OURS for at in lead) and all(
        words.low[at] in _SAYING | _OURS
        or words.mask[at] & (DETERMINER | ADJECTIVE | COPULA)
        or words.low[at].endswith("ly")
        for at in lead
    )


def _subject_in(words: Tagged, start: int, first: int) -> bool:
    """Say whether the subject is told to be in the picture praised: "X in a gorgeous Pixar render"."""
    at = first - 1
    while at > start and (words.mask[at] & DETERMINER or words.low[at] in _SAYING - {"in", "as"}):
        at -= 1
    return words.low[at] in {"in", "as"} and bool(words.mask[at - 1] & TRIGGER)


def speaking(words: Tagged, first: int, last: int) -> bool:
    """Say whether an adjective stands between commas with nothing but its kind: ", mind-blowing", "sloppy work"."""
    start, end = words.segment(first)
    if not _apart(words, first) or not _only_says(words, start, end):
        return False
    if words.gaps[last] < COMMA and words.low[last] not in _SAYING - _SCENIC:
        return False
    return tuple(words.low[first:last]) in _SPEAKING or words.within(
        start, end, _PIECES - {"one", "ones", "take", "work"}
    )


def exclaimed(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a way of speaking praises the picture: "chef's kiss", "the picture is worth framing"."""
    if words.quoted(first):
        return False
    start, end = words.segment(first)
    if _apart(words, first):
        return words.gaps[start] >= COMMA
    return words.within(start, end, _PIECES - {"one", "ones", "take", "art", "work", "shot", "print"})


def treasured(words: Tagged, first: int, last: int) -> bool:
    """Say whether a noun praises or blames the picture: "absolute banger", "mess of a picture"."""
    start, end = words.segment(first)
    if not _apart(words, first):
        return False
    if words.at(last) == "of" and words.gaps[last] < COMMA:
        return words.within(last + 1, min(end, last + 4), _PIECES)
    if words.at(last) == "as":
        return words.within(last + 1, min(end, last + 4), _PIECES)
    said = all(words.low[at] in _SAYING or words.mask[at] & DETERMINER for at in range(start, first))
    emphatic = words.within(start, first, _EMPHASIS)
    return said and end == last and (words.low[last - 1] not in _TREASURES or emphatic)


def worked(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a picture is told to be made well or badly: "nicely composed", "unbelievably well drawn"."""
    start, end = words.segment(first)
    if not _apart(words, first) or end - start > _LONGEST:
        return False
    made = words.within(start, end, _WORKED) or words.within(start, end, _PIECES)
    return made and all(
        low in _WORKED or low in _ADVERBS or low in _LEADS or low.endswith("ly") or low in _PIECES
        for low in words.low[start:end]
    )


def faulty(words: Tagged, first: int, _last: int) -> bool:
    """Say whether faults of the picture are listed: "bad anatomy", "thumbnail-sized and pixelated"."""
    return _apart(words, first) and _only_says(words, *words.segment(first))


def branded(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a watermark lies over the picture: "signature and watermark", "watermark across it"."""
    start, end = words.segment(first)
    if words.low[first].startswith("watermark"):
        return _apart(words, first) and not words.within(start, end, ("note", "banknote", "sheet", "lamp", "bill"))
    return _apart(words, first) and all(
        low in _BRANDED or low in _LEADS or words.mask[at] & DETERMINER
        for at, low in enumerate(words.low[start:end], start)
    )


def verdict(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a sentence about the picture judges it: "the quality could be better"."""
    start, end = words.segment(first)
    if not _apart(words, first) or at_hand(words, first):
        return False
    opening = range(start, min(first, start + _LONGEST))
    subject = any(words.low[at] in _PIECES - {"take", "still", "one", "ones", "print", "work"} for at in opening)
    subject = subject or (words.low[start] in _SUBJECTS and first - start < 3)  # noqa: PLR2004 - "this one"
    return subject and words.within(
        first,
        end,
        _STRONG | {"prize", "prizes", "award", "framing", "frame", "sharpness", "quality", "detail", "desired"},
    )


def quality(words: Tagged, first: int, last: int) -> bool:
    """Say whether a fragment names a quality and nothing else: "unreal quality"."""
    start, end = words.segment(first)
    return (
        end == last
        and 0 < first - start < _LONGEST
        and _apart(words, first)
        and not words.within(start, first, _MEASURED | _MOODY)
    )


def what_a(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody exclaims at the picture: "what a capture!"."""
    noun = _piece(words, last)
    return words.segment(first)[0] == first and noun > 0 and words.gaps[noun + 1] >= COMMA and _apart(words, first)


def standard(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a picture is praised by where it might go: "Magazine cover stuff", "gallery standard"."""
    start, _ = words.segment(first)
    return first - start < _LONGEST and words.at(first - 1) in _STAGES and _apart(words, first)


def resolved(words: Tagged, first: int, last: int) -> bool:
    """Say whether every detail is told to be sharp: "each hair crisply resolved"."""
    start, end = words.segment(first)
    near = words.low[max(start, first - 1) : first] + words.low[last : min(end, last + 1)]
    opens = words.low[start] in {"every", "each", "all", "the"}
    return opens and any(word in _WORKED for word in near) and _apart(words, first)


_DETERMINING = frozenset(("a", "an", "the", "this", "rare", "great", "such", "art"))

ASKED = (
    (f"{acclaim.STRONG} {acclaim.COMPARED}", praised),
    (f"{acclaim.SPEAKING} {acclaim.STRONG}", speaking),
    (acclaim.EXCLAIMED, exclaimed),
    (acclaim.NOUNS, treasured),
    (acclaim.ADVERBS, worked),
    (acclaim.FAULTS, faulty),
    (acclaim.BRANDED, branded),
    (acclaim.VERDICTS, verdict),
    ("quality", quality),
    ("standard stuff material calibre caliber grade level worthy tier piece", standard),
    ("crisply sharply exquisitely perfectly finely minutely flawlessly beautifully painstakingly", resolved),
    ("what_a what_an such_a such_an", what_a),
)
"""Cues, and the question that decides for each."""
