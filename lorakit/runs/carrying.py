"""Carrying one call from intent to its end, so that whatever happens nothing is paid for twice or lost."""

import threading
from collections.abc import Callable

import attrs

from lorakit.errors import (
    AnswerLostError,
    CallFailedError,
    InputError,
    LorakitError,
    NotChargedError,
    RefusedError,
)
from lorakit.model import Pending, Result, Ticket
from lorakit.runs.budget import Budget
from lorakit.runs.call import Call, End, Outcome
from lorakit.runs.clock import Clock
from lorakit.runs.commits import Statement
from lorakit.runs.ledger import Ledger
from lorakit.runs.pacing import Gate, Retries
from lorakit.runs.states import Entry, State, Stored
from lorakit.runs.store import Store

__all__ = ["Carrier"]

_AGAIN = "Add --again to have it made again; it may cost once more."
_RESOLVE = "Look at the provider's history, then: lorakit runs resolve KEY --charged or --not-charged."
_COLLECT = "Run it again with --resume: it is collected, not sent again."
_LONGEST_POLL = 60.0
_SHORTEST_POLL = 0.01
_STORE_WAITS = (0.0, 1.0, 5.0)


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, eq=False)
class Carrier:
    """What a call needs to be carried to its end. Many threads may use it, each for calls of its own."""

    ledger: Ledger
    store: Store
    budget: Budget
    clock: Clock
    run: int
    """The number of the run that pays: the one this run goes on with."""
    retries: Retries = Retries()
    again: bool = False
    """Whether what was refused, or failed after it may have been charged, is sent once more."""
    stop: threading.Event = attrs.field(factory=threading.Event)
    """Set: nothing more is sent; what was submitted is collected."""
    leave: threading.Event = attrs.field(factory=threading.Event)
    """Set: nothing is waited for."""
    sent: list[str] = attrs.field(factory=list)
    """The keys of the calls that were sent, once for each time."""
    tell: Callable[[Call, Pending], None] = lambda _call, _pending: None
    """Called with what a provider says of a call that is not done."""

    def carry(self, call: Call, gate: Gate) -> Outcome:
        """Bring a call to its end, from wherever the ledger says it is.

        Raises:
            InputError: Ledger or store cannot be written; what was submitted can be collected later.
        """
        entry = self.begun(call)
        if entry is None:
            return self._send(call, gate)
        match entry.state:
            case State.DONE:
                return self._stored(call, entry)
            case State.SUBMITTED if entry.ticket is not None:
                return self._poll(call, entry.ticket)
            case State.AMBIGUOUS | State.INTENT:
                return self._reconcile(call)
            case _:
                return self._outcome(call)

    def begun(self, call: Call) -> Entry | None:
        """Return what is known of a call that is not to be sent any more, whatever its end; ``None`` for others."""
        entry = self.ledger.entry(call.key)
        if entry is None or entry.state is State.PLANNED:
            return None
        if entry.state in {State.REFUSED, State.FAILED} and not (entry.paid and not self.again):
            return None
        return entry

    def _stored(self, call: Call, entry: Entry) -> Outcome:
        if all(self.store.holds(file) for file in entry.files):
            return Outcome(end=End.DONE, entry=entry)
        if entry.ticket is not None:
            self.ledger.ticketed(call.key, entry.ticket)
            return self._poll(call, entry.ticket)
        self.ledger.failed(call.key, "its stored result is gone", _AGAIN, None, paid=not call.free)
        return self._outcome(call)

    def _send(self, call: Call, gate: Gate) -> Outcome:
        sends = 0
        while True:
            if not gate.ready(self.stop):
                return Outcome(end=End.STOPPED, entry=self.ledger.entry(call.key))
            if not self.budget.hold(call.key, call.quote.most_usd):
                return Outcome(end=End.UNPAID, entry=self.ledger.entry(call.key))
            self._intend(call)
            sends += 1
            self.sent.append(call.key)
            try:
                answer = call.submit()
            except NotChargedError as error:
                self.ledger.unsent(call.key)
                wait = self.retries.wait(sends, error.retry_after)
                if wait is None:
                    return self._not_sent(call, error)
                gate.pause(wait)
            except Exception as error:  # noqa: BLE001 - an engine may raise anything after it has sent the request
                return self._broken_off(call, error)
            else:
                return self._answered(call, answer)

    def _intend(self, call: Call) -> None:
        if not call.free:
            self.store.check_room()
        self.ledger.intend(
            Entry(
                key=call.key,
                provider=call.provider,
                version=call.version,
                title=call.title,
                request=call.request,
                state=State.INTENT,
                run=self.run,
                quote=call.quote,
                free=call.free,
                sent=self.clock.now(),
            )
        )

    def _not_sent(self, call: Call, error: NotChargedError) -> Outcome:
        self.budget.settle(call.key, 0.0)
        asked = "" if error.retry_after is None else f"; it asks to wait {error.retry_after:.0f} s"
        return self._unsent(
            call, f"{error.problem}{asked}", f"{error.fix} Nothing was charged; --resume sends it again."
        )

    def _unsent(self, call: Call, problem: str, fix: str) -> Outcome:
        return Outcome(end=End.FAILED, entry=self.ledger.entry(call.key), problem=problem, fix=fix)

    def _broken_off(self, call: Call, error: Exception) -> Outcome:
        """Judge a call that raised while it was sent: only what is known not to have been accepted is taken as such."""
        if isinstance(error, RefusedError):
            return self._refused(call, error)
        if isinstance(error, LorakitError) and not isinstance(error, AnswerLostError):
            self.ledger.failed(call.key, error.problem, error.fix, None, paid=False)
            self.budget.settle(call.key, 0.0)
            return self._outcome(call)
        known = isinstance(error, AnswerLostError)
        problem = error.problem if isinstance(error, AnswerLostError) else f"the engine crashed: {error!r}"
        if call.free:
            self.ledger.failed(call.key, problem, "Run it again; it costs nothing.", None, paid=False)
            return self._outcome(call)
        self.ledger.ambiguous(call.key, problem, _RESOLVE if known else f"Report it to the engine's author. {_RESOLVE}")
        return self._reconcile(call)

    def _answered(self, call: Call, answer: Ticket | Result) -> Outcome:
        if isinstance(answer, Result):
            return self._keep(call, answer)
        self.ledger.ticketed(call.key, answer)
        return self._poll(call, answer)

    def _reconcile(self, call: Call) -> Outcome:
        entry = self.ledger.entry(call.key)
        if entry is None or entry.sent is None:
            return self._outcome(call)
        try:
            ticket = call.reconcile(entry.sent)
        except LorakitError as error:
            return attrs.evolve(self._outcome(call), problem=f"{entry.problem}; {error.problem}")
        if ticket is None:
            return self._outcome(call)
        self.ledger.ticketed(call.key, ticket)
        return self._poll(call, ticket)

    def _poll(self, call: Call, ticket: Ticket) -> Outcome:
        began, misses, problem = self.clock.elapsed(), 0, "the provider is not done"
        while True:
            try:
                answer = call.collect(ticket)
            except NotChargedError as error:
                misses += 1
                problem = error.problem
                wait = max(error.retry_after or 0.0, self.retries.first_wait * 2 ** min(misses - 1, 6))
            except RefusedError as error:
                return self._refused(call, error)
            except CallFailedError as error:
                return self._lost(call, error)
            except Exception as error:  # noqa: BLE001 - whatever an engine raises, the ticket stays good
                return self._left(call, error)
            else:
                if isinstance(answer, Result):
                    return self._keep(call, answer)
                self.tell(call, answer)
                wait = answer.wait
            left = began + call.patience - self.clock.elapsed()
            wait = min(max(wait, _SHORTEST_POLL), _LONGEST_POLL, max(left, _SHORTEST_POLL))
            if left <= 0 or self.clock.wait(self.leave, wait):
                return Outcome(end=End.WAITING, entry=self.ledger.entry(call.key), problem=problem, fix=_COLLECT)

    def _left(self, call: Call, error: Exception) -> Outcome:
        problem = error.problem if isinstance(error, LorakitError) else f"the engine crashed: {error!r}"
        fix = f"{error.fix} {_COLLECT}" if isinstance(error, LorakitError) else f"Report it to its author. {_COLLECT}"
        return Outcome(end=End.WAITING, entry=self.ledger.entry(call.key), problem=problem, fix=fix)

    def _lost(self, call: Call, error: CallFailedError) -> Outcome:
        """A request that was accepted came to nothing: it counts as charged as quoted, for nobody says otherwise."""
        charge = self._charge(call, call.quote.usd, "quoted, no result")
        self.ledger.failed(call.key, error.problem, f"{error.fix} {_AGAIN}", charge)
        self.budget.settle(call.key, call.quote.usd)
        return self._outcome(call)

    def _refused(self, call: Call, error: RefusedError) -> Outcome:
        usd = error.usd or 0.0
        fix = f"{error.fix} {_AGAIN}"
        self.ledger.refused(call.key, error.word, error.problem, fix, self._charge(call, usd, "refused"))
        self.budget.settle(call.key, usd)
        return self._outcome(call)

    def _keep(self, call: Call, result: Result) -> Outcome:
        usd = call.quote.usd if result.usd is None else result.usd
        charge = self._charge(call, usd, "quoted" if result.usd is None else "told by the provider")
        try:
            call.check(result)
        except LorakitError as error:
            aside = ", ".join(str(self.store.put_aside(file, call.key)) for file in result.files)
            fix = f"What came is kept in {aside}. {_AGAIN}" if aside else _AGAIN
            self.ledger.failed(call.key, error.problem, fix, charge, paid=not call.free)
        else:
            self.ledger.done(call.key, self._put(result), result.facts, charge)
        self.budget.settle(call.key, usd)
        return self._outcome(call)

    def _put(self, result: Result) -> tuple[Stored, ...]:
        """Store a result; while that cannot be done it is tried again, for it may be the only copy."""
        for wait in _STORE_WAITS[1:]:
            try:
                return tuple(self.store.put(file) for file in result.files)
            except InputError:
                self.clock.wait(self.leave, wait)
        return tuple(self.store.put(file) for file in result.files)

    def _charge(self, call: Call, usd: float, why: str) -> Statement | None:
        return self.ledger.charge(call.key, usd, why, self.clock.now()) if usd else None

    def _outcome(self, call: Call) -> Outcome:
        entry = self.ledger.entry(call.key)
        if entry is None or entry.state is State.PLANNED:
            return Outcome(end=End.STOPPED, entry=entry)
        ends = {State.SUBMITTED: End.WAITING, State.INTENT: End.AMBIGUOUS}
        end = ends.get(entry.state) or End(entry.state.value)
        return Outcome(end=end, entry=entry, problem=entry.problem, fix=entry.fix)
