"""Finding style by grammar: a fragment that names a medium, the subject in one, a look of a kind of works."""

from lorakit.captions._acclaim import EVALUATING
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import COPULA, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, STOPPER, TRIGGER, Tagged
from lorakit.captions._picture import HANDLED, afar, at_hand, of_thing, worn
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import crafts, pictures, style

__all__ = ["ASKED"]

_HEADS, _COMMON = word_set(crafts.HEADS), word_set(crafts.COMMON)
_GENRES, _LOOKS = word_set(crafts.GENRES), word_set(crafts.LOOKS)
_NOT_LOOKS, _TECHNIQUES = word_set(crafts.NOT_LOOKS), word_set(crafts.TECHNIQUES.replace("_", " "))
_EVERYWHERE, _WHOLE, _SHOWN_OFF = word_set(crafts.EVERYWHERE), word_set(crafts.WHOLE), word_set(crafts.SHOWN_OFF)
_MATERIALS, _SURFACES = word_set(crafts.MATERIALS.replace("_", " ")), word_set(crafts.SURFACES)
_BARE = word_set(crafts.BARE)
_WORKS = word_set(pictures.WORKS) | _HEADS | {"poster", "posters"}
_OLD = word_set(
    "framed torn crumpled family wedding passport unfinished half hanging stolen painted creased old folded his her"
)
_MADE_BY = word_set(style.MADE) | word_set(crafts.LAID.replace("_", " "))
_DISPLAYS = word_set(
    "poster posters mural billboard sign flyer sticker card mug banner game games cabinet book books cover"
)
_THING_VERBS = HANDLED - {"like", "under", "against", "shows", "stands", "sits", "leans", "looks"}
_LONGEST = 6


def __dir__() -> list[str]:
    return __all__


def _scene(words: Tagged, start: int, end: int) -> bool:
    """Say whether a stretch speaks of somebody in the picture, or of a place a thing is at."""
    for at in range(start, end):
        if words.mask[at] & (TRIGGER | POSSESSIVE) or (
            words.mask[at] & PRONOUN and words.low[at] not in {"it", "this"}
        ):
            return True
        if words.low[at] in _SHOWN_OFF and at > start and words.mask[at - 1] & (DETERMINER | PREPOSITION):
            return True
    return False


def _begin(words: Tagged, first: int) -> int:
    """Return where the noun phrase begins whose noun stands at ``first``, its determiner included."""
    start, _ = words.segment(first)
    at = first
    while at > start and first - at <= _LONGEST:
        if words.mask[at - 1] & (STOPPER & ~DETERMINER) and words.low[at - 2 : at] != ["close", "up"]:
            break
        at -= 1
        if words.mask[at] & DETERMINER:
            break
    return at


def _listed(words: Tagged, start: int, end: int) -> bool:
    """Say whether the fragment is one of several things listed: "a photograph, a key and a coin"."""
    if start == 0 or words.gaps[start] == STOP:
        return False
    before, _ = words.segment(start - 1)
    short = start - before < _LONGEST and words.gaps[before] == COMMA
    return (
        short and bool(words.mask[before] & DETERMINER) and bool(words.mask[start] & DETERMINER) and words.at(end) != ""
    )


def _fragment(words: Tagged, begin: int, last: int) -> bool:
    """Say whether a noun phrase is a remark on the picture: ", a candid photograph.", "Lithograph with X"."""
    start, end = words.segment(begin)
    if begin != start or words.quoted(begin) or words.low[begin] == "the":
        return False
    told = words.low[begin : last - 1]
    if words.mask[begin] & POSSESSIVE or any(word in _OLD for word in told):
        return False
    if end == last:
        return not _listed(words, start, end)
    following = words.low[last]
    if following in {"of", "with", "showing", "featuring"} and words.triggers and words.gaps[start] == STOP:
        return words.triggers[0] in range(last, last + 3)
    if words.mask[last] & PREPOSITION and not _scene(words, last, end):
        return (
            following in {"on", "in", "with", "by", "from", "of"} and words.low[end - 1] not in _SHOWN_OFF - _SURFACES
        )
    return False


