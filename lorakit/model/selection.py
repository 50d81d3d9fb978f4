"""A selection: the set that was picked out of candidates, with the proof that none is better."""

from collections.abc import Mapping

import attrs

from lorakit.errors import FieldError, InputError
from lorakit.model.dataset import Dataset
from lorakit.model.profile import Range
from lorakit.model.shot import Shot

__all__ = ["Missed", "Reason", "Selection"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Missed:
    """A range of the profile that the picked set does not meet, for no set of its size out of these candidates does.

    Where several cannot be met together, the ones whose rules weigh least are missed.
    """

    range: str
    """What is counted: ``framing close_up``, ``distinct angles``, ``environment laboratory`` ..."""
    code: str
    """The rule that says so of the picked set."""
    have: int
    """What the picked set has, in pictures or distinct values."""
    want: Range
    """What the range allows in a set of this size, in whole pictures or distinct values."""
    needs: int
    """The least number of new shots after which a set of this size can meet it; 1 or more."""


@attrs.frozen(kw_only=True)
class Reason:
    """Why one candidate is in the set or out of it."""

    image: str
    """The candidate."""
    chosen: bool
    """Whether it is in."""
    text: str
    """Why, as a sentence without its full stop."""
    rival: str | None = None
    """The candidate that stands in its place, where one does."""
    quality: float | None = None
    """How good it is by itself, 0 to 1; ``None`` for what can never be picked."""


@attrs.frozen(kw_only=True)
class Selection:
    """The best set of a size, with its certificate.

    The value is what the programme maximises: the sum of the chosen pictures' quality (0 to 1 each), less the price of
    what is missed. One picture too few or too many for a range costs more than all quality together, so no set with
    more missed is worth more.
    """

    chosen: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])
    """The images picked, sorted by name; none where the hard constraints conflict."""
    value: float = 0.0
    bound: float = 0.0
    """What no set out of these candidates exceeds; equal to the value where the set is proved the best."""
    quality: float = 0.0
    """The sum of the chosen pictures' quality."""
    penalty: int = 0
    """How far the ranges are missed, in pictures, weighed by their rules; 0 when all are met."""
    missed: tuple[Missed, ...] = attrs.field(default=(), converter=tuple[Missed, ...])
    reasons: tuple[Reason, ...] = attrs.field(default=(), converter=tuple[Reason, ...])
    """One for each candidate, sorted by name."""
    wanted: tuple[Shot, ...] = attrs.field(default=(), converter=tuple[Shot, ...])
    """The fewest new shots after which a set of this size misses least; ``None`` in a shot is left to choice."""
    conflicts: tuple[str, ...] = attrs.field(default=(), converter=tuple[str, ...])
    """A smallest set of hard constraints that no set can keep together; empty where a set was found."""
    pool: Dataset | None = attrs.field(default=None, eq=False, repr=False)
    """What was picked from; no part of what the selection is."""

    @property
    def gap(self) -> float:
        """How much better a set could still be at most; 0 where the set is proved the best."""
        return max(0.0, self.bound - self.value)

    @property
    def runners_up(self) -> tuple[Reason, ...]:
        """Those that could have been picked and were not, the best first."""
        left = [reason for reason in self.reasons if not reason.chosen and reason.quality is not None]
        return tuple(sorted(left, key=lambda reason: (-(reason.quality or 0.0), reason.image)))

    @property
    def why_not(self) -> Mapping[str, str]:
        """Why each candidate that was not picked is out, by its name."""
        return {reason.image: reason.text for reason in self.reasons if not reason.chosen}

    @property
    def dataset(self) -> Dataset:
        """The picked set.

        Raises:
            FieldError: The selection was read from a file.
            InputError: Nothing could be picked.
        """
        if self.pool is None:
            raise FieldError("pool", "this selection does not hold its candidates", "Use Selection.of(dataset).")
        return self.of(self.pool)

    def of(self, candidates: Dataset) -> Dataset:
        """Return the picked set out of the candidates it was picked from.

        Raises:
            InputError: Nothing could be picked, or a picked image is no longer there.
        """
        if self.conflicts:
            raise InputError("selection", f"nothing can be picked: {'; '.join(self.conflicts)}", "Lift one of these.")
        gone = sorted(set(self.chosen) - set(candidates.images))
        if gone:
            raise InputError("selection", f"{gone[0]!r} is not there any more", "Pick again.")
        return candidates.only(self.chosen)
