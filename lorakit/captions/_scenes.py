"""Recognising a place in other words and by its parts: "the worktop by the sink" for the label "kitchen"."""

from collections.abc import Iterator
from functools import lru_cache

from lorakit.captions._concepts import Terms, phrases
from lorakit.captions._cues import word_set
from lorakit.captions._grammar import ADJECTIVE, DETERMINER, PERSON, POSSESSIVE
from lorakit.captions._said import ARTICLES, OWN, PLACING, Said, ends_noun, noun_phrase, of_family
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import bearers, scenes, synonyms

__all__ = ["Place", "describes", "looked"]

_NAME, _AROUND, _MARK, _HINT = range(4)
_PARTING = word_set("at in with on by under of near beside behind lined full between from during")
_NEAR = PLACING | word_set(
    "between over above under beneath beside by near below around from onto off behind before underneath past "
    "atop alongside out astride"
)
_JOINING = word_set("and of in with from the a an that by to is")
_UNSAID = word_set(synonyms.UNSAID)
_SIDES = word_set(
    "edge edges side sides middle foot top end rim lip corner heart depths bottom back centre center mouth rows row "
    "steps floor front out inside outside flank crest slope slopes length line lines expanse shade shelter gloom "
    "shadow canopy roof entrance wall walls doorway door threshold"
)
_QUALITIES = word_set(scenes.QUALITIES.replace("-", " "))
_OPPOSED = tuple((word_set(one.replace("-", " ")), word_set(other.replace("-", " "))) for one, other in scenes.OPPOSED)
_DEPICTIONS = word_set(bearers.DEPICTIONS)
_TIMES = ("night", "pine")
"""Words of pairs that rule each other out wherever they stand in a caption."""
_FIXED = word_set("floor counter sink tiles stove bench island")
_FURNITURE = word_set(
    "floor counter sink tiles stove bench island roof roofs doorstep wall walls "
    "rafters beams ceiling "
    "window windows entrance threshold gate gates archway arch"
)
_TABLED = word_set("kitchen library café cafe")
_FORMED = ("ed", "y", "ing", "ly", "'s", "en")
_PHRASE = 4
"""How many words behind a part the place it is of may stand."""
_REACH = 6
"""How many words apart the words of one description may stand."""
_ENOUGH = 2
"""How many different hints tell a place."""
_NOT_PLURAL = word_set(
    "as is was has across towards upwards downwards afterwards always sideways indoors outdoors besides"
)
_ROAMED = word_set(
    "walks walking treads treading strolls strolling trudges trudging tramps tramping "
    "wades crosses climbs roams wanders prowls stalks paces haunts patrols circles enters rides tours "
    "wading crossing climbing roaming wandering prowling stalking pacing patrolling circling entering haunting"
)
"""Verbs whose object is where one is."""
_ADVERBS = word_set("underground overhead outside inside below above behind beside there here indoors alone")
_ABOVE = frozenset(("away", "home", "homesick"))


def __dir__() -> list[str]:
    return __all__


@lru_cache(maxsize=1)
def _all_names() -> Terms[tuple[int, ...]]:
    found: dict[tuple[str, ...], list[int]] = {}
    for number, scene in enumerate(scenes.SCENES):
        for phrase in phrases(scene.names):
            found.setdefault(phrase, []).append(number)
    return Terms((phrase, tuple(numbers)) for phrase, numbers in found.items())


