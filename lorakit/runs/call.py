"""One call of a provider as ledger and scheduler see it, and how it may end."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

import attrs

from lorakit.model import Pending, Quote, Result, Ticket
from lorakit.runs.states import Entry

__all__ = ["Call", "End", "Outcome", "accept"]

_PATIENCE = 1800.0


def __dir__() -> list[str]:
    return __all__


def accept(_result: Result) -> None:
    """Take any result."""


@attrs.frozen(kw_only=True, eq=False)
class Call:
    """One call. What it does to the provider are functions, so that engines and trainers need nothing in common."""

    key: str
    """Digest of provider, version, parameters and inputs: equal calls have equal keys."""
    provider: str
    """The id of the engine or trainer."""
    version: str
    """Changes whenever the same call would give another result."""
    title: str
    """What it is for, in a few words."""
    request: str
    """What is asked, as a JSON text, to be shown to whoever has to judge it later."""
    quote: Quote
    free: bool = False
    """Whether it costs nothing and may simply be made again."""
    submit: Callable[[], Ticket | Result]
    """See ``Engine.submit``."""
    collect: Callable[[Ticket], Result | Pending]
    """See ``Engine.collect``."""
    reconcile: Callable[[datetime], Ticket | None]
    """See ``Engine.reconcile``."""
    check: Callable[[Result], None] = accept
    """Looks at a result before it is stored; raises a ``LorakitError`` when it is of no use."""
    patience: float = _PATIENCE
    """Seconds it may take before it is left to the next run."""


class End(StrEnum):
    """How a task ended, for this run."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"
    AMBIGUOUS = "ambiguous"
    WAITING = "waiting"
    """The provider has it and is not done."""
    UNPAID = "unpaid"
    """The budget does not reach for it."""
    STOPPED = "stopped"
    """The run was stopped before it was sent."""
    BLOCKED = "blocked"
    """A task it needs is not done."""


@attrs.frozen(kw_only=True)
class Outcome:
    """How one task ended."""

    end: End
    entry: Entry | None = None
    """What the ledger knows of its call; ``None`` when it never got so far."""
    problem: str = ""
    """What is wrong, as a sentence without its full stop."""
    fix: str = ""
    """What to do about it, as a whole sentence."""
    cause: str = ""
    """For a blocked task the id of the one that stands in its way."""
