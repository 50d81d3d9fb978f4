"""How the values of an attribute are spread over a set, from labels or, where there are none, from captions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from lorakit.model import Shot
from lorakit.vocab import Angle, ExpressionPolicy, Framing, Vocabulary, label_key

__all__ = ["COVERED", "Spread", "spread", "value_key"]

COVERED = ("framing", "angle", "expression", "lighting", "environment", "outfit")
"""The attributes whose coverage is judged, in the order of the tables."""

_ARTICLE = re.compile(r"^(?:a|an|the|some)\s+", re.IGNORECASE)
_CLOSE_UPS = frozenset({Angle.CLOSEUP_FRONT, Angle.CLOSEUP_THREE_QUARTER})
_ENOUGH = 0.5
"""The share of images whose value must be known before the spread is judged (convention)."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Spread:
    """How one attribute is spread over a set."""

    attribute: str
    values: Mapping[str, str]
    """Value by image, where known; synonyms and spellings of one value are written one way."""
    captioned: frozenset[str] = frozenset()
    """The images whose value is known from the caption only."""
    unknown: tuple[str, ...] = ()
    """The images whose value is not known, sorted."""

    @cached_property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """The images of each value, the commonest value first, ties by name."""
        groups: dict[str, list[str]] = {}
        for image, value in self.values.items():
            groups.setdefault(value, []).append(image)
        ordered = sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))
        return {value: tuple(images) for value, images in ordered}

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many images have each value, the commonest first, ties by name."""
        return {value: len(images) for value, images in self.groups.items()}

    @property
    def known(self) -> int:
        """How many images have a known value."""
        return len(self.values)

    @property
    def judgeable(self) -> bool:
        """Whether at least half of the images have a known value; an empty set has nothing to judge."""
        return self.known > 0 and self.known >= _ENOUGH * (self.known + len(self.unknown))


def spread(attribute: str, labels: Mapping[str, Shot], told: Mapping[str, Shot], vocabulary: Vocabulary) -> Spread:
    """Find how an attribute is spread.

    Args:
        attribute: One of ``COVERED``.
        labels: The labelled shot of every image.
        told: What the captions of images say that are not wholly labelled.
        vocabulary: The terms whose synonyms are known.
    """
    captioned: set[str] = set()
    found: dict[str, str] = {}
    for image, shot in labels.items():
        value = _value(attribute, shot)
        if value is None and image in told:
            value = _value(attribute, told[image])
            captioned.update((image,) if value is not None else ())
        if value is not None:
            found[image] = value
    written = _written(sorted(set(found.values())), dict(_names(attribute, vocabulary)))
    return Spread(
        attribute=attribute,
        values={image: written[value] for image, value in found.items()},
        captioned=frozenset(captioned),
        unknown=tuple(sorted(labels.keys() - found.keys())),
    )


def _value(attribute: str, shot: Shot) -> str | None:
    value = shot.label(attribute)
    if value is None and attribute == "framing" and shot.angle is not None:
        if shot.angle in _CLOSE_UPS:
            return Framing.CLOSE_UP
        if shot.angle.policy is ExpressionPolicy.BACK:
            return Framing.BACK
    return value


def _written(values: Iterable[str], names: Mapping[str, str]) -> dict[str, str]:
    """Return how each value is written: a known term by its name, else the first spelling by the alphabet."""
    spelling: dict[str, str] = {}
    return {value: names.get(key) or spelling.setdefault(key, value) for value in values if (key := value_key(value))}


def value_key(value: str) -> str:
    """Return what two labels of one value share: case, hyphens, underscores and a leading article do not count."""
    return label_key(_ARTICLE.sub("", value)) or value


def _names(attribute: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield the key of every wording of every known term, names last so that they win."""
    match attribute:
        case "expression":
            terms = [(term.name, term.synonyms) for term in vocabulary.expressions]
        case "lighting":
            terms = [(term.name, (term.phrase, *term.synonyms)) for term in vocabulary.lightings]
        case "environment":
            terms = [(term.name, (term.phrase, *term.synonyms)) for term in vocabulary.environments]
        case _:
            terms = []
    for name, wordings in reversed(terms):
        yield from ((value_key(wording), name) for wording in wordings)
    yield from ((value_key(name), name) for name, _ in terms)
