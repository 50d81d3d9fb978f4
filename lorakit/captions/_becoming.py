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
    "mod reshoot reshoots photoshoot update build release rehearsal advert key_art "
    "anime manga novel play script patch remaster remake concept lookbook brief bible"
)
_TOLD = word_set("described mentioned shown seen worn featured depicted pictured drawn sketched")
_PROMOTED = word_set(elsewhen.PROMOTED)
_MARKS = word_set("scar scars tattoo wound burn brand limp haircut beard braid streak mark")
_FAILED, _UNDECIDED, _WISHING = word_set(elsewhen.FAILED), word_set(elsewhen.UNDECIDED), word_set(elsewhen.WISHING)
_STRANDED, _PICTURES = (
    word_set(elsewhen.STRANDED),
    word_set(elsewhen.PICTURED) | {"pictures", "photos", "images", "set"},
)
_SPORTS = word_set("jersey shirt vest bib singlet t-shirt cap")
_COLOURS_WORN = word_set("mourning black white uniform")
_CHOSEN = word_set("picked chosen decided designed sewn bought")
_CARDINALS = frozenset(("one", "two", "three", "four", "five", "six"))
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
    _, end = words.segment(first)
    start, _ = words.sentence(first)
    wearing = words.within(max(start, first - 3), first, ("wearing", "wears", "dressed", "clad")) or (
        words.at(first - 1) == "in"
    )
    wished = words.within(last, min(end, last + 6), _WISHING)
    return (words.gaps[last] < COMMA and words.at(last) in _GENERAL) or (wearing and wished)


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


