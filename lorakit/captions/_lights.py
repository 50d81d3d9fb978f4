"""Recognising a light in other words: "the flame of a single taper" for the label "candlelight"."""

from collections.abc import Iterator
from itertools import chain

from lorakit.captions._concepts import Terms, agree, colours_of, phrases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ADJECTIVE, ANY_PART, DETERMINER, POSSESSIVE, PREPOSITION
from lorakit.captions._said import Said, ends_noun, noun_phrase
from lorakit.captions._words import COMMA
from lorakit.knowledge.lexicons import glows, synonyms
from lorakit.knowledge.lexicons._shapes import Glow

__all__ = ["Light"]

_NAME, _SOURCE, _LOOK = range(3)
_SHINING, _SUNNY, _BY = word_set(glows.SHINING), word_set(glows.SUNNY), word_set(glows.BY)
_NOUNS = word_set(synonyms.LIGHT_WORDS)
_OUT = word_set(glows.OUT.replace("_", " "))
_LIT = word_set("light lights lit lighting")
_GLOOM = frozenset(("gloom", "murk", "gloaming", "darkness"))
_OF = frozenset(("of", "from", "by", "through", "off"))
_BURNING = word_set(
    "burning lit flickering guttering glowing lighted blazing flaming wavering roaring buzzing pulsing flashing"
)
_POOLS = frozenset(
    ("circle", "pool", "cone", "disc", "ring", "wash", "patch", "halo", "shaft", "slab", "square", "bar", "bars")
)
_ADVERBS = frozenset(("overhead", "outside", "nearby", "alone", "only"))
_VIEWS = frozenset(
    ("seen", "viewed", "shot", "framed", "framing", "view", "camera", "body", "pictured", "shown", "up", "full")
)
_OF_STUFF = frozenset(("spot", "spots", "flash", "blaze", "strip", "strips", "tubes"))
_ONTO = frozenset(("on", "onto", "over", "across", "along", "beneath", "under", "behind"))
_DAY = frozenset(("daylight", "sunlight"))
_AROUND, _BEFORE, _BEHIND = 6, 5, 6
"""How many words around a light its colour may stand, and before or behind a source what tells it to shine."""
_FEW = 4
"""How many words a tag for a light may have."""


def __dir__() -> list[str]:
    return __all__


class _Facet:
    """One thing a label says of the light."""

    def __init__(self, glow: Glow) -> None:
        self.sunny, self.near = glow.sunny, glow.near
        texts = ((_NAME, glow.names), (_SOURCE, glow.sources), (_LOOK, glow.looks))
        found = [(phrase, kind) for kind, text in texts for phrase in phrases(text, plural=False)]
        owning = [((*phrase[:-1], f"{phrase[-1]}'s"), kind) for phrase, kind in found if kind == _SOURCE]
        self.terms = Terms((*found, *owning))


