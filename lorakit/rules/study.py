"""A set, read once: what the rules look at."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

import attrs

from lorakit.captions import LeakFinder, Mention, Reader, Reading, Tagged
from lorakit.errors import FieldError
from lorakit.knowledge import CONTRACTS, MODELS, REFERENCE_MODELS
from lorakit.model import (
    ATTRIBUTES,
    Dataset,
    ImageFacts,
    Item,
    ModelProfile,
    Preview,
    Purpose,
    ReferenceModel,
    Shot,
    TrainerContract,
    TrainingSpec,
)
from lorakit.rules.spread import COVERED, Spread, spread
from lorakit.simulation import default_spec, simulate
from lorakit.vocab import Expression, Tier, label_key

__all__ = ["Axis", "Near", "Study"]

_T = TypeVar("_T")
_ENOUGH_KNOWN = 0.8
"""The share of images that must be labelled before an attribute is called constant."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Axis:
    """How one attribute's labels are spread over the set."""

    attribute: str
    labels: Mapping[str, str]
    """Label by image, labelled images only."""
    total: int
    """Images in the set."""

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many images have each label, the commonest first, ties by name."""
        counts: Counter[str] = Counter()
        spelling: dict[str, str] = {}
        for label in self.labels.values():
            key = label_key(label) or ""
            spelling[key] = min(spelling.get(key, label), label)
            counts[key] += 1
        return {spelling[key]: n for key, n in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))}

    @property
    def known(self) -> int:
        """How many images are labelled."""
        return len(self.labels)

    @property
    def varies(self) -> bool:
        """Whether the labels show more than one value."""
        return len(self.counts) > 1

    @property
    def constant(self) -> str | None:
        """The one value of all images, when at least 80 % of two or more are labelled and all labels agree."""
        if len(self.counts) != 1 or self.total < 2 or self.known < _ENOUGH_KNOWN * self.total:  # noqa: PLR2004 - one picture has no constants
            return None
        return next(iter(self.counts))


@attrs.frozen(kw_only=True)
class Near:
    """The near-duplicates of a large set, found beforehand by a quicker search than the rules' own."""

    most: int
    """The bits in which two hashes may differ."""
    pairs: Mapping[tuple[str, str], tuple[int, bool]]
    """By two images, sorted: in how many bits they differ, and whether only when one is mirrored."""


