"""How many pictures of each framing, neutral or not: the counts that meet the targets."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

import attrs

from lorakit.knowledge import DISTRIBUTION
from lorakit.model import Range, Shot, Targets
from lorakit.planning.palette import Palette
from lorakit.planning.sources import is_neutral
from lorakit.rules import _shares as shares
from lorakit.vocab import ExpressionPolicy, Framing, Vocabulary

__all__ = ["Census", "Split", "nearest", "splits"]

_IDEAL = (10 / 28, 9 / 28, 6 / 28, 3 / 28)
"""The framings' shares in the guide's 28 pictures: close-up, medium, full body, back."""
_BLIND = 4
"""Profiles, low and high among the guide's 28 pictures."""
_PLAIN = 12
"""Neutral pictures among the guide's 28."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Census:
    """What is counted of the pictures that exist."""

    shots: tuple[Shot, ...] = ()
    framings: Counter[Framing] = attrs.field(factory=Counter)
    expressions: Counter[str] = attrs.field(factory=Counter)
    """By name; neutral under its own."""
    neutral: int = 0
    blind: int = 0
    """Profiles, low and high."""

    @classmethod
    def of(cls, shots: Sequence[Shot], vocabulary: Vocabulary) -> "Census":
        """Count shots."""
        told = [shot.expression for shot in shots if shot.expression is not None]
        return cls(
            shots=tuple(shots),
            framings=Counter(shot.framing for shot in shots if shot.framing is not None),
            expressions=Counter(told),
            neutral=sum(is_neutral(each, vocabulary) for each in told),
            blind=sum(shot.angle is not None and shot.angle.policy is ExpressionPolicy.NEUTRAL for shot in shots),
        )


@attrs.frozen(kw_only=True)
class Split:
    """How many new pictures of each kind."""

    close_up: int
    medium: int
    full_body: int
    back: int
    blind: int
    """Profiles, low and high, out of the medium and full-body ones; always neutral."""
    neutral: int
    """Neutral ones from open angles."""

    @property
    def open(self) -> int:
        """Pictures from angles that allow expressions."""
        return self.close_up + self.medium + self.full_body - self.blind

    @property
    def emotional(self) -> int:
        """Pictures that are not neutral."""
        return self.open - self.neutral


def splits(new: int, census: Census, palette: Palette, targets: Targets, blank: tuple[int, int]) -> Iterator[Split]:
    """Yield the ways to split new pictures that meet framing and expression targets, the nearest to the guide first.

    Args:
        new: How many pictures are to be made.
        census: What exists.
        palette: The expressions.
        targets: What is wanted.
        blank: The most profiles and steep views, and the most back views, whose expression will not be known.
    """
    known = sum(census.framings.values()) + new
    for framing in _framings(new, known, census, targets):
        for blind, neutral in _faces(framing, census, palette, targets, blank):
            close_up, medium, full_body, back = framing
            yield Split(close_up=close_up, medium=medium, full_body=full_body, back=back, blind=blind, neutral=neutral)


def nearest(new: int, census: Census, palette: Palette, targets: Targets) -> Split:
    """Return the guide's shares of so many pictures, for when no split meets every target."""
    back, body, medium, blind = (round(new * count / DISTRIBUTION.jobs) for count in (3, 6, 9, _BLIND))
    close_up = new - back - body - medium
    open_ones = close_up + medium + body - blind
    room = _room(census, palette, targets, new + len(census.shots))
    emotional = min(round(new * (DISTRIBUTION.jobs - _PLAIN) / DISTRIBUTION.jobs), room, open_ones)
    return Split(
        close_up=close_up, medium=medium, full_body=body, back=back, blind=blind, neutral=open_ones - emotional
    )


def _room(census: Census, palette: Palette, targets: Targets, total: int) -> int:
    """Return how many more pictures of a set may show an emotion."""
    fewest = (max(0, palette.most(tone, total, targets) - census.expressions[tone.name]) for tone in palette.tones)
    return sum(fewest)


def _framings(new: int, total: int, census: Census, targets: Targets) -> list[tuple[int, int, int, int]]:
    options = []
    for framing in Framing:
        low, high = shares.bounds(shares.framing_target(targets, framing), total)
        have = census.framings[framing]
        options.append(range(max(0, low - have), min(new, high - have) + 1))
    found = list(_sums(options, new))
    ideal = [share * total - census.framings[framing] for share, framing in zip(_IDEAL, Framing, strict=True)]
    return sorted(found, key=lambda each: (sum((x - y) ** 2 for x, y in zip(each, ideal, strict=True)), each))


def _sums(options: Sequence[range], new: int) -> Iterator[tuple[int, int, int, int]]:
    close_ups, mediums, bodies, backs = options
    for close_up, medium, body in product(close_ups, mediums, bodies):
        back = new - close_up - medium - body
        if back in backs:
            yield close_up, medium, body, back


def _faces(
    framing: tuple[int, int, int, int], census: Census, palette: Palette, targets: Targets, blank: tuple[int, int]
) -> list[tuple[int, int]]:
    """Return pairs of blind and open neutral pictures that keep the expression targets, best first."""
    close_up, medium, body, back = framing
    new, whole = sum(framing), sum(framing) + len(census.shots)
    told = sum(census.expressions.values())
    wanted = Range(
        max(0.0, (targets.neutral.low or 0.0) - targets.neutral_tolerance),
        min(1.0, (1.0 if targets.neutral.high is None else targets.neutral.high) + targets.neutral_tolerance),
    )
    missing = max(0, int(targets.expressions.low or 0) - len(census.expressions) - (not census.neutral))
    found = []
    for blind in range(min(medium + body, new - back) + 1):
        hidden = max(0, blind - blank[0]) + max(0, back - blank[1])
        total = told + new - (blind + back) + hidden
        low, high = shares.bounds(wanted, total)
        room = _room(census, palette, targets, total)
        open_ones = close_up + medium + body - blind
        for neutral in range(open_ones + 1):
            plain, emotional = census.neutral + hidden + neutral, open_ones - neutral
            if low <= plain <= high and min(missing, len(palette.tones)) <= emotional <= room:
                far = (plain - whole * _PLAIN / DISTRIBUTION.jobs) ** 2
                far += (census.blind + blind - whole * _BLIND / DISTRIBUTION.jobs) ** 2
                found.append((far, blind, neutral))
    return [(blind, neutral) for _, blind, neutral in sorted(found)]
