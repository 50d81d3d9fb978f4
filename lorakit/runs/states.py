"""What the ledger knows of a call."""

from datetime import datetime
from enum import StrEnum

import attrs

from lorakit.model import Quote, Ticket

__all__ = ["Entry", "State", "Stored"]


def __dir__() -> list[str]:
    return __all__


class State(StrEnum):
    """How far a call has come."""

    PLANNED = "planned"
    """It was not sent, or cannot have been accepted."""
    INTENT = "intent"
    """It is about to leave, or has left."""
    SUBMITTED = "submitted"
    """The provider handed out a ticket."""
    DONE = "done"
    """Its files are stored."""
    REFUSED = "refused"
    """The provider will not do it."""
    FAILED = "failed"
    """It went wrong."""
    AMBIGUOUS = "ambiguous"
    """Nobody knows whether it was accepted."""


@attrs.frozen(kw_only=True)
class Stored:
    """One file of a result, kept under its digest."""

    role: str
    """What it is: ``picture``, ``lora``, ``high_noise``, ``low_noise`` or ``config``."""
    name: str
    """The name the provider gave it."""
    media_type: str
    digest: str
    """SHA-256 of its bytes, hexadecimal."""
    size: int
    """Bytes."""


@attrs.frozen(kw_only=True)
class Entry:
    """One row of the ledger."""

    key: str
    """Digest of provider, version, parameters and inputs: equal calls have equal keys."""
    provider: str
    """The id of the engine or trainer."""
    version: str
    title: str
    """What it is for, in a few words."""
    request: str
    """What was asked, as a JSON text."""
    state: State = attrs.field(converter=State)
    run: int
    """The number of the run that pays for it."""
    quote: Quote
    """What was quoted when it was last sent."""
    free: bool = False
    """Whether it may simply be made again."""
    sends: int = 0
    """How often it was sent."""
    sent: datetime | None = None
    """When it was last sent, in UTC."""
    ticket: Ticket | None = None
    files: tuple[Stored, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    """What else the provider told of it."""
    usd: float = 0.0
    """What it has cost so far, in US dollars."""
    paid: bool = False
    """Whether a call that brought nothing may have been charged: it is not sent again unasked."""
    word: str = ""
    """The provider's own word for a refusal."""
    problem: str = ""
    fix: str = ""

    @property
    def open_usd(self) -> float:
        """What it may cost besides, in US dollars, as long as its end is not known."""
        return self.quote.most_usd if self.state in {State.INTENT, State.SUBMITTED, State.AMBIGUOUS} else 0.0
