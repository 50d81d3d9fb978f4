"""Finding clothes told by what becomes of them or who decides on them: "boots that fall apart two episodes on"."""

from lorakit.captions._cues import word_set
from lorakit.captions._elsewhen import has_worn, worn_before
from lorakit.captions._grammar import DETERMINER, POSSESSIVE, PREPOSITION, TRIGGER, Tagged
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import elsewhen, stories

__all__ = ["ASKED"]

_GENERAL = word_set(stories.GENERAL_CLOTHES)
_EPISODES, _EVENTS, _CHANGED = word_set(elsewhen.EPISODES), word_set(elsewhen.EVENTS), word_set(elsewhen.CHANGED)
_AWAY = frozenset(("on", "later", "earlier", "ago", "away", "hence", "back", "before", "after", "from", "in", "ahead"))
_COUNTS = word_set("one two three four five six few several couple some many a next")
_SUBJECTS = frozenset(("he", "she", "it", "they", "who", "that", "which"))
_HANDLING = word_set(
    "puts takes adjusts rips packs sews tries drops buys folds removes sheds changes tears pulls peels"
)
_DATED = word_set("yesterday's tomorrow's night's week's day's morning's episode's scene's season's chapter's")
_PUBLISHED = word_set(
    "poster trailer cover comic game film movie book show series teaser promo dlc sequel prequel film's cutscene "
    "advert key_art anime manga novel play script patch remaster remake concept lookbook brief bible"
)
_TOLD = word_set("described mentioned shown seen worn featured depicted pictured drawn sketched")
_PROMOTED = word_set(elsewhen.PROMOTED)
_MARKS = word_set("scar scars tattoo wound burn brand limp haircut beard braid streak mark")
_LONGEST = 7


def __dir__() -> list[str]:
    return __all__


def counted(words: Tagged, first: int, last: int) -> bool:
    """Say whether parts of a story are counted from the picture: "two episodes on", "a scene later"."""
    return (
        words.at(first - 1) in _COUNTS
        and words.at(last) in _AWAY
        and not words.quoted(first)
        and has_worn(words, words.sentence(first)[0], first)
    )


def lent(words: Tagged, first: int, last: int) -> bool:
    """Say whether a clause tells what will be with clothes: "the gown the duchess will lend her"."""
    start, _ = words.segment(first)
    if words.quoted(first) or words.at(last) == "not" or words.gaps[last] >= COMMA:
        return False
    if words.mask[last] & (PREPOSITION | DETERMINER | POSSESSIVE):
        return False
    become = words.at(last) in {"become", "be"} and has_worn(words, last, last + 4)
    back = max(start, first - _LONGEST)
    return become or has_worn(words, back, first) or words.within(back, first, _MARKS)


