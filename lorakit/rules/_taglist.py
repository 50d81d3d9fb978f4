"""Telling a list of tags from sentences."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ANY_PART, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN, TRIGGER, Tagged
from lorakit.captions._words import COMMA, STOP
from lorakit.knowledge.lexicons import verbs

__all__ = ["is_tag_list"]

_SEPARATOR = re.compile(r"[,;|\u3001\uff0c\u2022]")
_WEIGHT = re.compile(r"\(\s*([\w' -]+):\s*\d(?:\.\d+)?\s*\)")
_PARAMETERS = re.compile(r"\s--\w+(?:\s+[\w:.]+)?|<lora:[^>]*>|\bBREAK\b")
_UNDERSCORED = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
_LINES = re.compile(r"[ \t]*\n[ \t]*")
_PLURALS = frozenset(verbs.PLURAL_TAGS.split())
_VERBS = frozenset(verbs.THIRD_PERSONS.split())
_FINITE = word_set("is are was were has have had does wears")
_CLAUSES = word_set("he she they it while who which whose because until when so")
_SIGNS = word_set("gaze stare glare features look frown smile grin scowl expression brow glance")
_SHORT = 3
"""Up to so many words are a tag."""
_MOSTLY = 0.6
"""The share of short members that makes a list of tags."""
_CLEARLY = 0.75
_FEWEST = 3
_RUN = 5
"""From so many bare pieces on, their length does not matter."""
_ARTICLES = word_set("a an the his her its their")
_MANY = 4
_SEVERAL = 2
"""So many articles and possessives are prose, without a full stop and with one."""
_LONG_TAIL = 6
"""After a sentence, so many fragments in a row are tags, not an afterthought."""


class _Member(NamedTuple):
    first: int
    last: int
    tag: bool
    face: bool
    """Whether it may be a physical sign of the expression before it: "relaxed features"."""


def __dir__() -> list[str]:
    return __all__


def is_tag_list(words: Tagged) -> bool:
    """Say whether a caption is, or holds, a list of tags instead of sentences."""
    words, weights = _unmarked(words)
    begun = False
    alone = words.gaps.count(STOP) == 2  # noqa: PLR2004 - before the first and after the last word
    if alone and not weights and _articulate(words):
        return False
    for first, last in _sentences(words):
        if words.gaps[first + 1 : last].count(COMMA) < _FEWEST - 1:
            begun = True
            continue
        members = list(_members(words, first, last))
        if weights >= _FEWEST - 1 and sum(member.tag for member in members) >= _FEWEST:
            return True
        led = words.mask[first] & TRIGGER and members and members[0].first > first and _flows(words, members[0].first)
        counted = [member for member in members if not (member.face and (led or not alone))]
        clause = begun or _clause(words, first, last)
        if members and alone and not (led or clause) and (_verbless(words, members) or _bare(words, members)):
            return True
        leading = bool(led) and words.low[members[0].first].endswith("ing")
        if leading and sum(member.tag for member in members) < _CLEARLY * len(members):
            continue
        if not _participles(words, counted) and _listed(counted, after=clause, alone=alone):
            return True
        begun = clause or len(members) < _FEWEST
    return False


def _unmarked(words: Tagged) -> tuple[Tagged, int]:
    """Return a caption without prompt marks, line ends as commas, and its number of weights and joined tags."""
    text = words.text
    weights = len(_WEIGHT.findall(text)) if "(" in text else 0
    if "_" in text:
        named = frozenset(words.low[at] for at in words.triggers)
        weights += sum(named.isdisjoint(word.split("_")) for word in _UNDERSCORED.findall(text))
    flat = _WEIGHT.sub(r"\1", text) if weights else text
    flat = _PARAMETERS.sub(", ", flat) if "--" in text or "<" in text or "BREAK" in text else flat
    if "\n" in text and "." not in text:
        flat = _LINES.sub(", ", flat.strip())
    return (words if flat == text else Tagged(flat, [words.low[at] for at in words.triggers[:1]])), weights


def _verbless(words: Tagged, members: list[_Member]) -> bool:
    """Say whether the trigger and pieces without a verb or a full stop end in a bare tag: "..., plane trees, fog"."""
    named = words.size > 1 and words.mask[0] & TRIGGER and words.gaps[1] == COMMA
    pieces = words.gaps.count(COMMA)
    last = members[-1]
    return (
        bool(named)
        and pieces > _FEWEST
        and last.tag
        and last.last - last.first < _SHORT
        and words.text[words.ends[-1] :].strip() in {"", "."}
    )


def _articulate(words: Tagged) -> bool:
    """Say whether fragments have the articles of prose: "X, a man in a suit, ...", "..., a tape in his left hand."."""
    articles = sum(word in _ARTICLES for word in words.low)
    commas = words.gaps.count(COMMA)
    if words.text.rstrip()[-1:] != ".":
        return articles >= _MANY and articles > commas
    led = words.size > 1 and words.mask[0] & TRIGGER and not words.mask[1] & TRIGGER and words.gaps[1] < COMMA
    return articles >= _SEVERAL or (bool(led) and commas <= _FEWEST)


def _bare(words: Tagged, members: list[_Member]) -> bool:
    """Say whether the trigger is followed by many pieces without an article: tags however long they are."""
    named = words.size > 1 and words.mask[0] & TRIGGER and words.gaps[1] == COMMA
    built = DETERMINER | POSSESSIVE | PRONOUN
    return bool(named) and len(members) >= _RUN and not any(bits & built for bits in words.mask)


def _participles(words: Tagged, members: list[_Member]) -> bool:
    """Say whether most members of a sentence with a full stop tell what the subject does: "holding a cup, smiling"."""
    doing = sum(words.low[member.first].endswith("ing") for member in members)
    return doing > 1 and 2 * doing > len(members) and words.text.rstrip()[-1:] == "." and not words.mask[0] & TRIGGER


def _listed(members: list[_Member], *, after: bool, alone: bool) -> bool:
    """Say whether a sentence is tags: one behind a clause, or with others beside it, must be so more clearly."""
    tags = sum(member.tag for member in members)
    if after:
        return tags >= _LONG_TAIL and tags >= _CLEARLY * len(members)
    if not alone:
        return tags > _FEWEST and tags >= _CLEARLY * len(members)
    if tags < _FEWEST:
        return tags == len(members) == _FEWEST - 1
    return tags >= _MOSTLY * len(members)


def _sentences(words: Tagged) -> Iterator[tuple[int, int]]:
    first = 0
    for at in range(1, words.size + 1):
        if words.gaps[at] == STOP:
            yield first, at
            first = at


def _members(words: Tagged, first: int, last: int) -> Iterator[_Member]:
    """Yield what stands between the commas; the trigger with its class word, and numbers such as f/4, are left out."""
    begin = first
    for at in range(first + 1, last + 1):
        if at == last or (words.gaps[at] == COMMA and not _flows(words, at)):
            start = begin
            while start < at and words.mask[start] & TRIGGER:
                start += 1
            if start < at and not words.low[at - 1].isdigit():
                face = any(words.mask[each] & ANY_PART or words.low[each] in _SIGNS for each in range(start, at))
                yield _Member(start, at, start == begin and _is_tag(words, start, at), face)
            begin = at


def _is_tag(words: Tagged, first: int, last: int) -> bool:
    inside = words.mask[first:last]
    if any(bits & POSSESSIVE or words.low[first + n] == "the" for n, bits in enumerate(inside)):
        return False
    if last - first > _SHORT + 1:
        return False
    built = sum(bool(bits & (PREPOSITION | DETERMINER)) for bits in inside)
    if last - first > _SHORT:
        return built <= 1 and not inside[0] & (PREPOSITION | DETERMINER)
    return built <= 1 or words.low[first] == "from"


def _flows(words: Tagged, at: int) -> bool:
    """Say whether no comma stands before a word."""
    return at == 0 or words.gaps[at] < COMMA or not _SEPARATOR.search(words.text, words.ends[at - 1], words.starts[at])


def _clause(words: Tagged, first: int, last: int) -> bool:
    """Say whether a sentence has a verb in the third person or a word that begins a clause."""
    for at in range(first, last):
        word = words.low[at]
        if word in _FINITE or (word in _CLAUSES and not (at and words.mask[at - 1] & PREPOSITION)):
            return True
        if word.endswith("s") or word in _PAST:
            named = at > first and words.mask[at - 1] & TRIGGER and _flows(words, at)
            if named and _verb_of_subject(words, at):
                return True
            begins = at == first or named or words.low[at - 1] == "and" or not _flows(words, at)
            if begins and word in _VERBS and word not in _PLURALS:
                return True
    return False


def _verb_of_subject(words: Tagged, at: int) -> bool:
    """Say whether the word behind the trigger may be its verb."""
    word = words.low[at]
    return (
        word in _PAST
        or word in _VERBS
        or not (word.endswith(("ss", "us")) or words.mask[at] & ANY_PART or word in _PLURALS)
    )


_PAST = word_set("sat stood lay leaned leant walked looked held wore smiled laughed knelt ran turned appears")
