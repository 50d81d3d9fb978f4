"""Sketch: an engine behind a small HTTP service.

``POST /drawings`` takes a drawing's arguments and answers ``{"id"}``; ``GET /drawings/ID`` answers
``{"state": "waiting"}``, ``{"state": "refused", "word"}`` or ``{"state": "done", "picture", "usd"}``;
``DELETE /drawings/ID`` drops it.
"""

import base64
import http.client
import json
import os
import urllib.error
import urllib.request
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

import attrs

from lorakit.errors import AnswerLostError, CallFailedError, FieldError, NotChargedError, RefusedError
from lorakit.knowledge import PriceTable
from lorakit.model import EngineFacts, Pending, Quote, Range, Request, Result, ResultFile, Settings, Ticket, Value

__all__ = ["Sketch"]

_FACTS = EngineFacts(
    id="sketch",
    title="Sketch",
    model="sketch-2",
    role="quick drawings of a pose",
    seconds=Range(1, 3),
    max_references=1,
    capabilities=("pose", "outfit"),
    keys=("SKETCH_KEY",),
    source="Sketch's own pages",
)
_USD = 0.02
_LOST = "Look at your drawings at sketch.example: it may have been accepted."


@attrs.frozen(kw_only=True)
class Sketch:
    """The engine. The address of the service is in ``SKETCH_URL``, the key in ``SKETCH_KEY``."""

    facts: EngineFacts = _FACTS
    usd: float = _USD
    timeout: float = 30.0

    @property
    def version(self) -> str:
        """The model and its settings: whatever else changes, the drawing stays the same."""
        return json.dumps([self.facts.model, *self.facts.settings])

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        """Return the engine with a project's options: ``timeout`` is ours, the others are the service's."""
        left = dict(options)
        timeout = left.pop("timeout", self.timeout)
        if isinstance(timeout, str | bool) or timeout <= 0:
            raise FieldError("timeout", f"{timeout!r} is no number of seconds", "Write timeout = 30.")
        settings: Settings = tuple(sorted({**dict(self.facts.settings), **left}.items()))
        price = prices.price(self.facts.id)
        usd = self.usd if price is None else price.usd
        return attrs.evolve(self, facts=attrs.evolve(self.facts, settings=settings), usd=usd, timeout=float(timeout))

    def quote(self, request: Request) -> Quote:
        """Return the price of a drawing."""
        del request
        return Quote(usd=self.usd, most_usd=self.usd, seconds=2.0)

    def submit(self, request: Request) -> Ticket:
        """Ask for a drawing, once."""
        arguments = {
            **dict(self.facts.settings),
            **dict(request.settings),
            "prompt": request.prompt,
            "pose": request.shot.pose,
            "outfit": request.shot.outfit,
            "picture": base64.b64encode(request.pictures[0].data).decode() if request.pictures else None,
        }
        try:
            answer = self._call("POST", "/drawings", arguments)
            return Ticket(provider=self.facts.id, request_id=str(answer["id"]))
        except urllib.error.HTTPError as error:
            with error:
                raise self._turned_away(error) from None
        except urllib.error.URLError as error:
            if isinstance(error.reason, ConnectionRefusedError):
                raise self._not_charged("the service cannot be reached") from None
            raise AnswerLostError(self.facts.id, f"the answer was lost ({error.reason})", _LOST) from None
        except (OSError, http.client.HTTPException) as error:
            raise AnswerLostError(self.facts.id, f"the answer was lost ({type(error).__name__})", _LOST) from None
        except (KeyError, TypeError, ValueError):
            raise AnswerLostError(self.facts.id, "the answer makes no sense", _LOST) from None

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Ask once for a drawing."""
        try:
            answer = self._call("GET", f"/drawings/{ticket.request_id}")
        except urllib.error.HTTPError as error:
            with error:
                if error.code == http.client.NOT_FOUND:
                    fix = "Look at your drawings at sketch.example before you pay again."
                    raise CallFailedError(self.facts.id, f"there is no drawing {ticket.request_id!r}", fix) from None
                raise self._turned_away(error) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._not_charged(f"the service cannot be asked now ({type(error).__name__})") from None
        if answer["state"] == "waiting":
            return Pending(wait=0.01)
        if answer["state"] == "refused":
            word = str(answer["word"])
            raise RefusedError(self.facts.id, f"it was not drawn ({word})", "Change the prompt.", word, usd=0.0)
        data = base64.b64decode(answer["picture"])
        file = ResultFile(role="picture", name="drawing.png", media_type="image/png", data=data)
        return Result(files=(file,), usd=float(answer["usd"]))

    def cancel(self, ticket: Ticket) -> None:
        """Ask the service to drop a drawing."""
        try:
            self._call("DELETE", f"/drawings/{ticket.request_id}")
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._not_charged(f"the service cannot be asked now ({type(error).__name__})") from None

    def reconcile(self, request: Request, since: datetime) -> Ticket | None:
        """Return ``None``: the service has no list of drawings."""
        del request, since
        return None

    def _call(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:  # noqa: ANN401 - JSON
        key = os.environ.get("SKETCH_KEY", "")
        if not key:
            raise CallFailedError(self.facts.id, "there is no key in SKETCH_KEY", "Set SKETCH_KEY in the environment.")
        data = None if body is None else json.dumps(body).encode()
        address = os.environ.get("SKETCH_URL", "https://sketch.example") + path
        request = urllib.request.Request(address, data, {"Authorization": f"Bearer {key}"}, method=method)  # noqa: S310 - the user's own address
        with urllib.request.urlopen(request, timeout=self.timeout) as answer:  # noqa: S310 - see above
            return json.load(answer)

    def _turned_away(self, error: urllib.error.HTTPError) -> NotChargedError | CallFailedError | AnswerLostError:
        match error.code:
            case 429 | 503:
                wait = error.headers.get("Retry-After")
                return self._not_charged("the service turns drawings away", float(wait) if wait else None)
            case 401:
                return CallFailedError(self.facts.id, "the key in SKETCH_KEY is not accepted", "Ask for another one.")
            case 400:
                said = json.load(error)["detail"]
                return CallFailedError(self.facts.id, f"the service says: {said}", "Change the setting.")
            case code:
                return AnswerLostError(self.facts.id, f"the service answered {code}", _LOST)

    def _not_charged(self, problem: str, wait: float | None = None) -> NotChargedError:
        return NotChargedError(self.facts.id, problem, "Try again later.", wait)
