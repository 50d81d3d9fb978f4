"""A set, read once: what the rules look at."""

from collections import Counter
from collections.abc import Mapping
from functools import cached_property

import attrs

from lorakit.captions import LeakFinder, Mention, Reader, Reading
from lorakit.model import ATTRIBUTES, Dataset, Item, ModelProfile, ReferenceModel, TrainerContract
from lorakit.vocab import label_key

__all__ = ["Axis", "Study"]

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


@attrs.frozen(kw_only=True, eq=False)
class Study:
    """A set with everything that several rules ask of it, computed once and independent of the images' order."""

    dataset: Dataset
    profile: ModelProfile
    contract: TrainerContract | None = None
    """The chosen trainer's contract."""
    reference: ReferenceModel | None = None
    """The model whose inference references these are, for a reference set."""

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The items, sorted by image name."""
        return tuple(sorted(self.dataset.items, key=lambda item: item.image))

    @cached_property
    def captioned(self) -> tuple[tuple[str, str], ...]:
        """Image and caption text of every image that has a caption with a text."""
        return tuple(
            (item.image, item.caption.text) for item in self.items if item.caption and item.caption.text.strip()
        )

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
    def reader(self) -> Reader:
        """A reader that knows the labels of this set."""
        labels = {(axis.attribute, label) for axis in self.axes.values() for label in axis.counts}
        return Reader(
            character=self.dataset.character, vocabulary=self.dataset.vocabulary, labels=tuple(sorted(labels))
        )

    @cached_property
    def readings(self) -> Mapping[str, Reading]:
        """What each captioned image's caption speaks of, by image."""
        return {image: self.reader.read(text) for image, text in self.captioned}

    @cached_property
    def leaks(self) -> Mapping[str, tuple[Mention, ...]]:
        """What each caption says that captions should not: identity, style, camera, quality, wardrobe states."""
        finder = LeakFinder(self.dataset.character)
        return {image: finder.find(reading) for image, reading in self.readings.items()}
