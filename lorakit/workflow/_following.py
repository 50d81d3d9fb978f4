"""Following a training: what the provider logs becomes progress."""

import re
from collections.abc import Callable

import attrs

from lorakit.model import Pending
from lorakit.runs import Call, Clock, SystemClock
from lorakit.workflow._ordering import Launch

__all__: list[str] = []

_PATIENCE = 24 * 3600.0
_STEP = re.compile(r"(?i)\b(\d{1,7})\s*/\s*(\d{1,7})\b|\bstep\s*[:=]?\s*(\d{1,7})\b")


@attrs.frozen(kw_only=True)
class TrainingProgress:
    """How far a training is."""

    step: int | None = None
    """The last step the provider's log speaks of."""
    steps: int
    position: int | None = None
    """Its place in the provider's queue, while it waits there."""
    lines: tuple[str, ...] = ()
    """What the provider has logged since the last time."""
    seconds: float = 0.0
    """How long this run has watched it."""
    seconds_left: float | None = None
    """How long it will still take; ``None``: not known yet."""
    usd: float = 0.0
    """What it costs."""


def _silent(_progress: TrainingProgress) -> None:
    """Tell nobody."""


@attrs.frozen(kw_only=True)
class Following:
    """How a training is followed."""

    again: bool = False
    """Whether a training that failed after it may have been charged is ordered once more."""
    whole_project: bool = False
    """Whether the budget also counts what other runs of the project have spent."""
    progress: Callable[[TrainingProgress], None] = _silent
    """Called each time the provider was asked."""
    clock: Clock = attrs.field(factory=SystemClock)
    patience: float = _PATIENCE
    """Seconds to wait for it; after them it goes on at the provider, and the next run collects it."""


class Watcher:
    """Turns what the provider says into progress."""

    def __init__(self, about: Launch, following: Following) -> None:
        self._steps = about.order.steps
        self._usd = about.quote.usd
        self._following = following
        self._began = following.clock.elapsed()
        self._first: tuple[float, int] | None = None
        self._seen = 0

    def tell(self, _call: Call, pending: Pending) -> None:
        """Tell how far it is."""
        fresh = pending.lines[self._seen :] if len(pending.lines) >= self._seen else pending.lines
        self._seen = len(pending.lines)
        now = self._following.clock.elapsed()
        step = self._step(pending.lines)
        left = None
        if step is not None:
            self._first = self._first or (now, step)
            since, before = now - self._first[0], step - self._first[1]
            left = since / before * (self._steps - step) if before > 0 else None
        self._following.progress(
            TrainingProgress(
                step=step,
                steps=self._steps,
                position=pending.position,
                lines=fresh,
                seconds=now - self._began,
                seconds_left=left,
                usd=self._usd,
            )
        )

    def _step(self, lines: tuple[str, ...]) -> int | None:
        """Return the last step a line speaks of; "120/1000" counts only where it is of as many steps as were asked."""
        for line in reversed(lines):
            for found in reversed(list(_STEP.finditer(line))):
                step, of, alone = found.groups()
                if (of is not None and int(of) == self._steps) or alone is not None:
                    return min(int(step or alone), self._steps)
        return None
