"""Recognising an outfit in other words: "her moss-coloured pullover" for the label "green knitted jumper"."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

import attrs

from lorakit.captions._concepts import Terms, agree, colours_of, phrases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ADJECTIVE, DETERMINER, POSSESSIVE, TRIGGER, spellings
from lorakit.captions._said import ARTICLES, OWN, Said, ends_noun, noun_phrase
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import synonyms, wardrobe

__all__ = ["Outfit", "described_from", "is_garment"]

_FITS = word_set(wardrobe.FITS.replace("-", " "))
_FOLLOWED = word_set(wardrobe.FOLLOWED)
_UNSAID = word_set(synonyms.UNSAID)
_TRADES = word_set(
    "school police medical chef army fire bee cowboy roman samurai ballet prison flight pirate monk elf wizard knight"
)
_PATTERNS = frozenset(("camouflage", "animal", "plaid", "striped", "floral", "dotted", "unpatterned"))
_STUFFS = frozenset(fold(word) for word in wardrobe.STUFFS.split())
_LOOSE = frozenset(("double", "hooded", "torn", "wedding", "evening", "hi-vis", "sequin"))
_JOINTS = frozenset(("and", "with", "over", "under", "plus"))
_FORMED = ("ed", "ing", "y", "ish", "ly")
_OF = 4
"""How many words behind a garment may still tell its colour: "a jacket of crimson hide"."""
_PHRASE = 2
_STATES, _TELLING = word_set(wardrobe.STATES), word_set(wardrobe.TELLING)


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
    for phrase in (each for text in wardrobe.HEADS for each in phrases(text)):
        found[phrase] = (set(), set(), set())
    for phrase in (*phrases(wardrobe.ANY_PARTS), *phrases(wardrobe.STUFFS, plural=False)):
        found[phrase] = (set(), set(), {*every})
    for number, texts in enumerate(wardrobe.WARDROBE):
        for kind, text in zip((1, 0, 2), texts, strict=True):
            for phrase in phrases(text):
                found.setdefault(phrase, (set(), set(), set()))[kind].add(number)
    owning = {(*phrase[:-1], f"{phrase[-1]}'s"): kinds for phrase, kinds in found.items()}
    return Terms((phrase, _Named(*map(frozenset, kinds))) for phrase, kinds in (owning | found).items())


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
    heads: frozenset[str]
    """The folded last word of its name and of what else that is called."""

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
        self._details = tuple(_details(said)) if self._garments else ()
        self._worn = frozenset(form for each in self._garments for head in each.heads for form in _worn_forms(head))
        spelt = (form for each in self._details for head in each.heads for form in (head, f"{head}s", f"{head}es"))
        self._asked = self._worn.union(spelt, (each.removesuffix("y") + "ies" for each in self._worn))
        self._own = {fold(said.low[-1])} if said.size and not self._garments else set()
        self._unknown = _unknown(said) if self._own else None

    def find(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield the first and the index after the last word of what may be a garment of the label."""
        for first, last, named in _heads(said):
            for garment in self._garments:
                if (start := _told(said, first, last, named, garment)) is not None:
                    yield start, last
                    break
        if self._asked and not self._asked.isdisjoint(said.low):
            yield from self._other_signs(said)
        if self._unknown is not None:
            for at, key in enumerate(said.keys):
                if key in self._own:
                    start = _told(said, at, at + 1, self._unknown.named, self._unknown)
                    if start is not None:
                        yield start, at + 1

    def _other_signs(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield adjectives for wearing the garment, and the details the label tells of it."""
        for at, word in enumerate(said.low):
            if word in self._worn and _predicated(said, at):
                yield at, at + 1
            if word not in self._asked:
                continue
            for detail in self._details:
                if said.keys[at] in detail.heads and (start := _detailed(said, at, detail)) is not None:
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
    detail = next((at for at in describing if at >= last and said.low[at] == "with"), said.size)
    colours = frozenset(each for at in describing if at < detail for each in colours_of(said.low[at]))
    kinds = frozenset(each for at in (*describing, last - 1) for each in _kinds().get(said.low[at], ()))
    own = frozenset(fold(word) for word in said.low[first:last])
    words = {fold(word) for word in low if word not in _UNSAID | _JOINTS and not colours_of(word)}
    words = {word for word in words if word not in own and word not in _kinds() and word not in _FITS}
    head = fold(said.low[last - 1])
    if last - first > 1:
        alone = next((each for _, _, each in _names().find(Said(said.low[last - 1]))), named)
        if not alone.short:
            named = _Named(*map(frozenset.union, named, alone))
    return _Garment(named, own, colours, kinds, frozenset(words), _called().get(head, frozenset()) | {head})


@lru_cache(maxsize=1)
def _called() -> Mapping[str, frozenset[str]]:
    """Return the folded nouns that often name the same garment or detail, by each of them."""
    found: dict[str, frozenset[str]] = {}
    for text in (*wardrobe.HEADS, *wardrobe.DETAILS):
        group = frozenset(map(fold, word_set(text)))
        found.update((word, group | found.get(word, frozenset())) for word in group)
    return MappingProxyType(found)


def _unknown(said: Said) -> _Garment | None:
    if said.low[-1] in _UNSAID:
        return None
    nothing = _Named(frozenset((-1,)), frozenset(), frozenset())
    return _described(said, said.size - 1, said.size, [*range(said.size - 1)], nothing)


def _details(said: Said) -> Iterator[_Garment]:
    """Yield what a label says a garment has: the fringe of "a red dress with black fringe"."""
    nothing = _Named(frozenset(), frozenset(), frozenset())
    garments = {at for first, last, _ in _heads(said) for at in range(first, last)}
    begin = next((at + 1 for at, word in enumerate(said.low) if word in {"with", "trimmed"}), said.size)
    for at in range(begin, said.size):
        ends = at + 1 == said.size or said.gaps[at + 1] >= COMMA or said.low[at + 1] in _JOINTS
        if not ends or at in garments:
            continue
        detail = _described(said, at, at + 1, [*range(begin, at)], nothing)
        begin = at + 1
        if detail.colours or len(detail.heads) > 1 or not said.low[at].endswith("s"):
            yield detail
    for word in said.low:
        if word.endswith("ed") and (head := next((each for each in _stems(word) if each in _called()), "")):
            yield _Garment(nothing, frozenset((head,)), frozenset(), frozenset(), frozenset(), _called()[head])


def _stems(word: str) -> tuple[str, ...]:
    bare = word.removesuffix("ed")
    return tuple(fold(each) for each in (bare, f"{bare}e", bare[:-1]))


def _worn_forms(head: str) -> Iterator[str]:
    """Yield the adjectives for wearing a garment: "cloaked", "armoured"."""
    for each in spellings(head):
        yield f"{each}d" if each.endswith("e") else f"{each}ed"


def _predicated(said: Said, at: int) -> bool:
    """Say whether an adjective is told of somebody and not of a noun behind it: "cloaked, she ...", "robed in"."""
    following = said.at(at + 1) if said.gaps[at + 1] < COMMA else ""
    return said.gaps[at] != HYPHEN and (not following or following in {"and", "in", "for", "up"})


def _detailed(said: Said, at: int, detail: _Garment) -> int | None:
    """Return where the description of a label's detail begins, or ``None`` when it is another one."""
    start = described_from(said, at)
    told = range(start, at)
    colours = frozenset(each for each_at in told for each in colours_of(said.low[each_at]))
    if (colours and detail.colours and not agree(colours, detail.colours)) or _behind(said, at + 1) is None:
        return None
    if not all(_harmless(said, each) or fold(said.low[each]) in detail.words for each in told):
        return None
    absolute = said.gaps[start] >= COMMA and start > 0 and _absolute(said, at + 1)
    following = said.at(at + 1) if said.gaps[at + 1] < COMMA else ""
    if following and not (ends_noun(following) or following in _STATES or said.mask[at + 1]):
        return None
    owned = said.gaps[start] < COMMA and said.at(start - 1) in OWN
    return start if colours & detail.colours or absolute or owned else None


def _absolute(said: Said, last: int) -> bool:
    """Say whether a noun is told of without a verb: "uniform creaking", "hat askew", "hood over her eyes"."""
    following = said.at(last) if said.gaps[last] < COMMA else ""
    return following.endswith(("ing", "ed")) or following in _STATES


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


def _related(names: frozenset[str], head: str, named: _Named, garment: _Garment) -> _Relation:
    families = garment.named.families
    return _Relation(
        own=bool(named.families & families) or garment.own <= names,
        part=bool(named.parts & families),
        short=bool(named.short & families) or head in garment.heads,
        wider=bool(named.families & garment.named.short),
    )


def _told(said: Said, first: int, last: int, named: _Named, garment: _Garment) -> int | None:
    """Return where a garment's description begins when it may be the label's, else ``None``."""
    names = frozenset(fold(word) for word in said.low[first:last])
    plain = last - first == 1 or not named.families
    related = _related(names, fold(said.low[last - 1]) if plain else "", named, garment)
    behind = _behind(said, last) if any(related) else None
    if behind is None:
        return None
    start = described_from(said, first)
    if names <= _STUFFS and not related.own and not _clothes(said, start, last):
        return None
    trade = start > 0 and said.low[start - 1].endswith("'s") and said.low[start - 1] in _kinds()
    told = [*range(start - trade, last), *behind]
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
    if related.part and not _of_anything(named) and (last - first >= _PHRASE or _tells(said, start, last)):
        return True
    if related.short and start and said.gaps[start] >= COMMA and _absolute(said, last):
        return True
    before = said.at(_owner(said, start))
    return related.short and (before in OWN - {"the"} or (garment.bare() and before in OWN))


def _owner(said: Said, start: int) -> int:
    """Return the index of the determiner before a garment and the trade it is of: "her old soldier's coat"."""
    at = start - 1
    if at > 0 and said.low[at].endswith("'s") and not said.mask[at] & TRIGGER:
        at -= 1
        while at > 0 and said.mask[at] & ADJECTIVE and not said.mask[at] & POSSESSIVE:
            at -= 1
    return at


def _tells(said: Said, start: int, last: int) -> bool:
    """Say whether a part that few garments have is the subject's: "her obi", "the visor", "ruff askew"."""
    if said.low[last - 1].removesuffix("'s") not in _TELLING:
        return False
    if start and said.gaps[start] >= COMMA:
        return _absolute(said, last)
    return said.at(start - 1) in OWN


def _clothes(said: Said, start: int, last: int) -> bool:
    """Say whether a material stands for clothes of it: "in wine-red satin", but not "a green velvet armchair"."""
    following = said.at(last) if said.gaps[last] < COMMA else ""
    plural = following.endswith("s") and not said.mask[last]
    if following and (plural or not (ends_noun(following) or said.mask[last])):
        return False
    before = said.at(start - 1)
    if before == "the":
        return following.endswith(("ing", "ed")) or said.at(start - 2) in {"of", "with"} or following == "of"
    if before == "and" and fold(said.at(start - 2)) in _STUFFS:
        return True
    return said.gaps[start] >= COMMA or before in {"in", "his", "her", "its", "through"}


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
