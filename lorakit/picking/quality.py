"""How good one candidate is by itself: what the programme maximises once the ranges are met."""

from collections.abc import Iterator

import attrs

from lorakit.errors import FieldError
from lorakit.model import Candidate, ImageFacts, ModelProfile, Verdict

__all__ = ["STEPS", "Weights", "quality"]

STEPS = 1000
"""Qualities are whole thousandths: finer differences mean nothing, and sums of whole numbers prove themselves."""
_SHARP = 150.0
"""The sharpness that earns half of the marks (convention; below 50 is soft)."""
_CLIPPED = 0.25
"""The share of pure black and white pixels that earns no marks (convention)."""
_UNKNOWN = 0.5
"""The marks for what nobody measured or said."""
_VERDICTS = {Verdict.WINNER: 1.0, Verdict.UNDECIDED: _UNKNOWN, Verdict.REJECTED: 0.0}.items()


def __dir__() -> list[str]:
    return __all__


def _weight(_value: object, attribute: "attrs.Attribute[float]", weight: float) -> None:
    if not 0 <= weight < float("inf"):
        raise FieldError(attribute.name, f"a weight is 0 or more, got {weight:g}", "Use 1 for the usual weight.")


@attrs.frozen(kw_only=True)
class Weights:
    """What each mark counts in a picture's quality, against the others. All numbers are convention."""

    verdict: float = attrs.field(default=4.0, validator=_weight)
    """The reviewer's word: a winner has 1, an undecided picture 0.5."""
    identity: float = attrs.field(default=3.0, validator=_weight)
    """How much it looks like the character, where a score was given; 0.5 otherwise."""
    sharpness: float = attrs.field(default=2.0, validator=_weight)
    """``sharpness / (sharpness + 150)``."""
    resolution: float = attrs.field(default=1.0, validator=_weight)
    """The shorter side against the model's training size, 1 at most."""
    exposure: float = attrs.field(default=1.0, validator=_weight)
    """1 without pure black and white pixels, 0 when a quarter of all are."""
    compression: float = attrs.field(default=0.5, validator=_weight)
    """The JPEG quality; 1 for a lossless file."""


def quality(candidate: Candidate, *, weights: Weights, profile: ModelProfile, identity: float | None = None) -> int:
    """Return a candidate's quality in thousandths, 0 to 1000: the weighed mean of its marks.

    Args:
        candidate: The candidate.
        weights: What each mark counts.
        profile: The model it is meant for; its training size counts.
        identity: How much it looks like the character, 0 to 1; ``None``: not known.
    """
    marks = [
        (weights.verdict, next(mark for verdict, mark in _VERDICTS if verdict is candidate.verdict)),
        (weights.identity, _UNKNOWN if identity is None else min(1.0, max(0.0, identity))),
        *_measured(candidate.measured, weights, profile),
    ]
    total = sum(weight for weight, _ in marks)
    return round(STEPS * sum(weight * mark for weight, mark in marks) / total) if total else STEPS // 2


def _measured(facts: ImageFacts | None, weights: Weights, profile: ModelProfile) -> Iterator[tuple[float, float]]:
    if facts is None:
        yield weights.sharpness + weights.resolution + weights.exposure + weights.compression, _UNKNOWN
        return
    yield weights.sharpness, facts.sharpness / (facts.sharpness + _SHARP)
    yield weights.resolution, min(1.0, min(facts.width, facts.height) / profile.resolution)
    yield weights.exposure, max(0.0, 1 - facts.clipped / _CLIPPED)
    yield weights.compression, (facts.jpeg_quality or 100) / 100
