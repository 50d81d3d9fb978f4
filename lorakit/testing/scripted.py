"""An engine that does what a script says, to test what stands on engines without any network."""

import hashlib
import io
import threading
from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import Self, TypeAlias

import attrs

from lorakit.knowledge import PriceTable
from lorakit.model import EngineFacts, Pending, Quote, Range, Request, Result, ResultFile, Ticket, Value

__all__ = ["Answer", "ScriptedEngine", "drawn", "facts_of", "picture_result"]

Answer: TypeAlias = Ticket | Result | Pending | BaseException | None
"""What is returned or raised."""


def __dir__() -> list[str]:
    return __all__


def facts_of(name: str, **changes: object) -> EngineFacts:
    """Return facts of an engine that does not exist; any of them can be changed."""
    known = EngineFacts(
        id=name, title=name, model=name, role="tests", seconds=Range(0, 1), max_references=4, source="scripted"
    )
    return attrs.evolve(known, **changes)  # type: ignore[arg-type]  # any field


def drawn(word: str, *, side: int = 256) -> bytes:
    """Return a PNG of one colour that a word decides: the same word, the same bytes."""
    from PIL import Image  # noqa: PLC0415 - not needed by whoever only imports the kit

    colour = tuple(hashlib.sha256(word.encode()).digest()[:3])
    out = io.BytesIO()
    Image.new("RGB", (side, side), colour).save(out, "PNG")
    return out.getvalue()


def picture_result(word: str, *, usd: float | None = None, side: int = 256) -> Result:
    """Return a result that holds the picture of a word."""
    file = ResultFile(role="picture", name="picture.png", media_type="image/png", data=drawn(word, side=side))
    return Result(files=(file,), usd=usd)


@attrs.define(kw_only=True, eq=False)
class ScriptedEngine:
    """An engine that answers in the order of its scripts; once they are used up it draws a picture at once."""

    facts: EngineFacts
    version: str = "1"
    price: float = 0.1
    """What a call is quoted at and costs, in US dollars."""
    most: float | None = None
    """The worst case; the price itself when left out."""
    submits: deque[Answer] = attrs.field(factory=deque)
    """What ``submit`` returns or raises, in this order."""
    collects: deque[Answer] = attrs.field(factory=deque)
    """What ``collect`` returns or raises, in this order."""
    found: Ticket | None = None
    """What ``reconcile`` finds."""
    seen: list[Request] = attrs.field(factory=list)
    """Every request that was submitted."""
    collected: list[Ticket] = attrs.field(factory=list)
    """Every ticket that was asked for."""
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        """Return itself: it has no options."""
        del options, prices
        return self

    def quote(self, request: Request) -> Quote:
        """Return the price."""
        del request
        return Quote(usd=self.price, most_usd=self.price if self.most is None else self.most, seconds=1.0)

    def submit(self, request: Request) -> Ticket | Result:
        """Return or raise what the script says next."""
        with self._lock:
            self.seen.append(request)
            answer = self.submits.popleft() if self.submits else None
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, Ticket | Result):
            return answer
        return self._picture(request)

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Return or raise what the script says next."""
        with self._lock:
            self.collected.append(ticket)
            answer = self.collects.popleft() if self.collects else None
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, Result | Pending):
            return answer
        return picture_result(ticket.request_id, usd=self.price)

    def cancel(self, ticket: Ticket) -> None:
        """Do nothing."""

    def reconcile(self, request: Request, since: datetime) -> Ticket | None:
        """Return what the script says."""
        del request, since
        return self.found

    def _picture(self, request: Request) -> Result:
        inputs = ",".join(picture.digest for picture in request.pictures)
        return picture_result(f"{self.facts.id} {request.shot} {request.prompt} {inputs}", usd=self.price)