@attrs.frozen(kw_only=True, eq=False)
class Study:
    """A set with everything that several rules ask of it, computed once and independent of the images' order."""

    dataset: Dataset
    profile: ModelProfile
    contract: TrainerContract | None = None
    """The chosen trainer's contract."""
    spec: TrainingSpec | None = None
    """What the training is asked to do; ``None`` when nothing is known of it."""
    reference: ReferenceModel | None = None
    """The model whose inference references these are, for a reference set."""
    near: Near | None = None
    """The near-duplicates, where they were looked for before."""

    @classmethod
    def of(cls, dataset: Dataset, spec: TrainingSpec | None = None) -> "Study":
        """Return the study of a set by lorakit's own profiles and contracts, without a project's changes to them.

        The model of a reference set is the id of a reference model. Without a spec a set that names a trainer is judged
        by the parameters that trainer is given when nothing is said.

        Raises:
            FieldError: The dataset names a model or trainer lorakit does not know.
        """
        contract = _known(CONTRACTS, dataset.trainer, "trainer") if dataset.trainer else None
        if dataset.purpose is Purpose.REFERENCE:
            reference = _known(REFERENCE_MODELS, dataset.model, "model")
            return cls(dataset=dataset, profile=MODELS["flux-2"], contract=contract, reference=reference)
        profile = _known(MODELS, dataset.model, "model")
        asked = default_spec(dataset, profile, contract) if spec is None and contract else spec
        return cls(dataset=dataset, profile=profile, contract=contract, spec=asked)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The items, sorted by image name."""
        return tuple(sorted(self.dataset.items, key=lambda item: item.image))

    @cached_property
    def by_image(self) -> Mapping[str, Item]:
        """The items by image name."""
        return {item.image: item for item in self.items}

    @cached_property
    def usable(self) -> tuple[Item, ...]:
        """The items whose image is no known failure, sorted by image name."""
        return tuple(item for item in self.items if item.candidate.fault is None)

    @cached_property
    def measured(self) -> tuple[tuple[str, ImageFacts], ...]:
        """Image and facts of every image that was measured, sorted by image name."""
        facts = ((item.image, item.candidate.measured) for item in self.items)
        return tuple((image, each) for image, each in facts if each is not None)

    @cached_property
    def unmeasured(self) -> tuple[str, ...]:
        """The images nobody tried to measure, sorted."""
        return tuple(item.image for item in self.items if item.candidate.facts is None)

    @cached_property
    def captioned(self) -> tuple[tuple[str, str], ...]:
        """Image and caption text of every image that has a caption with a text."""
        return tuple(
            (item.image, item.caption.text) for item in self.items if item.caption and item.caption.text.strip()
        )

    @cached_property
    def preview(self) -> Preview | None:
        """What the chosen trainer reads of the set, or ``None`` when none was chosen."""
        if self.contract is None or self.spec is None:
            return None
        return simulate(self.dataset, self.contract, self.spec)

    @cached_property
    def axes(self) -> Mapping[str, Axis]:
        """The spread of each attribute by its name."""
        return {
            name: Axis(
                attribute=name,
                labels={item.image: label for item in self.items if (label := item.candidate.shot.label(name))},
                total=len(self.items),
            )
            for name in ATTRIBUTES
        }

    @cached_property
    def spreads(self) -> Mapping[str, Spread]:
        """How framing, angle, expression, lighting, environment and outfit are spread, from labels or else captions."""
        shots = {item.image: item.candidate.shot for item in self.items}
        told = {image: self.readings[image].shot for image, _ in self.captioned if not _labelled(shots[image])}
        return {name: spread(name, shots, told, self.dataset.vocabulary) for name in COVERED}

    @cached_property
    def expressions(self) -> Mapping[str, Expression]:
        """What is known of each expression of the set by its value; unknown words are left out, never guessed."""
        known = ((value, self.dataset.vocabulary.expression(value)) for value in self.spreads["expression"].counts)
        return {value: expression for value, expression in known if expression is not None}

    def tier(self, value: str) -> Tier | None:
        """Return how strong an expression of the set is, ``None`` for an unknown word."""
        known = self.expressions.get(value)
        return None if known is None else known.tier

    @cached_property
    def neutral(self) -> frozenset[str]:
        """The values of the expressions that are neutral."""
        return frozenset(
            value
            for value in self.spreads["expression"].counts
            if self.tier(value) is Tier.NEUTRAL or label_key(value) == Tier.NEUTRAL
        )

    @cached_property
    def reader(self) -> Reader:
        """A reader that knows the labels of this set."""
        labels = {(axis.attribute, label) for axis in self.axes.values() for label in axis.counts}
        return Reader(
            character=self.dataset.character, vocabulary=self.dataset.vocabulary, labels=tuple(sorted(labels))
        )

    @cached_property
    def readings(self) -> Mapping[str, Reading]:
        """What each captioned image's caption speaks of, by image."""
        return {image: self.reader.read_words(words) for image, words in self.words.items()}

    @cached_property
    def words(self) -> Mapping[str, Tagged]:
        """The words of each caption, by image."""
        return {image: self._finder.words(text) for image, text in self.captioned}

    @cached_property
    def leaks(self) -> Mapping[str, tuple[Mention, ...]]:
        """What each caption says that captions should not: identity, style, camera, quality, wardrobe states."""
        return {image: self._finder.find_in(words) for image, words in self.words.items()}

    @cached_property
    def _finder(self) -> LeakFinder:
        return LeakFinder(self.dataset.character)


def _known(known: Mapping[str, _T], name: str, field: str) -> _T:
    if name in known:
        return known[name]
    raise FieldError(field, f"unknown {field} {name!r}", f"Use one of {', '.join(sorted(known))}.")


def _labelled(shot: Shot) -> bool:
    return all(shot.label(name) is not None for name in COVERED)
