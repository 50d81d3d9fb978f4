"""Reading captions: which attributes of a shot a text mentions, and where."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from lorakit.captions._context import Spot, counts
from lorakit.captions._entries import Entry, Guard, Index, base_index, keys, label_wordings, make_index
from lorakit.captions.phrases import Match, Token, tokens
from lorakit.captions.reading import Kind, Mention, Reading
from lorakit.model import Character
from lorakit.vocab import BUILTIN, Vocabulary, label_key

__all__ = ["Reader"]

_BREAK = re.compile(r"[.,;:!?()\[\]\n\u2013\u2014\u2026\"\u201c\u201d]")
_STOP = keys(
    "a an the his her their its my your this that these those some no any one two in on at by of from to into onto with "
    "without over under through along across against behind before beside near between around inside outside above below "
    "beneath past down up and or but while as is are was has have had wear wearing wore dressed holds hold stands stand "
    "sits sit leans lean it he she they him them there then who which under toward towards off out lights"
)
_LONGEST_NOUN = 4
"""How many words before a noun may belong to it."""
_ENOUGH_SIGNS = 2
"""How many physical signs name an expression without its word."""


def __dir__() -> list[str]:
    return __all__


class Reader:
    """Reads captions of one set.

    A phrase names a label only with positive evidence; any other phrase of a kind is a mention without a value.

    Args:
        character: Whose captions they are.
        vocabulary: The terms whose wordings are known.
        labels: Pairs of attribute and label that occur in the set, so that labels in anybody's words are recognised.
    """

    def __init__(
        self, *, character: Character, vocabulary: Vocabulary = BUILTIN, labels: Iterable[tuple[str, str]] = ()
    ) -> None:
        own = (*labels, *(("outfit", outfit.phrase) for outfit in character.outfits))
        self._trigger = character.trigger
        self._base = base_index(vocabulary)
        self._labels: Index = make_index(_label_entries(own))
        self._spelling = _spelling(vocabulary, own)

    def read(self, text: str) -> Reading:
        """Say what a text mentions, with spans."""
        words = tokens(text)
        at = len(tokens(self._trigger)) if text.startswith(self._trigger) else 0
        reach = _chunks(text, words, at)
        found: list[tuple[Match[tuple[Entry, ...]], Entry]] = []
        names = [word.key for word in words]
        while at < len(words):
            following = at + 1
            for match in self._at(words, at, reach[at][1]):
                spot = Spot(names, match.first, match.last, *reach[at])
                passing = _passing(match.value, spot)
                if passing:
                    found.extend((match, entry) for entry in passing)
                    following = match.last
                    break
            at = following
        return Reading(text=text, words=len(text.split()), mentions=self._mentions(text, words, reach, found))

    def _at(self, words: Sequence[Token], at: int, end: int) -> Iterator[Match[tuple[Entry, ...]]]:
        own = self._labels.longest(words, at)
        if own is not None and own.last > end and not any(entry.broken for entry in own.value):
            own = self._labels.longest(words, at, end=end)
        known = self._base.longest(words, at, end=end)
        if own is not None and (known is None or own.last >= known.last):
            yield own
        if known is not None:
            yield known

    def _mentions(
        self,
        text: str,
        words: Sequence[Token],
        reach: Sequence[tuple[int, int]],
        found: Sequence[tuple[Match[tuple[Entry, ...]], Entry]],
    ) -> tuple[Mention, ...]:
        signs = _expression_of_signs([entry for _, entry in found])
        mentions = []
        free = 0
        for match, entry in found:
            first = match.first
            if entry.noun:
                first = _noun_start(words, max(free, reach[first][0]), first)
            free = match.last
            value = entry.value
            if entry.signs and signs in entry.signs:
                value = signs
            if value is not None:
                value = self._spelling.get((entry.kind, value), value)
            start, end = words[first].start, words[match.last - 1].end
            mentions.append(Mention(kind=entry.kind, start=start, end=end, text=text[start:end], value=value))
        return tuple(mentions)


def _label_entries(labels: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Entry]]:
    for attribute, label in labels:
        if attribute not in {"angle", "framing"}:
            broken = _BREAK.search(label) is not None
            for wording, guard in label_wordings(attribute, label):
                yield wording, Entry(Kind(attribute), label, guard, broken=broken)


def _spelling(vocabulary: Vocabulary, labels: Iterable[tuple[str, str]]) -> Mapping[tuple[Kind, str], str]:
    """Say how the set spells the terms of the vocabulary: a label that is a term's synonym stands for the term."""
    finders = {
        "expression": vocabulary.expression,
        "lighting": vocabulary.lighting,
        "environment": vocabulary.environment,
    }
    spelling: dict[tuple[Kind, str], str] = {}
    for attribute, label in labels:
        term = finders[attribute](label) if attribute in finders else None
        if term is not None:
            own_name = label_key(term.name) == label_key(label)
            if own_name or (Kind(attribute), term.name) not in spelling:
                spelling[Kind(attribute), term.name] = label
    return MappingProxyType(spelling)


def _chunks(text: str, words: Sequence[Token], begin: int) -> list[tuple[int, int]]:
    """Return, for each word, where the chunk between two punctuation marks begins and ends that it stands in."""
    cuts = [0, begin]
    for index in range(begin + 1, len(words)):
        between = words[index - 1].end, words[index].start
        if between[1] - between[0] > 1 or text[between[0]] not in " -":
            if _BREAK.search(text, *between):
                cuts.append(index)
    cuts.append(len(words))
    return [(start, stop) for start, stop in zip(cuts, cuts[1:], strict=False) for _ in range(start, stop)]


def _passing(entries: Sequence[Entry], spot: Spot) -> list[Entry]:
    passing: list[Entry] = []
    for entry in entries:
        if all(entry.kind is not other.kind for other in passing) and (
            entry.guard is Guard.NONE or counts(entry.guard, spot)
        ):
            passing.append(entry)
    return passing


def _expression_of_signs(entries: Sequence[Entry]) -> str | None:
    """Return the expression the physical signs speak of: the one that is named, else the one most of them show."""
    named = [entry.value for entry in entries if entry.kind is Kind.EXPRESSION and entry.value is not None]
    if named:
        return named[0]
    tally = Counter(name for entry in entries for name in entry.signs).most_common(2)
    if not tally or tally[0][1] < _ENOUGH_SIGNS or (len(tally) > 1 and tally[1][1] == tally[0][1]):
        return None
    return tally[0][0]


def _noun_start(words: Sequence[Token], free: int, first: int) -> int:
    low = max(free, first - _LONGEST_NOUN)
    while first > low and words[first - 1].key not in _STOP:
        first -= 1
    return first
