"""What every engine owes: the conformance tests of the ``Engine`` protocol, to subclass.

An engine that works offline needs its maker alone; one with a provider also needs a stand-in for it, which counts what
it sells and does wrong what it is told. ``lorakit.testing.loopback`` has those of fal and the Gemini API, and
``Loopback`` to build others on::

    from lorakit.testing.engines import EngineContract
    from lorakit.testing.loopback import loopback

    class TestMyEngine(EngineContract):
        def make_engine(self):
            return MyEngine()

        @contextmanager
        def provider(self):
            with loopback(side=64) as providers:
                yield providers.fal
"""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from typing import ClassVar, TypeVar

import pytest

from lorakit import convert
from lorakit.errors import (
    AnswerLostError,
    CallFailedError,
    FieldError,
    LorakitError,
    NotChargedError,
    ProviderError,
    RefusedError,
)
from lorakit.images.opening import decode
from lorakit.images.reading import PictureError
from lorakit.knowledge import PRICES, PriceTable
from lorakit.model import Picture, Request, Result, Shot, Ticket, Value
from lorakit.protocols import Engine
from lorakit.testing.loopback import Fault, Loopback
from lorakit.testing.loopback.pictures import png
from lorakit.vocab import Angle

__all__ = ["EngineContract"]

_EXTRA = "lorakit_contract_extra"
_SECRET = "a-secret-that-must-not-be-seen"  # noqa: S105 - a test's own
_POLLS = 50
_LABELS = {"angle": Angle.BACK_LEFT, "framing": "medium"}
E = TypeVar("E", bound=LorakitError)


def __dir__() -> list[str]:
    return __all__