def obtained(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody comes by something at an event: "the scar he gets in the duel"."""
    start, end = words.segment(first)
    at = first - 1
    later = words.low[at] in {"only", "later", "eventually", "finally", "first", "then", "soon"}
    while at > start and (words.low[at].endswith("ly") or words.low[at] in {"later", "first", "then", "soon", "still"}):
        at -= 1
    if words.quoted(first) or words.low[at] not in _SUBJECTS or at <= start:
        return False
    if words.mask[at - 1] & (PREPOSITION | DETERMINER):
        return False
    told = words.within(last, end, _EPISODES | _EVENTS | {"credits", "exam", "climax", "ending", "boss", "quest"})
    return told or (later and has_worn(words, start, at))


def to_be(words: Tagged, _first: int, last: int) -> bool:
    """Say whether something is still to be done to clothes: "coat to be aged down"."""
    first = last - 2
    done = words.at(last).endswith(("ed", "en")) or words.at(last) in _CHANGED | {"cut", "sewn", "made", "set"}
    return done and words.gaps[last] < COMMA and not words.quoted(first) and worn_before(words, first)


def agreed(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a note leaves clothes to an agreement: "clothing as discussed"."""
    return not words.quoted(first) and has_worn(words, max(words.segment(first)[0], first - 4), first)


def whatever(words: Tagged, first: int, last: int) -> bool:
    """Say whether any clothes will do: "whatever costume the director picks", "outfit: whatever she had on"."""
    if words.gaps[first] == COMMA and words.text[words.ends[first - 1] : words.starts[first]].strip() == ":":
        return has_worn(words, first - 1, first)
    return words.gaps[last] < COMMA and words.at(last) in _GENERAL


def normally(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody is told to wear other clothes than usual: "normally in armour"."""
    wearing = words.at(last) in {"in", "wears", "wearing", "dressed", "seen"} or words.at(first - 1) in {
        "wears",
        "dressed",
    }
    return wearing and not words.quoted(first) and has_worn(words, last + 1, min(words.sentence(first)[1], last + 5))


def open_to(words: Tagged, first: int, _last: int) -> bool:
    """Say whether a note leaves clothes open: "outfit is up to you", "clothes don't matter"."""
    start, _ = words.segment(first)
    return not words.quoted(first) and any(
        words.low[at] in _GENERAL | {"wears", "wear"} for at in range(max(start, first - _LONGEST), first)
    )


def published(words: Tagged, first: int, _last: int) -> bool:
    """Say whether clothes are those of a work: "the coat from the poster", "her skin from the DLC"."""
    at = first - 1
    start, _ = words.segment(first)
    while at > start and first - at < 4 and words.low[at] not in {"from", "in"}:  # noqa: PLR2004 - "from the first film"
        at -= 1
    told = words.low[at] == "in" and words.low[at - 1] in _TOLD
    tied = (words.low[at] == "from" or told) and words.low[at + 1] in {"the", "his", "her", "its"}
    return tied and not words.quoted(first) and has_worn(words, max(start, at - 3), at)


def dated(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are of another day: "yesterday's clothes", "last night's make-up"."""
    _, end = words.segment(first)
    return not words.quoted(first) and has_worn(words, last, min(end, last + 3))


def stated(words: Tagged, first: int, last: int) -> bool:
    """Say whether a label says nothing but a state: ", state: bloodied", ", version with glasses"."""
    start, end = words.segment(first)
    if start != first or words.quoted(first) or words.gaps[first] != COMMA:
        return False
    if end == last:
        return words.text[words.ends[first] : words.ends[first] + 1] in {":", "="}
    return words.low[first] in {"version", "variant"} and words.at(last) in {"with", "without", "in", "for"}


def changed(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject is told to be before or after a change: "before the haircut", "not changed since"."""
    if words.low[first] == "not":
        return words.at(last) in {"since", "from", "after"} and words.gaps[last] < COMMA
    at = first - 1
    while at > 0 and words.mask[at] & (DETERMINER | POSSESSIVE):
        at -= 1
    closed = words.gaps[last] >= COMMA
    return (
        words.low[at] in {"before", "after"}
        and closed
        and bool(words.mask[at - 1] & TRIGGER or words.gaps[at] >= COMMA)
    )


def promoted(words: Tagged, first: int, last: int) -> bool:
    """Say whether a time is told by what becomes of the subject: "before she is promoted"."""
    if words.quoted(first) or words.at(last) not in _SUBJECTS or words.gaps[last] >= COMMA:
        return False
    return words.at(last + 1) in {"is", "was", "gets", "becomes", "became"} and words.within(
        last + 2, last + 5, _PROMOTED
    )


def disguised(words: Tagged, first: int, _last: int) -> bool:
    """Say whether somebody is told to be disguised: "her disguise still holding"."""
    start, _ = words.segment(first)
    owned = bool(words.mask[first - 1] & POSSESSIVE)
    return owned and not words.quoted(first) and not words.within(start, first, _HANDLING)


def stolen(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told to have been lost: "the suit having been stolen"."""
    return words.gaps[last] < COMMA and not words.quoted(first) and worn_before(words, first)


ASKED = (
    (elsewhen.EPISODES, counted),
    ("will would shall won't wouldn't", lent),
    (elsewhen.OBTAINING, obtained),
    ("to_be", to_be),
    (elsewhen.AGREED, agreed),
    ("whatever whichever any_old", whatever),
    (elsewhen.OPEN, open_to),
    (" ".join(sorted(_PUBLISHED)), published),
    (" ".join(sorted(_DATED)), dated),
    ("state status condition version variant stage", stated),
    (elsewhen.CHANGES, changed),
    ("before after until once", promoted),
    ("normally usually ordinarily typically otherwise", normally),
    ("disguise", disguised),
    ("having_been having", stolen),
)
"""Cues, and the question that decides for each."""