def _kind(words: Tagged, begin: int, first: int) -> bool:
    """Say whether words before a noun tell of what kind a work is; a name with a capital letter does."""
    for at in range(begin, first):
        low = words.low[at]
        named = words.text[words.starts[at]].isupper() and low.isalpha() and low not in _DAYTIMES
        named = named and words.low[first] != "footage"
        if named and words.gaps[at] < STOP and not words.mask[at] & (TRIGGER | DETERMINER):
            return True
        pair = at > 0 and f"{words.low[at - 1]}_{low}" in _GENRES | _BARE
        if pair or low in _GENRES or low in _BARE or low.endswith(("esque", "ism", "punk", "core", "wave")):
            return True
    return False


def _subject_in(words: Tagged, begin: int, last: int) -> bool:
    """Say whether the subject is said to be in or shown as a medium: "X in a tintype,", "X as a faded Polaroid"."""
    tie = begin - 1
    if tie < 1 or words.low[tie] not in {"in", "as", "like"} or words.gaps[begin] >= COMMA or words.gaps[tie] >= COMMA:
        return False
    closed = (
        words.gaps[last] >= COMMA
        or bool(words.mask[last] & (PREPOSITION | COPULA))
        or words.at(last) in {"and", "while"}
    )
    if words.at(last) == "on" or words.at(last) == "at":
        return False
    return closed and bool(words.mask[tie - 1] & TRIGGER or words.low[tie - 1] in _MADE_BY)


def medium(words: Tagged, first: int, last: int) -> bool:
    """Say whether a noun for a medium says what this picture is."""
    if words.quoted(first) or of_thing(words, last):
        return False
    if (
        words.gaps[last] < COMMA
        and not words.mask[last] & STOPPER
        and words.at(last) not in {"and", "showing", "featuring"}
    ):
        return False
    begin = _begin(words, first)
    told = words.low[begin:first]
    if any(word in _THING_VERBS for word in told):
        return False
    bare = all(words.mask[at] & DETERMINER or words.low[at] in EVALUATING for at in range(begin, first))
    sure = last - first > 1 or words.low[first] in _BARE or not bare
    common = last - first == 1 and words.low[first] in _COMMON and not _kind(words, begin, first)
    if told[:1] == ["this"] and words.at(begin - 1) == "in":
        return sure and not at_hand(words, first)
    if _subject_in(words, begin, last):
        return (last - first > 1 or words.low[first] in _BARE or _kind(words, begin, first)) and "booth" not in told
    return sure and not common and _fragment(words, begin, last)


def photograph(words: Tagged, first: int, last: int) -> bool:
    """Say whether a fragment names a photograph: ", a candid photograph."."""
    begin = _begin(words, first)
    told = words.low[begin:first]
    if words.quoted(first) or words.segment(first)[1] != last or words.segment(first)[0] != begin or not words.triggers:
        return False
    if words.gaps[last] == STOP and words.triggers[0] < begin and told and not words.mask[begin] & STOPPER:
        return not any(word in _OLD for word in told) and not all(word in EVALUATING for word in told)
    if words.triggers[0] > first or words.gaps[last] != STOP or len(told) < 2 or any(word in _OLD for word in told):  # noqa: PLR2004
        return False
    return bool(words.mask[begin] & DETERMINER) and words.low[begin] != "the" and not _listed(words, begin, last)


def _a_thing_s(words: Tagged, start: int, begin: int) -> bool:
    """Say whether a look is a poster's or a game's that stands right before: "a poster in anime style"."""
    seen = any(words.mask[at] & TRIGGER for at in range(words.sentence(begin)[0], begin))
    return seen and begin - 2 > start and (words.low[begin - 2] in _DISPLAYS or at_hand(words, begin - 2))


