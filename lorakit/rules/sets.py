"""SET001 and SET002: the set as a whole, its size and whether it is one character."""

from collections.abc import Iterator

from lorakit.model import Severity
from lorakit.rules import _shares as shares
from lorakit.rules._sample import altered, sample
from lorakit.rules.rule import Example, Hit, Limits, Rule, Unknown
from lorakit.rules.study import Study

__all__ = ["RULES"]


def __dir__() -> list[str]:
    return __all__


def _count(study: Study, _limits: Limits) -> Iterator[Hit]:
    profile, count = study.profile, len(study.usable)
    if count in profile.images and count >= profile.fewest_images:
        return
    broken = len(study.items) - count
    unread = f" ({broken} more cannot be read)" if broken else ""
    low, high = profile.images.low or profile.fewest_images, profile.images.high
    if high is not None and count > high:
        fix = f"Leave out {count - int(high)}, the weakest first."
    else:
        fix = f"Add {int(low) - count} more; the coverage tables say of what."
    yield Hit(
        message=f"{shares.pictures(count)}{unread}, {profile.title} wants {profile.images}",
        fix=fix,
        severity=Severity.ERROR if count < profile.fewest_images else Severity.WARNING,
    )


def _outlier(study: Study, _limits: Limits) -> Iterator[Unknown]:
    if study.items:
        yield Unknown(
            reason="whether all pictures show one person is not judged: no detector is installed",
            fix="Look at the pictures side by side; the detectors are to come with lorakit[identity].",
        )


RULES: tuple[Rule, ...] = (
    Rule(
        code="SET001",
        name="image-count",
        severity=Severity.WARNING,
        what="More or fewer images than the model's range; an error where they are too few to train on.",
        why=(
            "With too few the LoRA learns the pictures instead of the character; with many more the weak "
            "ones dilute it. The "
            "numbers are a convention: other guides say 12 to 60."
        ),
        source="training best practices, sections 5 and 9",
        bad=Example(
            text="14 images for FLUX.2",
            dataset=lambda: altered(lambda index, item: item if index in range(14) else None),
        ),
        good=Example(text="28 images for FLUX.2", dataset=sample),
        check=_count,
    ),
    Rule(
        code="SET002",
        name="identity-outlier",
        severity=Severity.ERROR,
        what="A picture whose subject does not look like the majority's.",
        why="Mismatched identities train a blurred average of them.",
        source="training best practices, sections 3 and 5",
        bad=Example(text="one of 28 pictures shows somebody else"),
        good=Example(text="28 pictures of one character"),
        check=_outlier,
        extra="identity",
    ),
)
"""The rules of this module, sorted by code."""
