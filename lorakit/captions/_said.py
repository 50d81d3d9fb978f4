"""The words of a caption with what each may stand for, and the noun phrases they make."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from lorakit.captions._cues import word_set
from lorakit.captions._grammar import TRIGGER, Tagged
from lorakit.captions._words import COMMA, HYPHEN
from lorakit.captions.phrases import fold
from lorakit.knowledge.lexicons import identity, synonyms

__all__ = [
    "ARTICLES",
    "BEFORE",
    "OWN",
    "PLACING",
    "Said",
    "ends_noun",
    "noun_phrase",
    "of_family",
]

OWN = frozenset(("his", "her", "its", "their", "the"))
ARTICLES = frozenset(("a", "an", "this", "that", "some"))
PLACING = word_set(
    "in through along down into inside across of at from within on to up against behind among "
    "amongst amid amidst throughout"
)
_DOUBLE = word_set(
    "beach neon kitchen street office garden window forest city park studio mountain desert school hospital church "
    "train lake river sea"
)
"""Nouns for places and lights that often describe things."""
BEFORE = 4
"""How many words before a noun may describe it."""
_STOPS = word_set(
    "wearing wears dressed clad with and or over under by for is are was as while who whose that which then before in "
    "against beside"
)
_NAMED_AFTER = word_set("shaped scented like wax holder maker themed")
_OUT = word_set("unlit extinguished unlighted")
_DESCRIPTIVE = ("colour ", "material ", "quality ")
_IRREGULAR = word_set("held hung bent lit set left thrown kept slung worn drawn torn open high low full come comes")
_DESCRIBING = frozenset(["featureless", "seamless", "spotless", "colourless", "colorless", "shadowless"])


def __dir__() -> list[str]:
    return __all__


def _groups() -> Iterator[tuple[str, str]]:
    families = {
        "place": synonyms.PLACES,
        "material": synonyms.MATERIALS,
        "quality": synonyms.QUALIFIERS,
    }
    for family, groups in families.items():
        for number, text in enumerate(groups):
            for phrase in word_set(text.replace("-", "_")):
                yield "_".join(map(fold, phrase.split("_"))), f"{family} {number}"
    for colour, text in identity.COLOUR_GROUPS.items():
        for phrase in word_set(text):
            yield fold(phrase), f"colour {colour}"


def _concepts() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for phrase, group in _groups():
        found.setdefault(phrase, set()).add(group)
    return MappingProxyType({phrase: frozenset(groups) for phrase, groups in found.items()})


_CONCEPTS = _concepts()
_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 14)
def meanings(word: str) -> frozenset[str]:
    key = fold(word)
    return _CONCEPTS.get(key, _NONE) | {key}


class Said(Tagged):
    """The words of a caption with what each may stand for.

    Args:
        text: The caption.
        trigger: The words of the trigger, lower case.
        class_word: The character's class word, lower case.
    """

    __slots__ = ("means",)

    def __init__(self, text: str, trigger: Sequence[str] = (), class_word: str = "") -> None:
        super().__init__(text, trigger, class_word)
        self.means = [meanings(word) for word in self.low]
        for last in range(1, self.size):
            pair = _CONCEPTS.get(f"{fold(self.low[last - 1])}_{fold(self.low[last])}")
            if pair and self.gaps[last] < COMMA:
                self.means[last] |= pair

    def modifies(self, position: int) -> bool:
        """Say whether the word that ends at a position only describes the next: "beach towel", "neon yellow vest"."""
        at = self.index(position - 1) + 1
        return (
            0 < at < self.size and self.gaps[at] < COMMA and self.low[at - 1] in _DOUBLE and not ends_noun(self.low[at])
        )

    def words_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the first and the index after the last word of a stretch of the text."""
        return self.index(start), self.index(end - 1) + 1

    def only_named(self, first: int, last: int) -> bool:
        """Say whether words mean another thing: "a candle-shaped toy", "an unlit candle", "into neutral"."""
        if self.gaps[last] < COMMA and self.at(last) in _NAMED_AFTER:
            return self.gaps[last] == HYPHEN or self.low[last] != "like"
        before = self.at(first - 1) if self.gaps[first] < COMMA else ""
        if before in _OUT or self.low[first] in _OUT:
            return True
        return self.low[first:last] == ["neutral"] and before in {"into", "to", "of", "from", "in"}

    def near(self, wanted: frozenset[str], first: int, last: int, *, around: int = 0, but: int = -1) -> int | None:
        """Return the word of a stretch, nearest to ``around``, that may stand for what is wanted, or ``None``."""
        spots = (
            at
            for at in range(max(first, 0), min(last, self.size))
            if at != but and self.means[at] & wanted and not self.only_named(at, at + 1)
        )
        return min(spots, key=lambda at: abs(at - around), default=None)


def of_family(means: frozenset[str], family: str) -> frozenset[str]:
    return frozenset(each for each in means if each.startswith(family))


def noun_phrase(said: Said, head: int, longest: int = BEFORE) -> int:
    """Return where the words before a noun begin that may describe it."""
    at = head
    while at > 0 and head - at < longest and (said.gaps[at] < COMMA or said.text[said.ends[at - 1]] == ","):
        if said.gaps[at] >= COMMA and not any(each.startswith(_DESCRIPTIVE) for each in said.means[at - 1]):
            break
        word = said.low[at - 1]
        if (
            word in OWN
            or word in ARTICLES
            or word in PLACING
            or word in _STOPS
            or (
                word.endswith("s")
                and not word.endswith("less")
                and said.gaps[at] < COMMA
                and said.gaps[at] != HYPHEN
                and word not in _DESCRIBING
                and not _proper(said, at - 1)
            )
        ):
            break
        at -= 1
    return at


def _proper(said: Said, at: int) -> bool:
    """Say whether a word is a name that describes a thing: "Harris tweed"."""
    return at > 0 and not said.mask[at] & TRIGGER and said.text[said.starts[at]].isupper()


def ends_noun(word: str) -> bool:
    return (
        word in _IRREGULAR
        or word in PLACING
        or word in _STOPS
        or word in OWN
        or word in ARTICLES
        or word.endswith(("ing", "s", "ed"))
    )
