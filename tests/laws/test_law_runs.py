"""Laws of paying: whatever providers do and wherever the program dies, nothing is bought twice or lost."""

import shutil
import tempfile
import threading
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from lorakit.errors import AnswerLostError, CallFailedError, NotChargedError, RefusedError
from lorakit.model import Pending, Quote, Request, Result, Ticket
from lorakit.runs import (
    Budget,
    Call,
    Carrier,
    End,
    Group,
    Ledger,
    Limits,
    Outcome,
    Retries,
    Schedule,
    State,
    Store,
    Task,
    engine_call,
)
from lorakit.runs.commits import Commits, Statement
from lorakit.testing.scripted import ScriptedEngine, facts_of, picture_result
from lorakit.testing.strategies import requests

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PROMPTS = ("a", "b", "c", "d")
CAP = 0.55
PRICE = 0.1
SENDS = st.sampled_from(
    ("picture", "ticket", "ticket", "busy", "bad", "refused", "lost before", "lost after", "dies before", "dies after")
)
ASKS = st.sampled_from(("picture", "pending", "busy", "failed", "refused", "dies", "odd"))


class DeadError(BaseException):
    """The process is no more: no handler of errors sees it."""


class Timeless:
    """A clock without waiting."""

    def __init__(self) -> None:
        self._elapsed = 0.0

    def elapsed(self) -> float:
        return self._elapsed

    def now(self) -> datetime:
        return NOW

    def wait(self, event: threading.Event, seconds: float) -> bool:
        self._elapsed += seconds
        return event.is_set()


@attrs.define(eq=False)
class Provider:
    """What really happened, as only the provider knows."""

    accepted: Counter[str] = attrs.field(factory=Counter)
    """Paid submits that were accepted, by prompt."""
    sends: list[str] = attrs.field(factory=list)
    """What happens to the next submits."""
    asks: list[str] = attrs.field(factory=list)
    """What happens to the next questions."""
    tells: bool = False
    """Whether it finds a request whose answer was lost."""
    tickets: dict[str, Ticket] = attrs.field(factory=dict)
    """The last accepted request of each prompt, until somebody has said what became of it."""
    lock: threading.Lock = attrs.field(factory=threading.Lock)

    @property
    def charged(self) -> float:
        return PRICE * self.accepted.total()

    def submit(self, request: Request) -> Ticket | Result:
        with self.lock:
            act = self.sends.pop(0) if self.sends else "picture"
            ticket = Ticket(provider="nbp", request_id=f"{request.prompt} {self.accepted.total()}")
            if act in {"picture", "ticket", "lost after", "dies after"}:
                self.accepted[request.prompt] += 1
                self.tickets[request.prompt] = ticket
        match act:
            case "picture":
                return picture_result(request.prompt, usd=PRICE, side=8)
            case "ticket":
                return ticket
            case "busy":
                raise NotChargedError("nbp", "busy", "Wait.")
            case "bad":
                raise CallFailedError("nbp", "bad", "Mend it.")
            case "refused":
                raise RefusedError("nbp", "refused", "Change it.", "SAFETY")
            case "lost before" | "lost after":
                raise AnswerLostError("nbp", "lost", "Look.")
            case _:
                raise DeadError

    def collect(self, ticket: Ticket) -> Result | Pending:
        with self.lock:
            act = self.asks.pop(0) if self.asks else "picture"
        match act:
            case "pending":
                return Pending(wait=100)
            case "busy":
                raise NotChargedError("nbp", "busy", "Wait.")
            case "failed":
                raise CallFailedError("nbp", "failed", "Ask.")
            case "refused":
                raise RefusedError("nbp", "refused", "Change it.", "SAFETY", usd=PRICE)
            case "odd":
                raise ValueError(act)
            case "dies":
                raise DeadError
            case _:
                return picture_result(ticket.request_id, usd=PRICE, side=8)

    def reconcile(self, request: Request, _since: datetime) -> Ticket | None:
        return self.tickets.get(request.prompt) if self.tells else None


class Mortal(Commits):
    """Commits of a process that dies at one of them, before or after the disk has it."""

    left: int = 10**9
    after: bool = False

    def write(self, *statements: Statement) -> int:
        self.left -= 1
        if self.left == 0 and not self.after:
            raise DeadError
        changed = super().write(*statements)
        if self.left == 0:
            raise DeadError
        return changed


def call_of(provider: Provider, prompt: str) -> Call:
    engine = ScriptedEngine(facts=facts_of("nbp"), price=PRICE)
    request = Request(prompt=prompt)
    call = engine_call(engine, request, title=prompt)
    return attrs.evolve(
        call,
        submit=lambda: provider.submit(request),
        collect=provider.collect,
        reconcile=lambda since: provider.reconcile(request, since),
        quote=Quote(usd=PRICE, most_usd=PRICE, seconds=1),
        patience=500,
    )


