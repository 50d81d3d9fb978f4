"""What the rules about images share: checks of measured facts, and examples with one fact changed."""

from collections.abc import Callable, Iterator

import attrs

from lorakit.model import FaultKind, ImageFacts, ImageFault, Item
from lorakit.rules import _shares as shares
from lorakit.rules._sample import altered, sample, with_facts
from lorakit.rules.rule import Example, Hit, Limits, Unknown
from lorakit.rules.study import Study

__all__ = ["GOOD", "Check", "Judge", "broken", "each", "one"]

Judge = Callable[[Study, Limits, str, ImageFacts], Iterator[Hit]]
"""Judges one image by what was measured of it."""
Check = Callable[[Study, Limits], Iterator[Hit | Unknown]]
"""Judges a set."""


def __dir__() -> list[str]:
    return __all__


def each(judge: Judge, what: str) -> Check:
    """Return a check that judges every measured image, and says once that others were not measured."""

    def check(study: Study, limits: Limits) -> Iterator[Hit | Unknown]:
        for image, facts in study.measured:
            yield from judge(study, limits, image, facts)
        if study.unmeasured:
            yield shares.unmeasured(study, what)

    return check


def one(text: str, change: Callable[[ImageFacts], ImageFacts]) -> Example:
    """Return a bad example: the clean set with facts of its first picture changed."""
    return Example(text=text, dataset=lambda: with_facts(lambda index, facts: facts if index else change(facts)))


def broken(kind: FaultKind, detail: str, fix: str) -> Example:
    """Return a bad example: the clean set with a first picture that could not be measured."""
    fault = ImageFault(kind=kind, detail=detail, fix=fix)

    def change(index: int, item: Item) -> Item:
        return attrs.evolve(item, candidate=attrs.evolve(item.candidate, facts=fault)) if index == 0 else item

    return Example(text=detail, dataset=lambda: altered(change))


GOOD = Example(text="28 pictures of 1024 x 1024, PNG, RGB, upright, sharp", dataset=sample)
"""The good example of every rule about images."""
