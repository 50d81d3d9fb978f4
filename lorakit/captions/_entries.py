"""What the reader knows: every wording with the kind it speaks of, the label it names and when it counts."""

from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from lorakit.captions.phrases import PhraseIndex, words
from lorakit.captions.reading import Kind
from lorakit.knowledge.lexicons import expressions, garments, lights, motions, places, views
from lorakit.vocab import Environment, Vocabulary

__all__ = ["Entry", "Guard", "Index", "base_index", "keys", "label_wordings", "make_index"]


class Guard(Enum):
    """What must be true around a phrase for it to count."""

    NONE = "none"
    LIGHT = "light"
    """Not a colour, a weight or a verb."""
    PLACE = "place"
    """Not a word that only says which lamp, chair or map it is."""
    SETTING = "setting"
    """Before a noun such as "setting"."""
    GARMENT = "garment"
    """Not a pocket or a hanger."""
    WORN = "worn"
    """After a word of wearing."""
    WEAR = "wear"
    """Worn, and no smile."""
    MOOD = "mood"
    """Said of a face or a look, or standing alone."""
    VIEW = "view"
    """Said of the view, not of a light."""


class Entry(NamedTuple):
    """One thing a wording may say."""

    kind: Kind
    value: str | None = None
    guard: Guard = Guard.NONE
    signs: tuple[str, ...] = ()
    """The expressions whose physical sign it is."""
    broken: bool = False
    """Whether it may run over a comma or a full stop, as it was declared with one."""

    @property
    def noun(self) -> bool:
        """Whether the words before it belong to it."""
        return self.value is None and self.guard in _NOUN_GUARDS


_NOUN_GUARDS = frozenset({Guard.LIGHT, Guard.PLACE, Guard.GARMENT, Guard.WORN})
Index: TypeAlias = "PhraseIndex[tuple[Entry, ...]]"


def keys(*texts: str) -> frozenset[str]:
    """Return the folded words of some texts."""
    return frozenset(key for text in texts for key in words(text).keys)


_LIGHT_ENDS = keys(*lights.LIGHT_NOUNS, *lights.LIGHT_ADJECTIVES, "hour", "sky")
_STRONG_MOODS = keys(*expressions.STRONG_MOODS)
_BARE_SETTINGS = frozenset(tuple(words(word).keys) for word in places.BARE_SETTINGS)
_ARTICLES = ("a ", "an ", "the ")


def make_index(entries: Iterable[tuple[str, Entry]]) -> Index:
    """Put entries into an index; of one wording the first entry of each kind and guard counts."""
    grouped: dict[tuple[str, ...], tuple[str, list[Entry]]] = {}
    for phrase, entry in entries:
        _, found = grouped.setdefault(tuple(words(phrase).keys), (phrase, []))
        if all((entry.kind, entry.guard) != (other.kind, other.guard) for other in found):
            found.append(entry)
    return PhraseIndex((phrase, tuple(found)) for phrase, found in grouped.values())


@lru_cache(maxsize=8)
def base_index(vocabulary: Vocabulary) -> Index:
    """Return the index of a vocabulary and of the lexicons."""
    return make_index((*_views(), *_terms(vocabulary), *_lexicons()))


def label_wordings(attribute: str, label: str) -> Iterator[tuple[str, Guard]]:
    """Yield the wordings in which a label of the open vocabulary is recognised."""
    match attribute:
        case "expression":
            said = words(label).keys
            plain = len(said) > 1 or not _STRONG_MOODS.isdisjoint(said)
            yield label, Guard.NONE if plain else Guard.MOOD
        case "lighting":
            yield from ((wording, Guard.NONE) for wording in _lit(label))
        case "environment":
            bare = tuple(words(label).keys) in _BARE_SETTINGS
            yield _bare(label), Guard.SETTING if bare else Guard.PLACE
        case _:
            yield _bare(label), Guard.NONE


def _bare(phrase: str) -> str:
    return next((phrase[len(article) :] for article in _ARTICLES if phrase.casefold().startswith(article)), phrase)


def _lit(label: str) -> Iterator[str]:
    said = words(label)
    if not said.keys or said.keys[-1] not in _LIGHT_ENDS:
        yield from (f"{label} {noun}" for noun in ("light", "lighting", "lit"))
        if not _LIGHT_ENDS.isdisjoint(said.keys):
            yield label
        return
    yield label
    if said.keys[-1] in {"light", "lighting"}:
        stem = label[: said.spans[-1][0]]
        yield from (stem + noun for noun in ("light", "lighting"))


def _views() -> Iterator[tuple[str, Entry]]:
    for wording, angle in views.ANGLES:
        yield wording, Entry(Kind.ANGLE, angle or None)
    for wording, angle in views.BARE_VIEWS:
        yield wording, Entry(Kind.ANGLE, angle or None, Guard.VIEW)
    for wording, framing in views.FRAMINGS:
        yield wording, Entry(Kind.FRAMING, framing or None)


def _terms(vocabulary: Vocabulary) -> Iterator[tuple[str, Entry]]:
    signs: dict[str, list[str]] = {}
    for expression in vocabulary.expressions:
        yield from _wordings(Kind.EXPRESSION, expression.name, (expression.name, *expression.synonyms))
        for sign in expression.descriptors:
            signs.setdefault(sign, []).append(expression.name)
    for sign, names in signs.items():
        yield sign, Entry(Kind.EXPRESSION, signs=tuple(names))
    for lighting in vocabulary.lightings:
        yield from _wordings(Kind.LIGHTING, lighting.name, (lighting.name, lighting.phrase, *lighting.synonyms))
    for environment in vocabulary.environments:
        yield from _wordings(Kind.ENVIRONMENT, environment.name, _named(environment))


def _wordings(kind: Kind, name: str, texts: Iterable[str]) -> Iterator[tuple[str, Entry]]:
    for text in texts:
        for wording, guard in label_wordings(kind, text):
            yield wording, Entry(kind, name, guard)


def _named(environment: Environment) -> tuple[str, ...]:
    phrase = environment.phrase
    return (environment.name, phrase, phrase.partition(" with ")[0], *environment.synonyms)


def _lexicons() -> Iterator[tuple[str, Entry]]:
    for phrases, entry in (
        (expressions.SIGNS, Entry(Kind.EXPRESSION)),
        (expressions.STRONG_MOODS, Entry(Kind.EXPRESSION)),
        (expressions.MOODS, Entry(Kind.EXPRESSION, None, Guard.MOOD)),
        (lights.LIGHT_PHRASES, Entry(Kind.LIGHTING)),
        (lights.LIGHT_ADJECTIVES, Entry(Kind.LIGHTING)),
        (lights.LIGHT_NOUNS, Entry(Kind.LIGHTING, None, Guard.LIGHT)),
        (places.BACKGROUNDS, Entry(Kind.ENVIRONMENT, None, Guard.PLACE)),
        (places.PLACES, Entry(Kind.ENVIRONMENT, None, Guard.PLACE)),
        (garments.GARMENTS, Entry(Kind.OUTFIT, None, Guard.GARMENT)),
        (garments.WEAK_GARMENTS, Entry(Kind.OUTFIT, None, Guard.WORN)),
        (garments.WEAR_VERBS, Entry(Kind.OUTFIT, None, Guard.WEAR)),
        (motions.CAMERA_MOTIONS, Entry(Kind.CAMERA_MOTION)),
        (motions.POSES, Entry(Kind.POSE)),
        (motions.MOTIONS, Entry(Kind.MOTION)),
    ):
        yield from ((phrase, entry) for phrase in phrases)
