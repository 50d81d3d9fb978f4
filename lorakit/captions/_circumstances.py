"""Finding identity told by circumstances: years gone by, origins, sizes by what they do, what stays with a part."""

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from lorakit.captions import _ages, _coats, _compared, _lives, _wounds
from lorakit.captions._cues import Cues, word_set
from lorakit.captions._grammar import (
    ANY_PART,
    COPULA,
    DETERMINER,
    OTHER,
    PART,
    PERSON,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SUBJECTS,
    TRIGGER,
    Tagged,
)
from lorakit.captions._owners import Owners
from lorakit.captions._parts import Question, Range
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import bodies, circumstances

__all__ = ["Circumstances"]

_KIN, _COLOURED = word_set(circumstances.KIN), word_set(circumstances.COLOURED_LIKE)
_NOT_LIKE = word_set(circumstances.NOT_LIKE_FACES)
_AGES = frozenset(bodies.NUMBERS.split()[:18])
_NUMBERS = frozenset(bodies.NUMBERS.split())
_SHAPES = PART["limb"] | PART["nose"] | PART["jaw"] | PART["ear"] | PART["neck"] | PART["face"] | PART["shoulder"]
_FIXED = ANY_PART & ~(PART["fur"] | PART["plate"] | PART["lips"] | PART["body"])
_TAKEN = word_set(
    "colouring eyes nose chin jaw hair skin complexion face features looks mouth smile brow brows eyebrows build "
    "height cheekbones freckles curls dimples ears hands figure lips teeth"
)
_RINGED = PART["nose"] | PART["ear"] | PART["lips"] | PART["brow"]
_PIERCED = MappingProxyType(
    {
        "gap": PART["tooth"],
        "space": PART["tooth"],
        "daylight": PART["tooth"],
        "ring": _RINGED,
        "stud": _RINGED,
        "barbell": _RINGED,
    }
)
_COUNTED = PART["limb"] | PART["eye"] | PART["ear"] | PART["tooth"] | PART["horn"]
_MANY = frozenset(("six", "seven", "eight"))
_JUTTING = PART["ear"] | PART["tooth"] | PART["jaw"] | PART["cheek"] | PART["trunk"] | PART["nose"] | PART["brow"]
_REACH = 5
_FAR = 7
_SHORTEST = 3
"""Words before the noun in "from a Sikh family"."""


def __dir__() -> list[str]:
    return __all__


class Circumstances:
    """Finds who somebody is where captions tell it by what goes with it.

    Args:
        owners: Decides whom a description is about.
    """

    def __init__(self, owners: Owners) -> None:
        self._owners = owners
        person = owners.human and not (owners.machine or owners.creature)
        self._cues = _OF_PEOPLE if person else _OF_ALL

    def find(self, words: Tagged) -> Iterator[Range]:
        """Yield the phrases that tell identity by circumstances; they may overlap."""
        for first, last, questions in self._cues.find(words):
            for question in questions:
                found = question(self._owners, words, first, last)
                if found is not None and not words.quoted(first):
                    yield found
                    break


