"""Finding clothes and bodies tied to another time or picture: "the parka from day 3", "boots: same as prev"."""

import re
from collections.abc import Iterator

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import COPULA, DETERMINER, OTHER, PERSON, POSSESSIVE, PRONOUN, SUBJECTS, TRIGGER, Tagged
from lorakit.captions._words import COMMA, HYPHEN, STOP
from lorakit.knowledge.lexicons import elsewhen, garments

__all__ = ["ASKED", "WORN", "coded", "has_worn", "worn_before"]

WORN = word_set(elsewhen.WORN) | {word for phrase in garments.GARMENTS for word in phrase.split()[-1:]}
_DRESSED = WORN | frozenset(("dressed", "wearing", "wears", "clad", "attired", "clothed"))
_TIES, _OWN_TIES, _STRONG = word_set(elsewhen.TIES), word_set(elsewhen.OWN_TIES), word_set(elsewhen.STRONG_TIES)
_EPISODES, _EVENTS = word_set(elsewhen.EPISODES), word_set(elsewhen.EVENTS)
_NUMBERED, _POINTING = word_set(elsewhen.NUMBERED), word_set(elsewhen.POINTING)
_VISIBLE, _CHANGED = word_set(elsewhen.VISIBLE), word_set(elsewhen.CHANGED)
_BETWEEN = _CHANGED | word_set(elsewhen.BETWEEN)
_NUMBERS = word_set("one two three four five six seven eight nine ten i ii iii iv v vi vii viii ix x xi xii")
_FOLLOWING = frozenset(("from", "since", "until", "till"))
_RELATIVE = frozenset(("that", "which"))
_STATES = word_set("set state level status condition variant version stage skin note ref number")
_COMMON = word_set(elsewhen.COMMON_STATUS)
_CODE = re.compile(r"(?:\d{1,4}[a-h]|\d{1,2}x\d{1,2}|s\d+e\d+|(?:d|sc|ep|ch|v|shot|img|day)\d{1,4})\Z").match
_ABBREVIATED = frozenset(("sc", "ch", "ep", "p", "pp", "pg", "no", "vol", "fig", "para"))
_ADVERBS = frozenset(("only", "just", "off", "back", "away", "out", "again", "later", "earlier", "long"))
_PLOT = frozenset(("twist", "climax", "denouement", "cliffhanger", "credits", "finale", "reveal", "epilogue"))
_BEFORE = frozenset(("previous", "earlier", "prior", "preceding", "former", "next", "other"))
_DESIGNS = word_set("design look looks outfit costume version variant attire gear armour wardrobe clothes")
_ALREADY = frozenset(("still", "had", "has", "once", "later", "only", "already", "since", "now"))
_LONGEST_REFERENCE = 6
_LONGEST_CLAUSE, _LONGEST_NOTE = 7, 3


def __dir__() -> list[str]:
    return __all__


def has_worn(words: Tagged, first: int, last: int) -> bool:
    """Say whether something worn is named between two words; ``looks`` after its subject is a verb."""
    for at in range(max(first, 0), min(last, words.size)):
        low = words.low[at]
        if low in _DRESSED and not (
            low in {"looks", "look", "rings", "shapes", "forms"}
            and (words.mask[at - 1] & (TRIGGER | PRONOUN) or words.at(at + 1) == "like")
        ):
            return True
        if low == "up" and words.at(at - 1) == "get":
            return True
    return False


def worn_before(words: Tagged, at: int) -> bool:
    """Say whether something worn stands right before, with nothing between but what happened to it."""
    start, _ = words.segment(at)
    each = at - 1
    while each >= start and at - each <= _LONGEST_CLAUSE:
        if has_worn(words, each, each + 1):
            return True
        low = words.low[each]
        if not (low in _BETWEEN or words.mask[each] & COPULA or low.endswith(("ly", "ed"))):
            return False
        each -= 1
    return each < start and words.gaps[start] == COMMA and start > 0 and has_worn(words, start - 1, start)


def _number(words: Tagged, first: int, last: int) -> bool:
    """Say whether a part of a story has a number: "page 31", "sc. 12", "plate IV", "day one"."""
    if last >= words.size or (words.gaps[last] >= COMMA and words.low[first] not in _ABBREVIATED):
        return False
    following = words.low[last]
    letter = words.text[words.starts[last] : words.ends[last]]
    return (
        (len(letter) == 1 and "A" <= letter <= "H" and words.gaps[last + 1] >= COMMA)
        or following[0].isdigit()
        or following in _NUMBERS
        or bool(_CODE(following))
    )


