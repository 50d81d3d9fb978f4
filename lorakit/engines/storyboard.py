"""The storyboard: it draws the planned shot, offline, free and always the same, so that a project can be rehearsed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Self

import attrs

from lorakit.errors import CallFailedError, FieldError
from lorakit.knowledge import ENGINES, PriceTable
from lorakit.model import EngineFacts, Pending, Quote, Request, Result, ResultFile, Ticket, Value

__all__ = ["Storyboard"]

_SMALLEST, _LARGEST = 64, 4096
_DRAWING = "drawing 1"
"""Counts up whenever the same shot is drawn differently."""


def __dir__() -> list[str]:
    return __all__


def _sane(_instance: object, _attribute: object, size: object) -> None:
    if isinstance(size, bool) or not isinstance(size, int) or not _SMALLEST <= size <= _LARGEST:
        fix = f"Use a whole number from {_SMALLEST} to {_LARGEST}."
        raise FieldError("size", f"{size!r} is no size of a frame in pixels", fix)


@attrs.frozen(kw_only=True)
class Storyboard:
    """The engine that draws: a lit mannequin at the shot's angle and framing, with expression, outfit and place."""

    facts: EngineFacts = ENGINES["storyboard"]
    size: int = attrs.field(default=1024, validator=_sane)
    """Pixels on each side of a frame."""

    @property
    def version(self) -> str:
        """What the drawing depends on besides the request: how it is drawn, and the size."""
        return f"{_DRAWING}, {self.size} px"

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        """Return the engine with a project's options; ``size`` is the only one. It has no price.

        Raises:
            FieldError: There is no such option, or the size is none.
        """
        del prices
        unknown = sorted(options.keys() - {"size"})
        if unknown:
            raise FieldError(unknown[0], f"the storyboard has no option {unknown[0]!r}", "Its only option is size.")
        return attrs.evolve(self, **options)  # type: ignore[arg-type]  # the field's validator looks at the value

    def quote(self, request: Request) -> Quote:
        """Return nothing but the second it takes."""
        del request
        return Quote(usd=0.0, most_usd=0.0, seconds=1.0)

    def submit(self, request: Request) -> Result:
        """Draw the request's shot; its pictures and prompt are not looked at."""
        # numpy and Pillow are needed by nobody who only asks what engines there are
        from lorakit.engines._board.drawing import draw  # noqa: PLC0415 - see above

        frame = draw(request.shot, self.size)
        return Result(
            files=(ResultFile(role="picture", name="frame.png", media_type="image/png", data=frame),), usd=0.0
        )

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Refuse: the storyboard hands out no tickets.

        Raises:
            CallFailedError: Always.
        """
        problem = f"it never handed out the ticket {ticket.request_id!r}"
        raise CallFailedError(self.facts.id, problem, "Draw the frame again; it costs nothing.")

    def cancel(self, ticket: Ticket) -> None:
        """Do nothing: a frame is drawn at once."""

    def reconcile(self, request: Request, since: datetime) -> Ticket | None:
        """Return ``None``: a lost frame is simply drawn again."""
        del request, since
        return None