def _told(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Say what is told of the subject by a phrase that tells it of nothing else."""
    verb = words.at(first).startswith(("towers", "dwarfs"))
    if (
        words.at(first) == "so"
        and words.gaps[first] < COMMA
        and not words.mask[first - 1] & (COPULA | TRIGGER | PRONOUN)
    ):
        return None
    busy = verb and not (words.mask[first - 1] & TRIGGER or words.low[first - 1] in {*SUBJECTS, "who", "that", "and"})
    return (first, last) if not busy and _of_subject(words, first) else None


def _turned(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Birthdays and decades: "who turned sixty last spring", "has seen seven decades"."""
    number = words.at(last)
    aged = number in _AGES or (number.isdigit() and len(number) == 2)  # noqa: PLR2004 - ages have two digits
    after = words.at(last + 1)
    told = aged and (words.gaps[last + 1] >= COMMA or after in {"last", "this", "in", "a", "years", "and", "today"})
    if words.low[first] == "turned" and number in _NUMBERS:
        told = told or (after in {"this", "last", "today", "yesterday"} and words.at(last + 2) != "times")
    if words.low[first].startswith("turn"):
        told = told and after != "years"
    told = told or (number in _NUMBERS and after in {"decades", "winters", "summers", "springs"})
    return (first, last + 2) if told and last + 1 < words.size and _of_subject(words, first) else None


def _family(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Origins by a family: "from a Sikh family"."""
    if first < _SHORTEST:
        return None
    named = words.text[words.starts[first - 1]].isupper()
    tied = words.low[first - 3 : first - 1] in (
        ["from", "a"],
        ["of", "a"],
        ["to", "a"],
        ["from", "an"],
        ["in", "a"],
    )
    return (first - 1, last) if named and tied and _of_subject(words, first - 3) else None


def _parents(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Looks by those they come from: "has her grandmother's colouring", "looks like her mother"."""
    own = words.at(last)
    looks = words.low[first] != "has" or words.within(last + 2, last + 6, _TAKEN)
    return (
        (first, last + 2)
        if looks and own in {"his", "her", "its"} and words.at(last + 1).removesuffix("'s") in _KIN
        else None
    )


def _likened(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Faces by whose they could be: "has the face of a doll"."""
    low = words.low
    if low[last - 1] in {"a", "an"}:
        if words.within(last, last + 2, _NOT_LIKE) and "face" in low[first:last]:
            return None
        tied = words.at(first - 1) in {"has", "with", "have", "having"} or low[first] == "face"
        if not tied:
            return None
    return _told(owners, words, first, last)


def _eyes(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Eyes by what has their colour: "eyes like a summer sky"."""
    _, end = words.segment(first)
    told = words.within(last, min(end, last + 4), _COLOURED)
    return (first, last + 1) if told and owners.owns(words, words.before(first)[0]) else None


def _coloured(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Skin by what has its colour: "is as pale as milk"."""
    told = words.within(last, last + 2, _COLOURED)
    return (first, last + 1) if told and owners.predicates(words, first) else None


def _part_before(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """What is said behind a part and stays so: "his nose has been broken", "eyebrows that meet in the middle"."""
    begin, _ = words.segment(first)
    wanted = _FIXED | (PART["horn"] if words.low[first] == "that" else 0)
    if words.low[last - 1] == "as" or words.low[first] in {"you", "the", "ends"}:
        wanted = _SHAPES
    if words.low[first].startswith(("stick", "jut", "stand")):
        wanted = _JUTTING
    for part in range(first - 1, max(begin, first - _REACH) - 1, -1):
        if words.mask[part] & wanted and words.low[part] != "tongue":
            return (part, last) if owners.owns(words, words.before(part)[0]) else None
        if words.mask[part] & (PREPOSITION | POSSESSIVE | TRIGGER) and words.low[part] != "like":
            return None
    return None


def _part_after(owners: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """What stands before a part and stays there: "a burn covers his neck", "a stud in her nose"."""
    _, end = words.segment(first)
    wanted = _PIERCED.get(words.low[first], ANY_PART & ~PART["hair"])
    for part in range(last, min(end, last + _FAR)):
        if words.mask[part] & wanted:
            own = any(bits & (POSSESSIVE | DETERMINER | TRIGGER) for bits in words.mask[last:part])
            mine = owners.owns(words, part) and owners.owns(words, words.before(first)[0])
            return (first, part + 1) if own and mine else None
        if words.mask[part] & (OTHER | PERSON) and not words.mask[part] & TRIGGER:
            return None
    return None


def _veteran(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages by standing: "the veteran pilot X"."""
    named = next((at for at in range(last + 1, last + 3) if at < words.size and words.mask[at] & TRIGGER), -1)
    return (first, named) if named > 0 and words.gaps[named] < COMMA and words.mask[named - 1] & PERSON else None


def _counted(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Parts by their number: "has only four fingers on his left hand"."""
    part = last if last < words.size else first
    told = words.mask[part] & _COUNTED and (
        words.within(first - 1, first, ("has", "with", "have", "all"))
        or (words.gaps[first] == COMMA and words.low[first] in _MANY)
    )
    return (first, part + 1) if told and _of_subject(words, first) else None


def _birthday(_: Owners, words: Tagged, first: int, last: int) -> Range | None:
    """Ages by a birthday: "celebrates her ninetieth birthday"."""
    low = words.low[first - 1]
    aged = low.endswith(("ieth", "teenth")) or (low[:1].isdigit() and low.endswith(("th", "st", "nd", "rd")))
    own = words.at(first - 2) in {"his", "her", "its", "own"}
    return (first - 1, last) if aged and own and _of_subject(words, first - 2) else None


def _of_subject(words: Tagged, first: int) -> bool:
    """Say whether the nearest being before a phrase in its sentence is the subject, or the first one after it."""
    begin, end = words.sentence(first)
    if words.at(first - 1) in {"that", "which"} and not words.mask[first - 2] & TRIGGER:
        return False
    for at in range(first - 1, begin - 1, -1):
        bits = words.mask[at]
        if bits & TRIGGER or words.low[at] in SUBJECTS:
            return True
        if bits & (OTHER | PERSON) and at > begin + 3 and not bits & ANY_PART and not _apposed(words, at):
            return False
    return any(words.mask[at] & TRIGGER or words.low[at] in SUBJECTS for at in range(first, end))


def _apposed(words: Tagged, at: int) -> bool:
    """Say whether a noun for a person is what the subject is: "X is a man in ...", "X, a man of ..."."""
    start, _ = words.before(at)
    while start > 0 and words.mask[start - 1] & DETERMINER:
        start -= 1
    return words.at(start - 1) in {"is", "was"} or (
        words.gaps[start] >= COMMA and bool(words.mask[start - 1] & TRIGGER)
    )


_QUESTIONS: tuple[tuple[str, Question], ...] = (
    (circumstances.AGES, _told),
    (circumstances.TURNED, _turned),
    (circumstances.ORIGINS, _told),
    (circumstances.SIZES, _told),
    ("family household clan", _family),
    (
        "takes_after takes_entirely_after has has_inherited inherited looks_like looks_just_like",
        _parents,
    ),
    (circumstances.LIKENED, _likened),
    (circumstances.LIKE_EYES, _eyes),
    ("pale_as white_as dark_as black_as brown_as fair_as golden_as", _coloured),
    (circumstances.PARTS_BEFORE, _part_before),
    (circumstances.PARTS_AFTER, _part_after),
    (circumstances.VETERANS, _veteran),
    (circumstances.COUNTED, _counted),
    ("birthday", _birthday),
    *_compared.QUESTIONS,
    *_ages.QUESTIONS,
    *_lives.QUESTIONS,
    *_wounds.QUESTIONS,
)
"""Phrases and the question that decides whether they tell who the subject is."""


def _grouped(entries: Iterable[tuple[str, Question]]) -> Iterator[tuple[str, tuple[Question, ...]]]:
    questions: dict[str, list[Question]] = {}
    for text, question in entries:
        for phrase in text.split():
            questions.setdefault(phrase, []).append(question)
    yield from ((phrase, tuple(asked)) for phrase, asked in questions.items())


_OF_PEOPLE: Cues[tuple[Question, ...]] = Cues(_grouped(_QUESTIONS))
_OF_ALL: Cues[tuple[Question, ...]] = Cues(_grouped((*_QUESTIONS, *_coats.QUESTIONS)))
