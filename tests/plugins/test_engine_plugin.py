"""The documentation's engine plug-in, broken in many ways: the contract names each."""

import http.client
import importlib
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, closing
from datetime import datetime
from pathlib import Path
from types import ModuleType
from typing import ClassVar, Self
from urllib.parse import urlsplit

import attrs
import pytest

from lorakit.errors import AnswerLostError, CallFailedError, NotChargedError, RefusedError
from lorakit.knowledge import PriceTable
from lorakit.model import EngineFacts, Pending, Quote, Request, Result, Ticket, Value
from lorakit.protocols import Engine
from lorakit.testing.engines import EngineContract
from lorakit.testing.loopback import Fault, Loopback

EXAMPLE = Path(__file__).parents[2] / "docs" / "engine-plugin-example"


@pytest.fixture
def sketch(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The example's package, with the engine and the service it speaks to."""
    monkeypatch.syspath_prepend(str(EXAMPLE / "src"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    importlib.import_module("sketch_lorakit.engine")
    importlib.import_module("sketch_lorakit.stand_in")
    yield importlib.import_module("sketch_lorakit")
    for module in ("sketch_lorakit.engine", "sketch_lorakit.stand_in", "sketch_lorakit"):
        sys.modules.pop(module, None)


@attrs.frozen(kw_only=True)
class Wrapped:
    """An engine as it should be; those below do one thing wrong."""

    inner: Engine

    @property
    def facts(self) -> EngineFacts:
        return self.inner.facts

    @property
    def version(self) -> str:
        return self.inner.version

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        return attrs.evolve(self, inner=self.inner.configured(options, prices))

    def quote(self, request: Request) -> Quote:
        return self.inner.quote(request)

    def submit(self, request: Request) -> Ticket | Result:
        return self.inner.submit(request)

    def collect(self, ticket: Ticket) -> Result | Pending:
        return self.inner.collect(ticket)

    def cancel(self, ticket: Ticket) -> None:
        self.inner.cancel(ticket)

    def reconcile(self, request: Request, since: datetime) -> Ticket | None:
        return self.inner.reconcile(request, since)


class SendsAgain(Wrapped):
    def submit(self, request: Request) -> Ticket | Result:
        try:
            return super().submit(request)
        except AnswerLostError:
            return super().submit(request)


class CallsALostAnswerAFailure(Wrapped):
    def submit(self, request: Request) -> Ticket | Result:
        try:
            return super().submit(request)
        except AnswerLostError as error:
            raise CallFailedError("sketch", error.problem, error.fix) from None


class WaitsByItself(Wrapped):
    def submit(self, request: Request) -> Ticket | Result:
        try:
            return super().submit(request)
        except NotChargedError as error:
            super().submit(request)
            raise error from None


class ForgetsTheWait(Wrapped):
    def submit(self, request: Request) -> Ticket | Result:
        try:
            return super().submit(request)
        except NotChargedError as error:
            raise NotChargedError("sketch", error.problem, error.fix) from None


class QuotesTooLittle(Wrapped):
    def quote(self, request: Request) -> Quote:
        return attrs.evolve(super().quote(request), usd=0.001, most_usd=0.001)


class QuotesByAsking(Wrapped):
    def quote(self, request: Request) -> Quote:
        address = urlsplit(os.environ["SKETCH_URL"]).netloc
        with closing(http.client.HTTPConnection(address, timeout=1)) as connection:
            connection.request("GET", "/prices")
            connection.getresponse().read()
        return super().quote(request)


@attrs.frozen(kw_only=True)
class RemembersTickets(Wrapped):
    known: dict[str, Ticket] = attrs.field(factory=dict, eq=False)

    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        return attrs.evolve(super().configured(options, prices), known={})

    def submit(self, request: Request) -> Ticket | Result:
        ticket = super().submit(request)
        assert isinstance(ticket, Ticket)
        self.known[ticket.request_id] = ticket
        return ticket

    def collect(self, ticket: Ticket) -> Result | Pending:
        return super().collect(self.known[ticket.request_id])


class CallsRefusalsFailures(Wrapped):
    def collect(self, ticket: Ticket) -> Result | Pending:
        try:
            return super().collect(ticket)
        except RefusedError as error:
            raise CallFailedError("sketch", error.problem, error.fix) from None


class ShowsTheKey(Wrapped):
    def submit(self, request: Request) -> Ticket | Result:
        try:
            return super().submit(request)
        except CallFailedError as error:
            problem = f"{error.problem}: {os.environ['SKETCH_KEY']}"
            raise CallFailedError("sketch", problem, error.fix) from None


class IsNeverTheSame(Wrapped):
    @property
    def version(self) -> str:
        return str(time.perf_counter_ns())


class DropsOptions(Wrapped):
    def configured(self, options: Mapping[str, Value], prices: PriceTable) -> Self:
        return super().configured({name: value for name, value in options.items() if name == "timeout"}, prices)


class CutsPictures(Wrapped):
    def collect(self, ticket: Ticket) -> Result | Pending:
        found = super().collect(ticket)
        assert isinstance(found, Result)
        return attrs.evolve(found, files=(attrs.evolve(found.files[0], data=found.files[0].data[:90]),))


class NamesNoFix(Wrapped):
    def submit(self, request: Request) -> Ticket | Result:
        try:
            return super().submit(request)
        except CallFailedError as error:
            raise CallFailedError("sketch", error.problem, "no idea") from None


LOST = "test_a_lost_answer_is_never_sent_again"
TURNED = "test_what_was_turned_away_may_be_sent_again"
PICTURE = "test_it_makes_one_sound_picture_for_no_more_than_was_quoted"
BREAKS: list[tuple[Callable[..., Engine], str, tuple[Fault, ...], str]] = [
    (SendsAgain, LOST, (Fault.LOST_ANSWER,), "after lost-answer it sent the paid request again: 2 were accepted"),
    (CallsALostAnswerAFailure, LOST, (Fault.READ_TIMEOUT,), "it owes AnswerLostError, and raised CallFailedError"),
    (WaitsByItself, TURNED, (Fault.TOO_MANY,), "after 429 it went on by itself instead of leaving the wait to others"),
    (ForgetsTheWait, TURNED, (Fault.UNAVAILABLE,), "retry_after does not say how long"),
    (QuotesTooLittle, PICTURE, (), "it cost 0.02, at most 0.001 was quoted"),
    (CutsPictures, PICTURE, (), "what it made is no sound picture"),
    (RemembersTickets, "test_a_ticket_outlives_the_process", (), "a new engine cannot collect a kept ticket"),
    (CallsRefusalsFailures, "test_a_refusal_is_told_with_the_providers_word", (Fault.SAFETY,), "it owes RefusedError"),
    (IsNeverTheSame, "test_its_version_stays_the_same", (), "the version differs between two engines"),
    (DropsOptions, "test_options_it_does_not_know_are_the_providers", (), "was dropped without a word"),
    (NamesNoFix, "test_what_would_fail_again_is_a_failed_call", (Fault.BAD_KEY,), "'no idea' is no whole sentence"),
]


def contract(sketch: ModuleType, broken: Callable[..., Engine]) -> EngineContract:
    class Tests(EngineContract):
        options: ClassVar[Mapping[str, Value]] = {"timeout": 0.5}

        def make_engine(self) -> Engine:
            return broken(inner=sketch.engine.Sketch())

        def provider(self) -> AbstractContextManager[Loopback]:
            return sketch.stand_in.running()  # type: ignore[no-any-return]  # a module without types

    return Tests()


@pytest.mark.parametrize(("broken", "test", "faults", "says"), BREAKS, ids=[each[0].__name__ for each in BREAKS])
def test_a_broken_engine_is_told_what_is_wrong_with_it(
    sketch: ModuleType, broken: Callable[..., Engine], test: str, faults: tuple[Fault, ...], says: str
) -> None:
    getattr(contract(sketch, Wrapped), test)(*faults)
    with pytest.raises(AssertionError) as caught:
        getattr(contract(sketch, broken), test)(*faults)
    assert says in str(caught.value)


def test_a_key_that_is_shown_is_found(
    sketch: ModuleType, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(AssertionError, match="the key is shown in a text of the engine, an error or the log"):
        contract(sketch, ShowsTheKey).test_a_key_is_never_seen(monkeypatch, caplog)


def test_a_quote_that_asks_the_provider_is_found(sketch: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AssertionError, match="a quote touches no network"):
        contract(sketch, QuotesByAsking).test_it_is_quoted_without_network_and_key(monkeypatch)