def look(words: Tagged, first: int, last: int) -> bool:
    """Say whether a look is that of a kind of works: "heist-movie look", "in a low-budget sitcom style"."""
    start, end = words.segment(first)
    begin = _begin(words, first)
    grainy = words.low[first - 1] == "grainy" and words.low[first] == "texture"
    dressed = words.low[first - 1] in _NOT_LOOKS or words.within(max(start, begin - 5), begin, _NOT_LOOKS)
    if words.quoted(first) or grainy or dressed or worn(words, begin) or _a_thing_s(words, start, begin):
        return False
    framed = begin - start == 1 and words.low[start : begin + 1] in (["in", "a"], ["in", "an"])
    kind = _kind(words, begin, first) or (framed and words.low[first] == "style" and words.gaps[last] >= COMMA)
    if begin == start and words.low[first] in {"style", "aesthetic", "aesthetics"}:
        kind = kind or words.gaps[first - 1] == HYPHEN or words.gaps[first] == HYPHEN
    if words.low[last : last + 3] == ["is", "that", "of"] or (words.at(last) == "of" and words.gaps[last] < COMMA):
        kind = kind or (
            words.low[last + 1 : last + 3] != ["the", "scene"]
            and words.within(last + 1, min(end, last + 7), _WORKS | _BARE)
        )
    if not kind or (
        words.gaps[last] < COMMA
        and not words.mask[last] & (PREPOSITION | COPULA)
        and words.at(last) not in {"and", "throughout"}
    ):
        return False
    if words.low[first] in {"colours", "finish", "charm", "atmosphere", "texture", "quality"} and begin != start:
        return False
    if begin == start:
        return not _scene(words, start, end)
    before = words.low[begin - 1]
    if words.low[first] in _MANNERS and not any(low in _GENRES for low in words.low[begin:first]):
        return False
    return before in {"in", "with", "of", "has", "like"} and not afar(words, begin)


def material(words: Tagged, first: int, last: int) -> bool:
    """Say whether the picture is made in a material: "X in charcoal,", "gouache on paper"."""
    start, end = words.segment(first)
    if words.quoted(first):
        return False
    closed = words.gaps[last] >= COMMA
    at = first
    while at > start and not words.mask[at - 1] & STOPPER and first - at < 3:  # noqa: PLR2004 - "in loose coloured pencil"
        at -= 1
    if words.low[at - 1] == "in" and at > start and words.mask[at - 2] & TRIGGER:
        return closed or words.at(last) in {"and", "with"}
    surface = words.at(last) == "on" and words.within(last + 1, min(end, last + 4), _SURFACES)
    return start == at and surface and not _scene(words, start, end)


def technique(words: Tagged, first: int, last: int) -> bool:
    """Say whether a technique is said of all the picture: "flat Ben-Day dots throughout"."""
    start, end = words.segment(first)
    if words.quoted(first) or any(words.mask[at] & TRIGGER for at in range(start, end)):
        return False
    if any(words.mask[at] & POSSESSIVE for at in range(start, end)) or words.within(start, first, _THING_VERBS):
        return False
    whole = words.within(start, first, _WHOLE) or words.within(last, end, _EVERYWHERE)
    several = len({word for word in words.low[start:end] if word in _TECHNIQUES | _MATERIALS | _GENRES}) > 1
    return (whole or several) and not _scene(words, start, end)


def laid(words: Tagged, first: int, last: int) -> bool:
    """Say whether a verb tells how the picture is made: "shot like a music video", "as if printed"."""
    start, end = words.segment(first)
    framed = words.low[first] == "framed" and not words.within(last, min(end, last + 9), ("like",))
    if framed or words.quoted(first) or words.gaps[last] >= COMMA:
        return False
    whole = words.within(start, first, _WHOLE) and not words.mask[start] & POSSESSIVE
    compared = words.low[first] in {"as", "could", "might"} or last - first > 1
    if not (start == first or whole or compared or words.mask[first - 1] & TRIGGER):
        return False
    if (
        words.at(last)
        not in {"in", "as", "like", "with", "on", "from", "out", "by", "of", "to", "a", "an", "the", "after", "up"}
        and not compared
    ):
        return False
    told = words.low[last : min(end, last + 9)]
    made = words.mask[first - 1] & TRIGGER or (start == first and words.low[first] in _BY_HAND)
    if made and any(word in _MATERIALS or word in _THREADS for word in told):
        return True
    likened = "like" in told or "as" in told
    if words.low[end - 1] in _SHOWN_OFF - _SURFACES and not (compared or likened):
        return False
    named = any(words.text[words.starts[at]].isupper() for at in range(last, min(end, last + 9)))
    works = any(
        word in _WORKS and word not in {"show", "study", "page", "pages", "shoot", "music", "plate"} for word in told
    )
    strong = any(word in _BARE or word in _TECHNIQUES or word.endswith("esque") for word in told)
    genre = any(word in _GENRES and word not in _PLAIN for word in told)
    return (
        strong
        or (works and (genre or named or compared or words.at(last) == "like"))
        or (genre and any(word in _LOOKS for word in told))
    )


