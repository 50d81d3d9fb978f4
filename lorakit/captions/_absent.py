"""Finding subjects told not to be seen, or not to be yet."""

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ANY_PART, COPULA, DETERMINER, OTHER, POSSESSIVE, PREPOSITION, TRIGGER, Tagged
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import elsewhen

__all__ = ["ASKED"]

_SUBJECTS = frozenset(("he", "she", "it", "they", "he's", "she's", "it's", "they're"))
_PRESENCES, _BECOMING = word_set(elsewhen.PRESENCES), word_set(elsewhen.BECOMING)
_SHOWING, _ONLY = word_set(elsewhen.SHOWING), frozenset(("only", "just", "merely", "purely", "solely", "simply", "but"))
_HERE = word_set(
    "while as and until when here in behind beyond throughout at for on yet today tonight now itself because since but"
)
_SHAPELESS = word_set("shapeless formless bodiless disembodied incorporeal unseen invisible")
_STAYING = word_set("stays remains kept keeps lurks waits stands sits hides lies hovers lingers watches crouches")
_PICTURES = word_set(elsewhen.PICTURED)
_POINTING = word_set(elsewhen.POINTING)
_ENTERING, _TRACES = word_set(elsewhen.ENTERING), word_set(elsewhen.TRACES)
_WITNESSES = word_set("you we one viewer viewers us i camera reader readers audience you'll we'll")
_DENYING = word_set("not never can't cannot don't doesn't didn't won't couldn't hardly no nobody barely isn't wasn't")
_HAVING = word_set("has had is was have he's she's it's hasn't")
_SINCE = word_set("already just long since now simply suddenly only also apparently all")
_ROOMS = word_set("room house building scene frame picture shot stage party village town city world page story panel")
_SENSES = word_set("gaze attention mind thoughts eyes look focus stare glance voice hand hands foot arm")
_PARTS_SEEN = word_set("back head silhouette profile side top half outline shape reflection hand hands feet legs")
_TOOK = word_set("took taking taken takes photographer filming films shooting shot himself herself not one photo")
_DEAD_BY = word_set("by at already before when since")
_BEGINS = word_set("begins begin starts start opens open ends end began started taken")
_RUMOURS = word_set("rumour rumor legend myth story name memory mystery mention suspicion")
_LONGEST = 6


def __dir__() -> list[str]:
    return __all__


def _subject(words: Tagged, at: int) -> bool:
    """Say whether the clause before a word has the trigger for its subject, and nobody else."""
    start, _ = words.segment(at)
    before = words.mask[start:at]
    if any(bits & OTHER and not bits & TRIGGER for bits in before):
        return False
    named = any(words.mask[each] & TRIGGER and words.low[each][-2:] != "'s" for each in range(start, at))
    return named or words.within(start, at, _SUBJECTS)


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
        only = only or (words.low[at] in {"remains", "remained"} and words.low[first] in _RUMOURS)
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
    return words.at(at - 1) == "of" and words.at(at - 2) in _ORDINALS


def _picture(words: Tagged, at: int) -> bool:
    """Say whether a noun for the picture stands at an index, behind its determiner: "in this shot", "part of any"."""
    at += words.at(at) == "of"
    first = at
    while at < words.size and (words.mask[at] & DETERMINER or words.low[at] in {"every", "single", "actual", "whole"}):
        at += 1
    low = words.at(at)
    pointed = low != "one" or words.at(at - 1) in {"this", "that"}
    if low == "it" and at == first and words.gaps[at + 1] >= COMMA:
        return words.within(*words.sentence(at), _PICTURES | {"photographer"})
    return low in _PICTURES and pointed and (words.gaps[at + 1] >= COMMA or words.at(at + 1) != "of")


