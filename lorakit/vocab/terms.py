"""Expressions, lightings, environments and outfits: what a label means and how prose says it."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

import attrs

from lorakit.errors import FieldError
from lorakit.vocab.labels import clean_label, label_key

__all__ = ["Environment", "Expression", "Lighting", "Outfit", "Setting", "Tier", "Vocabulary"]


def __dir__() -> list[str]:
    return __all__


def _phrases(values: Iterable[str]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise FieldError("phrases", f"one text {values!r} where several are expected", "Put it in a list.")
    return tuple(phrase for phrase in map(clean_label, values) if phrase)


def _name(value: str) -> str:
    cleaned = clean_label(value)
    if cleaned is None:
        raise FieldError("name", "the name is empty", "Give it a name.")
    return cleaned


class Tier(StrEnum):
    """How strong an expression is."""

    NEUTRAL = "neutral"
    MILD = "mild"
    MODERATE = "moderate"
    INTENSE = "intense"


class Setting(StrEnum):
    """What kind of place an environment is."""

    INTERIOR = "interior"
    EXTERIOR = "exterior"
    ATMOSPHERE = "atmosphere"
    PLAIN = "plain"
    """A studio, a white or a one-coloured background: no place at all."""


@attrs.frozen(kw_only=True)
class Expression:
    """What a face does: an emotion, its strength, and the physical signs that show it."""

    name: str = attrs.field(converter=_name)
    family: str = attrs.field(converter=_name)
    """The emotion family (``neutral``, ``anger``, ``sadness``, ``fear``, ``exhaustion``, ``resolve``, ``joy`` ...)."""
    tier: Tier = attrs.field(converter=Tier)
    descriptors: tuple[str, ...] = attrs.field(default=(), converter=_phrases)
    """Two or three physical signs, such as ``heavy-lidded eyes``."""
    synonyms: tuple[str, ...] = attrs.field(default=(), converter=_phrases)
    """Other words for the same expression."""

    @property
    def prompt(self) -> str:
        """The expression as image prompts want it: ``emotion — descriptor, descriptor, descriptor``."""
        return f"{self.name} — {', '.join(self.descriptors)}" if self.descriptors else self.name


@attrs.frozen(kw_only=True)
class Lighting:
    """A light: its label, and how prose says it."""

    name: str = attrs.field(converter=_name)
    phrase: str = attrs.field(converter=_name)
    """A noun phrase in the middle of a sentence: ``soft studio light``."""
    synonyms: tuple[str, ...] = attrs.field(default=(), converter=_phrases)
    effects: tuple[str, ...] = attrs.field(default=(), converter=_phrases)
    """One or two things it makes visible, as noun phrases: ``long shadows``."""


@attrs.frozen(kw_only=True)
class Environment:
    """A place: its label, and how prose says it."""

    name: str = attrs.field(converter=_name)
    phrase: str = attrs.field(converter=_name)
    """A noun phrase with its article: ``an industrial corridor with worn metal walls``."""
    setting: Setting = attrs.field(converter=Setting)
    synonyms: tuple[str, ...] = attrs.field(default=(), converter=_phrases)


@attrs.frozen(kw_only=True)
class Outfit:
    """What a character wears."""

    phrase: str = attrs.field(converter=_name)
    """A noun phrase with its article: ``a torn grey jumpsuit``."""
    weight: float = attrs.field(default=1.0, converter=float)
    """How often it is worn against the others, for example its episode count; positive."""

    @weight.validator
    def _positive(self, _attribute: object, value: float) -> None:
        if not 0 < value < float("inf"):
            raise FieldError("weight", f"a weight is a positive number, got {value:g}", "Use 1 for the usual share.")


_Term = TypeVar("_Term", Expression, Lighting, Environment)


@attrs.frozen(kw_only=True)
class Vocabulary:
    """The expressions, lightings and environments whose meaning is known. Labels outside it stay allowed."""

    expressions: tuple[Expression, ...] = attrs.field(default=(), converter=tuple[Expression, ...])
    lightings: tuple[Lighting, ...] = attrs.field(default=(), converter=tuple[Lighting, ...])
    environments: tuple[Environment, ...] = attrs.field(default=(), converter=tuple[Environment, ...])

    def expression(self, label: str | None) -> Expression | None:
        """Return the expression of a label or one of its synonyms, or ``None`` when it is not known."""
        return _find(self.expressions, label)

    def lighting(self, label: str | None) -> Lighting | None:
        """Return the lighting of a label or one of its synonyms, or ``None`` when it is not known."""
        return _find(self.lightings, label)

    def environment(self, label: str | None) -> Environment | None:
        """Return the environment of a label or one of its synonyms, or ``None`` when it is not known."""
        return _find(self.environments, label)

    def extended(self, more: "Vocabulary") -> "Vocabulary":
        """Return this vocabulary with the terms of another, which win where a name is the same."""
        return Vocabulary(
            expressions=_merged(self.expressions, more.expressions),
            lightings=_merged(self.lightings, more.lightings),
            environments=_merged(self.environments, more.environments),
        )


def _find(terms: Iterable[_Term], label: str | None) -> _Term | None:
    key = label_key(label)
    by_synonym = None
    for term in terms:
        if label_key(term.name) == key:
            return term
        if by_synonym is None and any(label_key(word) == key for word in term.synonyms):
            by_synonym = term
    return by_synonym


def _merged(old: tuple[_Term, ...], new: tuple[_Term, ...]) -> tuple[_Term, ...]:
    replaced = [label_key(term.name) for term in new]
    kept = [term for term in old if label_key(term.name) not in replaced]
    return tuple(kept + list(new))