class Light:
    """The light of a label.

    Args:
        label: The label.
    """

    def __init__(self, label: str) -> None:
        said = Said(label)
        sources = [glow for glow in glows.SOURCES if _asked(said, glow)]
        if len(sources) > 1:
            sources = [glow for glow in sources if _DAY.isdisjoint(glow.label.split())] or sources
        self._sources = [_Facet(glow) for glow in sources]
        self._directions = [_Facet(glow) for glow in glows.DIRECTIONS if _asked(said, glow)]
        self._looks = [_Facet(glow) for glow in glows.LOOKS if _asked(said, glow)]
        golden = any(facet.sunny for facet in self._sources)
        tinted = () if golden else (word for word in said.low if word not in _SHINING)
        self._colours = frozenset(each for word in tinted for each in colours_of(word))
        self._low = frozenset(said.low)
        self.known = bool(self._sources or self._directions or self._looks or self._colours)

    def find(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield the first and the index after the last word of what may tell the light."""
        if self._sources:
            found: Iterator[tuple[int, int]] = chain.from_iterable(_shine(said, facet) for facet in self._sources)
            rest: list[_Facet] = []
        elif self._directions:
            found, rest = _shine(said, self._directions[0], directed=True), self._directions[1:]
        else:
            yield from self._plain(said)
            return
        for first, last in found:
            if self._ruled_out(said, first, last):
                continue
            begin, end = said.sentence(first)
            others = (_shine(said, facet, directed=facet in self._directions) for facet in rest)
            if all(any(begin <= at < end for at, _ in spots) for spots in others):
                yield first, last

    def _plain(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield lights told by their colour and look alone: "soft light", "cold blue light"."""
        for at, word in enumerate(said.low):
            if word not in _SHINING | _GLOOM or _thing(said, at):
                continue
            begin, end = said.segment(at)
            low, high = max(begin, at - _AROUND + 1), min(end, at + _AROUND)
            behind = next((spot for spot in range(at + 1, high) if said.mask[spot] & POSSESSIVE), high)
            near = [*range(noun_phrase(said, at), at), *range(at + 1, min(behind, at + _FEW))]
            tinted = frozenset(each for spot in near for each in colours_of(said.low[spot]))
            if self._colours and not (tinted and agree(tinted, self._colours)):
                continue
            looks = [any(low <= first < high for first, _, _ in facet.terms.find(said)) for facet in self._looks[:2]]
            if all(looks) and not self._ruled_out(said, at, at + 1):
                yield at, at + 1

    def _ruled_out(self, said: Said, first: int, last: int) -> bool:
        """Say whether a light is told to have another colour or look than the label's."""
        begin, end = said.segment(first)
        low, high = max(begin, first - _AROUND), min(end, last + _AROUND)
        if self._colours:
            near = [at for at in range(low, high) if said.low[at] not in _SHINING]
            tinted = frozenset(each for at in near for each in colours_of(said.low[at]))
            if tinted and not agree(tinted, self._colours):
                return True
        around = said.low[low:high]
        for one, other in synonyms.OPPOSITES:
            for mine, theirs in ((one.split(), other.split()), (other.split(), one.split())):
                if not self._low.isdisjoint(mine) and any(word in theirs for word in around):
                    return True
        return False


def _asked(said: Said, glow: Glow) -> bool:
    terms = Terms((phrase, True) for phrase in phrases(glow.label, plural=False))
    return any(True for _ in terms.find(said))


def _shine(said: Said, facet: _Facet, *, directed: bool = False) -> Iterator[tuple[int, int]]:
    """Yield where a caption tells that a light of one kind shines."""
    for first, last, kind in facet.terms.find(said):
        if said.only_named(first, last) or (not directed and _out(said, first, last)):
            continue
        if kind == _NAME:
            shines = _lit_near(said, first, last) if directed else not _aside(said, first, last)
        elif kind == _LOOK:
            shines = _looks(said, first, last, _SUNNY if facet.sunny else _NOUNS)
        else:
            shines = _told_to_shine(said, first, last, near=facet.near)
        if shines:
            yield first, last


def _out(said: Said, first: int, last: int) -> bool:
    """Say whether a source is told not to shine, or to be only a word: "an unlit candle", "labelled SOFTBOX"."""
    start = noun_phrase(said, first)
    before = start - 1
    while before > 0 and said.gaps[before + 1] < COMMA and said.mask[before] & (DETERMINER | POSSESSIVE):
        before -= 1
    spots = [at for at in (before, *range(start, first)) if at >= 0]
    if any(said.low[at] in _OUT for at in spots):
        return True
    behind = last
    while (
        behind < said.size
        and said.gaps[behind] < COMMA
        and said.low[behind] in {"is", "are", "still", "was", "now", "that", "which"}
    ):
        behind += 1
    return behind < said.size and said.gaps[behind] < COMMA and said.low[behind] in {"off", "unlit", "switched", "dead"}


def _aside(said: Said, first: int, last: int) -> bool:
    """Say whether the name of a light stands for another thing: "an overcast of steam", "a backlit keyboard"."""
    if last >= said.size or said.gaps[last] >= COMMA:
        return False
    following = said.low[last]
    describing = said.low[last - 1].endswith("light") and not (ends_noun(following) or said.mask[last])
    if (following == "of" and said.low[first] == "overcast") or (describing and following not in _SHINING | _ADVERBS):
        return True
    return first > 0 and said.text[said.starts[first]].isupper() and said.text[said.starts[last]].isupper()


def _lit_near(said: Said, first: int, last: int) -> bool:
    """Say whether words for a direction are said of a light."""
    following = said.at(last) if said.gaps[last] < COMMA else ""
    whole = "".join(said.low[first:last])
    if "lit" in whole or "light" in whole or "silhouette" in whole or "contre" in whole:
        return not following or ends_noun(following) or bool(said.mask[last])
    if said.low[first] == "from" and said.within(first - 4, first, _VIEWS):
        return False
    begin, end = said.segment(first) if said.low[first] == "from" else said.sentence(first)
    low, high = max(begin, first - _AROUND - 2), min(end, last + _AROUND)
    lights = {
        "light",
        "lights",
        "lit",
        "sun",
        "sunlight",
        "lamp",
        "shadow",
        "glow",
        "beam",
        "spotlight",
        "glare",
        "dark",
    }
    return any(said.low[at] in _SHINING or said.low[at] in lights for at in range(low, high))


def _looks(said: Said, first: int, last: int, lights: frozenset[str]) -> bool:
    """Say whether a look stands right by a word for light."""
    begin, end = said.segment(first)
    cut = DETERMINER | POSSESSIVE | PREPOSITION
    ahead = [
        at for at in range(max(begin, first - 3), first) if not any(said.mask[each] & cut for each in range(at, first))
    ]
    behind = [
        at for at in range(last, min(end, last + 3)) if not any(said.mask[each] & cut for each in range(last, at))
    ]
    return any(said.low[at] in lights and not _thing(said, at) for at in (*ahead, *behind))


def _thing(said: Said, at: int) -> bool:
    """Say whether a word for light only describes a thing: "a light suitcase"."""
    following = said.at(at + 1) if said.gaps[at + 1] < COMMA else ""
    return said.low[at] in {"light", "shadow"} and bool(following) and not (ends_noun(following) or said.mask[at + 1])


def _told_to_shine(said: Said, first: int, last: int, *, near: bool) -> bool:
    """Say whether a source of light shines and is no thing at hand."""
    following = said.at(last) if said.gaps[last] < COMMA else ""
    stuff = following == "of" and said.low[last - 1] in _OF_STUFF
    describing = following and not (ends_noun(following) or said.mask[last] or following in _SHINING | _ADVERBS)
    if stuff or describing:
        return False
    begin, end = said.segment(first)
    start = noun_phrase(said, first)
    if any(said.low[at] in _BURNING for at in range(start, last)):
        return True
    if _falls_on(said, last, end):
        return True
    before = start - 1
    while before > begin and (said.mask[before] & (DETERMINER | POSSESSIVE) or said.low[before] in {"dozen", "few"}):
        before -= 1
    if before < begin or said.gaps[before + 1] >= COMMA:
        return (last == end and end - begin <= _FEW) or _shines_behind(said, last, end)
    return _shines_before(said, begin, before, near=near) or _shines_behind(said, last, end)


def _shines_before(said: Said, begin: int, before: int, *, near: bool) -> bool:
    """Say whether the words up to one make the source behind it shine: "the glow of", "lit by", "under"."""
    low = said.low[before]
    if low in _OF and any(said.low[at] in _SHINING | _POOLS for at in range(max(begin, before - _BEFORE), before)):
        return True
    return (near and low in _BY) or (low == "with" and said.at(before - 1) in _SHINING)


def _shines_behind(said: Said, last: int, end: int) -> bool:
    for at in range(last, min(end, last + _BEHIND)):
        word = said.low[at]
        if word in _LIT and (said.low[at - 1].endswith("ly") or said.mask[at - 1] & (DETERMINER | ADJECTIVE)):
            return False
        if word in _SHINING:
            return not said.mask[at - 1] & (PREPOSITION | DETERMINER)
        if word in {"and", "or", "while", "as"}:
            return False
    return False


def _falls_on(said: Said, last: int, end: int) -> bool:
    """Say whether a source behind which a part of somebody is named falls on it: "flames moving over his face"."""
    for at in range(last, min(end, last + _FEW)):
        if said.low[at] in _ONTO:
            part = (
                at + 2 if said.mask[at + 1 : at + 2] != [] and said.mask[at + 1] & (POSSESSIVE | DETERMINER) else at + 1
            )
            if part >= end:
                return said.at(at + 1) in {"her", "him", "it"}
            return bool(said.mask[part] & ANY_PART)
    return False