class Paying(RuleBasedStateMachine):
    """A project that is run again and again, by processes that die, against a provider that does anything."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.provider = Provider()
        self.resolved: Counter[str] = Counter()
        self.refused: set[str] = set()

    def teardown(self) -> None:
        try:
            self.heal()
        finally:
            shutil.rmtree(self.folder)

    @rule(
        prompts=st.lists(st.sampled_from(PROMPTS), min_size=1, max_size=6),
        sends=st.lists(SENDS, max_size=8),
        asks=st.lists(ASKS, max_size=8),
        tells=st.booleans(),
        dies=st.none() | st.tuples(st.integers(1, 14), st.booleans()),
        workers=st.integers(1, 3),
    )
    def run_it(
        self,
        prompts: list[str],
        sends: list[str],
        asks: list[str],
        tells: bool,  # noqa: FBT001 - Hypothesis calls it
        dies: tuple[int, bool] | None,
        workers: int,
    ) -> None:
        self.provider.sends, self.provider.asks, self.provider.tells = sends, asks, tells
        self.drive(prompts, dies, workers)

    @rule()
    def say_what_became_of_it(self) -> None:
        self.resolve()

    @invariant()
    def nothing_is_bought_twice(self) -> None:
        for prompt, times in self.provider.accepted.items():
            assert times <= 1 + self.resolved[prompt]

    @invariant()
    def the_cap_holds(self) -> None:
        assert self.provider.charged <= CAP + 1e-9

    @invariant()
    def the_books_hold_all_that_was_charged(self) -> None:
        with Ledger(self.folder) as ledger:
            open_usd = sum(entry.open_usd for entry in ledger.entries())
            assert ledger.spent() + open_usd >= self.provider.charged - 1e-9

    def states(self, *states: State) -> list[str]:
        with Ledger(self.folder) as ledger:
            return [entry.title for entry in ledger.entries(*states)]

    def drive(self, prompts: list[str], dies: tuple[int, bool] | None = None, workers: int = 1) -> dict[str, Outcome]:
        ledger = Ledger(self.folder)
        ledger.recover()
        budget = Budget(CAP, ledger.spent())
        for entry in ledger.entries(State.SUBMITTED, State.AMBIGUOUS):
            budget.adopt(entry.key, entry.open_usd)
        if dies is not None:
            ledger._commits.__class__ = Mortal  # noqa: SLF001 - where a process can die is the ledger's own business
            vars(ledger._commits).update(left=dies[0], after=dies[1])  # noqa: SLF001 - as above
        carrier = Carrier(
            ledger=ledger,
            store=Store(self.folder),
            budget=budget,
            clock=Timeless(),
            run=1,
            retries=Retries(sends=2),
        )
        tasks = [self.task(f"{index} {prompt}", prompt) for index, prompt in enumerate(prompts)]
        groups = [Group(id=task.id, tasks=(task.id,)) for task in tasks]
        schedule = Schedule(tasks, groups, carrier, Limits(together=workers), {"nbp": 3})
        try:
            return {name.split()[1]: outcome for name, outcome in schedule.run().items()}
        except DeadError:
            return {}
        finally:
            ledger.close()

    def task(self, name: str, prompt: str) -> Task:
        call = call_of(self.provider, prompt)
        return Task(id=name, provider="nbp", make=lambda _: call, seconds=1, most_usd=PRICE)

    def resolve(self) -> None:
        with Ledger(self.folder) as ledger:
            ledger.recover()
            for entry in ledger.entries(State.AMBIGUOUS):
                self.provider.tickets.pop(entry.title, None)
                was_charged = self.provider.accepted[entry.title] * PRICE > entry.usd + 1e-9
                charge = ledger.charge(entry.key, PRICE, "the user's word", NOW) if was_charged else None
                ledger.resolve(entry.key, charge)
                self.resolved[entry.title] += 1

    def heal(self) -> None:
        """All goes well from now on: whatever was submitted is collected, and all that can be done is done."""
        submitted = self.states(State.SUBMITTED)
        self.provider.sends, self.provider.asks, self.provider.tells = [], [], False
        outcomes = self.drive(list(PROMPTS))
        self.resolve()
        outcomes |= self.drive(list(PROMPTS))
        assert all(outcomes[prompt].end is End.DONE for prompt in submitted)
        assert {outcome.end for outcome in outcomes.values()} <= {End.DONE, End.REFUSED, End.FAILED, End.UNPAID}
        for outcome in outcomes.values():
            if outcome.end is End.FAILED:
                assert outcome.entry is not None
                assert outcome.entry.paid
        self.nothing_is_bought_twice()
        self.the_cap_holds()


FEWER = settings(max_examples=settings().max_examples // 6, stateful_step_count=7)
Paying.TestCase.settings = FEWER
TestPaying = Paying.TestCase


@FEWER
@given(st.data())
def test_equal_requests_have_equal_keys_and_others_have_not(data: st.DataObject) -> None:
    engine = ScriptedEngine(facts=facts_of("nbp"))
    one, other = data.draw(requests()), data.draw(requests())

    def key(request: Request) -> str:
        return engine_call(engine, request, title="").key

    assert key(one) == key(attrs.evolve(one))
    if one != other:
        assert (key(one) == key(other)) == (attrs.evolve(one, pictures=other.pictures) == other and digests(one, other))


def digests(one: Request, other: Request) -> bool:
    return [picture.digest for picture in one.pictures] == [picture.digest for picture in other.pictures]


@pytest.mark.parametrize("change", ["version", "id"])
def test_another_engine_or_version_has_another_key(change: str) -> None:
    def key(engine: ScriptedEngine) -> str:
        return engine_call(engine, Request(prompt="a"), title="").key

    changes: dict[str, dict[str, Any]] = {"version": {"version": "2"}, "id": {"facts": facts_of("other")}}
    other = changes[change]
    assert key(ScriptedEngine(facts=facts_of("nbp"))) != key(ScriptedEngine(**{"facts": facts_of("nbp"), **other}))


@given(cap=st.floats(0, 10), wishes=st.lists(st.tuples(st.floats(0, 3), st.floats(0, 1)), max_size=20))
def test_a_budget_never_lets_out_more_than_its_cap(cap: float, wishes: list[tuple[float, float]]) -> None:
    budget = Budget(cap)
    for index, (most, share) in enumerate(wishes):
        if budget.hold(str(index), most):
            assert budget.spent + budget.held <= cap + 1e-6 or most == 0
            budget.settle(str(index), most * share)
    assert budget.spent <= cap + 1e-6