class Place:
    """The place of a label.

    Args:
        label: The label.
    """

    def __init__(self, label: str) -> None:
        said = Said(label)
        parted = next((at for at, word in enumerate(said.low) if at and word in _PARTING), said.size)
        known = [(first, last, each) for first, last, each in _all_names().find(said) if first < parted]
        own = known[-1][2] if known else ()
        around = {number for _, _, each in known[:-1] for number in each}
        self.known = bool(own)
        self._whole_name = self.known and known[-1][1] == parted
        """Whether the label ends in a place that is known: an "observatory dome" does not."""
        self._own = frozenset((*own, *around))
        self._low = frozenset(said.low)
        self._means = [said.means[at] for at in range(said.size)]
        names = [phrase for number in own for phrase in phrases(scenes.SCENES[number].names)]
        entries = [(phrase, _NAME) for phrase in names]
        entries += [((*phrase[:-1], f"{phrase[-1]}'s"), _NAME) for phrase in names]
        entries += [(phrase, _AROUND) for number in around for phrase in phrases(scenes.SCENES[number].names)]
        for number in (*own, *around):
            entries += [(phrase, _MARK) for phrase in phrases(scenes.SCENES[number].marks)]
            entries += [(phrase, _HINT) for phrase in phrases(scenes.SCENES[number].hints)]
        self._terms = Terms(sorted(entries, key=lambda entry: entry[1]))
        self._told = [said.means[at] for at in range(parted) if said.low[at] not in _UNSAID]

    def find(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield the first and the index after the last word of what may tell the place."""
        if not self._told or self._ruled_out(said, range(said.size), wherever=True):
            return
        yield from self._whole(said)
        if self.known:
            yield from self._known(said)
        if self._whole_name:
            return
        wanted = of_family(self._told[-1], "place") or self._told[-1]
        for at, means in enumerate(said.means):
            if means & wanted and self._bare(said, at):
                yield at, at + 1

    def _whole(self, said: Said) -> Iterator[tuple[int, int]]:
        """Yield stretches that tell all words of the label: "a corridor of the starship"."""
        *others, head = self._told
        for at, means in enumerate(said.means if others else ()):
            if means & head and (found := _around(said, at, others)) is not None:
                yield found

    def _known(self, said: Said) -> Iterator[tuple[int, int]]:
        hints: dict[str, tuple[int, int, bool]] = {}
        marked = False
        ends = said.size
        for first, last, kind in self._terms.find(said):
            start = noun_phrase(said, first)
            placed = _placed(said, start, last)
            if describes(said, first, last) or self._ruled_out(said, range(start, last), wherever=False):
                continue
            placed = placed or (first - ends <= _PHRASE and said.low[ends : ends + 1] == ["of"])
            ends = last
            if kind <= _AROUND:
                figure = said.at(_before(said, start)) == "past" or _figure(said, start, last)
                tells = placed and not figure and self._same(said, start, first) and not self._of_other(said, last)
            else:
                tells = kind == _MARK and (placed or _stands(said, start, last))
            if tells:
                yield first, last
            marked = marked or kind == _MARK
            key = " ".join(fold(word) for word in said.low[first:last])
            hints.setdefault(key, (first, last, placed))
        if len(hints) >= _ENOUGH and not self._elsewhere(said):
            sure = marked or len(hints) > _ENOUGH
            yield from ((first, last) for first, last, placed in hints.values() if placed or sure)

    def _elsewhere(self, said: Said) -> bool:
        """Say whether the caption names another place the subject is in, so that parts do not tell the label's."""
        for first, last, numbers in _all_names().find(said):
            at = _before(said, noun_phrase(said, first))
            if self._own.isdisjoint(numbers) and at >= 0 and said.low[at] in {"in", "inside"}:
                return not describes(said, first, last)
        return False

    def _of_other(self, said: Said, last: int) -> bool:
        """Say whether a place is told to be of another: "the corridor of a sleeping car"."""
        if said.gaps[last] >= COMMA or said.at(last) != "of":
            return False
        end = min(last + _PHRASE + 1, said.segment(last)[1])
        return any(self._own.isdisjoint(numbers) for first, _, numbers in _all_names().find(said) if last < first < end)

    def _bare(self, said: Said, at: int) -> bool:
        """Say whether a place is named without another description than the label's: "in the corridor"."""
        first = noun_phrase(said, at)
        following = said.at(at + 1) if said.gaps[at + 1] < COMMA else ""
        if following and following not in _FIXED and not ends_noun(following):
            return False
        if any(not any(said.means[each] & told for told in self._told) for each in range(first, at)):
            return False
        before = first - 1
        if before >= 0 and said.low[before] in OWN | ARTICLES and said.gaps[first] < COMMA:
            owned = said.low[before] in OWN
            before -= 1
        else:
            owned = False
        placed = before >= 0 and said.gaps[before + 1] < COMMA and said.low[before] in PLACING
        return placed and (owned or len(self._told) == 1)

    def _same(self, said: Said, start: int, first: int) -> bool:
        """Say whether what describes a place makes it no other one: "a dim corridor", but not "a hotel corridor"."""
        for at in range(start, first):
            word = said.low[at]
            harmless = word in _QUALITIES or word in ARTICLES or said.mask[at] & ADJECTIVE
            known = word in self._low or any(said.means[at] & means for means in self._means)
            if not (harmless or known or word.endswith(_FORMED)):
                return False
        return True

    def _ruled_out(self, said: Said, spots: range, *, wherever: bool) -> bool:
        for one, other in _OPPOSED:
            if wherever and not any(time in one for time in _TIMES):
                continue
            for mine, theirs in ((one, other), (other, one)):
                if not mine.isdisjoint(self._low) and any(said.low[at] in theirs for at in spots):
                    return True
        return False


def _around(said: Said, head: int, others: list[frozenset[str]]) -> tuple[int, int] | None:
    """Return the stretch around a place that tells all the rest of the label too."""
    start, end = said.segment(head)
    low, high = max(start, head - _REACH), min(end, head + _REACH)
    spots = [said.near(other, low, high, around=head, but=head) for other in others]
    if any(spot is None for spot in spots):
        return None
    told = [spot for spot in spots if spot is not None]
    for spot in told:
        between = said.low[min(spot, head) + 1 : max(spot, head)]
        if spot > head and not any(word in _JOINING for word in between):
            return None
        if spot < head and any(word in {"and", "a", "an", "in", "on", "with", "at"} for word in between):
            return None
    return min(*told, head), max(*told, head) + 1


def _before(said: Said, start: int) -> int:
    """Return the index of the word before a noun phrase and its articles, or -1 when a comma parts them."""
    at = start - 1
    while at >= 0 and said.gaps[at + 1] < COMMA and (said.mask[at] & (DETERMINER | POSSESSIVE) or said.low[at] in OWN):
        at -= 1
    return at if at >= 0 and said.gaps[at + 1] < COMMA else -1


def _placed(said: Said, start: int, last: int) -> bool:
    """Say whether a place is where something is, or a tag by itself."""
    at = _before(said, start)
    if at < 0:
        return last == said.segment(start)[1]
    low = said.low[at]
    if low == "of":
        return said.at(at - 1) in _SIDES or _by_part(said, at, start)
    if low == "to":
        return said.at(at - 1) in {"up", "down", "next", "close", "clings", "clinging", "back"}
    if low == "at" and looked(said, at):
        return False
    if low in _ROAMED:
        return True
    return low in _NEAR and not (low in {"from", "out"} and said.at(at - 1) in _ABOVE)


def _by_part(said: Said, of: int, start: int) -> bool:
    """Say whether something is at a part of a place: "on the rusty ladder of the drained pool"."""
    thing = of - 1
    if said.low[start - 1] != "the" or said.mask[thing] & PERSON or said.low[thing] in _DEPICTIONS:
        return False
    at = _before(said, noun_phrase(said, thing))
    return at >= 0 and said.low[at] in _NEAR - {"to", "into"}


def _figure(said: Said, start: int, last: int) -> bool:
    """Say whether a place stands for a heap of things: "a mountain of paperwork"."""
    return said.at(start - 1) in {"a", "an"} and said.gaps[last] < COMMA and said.at(last) == "of"


def looked(said: Said, at: int) -> bool:
    """Say whether a place is only looked at: "looks up at the hospital"."""
    verb = said.at(at - 1 - (said.at(at - 1) in {"up", "down", "out", "over", "back", "across"}))
    return verb.startswith(("look", "gaz", "star", "point", "glanc", "peer", "squint", "wav", "shout", "frown"))


def _stands(said: Said, start: int, last: int) -> bool:
    """Say whether a part of a place is there although no preposition says where: "grips the altar rail"."""
    at = _before(said, start)
    return at < 0 or said.low[at] not in {"of", "about", "for", "like", "without", "no"} or last == 0


def describes(said: Said, first: int, last: int) -> bool:
    """Say whether a noun only describes the next, or is part of a longer word: "pool table", "stock-market"."""
    if first and said.gaps[first] == HYPHEN and said.low[first - 1] not in _QUALITIES:
        return True
    if last >= said.size or said.gaps[last] >= COMMA:
        return False
    following, noun = said.low[last], said.low[last - 1]
    furniture = following in _FURNITURE or (following == "table" and noun in _TABLED)
    if noun.endswith("'s") or following in _ADVERBS or furniture:
        return False
    if said.gaps[last] == HYPHEN and not following.endswith(("ed", "lit")):
        return True
    plural = following.endswith("s") and not said.mask[last] and following not in _NOT_PLURAL
    return plural or not (ends_noun(following) or said.mask[last])