class EngineContract:
    """Tests of one engine; a subclass makes it and, where it has a provider, a stand-in for that.

    Every failed test says what the engine owes and what it did instead.
    """

    options: ClassVar[Mapping[str, Value]] = {"timeout": 1.0, "wait": 0.01}
    """Options the engine is configured with, such as short time-outs; ``{}`` for one that has none."""
    prices: ClassVar[PriceTable] = PRICES["today"]
    faults: ClassVar[tuple[Fault, ...]] = (
        Fault.LOST_ANSWER,
        Fault.READ_TIMEOUT,
        Fault.TOO_MANY,
        Fault.UNAVAILABLE,
        Fault.BAD_KEY,
        Fault.BAD_REQUEST,
        Fault.SAFETY,
        Fault.NO_IMAGE,
    )
    """What the provider's stand-in can do wrong."""
    side: ClassVar[int] = 64
    """Pixels on each side of the picture the engine is given."""

    def make_engine(self) -> Engine:
        """Return a new engine, as another process would find it."""
        raise NotImplementedError("return a new engine from make_engine")  # the one thing a subclass owes

    def provider(self) -> AbstractContextManager[Loopback | None]:
        """Return the provider's stand-in, running, with the engine's client pointed at it; ``None`` for no provider."""
        return nullcontext()

    def request(self) -> Request:
        """Return what the engine is asked: all it says it can set, of one picture."""
        able = self.make_engine().facts.capabilities
        shot = Shot(**{name: _LABELS.get(name, f"some {name}") for name in able})
        hero = Picture(
            data=png(self.side, self.side, b"a hero"), media_type="image/png", width=self.side, height=self.side
        )
        return Request(shot=shot, prompt="Turn the camera to the left.", pictures=(hero,))

    def test_it_is_an_engine_that_names_itself(self) -> None:
        """It has what the protocol asks, an id, texts, a version, and numbers that can be."""
        engine = self._engine()
        assert isinstance(engine, Engine), "an engine has all that lorakit.protocols.Engine names"
        facts = engine.facts
        for name in ("id", "title", "model", "role", "source"):
            assert getattr(facts, name).strip(), f"facts.{name} is empty"
        assert facts.id == facts.id.lower().strip(), f"the id {facts.id!r} is lower-case"
        assert 1 <= facts.used_references <= facts.max_references, "it is sent more pictures than it takes"
        assert facts.concurrency >= 1, "concurrency is at least 1"
        assert facts.free or facts.keys, "an engine that costs something names the variable of its key in facts.keys"

    def test_its_version_stays_the_same(self) -> None:
        """Two processes with the same settings agree on it, and it goes with what changes its pictures."""
        first, second = self._engine(), self._engine()
        assert first.version.strip(), "the version is empty"
        assert first.version == second.version, "the version differs between two engines with the same settings"

    def test_it_is_quoted_without_network_and_key(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A quote is pure, finite, and its worst case not below what is expected."""
        engine, request = self._engine(), self.request()
        with self.provider() as provider:
            self._forget_keys(monkeypatch)
            quote = engine.quote(request)
            assert quote == engine.quote(request), "the same request is quoted differently"
            assert 0 <= quote.usd <= quote.most_usd < math.inf, f"expected {quote.usd}, at most {quote.most_usd}"
            assert 0 <= quote.seconds < math.inf, f"it takes {quote.seconds} seconds"
            assert provider is None or not provider.calls, "a quote touches no network"
        assert not engine.facts.free or quote.most_usd == 0, "a free engine is quoted at nothing"

    def test_it_makes_one_sound_picture_for_no_more_than_was_quoted(self) -> None:
        """One request buys once, and what comes is a picture at a price within the quote."""
        engine, request = self._engine(), self.request()
        with self.provider() as provider:
            result = self._made(engine, engine.submit(request))
            assert provider is None or sum(provider.bought.values()) == 1, "one request was bought more than once"
        assert result.files, "the result holds no file"
        picture = result.files[0]
        assert picture.role == "picture", f"the first file's role is {picture.role!r}, not 'picture'"
        try:
            form = decode(picture.data).format
        except PictureError as error:
            raise AssertionError(f"what it made is no sound picture: {error}") from None
        assert picture.media_type == f"image/{form.lower()}", f"{picture.media_type} for a {form}"
        most = engine.quote(request).most_usd
        assert result.usd is None or result.usd <= most + 1e-9, f"it cost {result.usd}, at most {most} was quoted"

    def test_a_ticket_outlives_the_process(self) -> None:
        """Written as JSON and read by a new engine it still fetches the picture, as often as it is asked."""
        with self.provider() as provider:
            ticket = self._engine().submit(self.request())
            if isinstance(ticket, Result):
                return
            text = json.dumps(convert.unstructure(ticket))
            kept = convert.structure(json.loads(text), Ticket)
            first, again = (_answer(lambda: self._made(self._engine(), kept)) for _ in range(2))
            for found in (first, again):
                what = f"{type(found).__name__}: {found}"
                assert isinstance(found, Result), (
                    f"a new engine cannot collect a kept ticket, as often as asked: {what}"
                )
            assert first == again, "asking twice gives two different pictures"
            assert provider is None or sum(provider.bought.values()) == 1, "collecting bought again"

    def test_a_request_can_be_cancelled(self) -> None:
        """Cancelling does what it can, or says why it cannot."""
        with self.provider():
            engine = self._engine()
            ticket = engine.submit(self.request())
            if isinstance(ticket, Ticket):
                with _only(ProviderError, "cancel"):
                    engine.cancel(ticket)

    def test_a_ticket_nobody_knows_is_a_failed_call(self) -> None:
        """Collecting what the provider never heard of fails for good, in words."""
        with self.provider():
            engine = self._engine()
            found = _raised(lambda: engine.collect(Ticket(provider=engine.facts.id, request_id="nobody-knows-it")))
            _expect(found, CallFailedError, "collecting a ticket nobody knows")

    @pytest.mark.parametrize("fault", [Fault.LOST_ANSWER, Fault.READ_TIMEOUT])
    def test_a_lost_answer_is_never_sent_again(self, fault: Fault) -> None:
        """When a request may have been accepted, it says so, sends it no more, and looks for it without buying."""
        with self._faulty(fault) as provider:
            engine, request, sent = self._engine(), self.request(), datetime.now(UTC)
            found = _raised(lambda: engine.submit(request))
            count = sum(provider.bought.values())
            assert count <= 1, f"after {fault.value} it sent the paid request again: {count} were accepted"
            _expect(found, AnswerLostError, f"after {fault.value}")
            ticket = engine.reconcile(request, sent)
            if ticket is not None:
                assert self._made(self._engine(), ticket).files, "a ticket that was found again leads to no picture"
            assert sum(provider.bought.values()) == 1, "looking for a lost request bought again"

    @pytest.mark.parametrize("fault", [Fault.TOO_MANY, Fault.UNAVAILABLE])
    def test_what_was_turned_away_may_be_sent_again(self, fault: Fault) -> None:
        """What was turned away is told as not charged, with the wait the provider asks for, and goes later."""
        with self._faulty(fault) as provider:
            engine, request = self._engine(), self.request()
            error = _expect(_raised(lambda: engine.submit(request)), NotChargedError, f"after {fault.value}")
            assert not provider.accepted, (
                f"after {fault.value} it went on by itself instead of leaving the wait to others"
            )
            assert error.retry_after, "the provider asked to wait (Retry-After), and retry_after does not say how long"
            assert self._made(engine, engine.submit(request)).files

    @pytest.mark.parametrize("fault", [Fault.BAD_KEY, Fault.BAD_REQUEST])
    def test_what_would_fail_again_is_a_failed_call(self, fault: Fault) -> None:
        """A wrong key or argument is told as such, once."""
        with self._faulty(fault) as provider:
            engine, request = self._engine(), self.request()
            _expect(
                _raised(lambda: self._made(engine, engine.submit(request))), CallFailedError, f"after {fault.value}"
            )
            assert not provider.accepted, f"after {fault.value} it tried again"

    @pytest.mark.parametrize("fault", [Fault.SAFETY, Fault.NO_IMAGE])
    def test_a_refusal_is_told_with_the_providers_word(self, fault: Fault) -> None:
        """A picture the provider will not make, or did not make, is a refusal, not a failure."""
        with self._faulty(fault):
            engine, request = self._engine(), self.request()
            found = _raised(lambda: self._made(engine, engine.submit(request)))
            error = _expect(found, RefusedError, f"after {fault.value}")
            assert error.word.strip(), "the refusal lacks the provider's word"

    def test_a_key_is_never_seen(self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
        """The key is in no text of the engine, its errors, its tickets and the log."""
        caplog.set_level("DEBUG")
        with self.provider() as provider:
            engine = self._engine()
            for name in engine.facts.keys:
                monkeypatch.setenv(name, _SECRET)
            told = [repr(engine), repr(engine.facts), engine.version]
            found = _raised(lambda: self._made(engine, engine.submit(self.request())))
            told += [f"{found!r} {found}", caplog.text]
            if provider is not None and engine.facts.keys:
                _expect(found, CallFailedError, "with a key the provider does not know")
        assert _SECRET not in " ".join(told), "the key is shown in a text of the engine, an error or the log"

    def test_without_a_key_nothing_is_sent(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A missing key is told with the variable it is looked for in."""
        with self.provider() as provider:
            engine = self._engine()
            if provider is None or not engine.facts.keys:
                return
            self._forget_keys(monkeypatch)
            error = _expect(_raised(lambda: engine.submit(self.request())), CallFailedError, "without a key")
            assert any(name in str(error) for name in engine.facts.keys), "the message names no variable of a key"
            assert not provider.accepted, "without a key something was sent"

    def test_options_it_does_not_know_are_the_providers(self) -> None:
        """An unknown option reaches the provider, or is refused with a fix; it is never dropped without a word."""
        with self.provider() as provider:
            try:
                engine = self.make_engine().configured({**self.options, _EXTRA: 1}, self.prices)
                engine.submit(self.request())
            except (FieldError, CallFailedError) as error:
                assert error.fix.strip(), "an option is refused without a fix"  # noqa: PT017 - refusing is allowed
            else:
                sent = json.dumps(provider.arguments) if provider is not None else _EXTRA
                assert _EXTRA in sent, "an option it does not know was dropped without a word"

    def _engine(self) -> Engine:
        return self.make_engine().configured(self.options, self.prices)

    def _made(self, engine: Engine, answer: Ticket | Result) -> Result:
        if isinstance(answer, Result):
            return answer
        for _ in range(_POLLS):
            found = engine.collect(answer)
            if isinstance(found, Result):
                return found
        raise AssertionError(f"asked {_POLLS} times, it is still not done")

    def _forget_keys(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in self.make_engine().facts.keys:
            monkeypatch.delenv(name, raising=False)

    @contextmanager
    def _faulty(self, fault: Fault) -> Iterator[Loopback]:
        with self.provider() as provider:
            if provider is None or fault not in self.faults:
                pytest.skip(f"there is no provider that can do {fault.value}")
            provider.script(fault)
            yield provider


def _answer(call: Callable[[], object]) -> object:
    """Return what a call returns or raises."""
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is judged
        return error


def _raised(call: Callable[[], object]) -> Exception | None:
    """Return what a call raises, or ``None``."""
    answer = _answer(call)
    return answer if isinstance(answer, Exception) else None


def _expect(found: Exception | None, kind: type[E], when: str) -> E:
    """Judge what an engine raised: the right error, in whole sentences."""
    what = "nothing" if found is None else f"{type(found).__name__}: {found}"
    assert isinstance(found, kind), f"{when} it owes {kind.__name__}, and raised {what}"
    assert found.problem.strip(), f"{when}: the error does not say what is wrong"
    assert found.fix.rstrip("'\"").endswith((".", "?", "!")), f"{when}: the fix {found.fix!r} is no whole sentence"
    return found


@contextmanager
def _only(kind: type[LorakitError], what: str) -> Iterator[None]:
    """Let a call pass, or raise what it may."""
    try:
        yield
    except kind:
        return
    except Exception as error:  # whatever else an engine raises breaks the contract
        raise AssertionError(f"{what} raised {type(error).__name__}: {error}") from error