def kept_out(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject is told not to be in the picture: "isn't in this one", "never comes into the shot"."""
    if words.quoted(first) or words.gaps[first] >= STOP or not (_subject(words, first) or _took(words, first)):
        return False
    _, end = words.segment(first)
    at = last
    while at < end and (words.low[at] in _ENTERING or words.low[at].endswith("ly")):
        at += 1
    if at < end and words.low[at] in {"in", "into", "on", "onto", "within", "inside", "part", "through", "to"}:
        return _picture(words, at + 1)
    if at == end or words.mask[at] & PREPOSITION or words.low[at] in _HERE | {"there", "any", "anymore", "home"}:
        return words.within(
            last, at + 1, ("visible", "there", "seen", "shown", "pictured", "home", "depicted", "arrived")
        )
    return at > last and words.low[at - 1] in {"enters", "enter", "entered"} and _picture(words, at)


def _took(words: Tagged, at: int) -> bool:
    """Say whether "and" joins a clause to one whose subject is the trigger: "he's behind the camera and not in it"."""
    start, _ = words.sentence(at)
    return words.at(at - 1) in {"and", "so", "but"} and bool(words.mask[start] & TRIGGER)


def unwatched(words: Tagged, first: int, last: int) -> bool:
    """Say whether who looks at the picture does not see the subject: "you can't see him", "we only hear her"."""
    start, end = words.segment(first)
    if words.quoted(first) or last >= words.size or words.gaps[last] >= COMMA:
        return False
    back = words.low[max(start, first - 4) : first]
    if not any(word in _WITNESSES for word in back):
        return False
    only = any(word in _ONLY for word in back)
    named = bool(words.mask[last] & TRIGGER) or words.low[last] in {"him", "it", "them", "her", "hers"}
    if words.low[first] in {"hear", "hears", "heard"}:
        return only or named
    if only:
        seen = any(words.mask[at] & (ANY_PART | TRIGGER) or words.low[at] in _PARTS_SEEN for at in range(last, end))
        return bool(words.mask[last] & (DETERMINER | POSSESSIVE)) and not seen
    denied = any(word in _DENYING for word in back)
    after = last + 1
    closed = words.gaps[after] >= COMMA or bool(words.mask[after] & PREPOSITION) or words.low[after] in _HERE | {"any"}
    return denied and named and (closed or bool(words.mask[last] & TRIGGER))


def only_left(words: Tagged, first: int, last: int) -> bool:
    """Say whether a trace is all there is of the subject: "only her voice is in the room", "it's just his wellies"."""
    start, end = words.segment(first)
    if words.quoted(first) or last >= end:
        return False
    its = words.low[first - 1] in {"it's", "there's"} or words.low[first - 2 : first] in (["it", "is"], ["there", "is"])
    owned = bool(words.mask[last] & (POSSESSIVE | TRIGGER))
    if not (start == first or its) or not (owned or words.mask[last] & DETERMINER):
        return False
    noun = next((at for at in range(last, min(end, last + 4)) if words.low[at] in _TRACES), 0)
    if noun:
        plain = owned or words.low[noun] not in {"shadow", "silhouette", "outline"}
        return plain or any(words.mask[at] & TRIGGER for at in range(noun, end))
    if any(words.mask[at] & ANY_PART for at in range(last, min(end, last + 4))):
        return False
    left = next((at for at in range(last, end) if words.low[at] in {"left", "remains", "remain"}), 0)
    gone_from = left > 0 and (words.mask[left - 1] & COPULA or words.low[left] != "left") and words.at(left + 1) != "on"
    return owned and (its or bool(gone_from))


def _named(words: Tagged, at: int) -> bool:
    """Say whether the trigger or its pronoun is the subject of a verb: "X is", "she has", "he's", "X must be"."""
    back = at - (words.low[at] in {"be", "been"})
    before = back - 1 if back and words.low[back - 1] != "and" else back - 2
    if words.low[at] in _SUBJECTS or words.low[before] in _SUBJECTS:
        return True
    return bool(words.mask[before] & TRIGGER) and not words.low[before].endswith("'s")


def departed(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject is told to have gone: "has gone out by now", "had left when this was taken"."""
    at = first - 1
    while at > 0 and words.low[at] in _SINCE:
        at -= 1
    if words.quoted(first) or at < 0 or words.low[at] not in _HAVING or words.gaps[first] >= COMMA:
        return False
    if not _named(words, at):
        return False
    after = last
    if words.at(after) in {"out", "away", "off", "home", "elsewhere", "ahead", "abroad"} and words.gaps[after] < COMMA:
        after += 1
    if words.gaps[after] >= COMMA or words.at(after) in {"by", "before", "when", "already", "long"}:
        return True
    return words.low[first] == "left" and words.at(last) == "the" and words.at(last + 1) in _ROOMS - {"stage"}


def elsewhere(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject is told to be in another place, or dead: "must be somewhere behind the hedge"."""
    start, end = words.segment(first)
    if words.quoted(first) or words.within(start, first, _SENSES) or words.gaps[first] >= COMMA:
        return False
    low = words.low[first]
    if low == "somewhere":
        doing = any(word.endswith("ing") for word in words.low[start:first])
        placed = bool(words.mask[first - 1] & COPULA) or end == last
        linked = any(bits & COPULA for bits in words.mask[start:first])
        placed = placed and words.at(last) != "between"
        return placed and linked and not doing and _subject(words, first)
    at = first - 1
    while at > 0 and words.low[at] in _SINCE:
        at -= 1
    if words.low[at] not in _HAVING | {"be", "been", "stays", "remains"} or not _named(words, at):
        return False
    closed = words.gaps[last] >= COMMA
    if low == "missing":
        return closed or (words.low[last] == "from" and _picture(words, last + 1))
    return closed or words.low[last] in (_DEAD_BY if low == "dead" else _HERE)


def announced(words: Tagged, first: int, last: int) -> bool:
    """Say whether a label puts the subject out of the picture: "Off screen: X."."""
    ahead = last < words.size and bool(words.mask[last] & TRIGGER)
    return ahead and words.gaps[first] == STOP and words.gaps[last] == COMMA


def to_enter(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject comes only in another picture or later: "comes in only on the next page"."""
    _, end = words.segment(first)
    if words.quoted(first) or not _subject(words, first):
        return False
    for at in range(last, min(end, last + 7)):
        if words.low[at] in _POINTING and words.at(at + 1) in _PICTURES - {"take"}:
            return True
        if words.low[at] in {"later", "afterwards"} and words.gaps[at + 1] >= COMMA:
            return True
    return False


def represented(words: Tagged, first: int, last: int) -> bool:
    """Say whether something stands for the subject: "is represented in this frame only by the voice"."""
    _, end = words.segment(first)
    return not words.quoted(first) and words.within(last, min(end, last + 6), ("by",)) and _subject(words, first)


def begins(words: Tagged, _first: int, last: int) -> bool:
    """Say whether a time is told by where a page or a scene begins: "taken away before the page begins"."""
    return _picture(words, last) and words.within(last + 1, last + 4, _BEGINS)


def filming(words: Tagged, first: int, _last: int) -> bool:
    """Say whether the subject takes the picture and is not in it: "he's behind the camera"."""
    linked = bool(words.mask[first - 1] & COPULA) or words.low[first - 1] in _SUBJECTS
    return linked and words.within(*words.sentence(first), _TOOK) and not words.quoted(first)


def lying(words: Tagged, first: int, last: int) -> bool:
    """Say whether a body is told to be elsewhere or to come: "his body lies somewhere else"."""
    _, end = words.segment(first)
    until = min(end, last + 5)
    told = words.within(last, until, ("elsewhere", "somewhere", "later", "afterwards"))
    return told and bool(words.mask[first - 1] & (POSSESSIVE | DETERMINER | TRIGGER)) and not words.quoted(first)


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
    ("form body shape figure flesh self spirit soul voice", formless),
    ("not isn't wasn't never doesn't didn't hasn't cannot can't aren't no_longer", kept_out),
    ("see sees seen spot hear hears heard glimpse make_out", unwatched),
    ("only just merely", only_left),
    ("gone left departed vanished disappeared fled", departed),
    ("somewhere elsewhere somewhere_else away missing dead abroad", elsewhere),
    ("off_screen offscreen off_camera off_panel off_stage off_page unseen out_of_frame out_of_shot", announced),
    ("comes appears arrives enters returns joins turns_up shows_up appear arrive", to_enter),
    ("represented replaced symbolised symbolized", represented),
    ("before after until", begins),
    ("behind_the_camera", filming),
    ("body", lying),
    ("usual default regular signature trademark go_to famous standard iconic customary habitual", dressed_up),
    ("looks outfits costumes costume_changes outfit_changes wardrobe_changes", counted),
)
"""Cues, and the question that decides for each."""
