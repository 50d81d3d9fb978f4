"""Recognising an outfit in other words: "her moss-coloured pullover" for the label "green knitted jumper"."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

import attrs

from lorakit.captions._concepts import Terms, agree, colours_of, phrases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ADJECTIVE, DETERMINER, POSSESSIVE, TRIGGER
from lorakit.captions._said import ARTICLES, OWN, Said, ends_noun, noun_phrase
from lorakit.captions._words import COMMA
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import synonyms, wardrobe

__all__ = ["Outfit", "described_from", "is_garment"]

_FITS = word_set(wardrobe.FITS.replace("-", " "))
_FOLLOWED = word_set(wardrobe.FOLLOWED)
_UNSAID = word_set(synonyms.UNSAID)
_TRADES = frozenset(
    ("school", "police", "medical", "chef", "army", "fire", "bee", "cowboy", "roman", "samurai", "ballet")
)
_PATTERNS = frozenset(("camouflage", "animal", "plaid", "striped", "floral", "dotted", "unpatterned"))
_STUFFS = frozenset(fold(word) for word in wardrobe.STUFFS.split())
_LOOSE = frozenset(("double", "hooded", "torn", "wedding", "evening", "hi-vis", "sequin"))
_JOINTS = frozenset(("and", "with", "over", "under", "plus"))
_FORMED = ("ed", "ing", "y", "ish", "ly")
_OF = 4
"""How many words behind a garment may still tell its colour: "a jacket of crimson hide"."""
_PHRASE = 2


def __dir__() -> list[str]:
    return __all__


class _Named(NamedTuple):
    """What a garment's name may be of."""

    families: frozenset[int]
    short: frozenset[int]
    parts: frozenset[int]


@lru_cache(maxsize=1)
def _names() -> Terms[_Named]:
    found: dict[tuple[str, ...], tuple[set[int], set[int], set[int]]] = {}
    every = set(range(len(wardrobe.WARDROBE)))
    for phrase in (*phrases(wardrobe.ANY_PARTS), *phrases(wardrobe.STUFFS, plural=False)):
        found[phrase] = (set(), set(), {*every})
    for number, texts in enumerate(wardrobe.WARDROBE):
        for kind, text in zip((1, 0, 2), texts, strict=True):
            for phrase in phrases(text):
                found.setdefault(phrase, (set(), set(), set()))[kind].add(number)
    return Terms((phrase, _Named(*map(frozenset, kinds))) for phrase, kinds in found.items())


@lru_cache(maxsize=1 << 10)
def is_garment(word: str) -> bool:
    """Say whether a word names a garment by itself."""
    return any(True for _ in _names().find(Said(word)))


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, text in wardrobe.KINDS.items():
        for word in word_set(text.replace("-", " ")):
            found.setdefault(word, set()).add(kind)
    return MappingProxyType({word: frozenset(kinds) for word, kinds in found.items()})


@attrs.frozen
class _Garment:
    """One garment of a label."""

    named: _Named
    own: frozenset[str]
    """The folded words of its name."""
    colours: frozenset[str]
    kinds: frozenset[str]
    words: frozenset[str]
    """The folded words that describe it otherwise."""

    def bare(self) -> bool:
        return not (self.colours or self.kinds or self.words)