def _called(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes have a part of the story for a name: "arc 2 design", "her second-season uniform"."""
    low = words.low
    _, end = words.segment(first)
    if low[first - 1] in (_POINTING | _NUMBERS) - {"same"} and words.gaps[first] == HYPHEN and words.gaps[last] < COMMA:
        return low[first] not in _PLOT and has_worn(words, last, min(end, last + 2))
    return _number(words, first, last) and words.within(last + 1, min(end, last + 4), _DESIGNS)


def tied(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are tied to another picture, page or part of a story: "collar as in img_0021"."""
    low = words.low
    start, _ = words.segment(first)
    if _called(words, first, last):
        return not words.quoted(first) and not words.within(start, first, _VISIBLE)
    tie = first - 1
    while tie >= start and first - tie < _LONGEST_REFERENCE and low[tie] not in _TIES and words.gaps[tie + 1] < COMMA:
        if words.mask[tie] & (COPULA | PRONOUN | TRIGGER):
            return False
        tie -= 1
    if words.quoted(first) or tie < start or low[tie] not in _TIES or words.gaps[tie + 1] >= COMMA:
        return False
    inside = low[tie + 1 : first]
    numbered = _number(words, first, last) or bool(_CODE(low[first]))
    after = last + numbered
    if inside[:1] in (["a"], ["an"]) and not any(word in _POINTING for word in inside):
        return False
    if words.at(after) == "of" and words.gaps[after] < COMMA and words.at(after + 1) in {"a", "an", "his", "her"}:
        return False
    pointed = numbered or any(word in _POINTING or word.endswith("'s") for word in inside)
    return not words.within(start, tie, _VISIBLE) and _attached(words, tie, low[last - 1], pointed=pointed)


def _attached(words: Tagged, tie: int, noun: str, *, pointed: bool) -> bool:
    """Say whether a tie is strong enough for what it ties to, and whether clothes stand before it."""
    low = words.low
    sentence, end = words.sentence(tie)
    plain = noun in _NUMBERED
    pointed = pointed or (noun == "scene" and words.at(tie + 1) in {"this", "that"} and low[tie] in _FOLLOWING | {"by"})
    definite = pointed or words.at(tie + 1) in {"the", "this", "that"} or (not plain and noun not in _EVENTS)
    if low[tie] in _OWN_TIES:
        opens = words.gaps[tie] >= COMMA or low[tie] not in {"see", "post", "pre"}
        return opens and (pointed or not plain) and has_worn(words, max(sentence, tie - _LONGEST_CLAUSE), end)
    back = 5 if low[tie - 1] in {"one", "ones", "those", "that"} else 2
    if words.within(max(sentence, tie - back), tie + 1, _STRONG):
        told = has_worn(words, max(sentence, tie - _LONGEST_CLAUSE), tie)
        return definite and (told or words.within(tie + 1, tie + 3, _BEFORE))
    if words.mask[tie - 1] & TRIGGER and noun in _EPISODES:
        return low[tie] in {"before", "after", "until", "since", "from"}
    if noun in _PLOT and low[tie] in _FOLLOWING | {"before", "after"}:
        return has_worn(words, sentence, tie)
    told = low[tie - 1] in _CHANGED or (low[tie - 1] in _ADVERBS and low[tie - 2] in _CHANGED)
    happened = low[tie] in _FOLLOWING or (told and low[tie] in {"after", "before", "in", "during", "at"})
    if not definite or (noun in _EVENTS and not happened) or (plain and not pointed):
        return False
    return worn_before(words, tie)


def documented(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by a paper of the production: "suit: see call sheet", "as in the model sheet"."""
    if words.quoted(first) or (words.gaps[last] < COMMA and words.at(last) in _VISIBLE):
        return False
    start, end = words.sentence(first)
    tie = first - 1
    while tie >= start and first - tie < _LONGEST_REFERENCE and words.mask[tie] & (DETERMINER | POSSESSIVE):
        tie -= 1
    before = words.at(tie)
    if words.gaps[tie + 1] >= STOP or tie < start:
        return False
    if before in _OWN_TIES:
        return before != "see" or words.gaps[tie] >= COMMA or has_worn(words, tie - 1, tie)
    if words.within(max(start, tie - 2), tie + 1, _STRONG):
        return has_worn(words, max(start, tie - _LONGEST_CLAUSE), tie)
    return before == "in" and has_worn(words, last, min(end, last + 3))


def timed(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by a time that is not the picture's: "rags for now", "lost earlier"."""
    start, _ = words.segment(first)
    low = words.low
    if words.quoted(first) or words.at(last) in {"of", "than"} or words.within(start, first, _VISIBLE):
        return False
    if low[first] in {"later", "earlier", "previously"} and words.mask[first - 1] & (POSSESSIVE | DETERMINER):
        return has_worn(words, last, min(words.size, last + 3)) and words.gaps[last] < COMMA
    if low[start] in _RELATIVE and words.gaps[start] == COMMA and start:
        return has_worn(words, max(0, start - 2), start)
    return has_worn(words, max(start, first - _LONGEST_CLAUSE), first)


def possessed(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by how they came or will go: "the overcoat he still owns", "armour she earns"."""
    if words.quoted(first) or (
        words.gaps[last] < COMMA and words.at(last) == "on" and words.low[first] not in {"lost", "lose"}
    ):
        return False
    at = first - 1
    while at > 0 and words.gaps[at + 1] < COMMA and words.low[at] in _ALREADY:
        at -= 1
    if at < 1 or words.gaps[at + 1] >= COMMA:
        return False
    if words.low[at] in SUBJECTS or words.mask[at] & TRIGGER:
        at -= 1
        if words.low[at] in _RELATIVE:
            at -= 1
    elif words.low[at] in _RELATIVE:
        at -= 1
    else:
        return False
    others = words.mask[words.segment(first)[0] : at]
    if any(bits & (OTHER | PERSON) and not bits & TRIGGER for bits in others):
        return False
    return at >= 0 and words.gaps[at + 1] < STOP and has_worn(words, at, at + 1)


def past(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told by what happened to them: "his clothes were stolen"."""
    if words.quoted(first) or not worn_before(words, first) or words.within(first - 6, first, ("if", "though")):
        return False
    at = last
    while at < words.size and words.gaps[at] < COMMA and (words.low[at] in _BETWEEN or words.low[at].endswith("ly")):
        if words.low[at] in _CHANGED:
            return True
        at += 1
    return at < words.size and words.gaps[at] < COMMA and words.low[at].endswith(("ed", "en"))


def _after_label(words: Tagged, at: int) -> bool:
    """Say whether a word follows a colon or an equals sign after its label."""
    return at > 0 and words.text[words.ends[at - 1] : words.starts[at]].strip() in {":", "="}


def noted(words: Tagged, first: int, last: int) -> bool:
    """Say whether a note stands where clothes should be told: "coat TK", "jumper: keep", "gown = same"."""
    start, end = words.segment(first)
    if words.quoted(first) or (words.low[last - 1] == "match" and has_worn(words, last, last + 3)):
        return False
    if start == first and _after_label(words, first):
        at = first - 1
        named = has_worn(words, at, first) or (words.low[at] in _STATES and has_worn(words, at - 1, at))
        return named and (last - first > 1 or words.gaps[last] >= COMMA or words.at(last) in _TIES | _COMMON)
    common = words.low[first] in _COMMON and (end != last or first - start > _LONGEST_REFERENCE)
    if common or words.within(start, first, _VISIBLE) or any(bits & TRIGGER for bits in words.mask[start + 1 : first]):
        return False
    at = first - 1
    while at >= start and first - at <= _LONGEST_NOTE and not has_worn(words, at, at + 1):
        if not (words.low[at] in _BETWEEN or words.low[at] in _STATES or words.mask[at] & COPULA):
            return False
        at -= 1
    return at >= start and first - at <= _LONGEST_NOTE


def labelled(words: Tagged, first: int, last: int) -> bool:
    """Say whether a state of clothes is labelled: "gear state: depleted"."""
    if words.at(last) in {"reset", "set"} and words.gaps[last] < COMMA:
        return has_worn(words, first - 1, first) and words.at(last + 1) in {"to", "at", "back"}
    if words.gaps[last] != COMMA or last >= words.size or words.quoted(first):
        return False
    return _after_label(words, last) and has_worn(words, first - 1, first)


def switched(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are switched on or off like lamps: "X: cloak ON"."""
    said = words.text[words.starts[first] : words.ends[first]]
    return said.isupper() and words.gaps[last] >= COMMA and has_worn(words, first - 1, first)


def lettered(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes have a letter or a number for a name: "flight gear A", "costume B", "look 4"."""
    if last >= words.size or words.gaps[last] >= COMMA or words.quoted(first):
        return False
    named = words.text[words.starts[last] : words.ends[last]]
    ends = words.gaps[last + 1] >= COMMA or words.at(last + 1) in _TIES
    if words.within(words.segment(first)[0], first, _VISIBLE):
        return False
    return ends and ((len(named) == 1 and "A" <= named <= "H") or named.isdigit()) and bool(_CODE(f"v{named}") or named)


def formed(words: Tagged, first: int, last: int) -> bool:
    """Say whether somebody is in a numbered form: "in Form 2", "in its second evolution"."""
    if words.quoted(first):
        return False
    at = first - 1
    pointed = False
    while at > 0 and words.gaps[at + 1] < COMMA and first - at < _LONGEST_REFERENCE and words.low[at] not in _TIES:
        pointed = pointed or (words.low[at] in _POINTING and words.low[at] != "same")
        at -= 1
    if words.low[at] not in {"in", "as"} or words.gaps[at + 1] >= COMMA:
        return False
    numbered = _number(words, first, last)
    owned = words.mask[at + 1] & POSSESSIVE or words.at(at + 1) == "the"
    return (numbered and first - at < 3) or (pointed and bool(owned) and words.at(last) != "of")  # noqa: PLR2004 - "in its form 2"


def seen_by_us(words: Tagged, first: int, _last: int) -> bool:
    """Say whether clothes are told by when the reader saw them: "the kimono we saw him in last week"."""
    return not words.quoted(first) and has_worn(words, words.sentence(first)[0], first)


def the_one(words: Tagged, first: int, last: int) -> bool:
    """Say whether clothes are told to be those of another time: "his turban is the one torn by the falcon"."""
    start, _ = words.sentence(first)
    if words.quoted(first) or not has_worn(words, start, first) or words.gaps[last] >= COMMA:
        return False
    return words.at(last) in _CHANGED


def unsettled(words: Tagged, first: int, last: int) -> bool:
    """Say whether a note says whether clothes are final: "Not final wardrobe!"."""
    return (
        words.gaps[first] >= COMMA
        and words.gaps[last] < COMMA
        and words.at(last) in _DESIGNS
        and not words.quoted(first)
    )


def coded(words: Tagged) -> Iterator[tuple[int, int]]:
    """Yield codes of pictures and parts of a story that clothes are tied to: "the coat from #17", "torn in 4A"."""
    for at, word in enumerate(words.low):
        if not any(map(str.isdigit, word)) or at == 0:
            continue
        hashed = words.text[words.starts[at] - 1] == "#" and word.isdigit()
        if words.text[words.starts[at] - 1] == "(" and _CODE(word) and has_worn(words, at - 1, at):
            yield at, at + 1
            continue
        if not (hashed or _CODE(word)) or words.quoted(at) or words.low[at - 1] not in _TIES:
            continue
        if words.within(words.segment(at)[0], at, _VISIBLE):
            continue
        strong = words.within(max(0, at - 3), at, _STRONG) and has_worn(words, words.sentence(at)[0], at)
        if strong or worn_before(words, at - 1):
            yield at, at + 1


ASKED = (
    (f"{elsewhen.EPISODES} {elsewhen.EVENTS} {elsewhen.NUMBERED}", tied),
    (elsewhen.DOCUMENTS, documented),
    (elsewhen.TIMES, timed),
    (elsewhen.GAINED, possessed),
    ("was were had_been has_since been_since", past),
    (f"{elsewhen.STATUS} {elsewhen.COMMON_STATUS}", noted),
    ("state states level status condition variant", labelled),
    ("on off", switched),
    (elsewhen.LETTERED, lettered),
    (elsewhen.FORMS, formed),
    ("the_one the_ones that_one", the_one),
    ("not_final final not_approved approved provisional temporary", unsettled),
    ("we_saw we_last_saw we_met we_last_met we_see_later we_know", seen_by_us),
)
"""Cues, and the question that decides for each."""
