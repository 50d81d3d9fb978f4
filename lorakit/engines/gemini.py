"""Engines behind the Gemini API: answered at once, in batches at half the price, or by way of fal's queue."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Self

import attrs

from lorakit.engines._options import Options, arguments, changed, explained, revision
from lorakit.engines.fal import FalEngine, picture_file
from lorakit.errors import CallFailedError, FieldError, RefusedError
from lorakit.knowledge import DRAWING_ENDPOINTS, ENGINES, PRICES, PriceTable
from lorakit.model import EngineFacts, Pending, Quote, Request, Result, Settings, Ticket, Value
from lorakit.planning.cost import Size, all_settings, own_price, quote, rate, tokens_usd
from lorakit.providers.gemini import Drawn, Gemini

__all__ = ["GeminiEngine"]

_BATCHES = "batches/"
_HALF_PRICE: Settings = (("batch", True),)
_BATCH_SECONDS = 3600.0
"""How long a batch is reckoned to take (convention; Google promises a day)."""
_BATCH_WAIT = 60.0
_THROUGH = "fal-ai/nano-banana-pro/edit"


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class GeminiEngine:
    """An engine behind the Gemini API.

    A single call has no id: when its answer is lost, so is a paid picture. ``batch = true`` and ``transport = "fal"``
    buy the same picture with a ticket that outlives the process.
    """

    facts: EngineFacts
    prices: PriceTable = PRICES["today"]
    timeout: float = 300.0
    """Seconds an answer may take."""
    wait: float = _BATCH_WAIT
    """Seconds between two questions about a batch."""
    api_version: str = "v1beta"
    batch: bool = False
    through: FalEngine | None = None
    """The same model behind fal's queue, when that is the way."""

    @classmethod
    def of(cls, name: str) -> Self:
        """Return the engine of an id in ``lorakit.knowledge.ENGINES``."""
        return cls(facts=ENGINES[name])

    @property
    def version(self) -> str:
        """The model, and a digest of the settings."""
        return revision(self.facts, self.facts.settings) if self.through is None else self.through.version

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        """Return the engine with a project's options and prices.

        Args:
            options: ``model``, ``concurrency``, ``references``, ``seconds``, ``usd`` (a picture), ``timeout`` and
                ``wait`` (seconds), ``api_version``, ``batch``, ``transport`` (``"gemini"`` or ``"fal"``). All others
                go into the request.
            prices: The price table.

        Raises:
            FieldError: One of lorakit's own options is wrong.
        """
        taken = Options(options)
        transport = taken.text("transport", "gemini")
        if transport not in {"gemini", "fal"}:
            raise FieldError("transport", f"unknown transport {transport!r}", 'Use "gemini" or "fal".')
        batch = taken.switch("batch", otherwise=self.batch)
        if transport == "fal":
            if batch:
                raise FieldError("batch", "fal has no batches", "Leave out batch, or transport.")
            own = {name: value for name, value in options.items() if name not in {"transport", "batch"}}
            through = self._queued(own, prices)
            return attrs.evolve(self, facts=through.facts, prices=through.prices, through=through)
        timeout = taken.number("timeout", self.timeout, least=0.05)
        wait = taken.number("wait", self.wait)
        api_version = taken.text("api_version", self.api_version)
        usd = taken.number("usd", None)
        facts = changed(self.facts, taken)
        if batch:
            settings = dict(facts.settings) | dict(_HALF_PRICE)
            usual = facts.usual_seconds if "seconds" in options else _BATCH_SECONDS
            facts = attrs.evolve(facts, settings=tuple(sorted(settings.items())), usual_seconds=usual)
        return attrs.evolve(
            self,
            facts=facts,
            prices=own_price(prices, facts, usd),
            timeout=timeout,
            wait=wait,
            api_version=api_version,
            batch=batch,
        )

    def _queued(self, options: Mapping[str, Value], prices: PriceTable) -> FalEngine:
        """Return the same model behind fal's queue."""
        model, _ = explained(str(options.get("model", _THROUGH)))
        endpoint = DRAWING_ENDPOINTS.get(model, DRAWING_ENDPOINTS[_THROUGH])
        plain = attrs.evolve(
            self.facts,
            model=endpoint.id,
            settings=(*endpoint.settings, ("transport", "fal")),
            extra="fal",
            keys=("FAL_KEY",),
        )
        return FalEngine(facts=plain, endpoint=endpoint).configured(options, prices)

    def quote(self, request: Request) -> Quote:
        """Return what a call will cost.

        Raises:
            FieldError: The price table has no price for it.
        """
        sizes = [Size(picture.width, picture.height) for picture in request.pictures]
        return quote(self.facts, self.prices, inputs=sizes, prompt=request.prompt, settings=request.settings)

    def submit(self, request: Request) -> Ticket | Result:
        """Ask for a picture, once.

        Raises:
            NotChargedError: See ``Engine``.
            AnswerLostError: See ``Engine``.
            RefusedError: See ``Engine``.
            CallFailedError: See ``Engine``.
            MissingExtraError: See ``Engine``.
        """
        if self.through is not None:
            return self.through.submit(request)
        if len(request.pictures) > self.facts.max_references:
            problem = f"it takes at most {self.facts.max_references} pictures, got {len(request.pictures)}"
            raise CallFailedError(self.facts.id, problem, "Mend the plan, or choose another engine for this step.")
        model, settings = self.facts.model, arguments(all_settings(self.facts, request.settings))
        if self.batch:
            name = self._api.begin(model, request.prompt, request.pictures, settings, self._title(request))
            return self._ticket(name)
        return self._result(self._api.draw(model, request.prompt, request.pictures, settings))

    def collect(self, ticket: Ticket) -> Result | Pending:
        """Ask once for a batch's picture, or for that of fal's queue.

        Raises:
            NotChargedError: See ``Engine``.
            RefusedError: See ``Engine``.
            CallFailedError: See ``Engine``.
            MissingExtraError: See ``Engine``.
        """
        # by the ticket, not by today's way: it may have been bought another way
        if not ticket.request_id.startswith(_BATCHES):
            return self._fal.collect(ticket)
        drawn = self._api.ask(ticket.request_id)
        return Pending(wait=self.wait) if drawn is None else self._result(drawn, _HALF_PRICE)

    def cancel(self, ticket: Ticket) -> None:
        """Ask the provider to drop a request; it may be charged all the same.

        Raises:
            ProviderError: The provider cannot be asked.
        """
        if ticket.request_id.startswith(_BATCHES):
            self._api.cancel(ticket.request_id)
        else:
            self._fal.cancel(ticket)

    def reconcile(self, request: Request, since: datetime) -> Ticket | None:
        """Look for a batch whose answer was lost, by its title; a single call cannot be found again.

        Raises:
            ProviderError: The provider cannot be asked.
        """
        if self.through is not None:
            return self.through.reconcile(request, since)
        name = self._api.find(self._title(request)) if self.batch else None
        return None if name is None else self._ticket(name)

    @property
    def _api(self) -> Gemini:
        # the keys of the API, even where the engine goes by way of fal today
        keys = self.facts.keys if self.through is None else ENGINES["nbp"].keys
        return Gemini(provider=self.facts.id, keys=keys, timeout=self.timeout, api_version=self.api_version)

    @property
    def _fal(self) -> FalEngine:
        return self._queued({}, self.prices) if self.through is None else self.through

    def _ticket(self, batch: str) -> Ticket:
        return Ticket(provider=self.facts.id, request_id=batch, data=(("model", self.facts.model),))

    def _title(self, request: Request) -> str:
        """Return a title that only an equal request has."""
        pictures = [picture.digest for picture in request.pictures]
        settings = sorted(all_settings(self.facts, request.settings).items())
        text = json.dumps([self.facts.model, request.prompt, settings, pictures], ensure_ascii=False)
        return f"lorakit-{hashlib.sha256(text.encode()).hexdigest()[:40]}"

    def _result(self, drawn: Drawn, way: Settings = ()) -> Result:
        usd = self._usd(drawn, way)
        if drawn.data is None:
            said = f"{drawn.word}: {drawn.said}" if drawn.said else drawn.word
            fix = "Change the prompt or the picture, or leave this shot out."
            raise RefusedError(self.facts.id, f"no picture was made ({said})", fix, drawn.word, usd)
        facts = {"model": drawn.model or self.facts.model}
        return Result(files=(picture_file(drawn.data),), usd=usd, facts=tuple(facts.items()))

    def _usd(self, drawn: Drawn, way: Settings) -> float | None:
        price = rate(self.prices, self.facts, way)
        if price is None:
            return None
        if price.tokens is None:
            return None if drawn.data is None else quote(self.facts, self.prices, settings=way).usd
        if not drawn.counted:
            return None
        return tokens_usd(price, read=drawn.read, drawn=drawn.drawn, written=drawn.written)