class Outfit:
    """The garments of a label.

    Args:
        label: The label.
    """

    def __init__(self, label: str) -> None:
        said = Said(label)
        self._garments = tuple(_garments(said))
        self._own = {fold(said.low[-1])} if said.size and not self._garments else set()
        self._unknown = _unknown(said) if self._own else None

    def find(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield the first and the index after the last word of what may be a garment of the label."""
        for first, last, named in _heads(said):
            for garment in self._garments:
                if (start := _told(said, first, last, named, garment)) is not None:
                    yield start, last
                    break
        if self._unknown is not None:
            for at, key in enumerate(said.keys):
                if key in self._own:
                    start = _told(said, at, at + 1, self._unknown.named, self._unknown)
                    if start is not None:
                        yield start, at + 1


def _of_anything(named: _Named) -> bool:
    return len(named.parts) == len(wardrobe.WARDROBE)


def _heads(said: Said) -> Iterator[tuple[int, int, _Named]]:
    """Yield the garments of a text; of names side by side the last tells the garment: "a cable-knit sweater"."""
    held: tuple[int, int, _Named] | None = None
    for first, last, named in _names().find(said):
        if held is not None and _of_anything(held[2]) and held[1] == first and said.gaps[first] < COMMA:
            held = None
        if held is not None and (held[1] < first or said.gaps[first] >= COMMA):
            yield held
            held = None
        held = (first, last, named) if held is None else (held[0], last, _Named(*map(frozenset.union, held[2], named)))
    if held is not None:
        yield held


def _garments(said: Said) -> Iterator[_Garment]:
    begin = 0
    spans = list(_heads(said))
    for number, (first, last, named) in enumerate(spans):
        following = spans[number + 1][0] if number + 1 < len(spans) else said.size
        tail = next((at for at in range(last, following) if said.low[at] == "and"), following)
        describing = [*range(begin, first), *range(first, last - 1), *range(last, tail)]
        begin = max(tail, last)
        yield _described(said, first, last, describing, named)


def _described(said: Said, first: int, last: int, describing: list[int], named: _Named) -> _Garment:
    low = [said.low[at] for at in describing]
    colours = frozenset(each for word in low for each in colours_of(word))
    kinds = frozenset(each for at in (*describing, last - 1) for each in _kinds().get(said.low[at], ()))
    own = frozenset(fold(word) for word in said.low[first:last])
    words = {fold(word) for word in low if word not in _UNSAID | _JOINTS and not colours_of(word)}
    words = {word for word in words if word not in own and word not in _kinds() and word not in _FITS}
    return _Garment(named, own, colours, kinds, frozenset(words))


def _unknown(said: Said) -> _Garment | None:
    if said.low[-1] in _UNSAID:
        return None
    nothing = _Named(frozenset((-1,)), frozenset(), frozenset())
    return _described(said, said.size - 1, said.size, [*range(said.size - 1)], nothing)


def described_from(said: Said, first: int) -> int:
    """Return where the description of a garment begins; a participle behind a noun is none of it."""
    start = noun_phrase(said, first)
    for at in range(first - 1, start, -1):
        determined = said.mask[at - 1] & (DETERMINER | POSSESSIVE) or said.low[at - 1].endswith("'s")
        if said.low[at].endswith("ing") and not (determined or said.low[at - 1] in {"in", "wearing"}):
            return at + 1
    return start


class _Relation(NamedTuple):
    """What a name in a caption is of a garment of a label."""

    own: bool
    """One of its names."""
    part: bool
    short: bool
    """What it may be called for short."""
    wider: bool
    """One of the garments the label's word stands for: "bomber" for "jacket"."""


def _related(names: frozenset[str], named: _Named, garment: _Garment) -> _Relation:
    families = garment.named.families
    return _Relation(
        own=bool(named.families & families) or garment.own <= names,
        part=bool(named.parts & families),
        short=bool(named.short & families),
        wider=bool(named.families & garment.named.short),
    )


def _told(said: Said, first: int, last: int, named: _Named, garment: _Garment) -> int | None:
    """Return where a garment's description begins when it may be the label's, else ``None``."""
    names = frozenset(fold(word) for word in said.low[first:last])
    related = _related(names, named, garment)
    behind = _behind(said, last) if any(related) else None
    if behind is None:
        return None
    start = described_from(said, first)
    if names <= _STUFFS and not related.own and not _clothes(said, start, last):
        return None
    told = [*range(start, last), *behind]
    colours = frozenset(each for at in told for each in colours_of(said.low[at]))
    kinds = frozenset(each for at in told for each in _kinds().get(said.low[at], ()))
    clashing = colours and garment.colours and not agree(colours, garment.colours)
    wrong_stuff = related.wider and not related.own and garment.kinds and not kinds & garment.kinds
    if clashing or wrong_stuff or _clash(kinds, garment.kinds):
        return None
    if related.short and not related.own:
        kinds = frozenset(each for at in told if not first <= at < last for each in _kinds().get(said.low[at], ()))
    shared = colours & garment.colours or (kinds & garment.kinds and not (related.short and kinds <= _LOOSE))
    if shared or (frozenset(fold(said.low[at]) for at in told) - names) & garment.words:
        return start
    harmless = all(_harmless(said, at) for at in range(start, first))
    return start if harmless and _suffices(said, related, named, garment, (start, first, last)) else None


def _suffices(said: Said, related: _Relation, named: _Named, garment: _Garment, at: tuple[int, int, int]) -> bool:
    """Say whether a name without a colour or a material of the label's tells the garment."""
    start, first, last = at
    if related.own:
        return True
    if related.part:
        return not _of_anything(named) and last - first >= _PHRASE
    before = said.at(start - 1)
    return related.short and (before in OWN - {"the"} or (garment.bare() and before in OWN))


def _clothes(said: Said, start: int, last: int) -> bool:
    """Say whether a material stands for clothes of it: "in wine-red satin", but not "a green velvet armchair"."""
    following = said.at(last) if said.gaps[last] < COMMA else ""
    plural = following.endswith("s") and not said.mask[last]
    if following and (plural or not (ends_noun(following) or said.mask[last])):
        return False
    return said.gaps[start] >= COMMA or said.at(start - 1) in {"in", "his", "her", "its"}


def _behind(said: Said, last: int) -> range | None:
    """Return the words behind a garment that may tell its colour, or ``None`` when it is no garment there."""
    following = said.at(last) if said.gaps[last] < COMMA else ""
    if following in _FOLLOWED:
        return None
    if following not in {"of", "in", "the"}:
        return range(0)
    behind = range(last + 1, min(last + _OF, said.segment(last)[1]))
    told = [at for at in behind if colours_of(said.low[at]) or said.low[at] in _kinds()]
    others = any(said.low[at].endswith("'s") and not said.mask[at] & TRIGGER for at in behind)
    if following == "of" and (others or not told):
        return None
    return range(told[0], told[-1] + 1) if told else range(0)


def _clash(kinds: frozenset[str], own: frozenset[str]) -> bool:
    """Say whether what a garment is made of, shows or is for rules the label's out."""
    for family in (_TRADES, _PATTERNS):
        if kinds & family and own & family and not kinds & own & family:
            return True
    loose = _TRADES | _PATTERNS | _LOOSE
    return bool(kinds - loose and own - loose and not (kinds & own) - loose)


def _harmless(said: Said, at: int) -> bool:
    """Say whether a word before a garment makes it no other one."""
    word = said.low[at]
    if word in _FITS or word in ARTICLES or word in _kinds() or colours_of(word):
        return True
    return bool(said.mask[at] & ADJECTIVE) or word.endswith(_FORMED)