def like_a(words: Tagged, first: int, last: int) -> bool:
    """Say whether the picture is likened to a work: "like an Aardman short", "as a Hokusai wave print"."""
    start, end = words.segment(first)
    if words.quoted(first) or words.at(last) not in {"a", "an", "the", "something"} or words.gaps[last] >= COMMA:
        return False
    head = last + 1
    while head < end and not words.mask[head] & (STOPPER & ~DETERMINER):
        head += 1
    noun = words.low[head - 1] if head - 1 > last else ""
    if noun in _FIGURES and words.at(head) in {"from", "in", "out"}:
        return words.within(head + 1, min(end, head + 7), _WORKS | _BOOKS) and words.at(head + 1) != "front"
    shaped = first - start == 1 and words.low[start].endswith("ed")
    if not (start == first or shaped or words.mask[first - 1] & TRIGGER) or afar(words, first):
        return False
    known = _kind(words, last + 1, head - 1) or words.at(last + 1) in _BARE
    return noun in _WORKS | _BARE and (known or noun in _BARE) and not of_thing(words, head)


def named_after(words: Tagged, first: int, last: int) -> bool:
    """Say whether the picture is told to be very much somebody's: "very Wes Anderson"."""
    start, end = words.segment(first)
    named = words.text[words.starts[last]].isupper() if last < words.size else False
    return start == first and named and 1 < end - start <= 3 and words.gaps[start] >= COMMA  # noqa: PLR2004 - a name


def esque(words: Tagged, first: int, last: int) -> bool:
    """Say whether a name with ``-esque`` or ``-inspired`` behind it is the picture's: "in a Moebius-esque style"."""
    if words.gaps[first] != HYPHEN or words.quoted(first) or worn(words, first) or at_hand(words, first):
        return False
    start, end = words.segment(first)
    before = words.low[max(start, first - 3) : first]
    framed = "in" in before or not _scene(words, start, end)
    after = words.low[last:end][:1]
    return framed and (not after or after[0] in _LOOKS | _HEADS | _BARE | {"ligne"})


_DAYTIMES = frozenset(("day", "night", "dawn", "dusk", "morning", "evening", "christmas", "sunday"))
_BOOKS = frozenset(("book", "books", "novel", "magazine", "manual", "catalogue", "catalog", "album", "bible", "dream"))
_MANNERS = frozenset(("manner", "vein", "tradition", "spirit", "mood", "tone", "lighting", "palette"))
_FIGURES = frozenset(
    ("figure", "character", "frame", "still", "scene", "panel", "page", "something", "image", "hero", "heroine")
)
_BY_HAND = word_set("painted drawn sketched etched engraved printed inked embroidered woven stitched")
_THREADS = frozenset(
    ("glass", "copper", "enamel", "thread", "threads", "wool", "yarn", "felt", "silk", "clay", "beads")
)
_PLAIN = frozenset(
    (
        "oil",
        "ink",
        "clay",
        "felt",
        "game",
        "music",
        "school",
        "romantic",
        "fashion",
        "silent",
        "bit",
        "icon",
        "masters",
        "drawn",
        "painted",
    )
)

ASKED = (
    (f"{crafts.BARE} {crafts.HEADS}", medium),
    ("photograph photo snapshot", photograph),
    (crafts.LOOKS, look),
    (crafts.MATERIALS, material),
    (crafts.TECHNIQUES, technique),
    (crafts.LAID, laid),
    ("very", named_after),
    ("like as", like_a),
    ("esque inspired", esque),
)
"""Cues, and the question that decides for each."""
