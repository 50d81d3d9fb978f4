"""Finding subjects told not to be seen, not to be yet, or not to be what they seem."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import COPULA, DETERMINER, OTHER, POSSESSIVE, PREPOSITION, TRIGGER, Tagged
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import elsewhen

__all__ = ["ASKED"]

_SUBJECTS = frozenset(("he", "she", "it", "they"))
_PRESENCES, _NEWS, _BECOMING = word_set(elsewhen.PRESENCES), word_set(elsewhen.NEWS), word_set(elsewhen.BECOMING)
_SHOWING, _ONLY = word_set(elsewhen.SHOWING), frozenset(("only", "just", "merely", "purely", "solely", "simply", "but"))
_PAPERS = word_set("card cards papers document documents parade check badge badges photo tag theft")
_CONCEALING = word_set(
    "hides hiding hidden hide keeps keeping kept conceals concealing concealed secret true real unknown protects "
    "protecting masks masking false vigilante double borrowed assumed whose guards guarding reveals revealed new"
)
_HERE = word_set("while as and until when here in throughout at for on yet today tonight now itself because since but")
_SHAPELESS = word_set("shapeless formless bodiless disembodied incorporeal unseen invisible")
_STAYING = word_set("stays remains kept keeps lurks waits stands sits hides lies hovers lingers watches crouches")
_LONGEST = 6


def __dir__() -> list[str]:
    return __all__


def _subject(words: Tagged, at: int) -> bool:
    """Say whether the clause before a word has the trigger for its subject, and nobody else."""
    start, _ = words.segment(at)
    before = words.mask[start:at]
    if any(bits & OTHER and not bits & TRIGGER for bits in before):
        return False
    return any(bits & TRIGGER for bits in before) or words.within(start, at, _SUBJECTS)


def gone(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject is told to be out of the picture: "X out of frame;", "is absent from the image"."""
    if words.quoted(first) or first == 0:
        return False
    closed = words.gaps[last] >= COMMA or words.at(last) in _HERE
    if words.mask[first - 1] & TRIGGER and words.gaps[first] <= COMMA:
        return closed or words.low[last - 1] in {"from", "by"}
    staying = words.low[first - 1] in _STAYING and words.low[last - 1] not in {"sight", "view"}
    if not (words.mask[first - 1] & COPULA or staying):
        return False
    return _subject(words, first) and (closed or words.low[last - 1] in {"from", "by"})


def spoken(words: Tagged, first: int, _last: int) -> bool:
    """Say whether only the voice of the subject is there: "speaks from offscreen"."""
    start, _ = words.segment(first)
    return not words.quoted(first) and words.within(start, first, _SHOWING) and _subject(words, first)


