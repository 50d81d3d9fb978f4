"""Reading captions: which attributes of a shot a text mentions, and where."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

from lorakit.captions._context import Spot, counts
from lorakit.captions._entries import Entry, Guard, Index, base_index, keys, label_wordings, make_index
from lorakit.captions._words import Words
from lorakit.captions.phrases import Match
from lorakit.captions.reading import Kind, Mention, Reading
from lorakit.model import Character
from lorakit.vocab import BUILTIN, Vocabulary, label_key

__all__ = ["Reader"]

_BREAK = re.compile(r"[.,;:!?()\[\]\n\u2013\u2014\u2026\"\u201c\u201d]")
_STOP = keys(
    "a an the his her their its my your this that these those some no any one two in on at by of from to into onto",
    "with without over under through along across against behind before beside near between around inside outside",
    "above below beneath past down up and or but while as is are was has have had wear wearing wore dressed holds",
    "stands sits leans it he she they him them there then who which toward towards off out lights stand sit lean hold",
)
_LONGEST_NOUN = 4
"""How many words before a noun may belong to it."""
_ENOUGH_SIGNS = 2
"""How many physical signs name an expression without its word."""
_Found: TypeAlias = "list[tuple[Match[tuple[Entry, ...]], Entry]]"


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
        self._trigger_words = Words(character.trigger).size
        self._base = base_index(vocabulary)
        self._labels: Index = make_index(_label_entries(own))
        self._spelling = _spelling(vocabulary, own)

    def read(self, text: str) -> Reading:
        """Say what a text mentions, with spans."""
        return self.read_words(Words(text))

    def read_words(self, said: Words) -> Reading:
        """Say what a text whose words are at hand mentions, with spans."""
        text = said.text
        begin = self._trigger_words if text.startswith(self._trigger) else 0
        reach = _chunks(said, begin)
        found: _Found = []
        following = begin
        folded, own = said.keys, {*self._labels.starts(said.keys)}
        for at in sorted({*self._base.starts(folded), *own}):
            if at < following:
                continue
            end = reach[at][1]
            match, other = self._base.longest(folded, at, end), None
            label = self._label(folded, at, end) if at in own else None
            if label is not None and (match is None or label.last >= match.last):
                match, other = label, match
            while match is not None:
                passing = _passing(match, folded, reach[at])
                if passing:
                    found.extend([(match, entry) for entry in passing])
                    following = match.last
                    break
                match, other = other, None
        return Reading(text=text, words=len(text.split()), mentions=self._mentions(said, reach, found))

    def _label(self, said: Sequence[str], at: int, end: int) -> Match[tuple[Entry, ...]] | None:
        """Return the set's own label that begins at a word; only labels declared with punctuation run over it."""
        label = self._labels.longest(said, at, len(said))
        if label is not None and label.last > end and not any(entry.broken for entry in label.value):
            label = self._labels.longest(said, at, end)
        return label

    def _mentions(self, said: Words, reach: Sequence[tuple[int, int]], found: _Found) -> tuple[Mention, ...]:
        shown = _expression_of_signs([entry for _, entry in found])
        mentions = []
        free, text = 0, said.text
        for match, entry in found:
            first = _noun_start(said.keys, max(free, reach[match.first][0]), match.first) if entry.noun else match.first
            free = match.last
            value = shown if shown in entry.signs else entry.value
            if value is not None:
                value = self._spelling.get((entry.kind, value), value)
            start, end = said.starts[first], said.ends[match.last - 1]
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


def _chunks(said: Words, begin: int) -> list[tuple[int, int]]:
    """Return, for each word, where the chunk between two punctuation marks begins and ends that it stands in."""
    text, size = said.text, said.size
    gaps = zip(range(begin + 1, size), said.ends[begin:], said.starts[begin + 1 :], strict=False)
    broken = [
        index
        for index, end, start in gaps
        if (start - end > 1 or text[end] not in " -") and _BREAK.search(text, end, start)
    ]
    cuts = [0, begin, *broken, size]
    return [chunk for chunk in pairwise(cuts) for _ in range(*chunk)]


def _passing(match: Match[tuple[Entry, ...]], said: Sequence[str], chunk: tuple[int, int]) -> list[Entry]:
    """Return what a match says where it stands, one entry a kind."""
    if len(match.value) == 1 and match.value[0].guard is Guard.NONE:
        return [match.value[0]]
    spot = None
    passing: list[Entry] = []
    for entry in match.value:
        if entry.guard is not Guard.NONE:
            spot = spot or Spot(said, match.first, match.last, *chunk)
            if not counts(entry.guard, spot):
                continue
        if all(entry.kind is not other.kind for other in passing):
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


def _noun_start(said: Sequence[str], low: int, first: int) -> int:
    """Return where the noun phrase begins whose noun stands at ``first``."""
    nearest = max(low, first - _LONGEST_NOUN)
    while first > nearest and said[first - 1] not in _STOP:
        first -= 1
    return first
