"""Engines behind fal's queue: one class, and an endpoint's data for each."""

import base64
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Self

import attrs

from lorakit.engines._options import Options, arguments, changed, explained, revision
from lorakit.errors import CallFailedError, RefusedError
from lorakit.knowledge import DRAWING_ENDPOINTS, ENGINES, PRICES, DrawingEndpoint, PriceTable, PriceUnit, View
from lorakit.model import EngineFacts, Pending, Quote, Request, Result, ResultFile, Shot, Ticket, Value
from lorakit.planning.cost import Size, all_settings, own_price, quote, rate, units_usd
from lorakit.providers.downloads import fetched
from lorakit.providers.fal import Answered, FalQueue, stand_in

__all__ = ["FalEngine", "pose"]

_LARGEST = 64 * 2**20
"""The most bytes of one picture."""


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class FalEngine:
    """An engine behind one of fal's endpoints. Its tickets outlive the process."""

    facts: EngineFacts
    endpoint: DrawingEndpoint
    prices: PriceTable = PRICES["today"]
    timeout: float = 120.0
    """Seconds an answer of the queue may take."""
    wait: float = 2.0
    """Seconds between two questions about a request."""

    @classmethod
    def of(cls, name: str) -> Self:
        """Return the engine of an id in ``lorakit.knowledge.ENGINES``."""
        facts = ENGINES[name]
        return cls(facts=facts, endpoint=DRAWING_ENDPOINTS[facts.model])

    @property
    def version(self) -> str:
        """The endpoint, and a digest of the settings."""
        return revision(self.facts, self.facts.settings, *attrs.astuple(self.endpoint, recurse=False)[1:4])

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        """Return the engine with a project's options and prices.

        Args:
            options: ``model``, ``concurrency``, ``references``, ``seconds``, ``usd`` (a picture), ``timeout`` and
                ``wait`` (seconds). ``pictures_input``, ``prompt_input`` and ``made_output`` rename the endpoint's
                fields. All others are arguments for the endpoint.
            prices: The price table.

        Raises:
            FieldError: One of lorakit's own options is wrong.
        """
        taken = Options(options)
        timeout = taken.number("timeout", self.timeout, least=0.05)
        wait = taken.number("wait", self.wait)
        usd = taken.number("usd", None)
        model, _ = explained(str(options.get("model", self.facts.model)))
        base = DRAWING_ENDPOINTS.get(model, attrs.evolve(self.endpoint, id=model))
        endpoint = attrs.evolve(
            base,
            pictures=taken.text("pictures_input", base.pictures),
            prompt=taken.text("prompt_input", base.prompt),
            made=taken.text("made_output", base.made),
        )
        facts = changed(self.facts, taken)
        prices = own_price(prices, facts, usd)
        return attrs.evolve(self, facts=facts, endpoint=endpoint, prices=prices, timeout=timeout, wait=wait)

    def quote(self, request: Request) -> Quote:
        """Return what a call will cost.

        Raises:
            FieldError: The price table has no price for it.
        """
        sizes = [Size(picture.width, picture.height) for picture in request.pictures]
        return quote(self.facts, self.prices, inputs=sizes, prompt=request.prompt, settings=request.settings)

    def submit(self, request: Request) -> Ticket:
        """Put a request into the queue, once.

        Raises:
            NotChargedError: See ``Engine``.
            AnswerLostError: See ``Engine``.
            RefusedError: See ``Engine``.
            CallFailedError: See ``Engine``.
            MissingExtraError: See ``Engine``.
        """
        given = self._arguments(request, self._queue.address_of)
        return self._priced(self._queue.submit(self.facts.model, given), request)

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Ask once for a request's picture, and fetch it.

        Raises:
            NotChargedError: See ``Engine``.
            RefusedError: See ``Engine``.
            CallFailedError: See ``Engine``.
            MissingExtraError: See ``Engine``.
        """
        answer = self._queue.collect(ticket, wait=self.wait)
        return answer if isinstance(answer, Pending) else self._result(ticket, answer)

    def cancel(self, ticket: Ticket) -> None:
        """Ask fal to drop a request; one that is being worked on may be charged all the same.

        Raises:
            NotChargedError: fal cannot be asked now.
        """
        self._queue.cancel(ticket)

    def reconcile(self, request: Request, since: datetime) -> Ticket | None:
        """Look through fal's request history for a request whose answer was lost.

        Raises:
            NotChargedError: fal cannot be asked now.
        """
        given = self._arguments(request, stand_in)
        ticket = self._queue.find(self.facts.model, given, since)
        return None if ticket is None else self._priced(ticket, request)

    @property
    def _queue(self) -> FalQueue:
        return FalQueue(provider=self.facts.id, keys=self.facts.keys, timeout=self.timeout)

    def _arguments(self, request: Request, address: Callable[[bytes, str], str]) -> dict[str, Any]:
        """Return the arguments of a request, in which pictures are addresses."""
        endpoint = self.endpoint
        if not request.pictures or len(request.pictures) > self.facts.max_references:
            problem = f"it takes 1 to {self.facts.max_references} pictures, got {len(request.pictures)}"
            raise CallFailedError(self.facts.id, problem, "Mend the plan, or choose another engine for this step.")
        settings = arguments(all_settings(self.facts, request.settings))
        for old, new in endpoint.renamed:
            if old in settings:
                settings[new] = settings.pop(old)
        settings.pop("", None)
        given: dict[str, Any] = {**(pose(request.shot, endpoint.view) if endpoint.view else {}), **settings}
        if endpoint.prompt and request.prompt:
            given[endpoint.prompt] = request.prompt
        addresses = [address(picture.data, picture.media_type) for picture in request.pictures]
        given[endpoint.pictures] = addresses if endpoint.several else addresses[0]
        return given

    def _priced(self, ticket: Ticket, request: Request) -> Ticket:
        """Return a ticket that knows what its units cost on the day it was bought."""
        price = rate(self.prices, self.facts, request.settings)
        if price is None:
            return ticket
        by_picture = price.unit is not PriceUnit.MEGAPIXEL
        usd = self.quote(request).usd if by_picture else units_usd(price, 1)
        known = [*ticket.data, ("paid by", "call" if by_picture else "unit"), ("usd", repr(usd))]
        return attrs.evolve(ticket, data=tuple(sorted(known)))

    def _result(self, ticket: Ticket, answer: Answered) -> Result:
        usd = _usd(ticket, answer)
        made = answer.data.get(self.endpoint.made)
        every = made if isinstance(made, list) else [made]
        addresses = [each.get("url") for each in every if isinstance(each, dict)]
        blocked = answer.data.get(self.endpoint.blocked) if self.endpoint.blocked else None
        if isinstance(blocked, list) and any(blocked):
            fix = "Change the prompt, or set enable_safety_checker = false for this engine."
            raise RefusedError(self.facts.id, "the picture was blacked out", fix, self.endpoint.blocked, usd)
        if not addresses or not all(isinstance(each, str) for each in addresses):
            problem = f"the answer to request {ticket.request_id} holds no picture under {self.endpoint.made!r}"
            raise RefusedError(self.facts.id, problem, "Change the prompt, or set made_output.", "no picture", usd)
        files = tuple(self._file(str(address)) for address in addresses)
        facts = {"endpoint": dict(ticket.data).get("endpoint", ""), "request_id": ticket.request_id}
        if isinstance(answer.data.get("seed"), int):
            facts["seed"] = str(answer.data["seed"])
        return Result(files=files, usd=usd, facts=tuple(sorted(facts.items())))

    def _file(self, address: str) -> ResultFile:
        if address.startswith("data:"):  # sync_mode = true
            return picture_file(base64.b64decode(address.partition(",")[2]))
        return picture_file(fetched(self.facts.id, address, most=_LARGEST, timeout=self.timeout))


def picture_file(data: bytes) -> ResultFile:
    """Return what a provider sent as a file, named by what it is; whether it is sound is judged by whoever asked."""
    from lorakit.images.formats import sniff  # noqa: PLC0415 - Pillow is needed by nobody who only asks for engines

    form = sniff(data)
    suffix = "bin" if form is None else {"JPEG": "jpg"}.get(form.name, form.name.lower())
    media_type = "application/octet-stream" if form is None else f"image/{form.name.lower()}"
    return ResultFile(role="picture", name=f"picture.{suffix}", media_type=media_type, data=data)


def _usd(ticket: Ticket, answer: Answered) -> float | None:
    known = dict(ticket.data)
    try:
        usd = float(known["usd"])
    except (KeyError, ValueError):
        return None
    if known.get("paid by") == "call":
        return usd
    return None if answer.units is None else usd * answer.units


def pose(shot: Shot, view: View) -> dict[str, Value]:
    """Return a shot's angle and framing as an endpoint is told them: the nearest pose it knows.

    Args:
        shot: Without an angle nothing is said of it; without a framing it is the angle's own.
        view: How the endpoint is told.
    """
    said: dict[str, Value] = {}
    framing = shot.framing
    if shot.angle is not None:
        azimuth, elevation = shot.angle.azimuth, shot.angle.elevation
        said[view.horizontal] = min(view.azimuths, key=lambda each: abs((each - azimuth + 180) % 360 - 180))
        said[view.vertical] = min(view.elevations, key=lambda each: abs(each - elevation))
        framing = framing or shot.angle.framing
    if framing is not None:
        said[view.zoom] = dict(view.zooms)[framing]
    return said