def merely(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a voice or a signal is all there is of the subject: "is just a signal on the radar"."""
    start, _ = words.segment(first)
    if words.quoted(first):
        return False
    at = first - 1
    only = False
    while at > start and first - at <= _LONGEST and not words.mask[at] & COPULA:
        only = (
            only
            or words.low[at] in _ONLY | _SHAPELESS
            or (words.low[at - 1] in {"than", "nothing"} and words.low[at] != "to")
        )
        if words.mask[at] & PREPOSITION and words.low[at] not in {"as", "than", "but"}:
            return False
        at -= 1
    if words.mask[at] & COPULA and at > start:
        only = only or words.within(start, at, _ONLY)
        return only and _subject(words, at)
    return (
        only
        and words.low[at] in {"nothing", "only", "just"}
        and words.gaps[start] >= COMMA
        and not words.low[first].endswith("s")
    )


def unborn(words: Tagged, _first: int, last: int) -> bool:
    """Say whether the subject is told not to be there yet: "not yet summoned", "not yet taken physical shape"."""
    start, end = words.segment(last - 1)
    at = last
    if words.quoted(last - 1) or words.gaps[last] >= COMMA:
        return False
    if words.at(at) in {"been", "fully", "quite"}:
        at += 1
    if words.at(at) in {"taken", "assumed", "given", "found", "got", "gained"}:
        return words.within(at + 1, min(end, at + 4), ("shape", "form", "body", "flesh", "face"))
    alone = words.at(at) in _BECOMING and (words.gaps[at + 1] >= COMMA or bool(words.mask[at + 1] & PREPOSITION))
    return alone and (_subject(words, last - 1) or words.gaps[start] == STOP)


def formless(words: Tagged, first: int, last: int) -> bool:
    """Say whether a form is denied or told to be no true one: "no form on screen", "illusion form only"."""
    start, end = words.segment(first)
    if words.quoted(first):
        return False
    if words.low[first - 1] == "no" and words.gaps[start] >= COMMA and start == first - 1:
        return words.gaps[last] >= COMMA or words.at(last) in {"on", "in", "here", "at", "of", "yet", "to"}
    return end == last + 1 and words.at(last) == "only" and start < first and words.gaps[start] >= COMMA


def identity(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody's identity is told to be hidden: "her vigilante identity unknown to the vendors"."""
    if words.quoted(first) or (words.gaps[last] < COMMA and words.at(last) in _PAPERS):
        return False
    start, end = words.segment(first)
    told = words.low[last - 1] not in {"identity", "identities"}
    if told:
        return words.within(last, min(end, last + 4), _CONCEALING | {"shown", "seen", "known", "only"})
    return words.within(start, first, _CONCEALING) or words.within(last, min(end, last + 4), _CONCEALING)


def fooled(words: Tagged, first: int, last: int) -> bool:
    """Say whether others are told not to know: "so that nobody will know her", "a fact no one learns"."""
    _, end = words.sentence(first)
    if words.quoted(first):
        return False
    until = min(end, last + 9)
    if words.low[first] in {"nobody", "no", "none"}:
        return words.within(last, min(end, last + 2), _NEWS) and words.low[first - 1] != "sure"
    fools = words.within(last, until, ("fooled", "deceived", "duped", "tricked", "mistake", "take"))
    denied = words.within(last, until, ("nobody", "no", "none", "never", "cannot", "can't", "won't", "not"))
    return fools or (denied and words.within(last, until, _NEWS - {"find", "finds"}))


def dressed_up(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told as known already: "in her signature yellow raincoat", "wears the regular thing"."""
    if words.quoted(first):
        return False
    start, end = words.segment(first)
    at = first - 1
    while at > start and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    wearing = words.low[at] in {"in", "wearing", "wears", "wear", "dons", "sports"}
    if words.at(last) in {"thing", "stuff", "things", "self"} or (words.gaps[last] >= COMMA and wearing):
        return wearing and at < first - 1
    ahead = words.low[last : min(end, last + 3)]
    return wearing and at < first - 1 and any(word in _GARMENTS or word == "get" for word in ahead)


def counted(words: Tagged, first: int, last: int) -> bool:
    """Say whether looks are counted: "the second of four looks", "between costume changes 5 and 6"."""
    if words.quoted(first):
        return False
    if words.low[last - 1] == "changes":
        return words.at(last)[:1].isdigit() or words.at(first - 1) in {"between", "no", "after", "before"}
    at = first - 1
    return words.at(at - 1) == "of" and words.mask[at - 2] == words.mask[at - 2] and words.at(at - 2) in _ORDINALS


_GARMENTS = word_set(elsewhen.WORN)
_ORDINALS = word_set("first second third fourth fifth last final two three four one")

ASKED = (
    (elsewhen.ABSENT, gone),
    (
        "from_offscreen from_off_screen from_off_camera from_off_panel from_outside_the_frame from_beyond_the_frame",
        spoken,
    ),
    (elsewhen.PRESENCES, merely),
    ("not_yet has_not_yet hasn't_yet has_yet_to_be yet_to_be", unborn),
    ("form body shape figure flesh", formless),
    (
        "identity identities true_face true_form true_nature true_self true_shape real_face real_form true_name",
        identity,
    ),
    ("so_that so_nobody so_no_one nobody no_one none lest", fooled),
    ("usual regular signature trademark standard iconic customary habitual", dressed_up),
    ("looks outfits costumes costume_changes outfit_changes wardrobe_changes", counted),
)
"""Cues, and the question that decides for each."""