def published(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are those of a work: "the coat from the poster", "her skin from the DLC"."""
    at = first - 1
    start, _ = words.segment(first)
    while at > start and first - at < 4 and words.low[at] not in {"from", "in", "to"}:  # noqa: PLR2004 - "from the first film"
        at -= 1
    told = (words.low[at] == "in" and words.at(at - 1) in _TOLD) or words.at(at - 1) == "identical"
    tied = (words.low[at] == "from" or told) and words.low[at + 1] in {"the", "his", "her", "its"}
    numbered = words.at(last)[:1] == "v" or words.at(last)[:1].isdigit()
    tied = tied or (at == first - 1 and words.low[at] == "from" and numbered)
    return (
        tied
        and not words.quoted(first)
        and has_worn(words, max(start, at - 3 - (words.at(at - 1) in {"is", "are"})), at)
    )


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


def failed(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by how the picture was made: "the retexture isn't in yet", "the mesh failed"."""
    start, _ = words.sentence(first)
    _, end = words.segment(first)
    told = words.within(last, min(end, last + 3), _FAILED) and not words.quoted(first)
    return (
        told
        and has_worn(words, start, end)
        and bool(words.mask[first - 1] & DETERMINER or has_worn(words, first - 1, first))
    )


def planned(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told to be for later: "her gown planned for the cover", "dress withheld until launch"."""
    tied = words.at(last) in {"for", "until", "till", "back"} and words.gaps[last] < COMMA
    return tied and not words.quoted(first) and worn_before(words, first)


def either(words: Tagged, first: int, last: int) -> bool:
    """Say whether a choice of clothes is left open: "trench or blazer, still open"."""
    if not has_worn(words, first - 1, first) or words.quoted(first):
        return False
    noun = next((at for at in range(last, last + 3) if has_worn(words, at, at + 1)), 0)
    return bool(noun) and words.within(noun + 1, min(words.sentence(first)[1], noun + 4), _UNDECIDED)


def stranded(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by what was done in them: "the uniform he deserted in"."""
    at = first
    if words.gaps[last] < COMMA and not words.mask[last] & PREPOSITION and words.at(last) not in {"the", "last"}:
        return False
    if words.quoted(first):
        return False
    while at > 1 and words.gaps[at] < COMMA and words.low[at] not in _SUBJECTS:
        at -= 1
    return words.low[at] in _SUBJECTS and first - at < 4 and has_worn(words, at - 1, at)  # noqa: PLR2004 - "he will die in"


def once_was(words: Tagged, _first: int, last: int) -> bool:
    """Say whether clothes are told by what they were: "in what used to be his Sunday shirt"."""
    _, end = words.segment(last - 1)
    return has_worn(words, last, min(end, last + 5)) and not words.quoted(last - 1)


def the_way(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody is dressed as at another time: "dressed the way she was when they first met"."""
    start, _ = words.segment(first)
    _, end = words.sentence(first)
    told = words.at(last) in _SUBJECTS or bool(words.mask[min(last, words.size - 1)] & TRIGGER)
    then = words.within(last + 1, min(end, last + 3), ("was", "were", "did", "used", "dressed", "will"))
    if words.low[first:last] == ["as"] and words.at(last + 2) not in {"when", "before", "after", "on", "in", "at"}:
        return False
    return told and then and (has_worn(words, start, first) or words.within(last, min(end, last + 4), ("dressed",)))


def again(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told to be worn once more: "wearing her Saturday outfit again"."""
    start, _ = words.segment(first)
    closed = words.gaps[last] >= COMMA and not words.quoted(first)
    wearing = words.within(start, first, ("wearing", "wears", "dressed")) or (
        words.low[start] == "in" or (words.mask[start] & TRIGGER and words.at(start + 1) == "in")
    )
    return closed and bool(wearing) and has_worn(words, first - 1, first)


def of_work(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are those of another picture: "the outfit of the reference image"."""
    if words.quoted(first) or not has_worn(words, first - 1, first):
        return False
    _, end = words.segment(first)
    return words.within(last + 1, min(end, last + 3), _PICTURES) or words.at(last) in {"reshoot", "previous"}


def numbered(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes have a number in a game or a wardrobe: "outfit slot 3", "wig number two", "ver. 2 of it"."""
    number = words.at(last)
    if words.quoted(first) or not (number[:1].isdigit() or number in _CARDINALS):
        return False
    before = words.low[first - 1] if words.gaps[first] < COMMA else ""
    if words.low[first] in {"ver", "version", "v", "variant", "iteration"}:
        return words.at(last + 1) == "of" and has_worn(words, last + 2, last + 4) and before not in {"of", "with"}
    return bool(before) and has_worn(words, first - 1, first) and before not in _SPORTS


def alike(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by other pictures of a set: "same as every picture of her", "to match the rest"."""
    start, _ = words.sentence(first)
    if words.quoted(first) or not has_worn(words, start, first) or words.gaps[last] >= COMMA:
        return False
    until = min(words.segment(first)[1], last + 7)
    at = last + (words.at(last) == "as")
    if words.low[first] == "same" and at == last:
        return False
    others = words.within(at, min(until, at + 4), ("every", "all", "each", "other", "others", "rest"))
    return others and (words.within(at, until, _PICTURES) or words.low[until - 1] in {"others", "rest"})


def from_time(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are on or off from some time on: "helmet on from 0340 onward"."""
    return (
        words.at(last)[:1].isdigit() and words.at(last + 1) in {"on", "onward", "onwards"} and worn_before(words, first)
    )


def before_we(words: Tagged, first: int, last: int) -> bool:
    """Say whether the subject is told to be before an event: "X before we cut the hood off"."""
    if words.quoted(first) or not words.mask[first - 1] & TRIGGER or words.gaps[first] >= COMMA:
        return False
    _, end = words.segment(first)
    if words.at(last) in _SUBJECTS | {"we", "i", "they"}:
        return last + 1 < end
    happened = (word in _CHANGED or word in {"lost", "won", "robbed", "cut"} for word in words.low[last + 2 : end])
    return bool(words.mask[min(last, words.size - 1)] & DETERMINER) and any(happened)


def still_lacking(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told not to be there yet: "the amulet he doesn't have yet", "gloves not yet lost"."""
    start, end = words.segment(first)
    if words.quoted(first):
        return False
    if words.at(last) == "yet":
        return words.at(last + 1) in _CHANGED and worn_before(words, first)
    signed = words.within(last, min(end, last + 3), ("signed", "cleared", "approved", "finished", "delivered", "ready"))
    if signed and words.low[first - 1] not in {"is", "are"}:
        return worn_before(words, first) or has_worn(words, last + 1, min(end, last + 5))
    linked = words.low[first - 1] in {"is", "are"}
    if not linked and words.within(last, last + 1, _CHANGED | _CHOSEN) and "yet" in words.low[last + 1 : last + 3]:
        return has_worn(words, start, first)
    having = words.at(last) in {"have", "own", "got", "possess"} and words.at(last + 1) == "yet"
    return having and words.at(first - 1) in _SUBJECTS and first - 1 > start


def bygone(words: Tagged, first: int, last: int) -> bool:
    """Say whether a mourning or a colour is told to be past: "no longer in mourning black"."""
    _, end = words.segment(first)
    return words.within(last, min(end, last + 2), _COLOURS_WORN) and not words.quoted(first)


def standing_in(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes stand for others: "a stand-in coat"."""
    return words.gaps[last] < COMMA and has_worn(words, last, last + 2) and not words.quoted(first)


def soon(words: Tagged, first: int, last: int) -> bool:
    """Say whether a clause tells what will be with clothes: "pyjamas she'll outgrow"."""
    return words.gaps[first] < COMMA and words.gaps[last] < COMMA and has_worn(words, first - 1, first)


def known(words: Tagged, first: int, _last: int) -> bool:
    """Say whether clothes are told as known already: "wearing what she always wears"."""
    start, end = words.sentence(first)
    return has_worn(words, start, end) and not words.quoted(first)


def staged(words: Tagged, first: int, _last: int) -> bool:
    """Say whether clothes are told to be in the making: "shoulder armour still at work-in-progress stage"."""
    at = first - 1
    if words.low[at] not in _MAKING or words.quoted(first):
        return False
    while at > 0 and words.low[at] != "at" and first - at < 6:  # noqa: PLR2004 - "at the rough sketch stage"
        at -= 1
    return words.low[at] in {"at", "in"} and worn_before(words, at)


def in_making(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told to be made or decided on just now: "costume still being approved"."""
    made = words.at(last) in _MAKING | _CHOSEN | {"approved", "made", "built", "forged", "modelled", "discussed"}
    return made and worn_before(words, first) and not words.quoted(first)


_MAKING = word_set("sketch concept draft progress planning prototype rough design fitting modelling blockout")

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
    (elsewhen.PRODUCED, failed),
    (elsewhen.PLANNED, planned),
    ("or", either),
    (" ".join(sorted(f"{verb}_in" for verb in _STRANDED | {"die", "marry", "fight"})), stranded),
    ("what_used_to_be what_was_once what_once_was what_had_been", once_was),
    ("the_way dressed_as as", the_way),
    ("again once_more", again),
    ("of_the of_a of_this", of_work),
    ("option draft concept slot preset loadout number nr ver version variant iteration", numbered),
    ("same like match matches matching identical_to", alike),
    ("from", from_time),
    ("before", before_we),
    ("not doesn't hasn't isn't don't never", still_lacking),
    ("no_longer_in", bygone),
    ("stand_in", standing_in),
    ("he'll she'll they'll it'll", soon),
    ("always_wears always_wore usually_wears never_takes_off same_as_ever same_as_always", known),
    ("stage", staged),
    ("still_being", in_making),
)
"""Cues, and the question that decides for each."""
