"""Carrying calls to their end: each fault has one outcome, nothing is sent twice that may have been accepted."""

import resource
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import pytest

from lorakit.errors import (
    AnswerLostError,
    CallFailedError,
    FieldError,
    InputError,
    LorakitError,
    MissingExtraError,
    NotChargedError,
    RefusedError,
)
from lorakit.model import Pending, Request, Result, ResultFile, Ticket
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
    Standing,
    State,
    Store,
    Task,
    collecting,
    engine_call,
)
from lorakit.runs.graph import needs, urgency
from lorakit.testing.scripted import ScriptedEngine, facts_of, picture_result

TICKET = Ticket(provider="nbp", request_id="r1")
BUSY = NotChargedError("nbp", "too many requests", "Wait.")
LOST = AnswerLostError("nbp", "no answer came", "Look.")
REFUSED = RefusedError("nbp", "no picture", "Change the prompt.", "IMAGE_SAFETY", usd=0.01)
FAILED = CallFailedError("nbp", "wrong argument", "Mend it.")


class Quick:
    """A clock whose waits take no time and whose wall clock can be put back."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._elapsed = 0.0
        self.wall = datetime(2026, 11, 24, tzinfo=UTC)

    def elapsed(self) -> float:
        return self._elapsed

    def now(self) -> datetime:
        return self.wall

    def wait(self, event: threading.Event, seconds: float) -> bool:
        self.waits.append(seconds)
        self._elapsed += seconds
        return event.is_set()


@attrs.define(kw_only=True)
class Bench:
    """One project, through as many runs as wanted."""

    folder: Path
    engine: ScriptedEngine
    clock: Quick = attrs.field(factory=Quick)
    cap: float | None = None
    again: bool = False
    limits: Limits = Limits()
    made: int = 0

    def call(self, prompt: str, check: Callable[[Result], None] | None = None) -> Call:
        request = Request(prompt=prompt)
        return engine_call(self.engine, request, title=prompt, **({} if check is None else {"check": check}))

    def run(self, *prompts: str, check: Callable[[Result], None] | None = None) -> list[Outcome]:
        tasks = [self.task(f"{index} {prompt}", self.call(prompt, check)) for index, prompt in enumerate(prompts)]
        return list(self.drive(tasks).values())

    def task(self, name: str, call: Call, *after: str, seconds: float = 0.0) -> Task:
        most = call.quote.most_usd
        return Task(id=name, provider="nbp", make=lambda _: call, after=after, seconds=seconds, most_usd=most)

    def drive(
        self,
        tasks: Sequence[Task],
        groups: Sequence[Group] = (),
        watch: Callable[[Standing], None] = lambda _standing: None,
    ) -> Mapping[str, Outcome]:
        with Ledger(self.folder) as ledger:
            ledger.recover()
            budget = Budget(self.cap, ledger.spent(1))
            for entry in ledger.entries(State.SUBMITTED, State.AMBIGUOUS):
                budget.adopt(entry.key, entry.open_usd)
            store = Store(self.folder)
            carrier = Carrier(ledger=ledger, store=store, budget=budget, clock=self.clock, run=1, again=self.again)
            schedule = Schedule(tasks, groups, carrier, self.limits, {"nbp": 2})
            outcomes = schedule.run(watch)
            self.made = len(carrier.sent)
        return {task.id: outcomes[task.id] for task in tasks}

    @property
    def spent(self) -> float:
        with Ledger(self.folder) as ledger:
            return round(ledger.spent(), 6)


@pytest.fixture(name="bench")
def _bench(tmp_path: Path) -> Bench:
    return Bench(folder=tmp_path, engine=ScriptedEngine(facts=facts_of("nbp")))


def test_a_result_is_stored_and_charged_as_told(bench: Bench) -> None:
    (outcome,) = bench.run("a")
    assert outcome.end is End.DONE
    assert outcome.entry is not None
    (file,) = outcome.entry.files
    assert Store(bench.folder).read(file).startswith(b"\x89PNG")
    assert bench.spent == 0.1


def test_what_is_done_is_not_made_again(bench: Bench) -> None:
    first, second = bench.run("a"), bench.run("a")
    assert [outcome.end for outcome in first + second] == [End.DONE, End.DONE]
    assert (len(bench.engine.seen), bench.spent, bench.made) == (1, 0.1, 0)


def test_equal_calls_of_one_run_are_made_once(bench: Bench) -> None:
    assert [outcome.end for outcome in bench.run(*"aaaaa")] == [End.DONE] * 5
    assert len(bench.engine.seen) == 1


def test_a_ticket_is_asked_until_it_is_done(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    bench.engine.collects.extend([Pending(wait=3), BUSY, Pending(wait=0, lines=("50 %",))])
    (outcome,) = bench.run("a")
    assert outcome.end is End.DONE
    assert len(bench.engine.collected) == 4
    assert bench.clock.waits == [3, 1, pytest.approx(0.01)]


def test_what_was_submitted_is_collected_by_the_next_run_and_not_sent_again(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    bench.engine.collects.extend([Pending(wait=60)] * 40)
    (slow,) = bench.run("a")
    assert (slow.end, slow.entry and slow.entry.state) == (End.WAITING, State.SUBMITTED)
    assert "--resume" in slow.fix
    bench.engine.collects.clear()
    (outcome,) = bench.run("a")
    assert (outcome.end, len(bench.engine.seen)) == (End.DONE, 1)


def test_a_ticket_can_be_collected_without_knowing_what_was_asked(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    bench.engine.collects.append(MissingExtraError("nbp", "gemini"))
    (left,) = bench.run("a")
    assert left.end is End.WAITING
    assert left.entry is not None
    call = collecting(bench.engine, left.entry)
    assert bench.drive([bench.task("t", call)])["t"].end is End.DONE
    assert call.reconcile(bench.clock.now()) is None
    with pytest.raises(CallFailedError, match="by its ticket alone"):
        call.submit()


@pytest.mark.parametrize("asked", [None, 0.5, 30.0])
def test_what_was_not_accepted_is_sent_again_after_a_while(bench: Bench, asked: float | None) -> None:
    bench.engine.submits.extend([NotChargedError("nbp", "429", "Wait.", asked), BUSY])
    (outcome,) = bench.run("a")
    assert (outcome.end, len(bench.engine.seen)) == (End.DONE, 3)
    first, second = bench.clock.waits
    assert max(1.0, asked or 0) <= first <= max(1.0, asked or 0) * 1.25
    assert 2 <= second <= 2.5


def test_a_provider_that_stays_busy_is_given_up_and_asked_by_the_next_run(bench: Bench) -> None:
    bench.engine.submits.extend([BUSY] * 6)
    (outcome,) = bench.run("a")
    assert (outcome.end, len(bench.engine.seen), bench.spent) == (End.FAILED, 6, 0)
    assert "Nothing was charged" in outcome.fix
    assert [each.end for each in bench.run("a")] == [End.DONE]


def test_a_provider_that_asks_for_an_hour_is_not_waited_for(bench: Bench) -> None:
    bench.engine.submits.append(NotChargedError("nbp", "quota used up", "Wait.", 3600))
    (outcome,) = bench.run("a")
    assert (outcome.end, bench.clock.waits) == (End.FAILED, [])
    assert "it asks to wait 3600 s" in outcome.problem


def test_a_lost_answer_is_never_sent_again_unasked(bench: Bench) -> None:
    bench.engine.submits.append(LOST)
    for _ in range(3):
        (outcome,) = bench.run("a")
        assert outcome.end is End.AMBIGUOUS
        assert "runs resolve" in outcome.fix
    assert len(bench.engine.seen) == 1


def test_a_lost_answer_is_found_where_the_provider_can_tell(bench: Bench) -> None:
    bench.engine.submits.append(LOST)
    bench.engine.found = TICKET
    (outcome,) = bench.run("a")
    assert (outcome.end, bench.engine.collected) == (End.DONE, [TICKET])


def test_a_provider_that_cannot_be_asked_leaves_a_call_ambiguous(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_: object) -> None:
        raise NotChargedError("nbp", "the history is down", "Wait.")

    monkeypatch.setattr(ScriptedEngine, "reconcile", down)
    bench.engine.submits.append(LOST)
    (outcome,) = bench.run("a")
    assert outcome.end is End.AMBIGUOUS
    assert outcome.problem == "no answer came; the history is down"


def test_after_the_users_word_it_is_sent_again(bench: Bench) -> None:
    bench.engine.submits.append(LOST)
    (outcome,) = bench.run("a")
    assert outcome.entry is not None
    with Ledger(bench.folder) as ledger:
        ledger.resolve(outcome.entry.key, ledger.charge(outcome.entry.key, 0.1, "the user's word", bench.clock.now()))
    assert [each.end for each in bench.run("a")] == [End.DONE]
    assert bench.spent == 0.2


def test_a_crash_of_the_engine_while_sending_is_ambiguous(bench: Bench) -> None:
    bench.engine.submits.append(KeyError("request_id"))
    (outcome,) = bench.run("a")
    assert outcome.end is End.AMBIGUOUS
    assert outcome.problem == "the engine crashed: KeyError('request_id')"


def test_a_crash_of_the_engine_while_asking_loses_no_ticket(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    bench.engine.collects.append(ValueError("Unknown status: ODD"))
    (outcome,) = bench.run("a")
    assert outcome.end is End.WAITING
    assert "Unknown status: ODD" in outcome.problem
    assert [each.end for each in bench.run("a")] == [End.DONE]
    assert len(bench.engine.seen) == 1


@pytest.mark.parametrize("error", [LOST, KeyError("x")], ids=repr)
def test_a_free_call_is_simply_made_again(bench: Bench, error: Exception) -> None:
    bench.engine.facts = facts_of("nbp", free=True)
    bench.engine.price = 0.0
    bench.engine.submits.append(error)
    assert [each.end for each in bench.run("a")] == [End.FAILED]
    assert [each.end for each in bench.run("a")] == [End.DONE]


@pytest.mark.parametrize("when", ["submit", "collect"])
def test_a_refusal_is_kept_with_the_providers_word(bench: Bench, when: str) -> None:
    if when == "submit":
        bench.engine.submits.append(REFUSED)
    else:
        bench.engine.submits.append(TICKET)
        bench.engine.collects.append(REFUSED)
    for _ in range(2):
        (outcome,) = bench.run("a")
        assert outcome.end is End.REFUSED
        assert outcome.entry is not None
        assert (outcome.entry.word, bench.spent) == ("IMAGE_SAFETY", 0.01)
        assert outcome.fix == "Change the prompt. Add --again to have it made again; it may cost once more."
    bench.again = True
    assert [each.end for each in bench.run("a")] == [End.DONE]


def test_what_failed_without_being_accepted_is_sent_by_the_next_run(bench: Bench) -> None:
    bench.engine.submits.append(FAILED)
    (outcome,) = bench.run("a")
    assert (outcome.end, outcome.problem, bench.spent) == (End.FAILED, "wrong argument", 0)
    assert [each.end for each in bench.run("a")] == [End.DONE]


def test_what_failed_after_it_was_accepted_counts_as_charged(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    bench.engine.collects.append(FAILED)
    outcome = Outcome(end=End.STOPPED)
    for _ in range(2):
        (outcome,) = bench.run("a")
        assert (outcome.end, bench.spent) == (End.FAILED, 0.1)
    assert "--again" in outcome.fix


@pytest.mark.parametrize("name", ["picture.png", "../../evil \x1b.html", "."])
def test_a_result_of_no_use_is_kept_aside(bench: Bench, name: str) -> None:
    file = ResultFile(role="picture", name=name, media_type="text/html", data=b"<html>busy</html>")
    bench.engine.submits.append(Result(files=(file,), usd=0.05))

    def check(_result: Result) -> None:
        raise LorakitError("it is no picture but an HTML page", "Look at it.")

    (outcome,) = bench.run("a", check=check)
    assert (outcome.end, bench.spent) == (End.FAILED, 0.05)
    (kept,) = (bench.folder / "unusable").iterdir()
    assert kept.read_bytes() == b"<html>busy</html>"
    assert str(kept) in outcome.fix


def test_an_empty_result_of_no_use_needs_no_place(bench: Bench) -> None:
    def check(_result: Result) -> None:
        raise LorakitError("nothing came", "Look at it.")

    bench.engine.submits.append(Result(files=()))
    (outcome,) = bench.run("a", check=check)
    assert (outcome.problem, bench.spent) == ("nothing came", 0.1)
    assert not (bench.folder / "unusable").exists()


def test_a_stored_result_that_is_gone_is_collected_again_where_there_is_a_ticket(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    for _ in range(2):
        (outcome,) = bench.run("a")
        assert outcome.end is End.DONE
        assert outcome.entry is not None
        Store(bench.folder).path(outcome.entry.files[0]).unlink()
    assert (len(bench.engine.seen), bench.spent) == (1, 0.2)


def test_a_stored_result_that_is_gone_is_not_bought_again_unasked(bench: Bench) -> None:
    (outcome,) = bench.run("a")
    assert outcome.entry is not None
    Store(bench.folder).path(outcome.entry.files[0]).unlink()
    (outcome,) = bench.run("a")
    assert (outcome.end, outcome.problem) == (End.FAILED, "its stored result is gone")
    bench.again = True
    assert [each.end for each in bench.run("a")] == [End.DONE]


def test_a_cap_is_never_exceeded_and_what_it_does_not_reach_is_told(bench: Bench) -> None:
    bench.cap, bench.engine.most = 0.35, 0.1
    ends = [outcome.end for outcome in bench.run(*"abcdef")]
    assert (ends.count(End.DONE), ends.count(End.UNPAID), bench.spent) == (3, 3, 0.3)


def test_a_worst_case_that_the_cap_does_not_reach_is_not_sent(bench: Bench) -> None:
    bench.cap, bench.engine.most = 0.35, 0.5
    assert [outcome.end for outcome in bench.run("a")] == [End.UNPAID]
    assert bench.engine.seen == []


def test_what_is_ambiguous_stays_held_back(bench: Bench) -> None:
    bench.cap = 0.25
    bench.engine.submits.append(LOST)
    assert [outcome.end for outcome in bench.run("a")] == [End.AMBIGUOUS]
    assert [outcome.end for outcome in bench.run("b", "c")].count(End.DONE) == 1


def test_groups_are_begun_only_where_the_cap_reaches_to_their_end(bench: Bench) -> None:
    bench.cap = 0.5
    tasks = [
        bench.task(f"{group}{step}", bench.call(f"{group}{step}"), *([f"{group}{step - 1}"] if step else []))
        for group in "abc"
        for step in range(2)
    ]
    groups = [Group(id=group, tasks=(f"{group}0", f"{group}1")) for group in "abc"]
    outcomes = bench.drive(tasks, groups)
    assert [outcomes[f"{group}1"].end for group in "abc"] == [End.DONE, End.DONE, End.UNPAID]
    assert (len(bench.engine.seen), bench.spent) == (4, 0.4)


def test_what_is_there_already_is_found_when_the_cap_is_spent(bench: Bench) -> None:
    bench.cap = 0.5
    tasks = [
        bench.task(f"{group}{step}", bench.call(f"{group}{step}"), *([f"{group}{step - 1}"] if step else []))
        for group in "abc"
        for step in range(2)
    ]
    groups = [Group(id=group, tasks=(f"{group}0", f"{group}1")) for group in "abc"]
    bench.drive(tasks, groups)
    bench.cap = 0.4
    outcomes = bench.drive(tasks, groups)
    assert [outcomes[f"{group}1"].end for group in "abc"] == [End.DONE, End.DONE, End.UNPAID]
    assert bench.made == 0


def test_a_cap_need_reach_only_for_what_is_left_of_a_group(bench: Bench) -> None:
    def failing(_: Mapping[str, Outcome]) -> Call:
        raise CallFailedError("nbp", "its picture is gone", "Make it again.")

    bench.run("a0")
    bench.cap = 0.2
    tasks = [bench.task("a0", bench.call("a0")), bench.task("a1", bench.call("a1"), "a0")]
    assert [each.end for each in bench.drive(tasks, [Group(id="a", tasks=("a0", "a1"))]).values()] == [End.DONE] * 2
    assert bench.spent == 0.2
    tasks[1] = attrs.evolve(tasks[1], id="b1", make=failing)
    assert [each.end for each in bench.drive(tasks, [Group(id="a", tasks=("a0", "b1"))]).values()] == [End.UNPAID] * 2
    assert bench.spent == 0.2


def test_money_that_was_not_needed_lets_in_more(bench: Bench) -> None:
    bench.cap, bench.engine.most = 0.5, 0.2
    tasks = [bench.task(prompt, bench.call(prompt)) for prompt in "abcd"]
    outcomes = bench.drive(tasks, [Group(id=p, tasks=(p,)) for p in "abcd"])
    assert [outcome.end for outcome in outcomes.values()] == [End.DONE] * 4
    assert bench.spent == 0.4


def test_what_needs_a_failed_step_is_blocked_by_it(bench: Bench) -> None:
    bench.engine.submits.append(FAILED)
    tasks = [
        bench.task("1", bench.call("1")),
        bench.task("2", bench.call("2"), "1"),
        bench.task("3", bench.call("3"), "2"),
    ]
    outcomes = bench.drive(tasks)
    assert [(outcome.end, outcome.cause) for outcome in outcomes.values()] == [
        (End.FAILED, ""),
        (End.BLOCKED, "1"),
        (End.BLOCKED, "1"),
    ]


def test_tasks_come_after_what_they_wait_for(bench: Bench) -> None:
    with pytest.raises(FieldError, match="'2' waits for '1', which does not come before it"):
        bench.drive([bench.task("2", bench.call("2"), "1")])


def test_a_task_that_cannot_be_made_fails_alone(bench: Bench) -> None:
    def gone(_before: Mapping[str, Outcome]) -> Call:
        raise InputError("hero.png", "it is gone", "Put it back.")

    tasks = [
        Task(id="1", provider="nbp", make=gone),
        bench.task("2", bench.call("2")),
    ]
    outcomes = bench.drive(tasks)
    assert (outcomes["1"].problem, outcomes["2"].end) == ("it is gone", End.DONE)


def test_an_engine_is_asked_no_faster_than_allowed(bench: Bench) -> None:
    bench.limits = Limits(a_minute={"nbp": 120}, at_once={"nbp": 1})
    bench.run(*"abcd")
    assert bench.clock.waits == [pytest.approx(0.5)] * 3


@pytest.mark.parametrize("number", [0, -1, float("nan")])
def test_a_limit_is_above_nothing(number: float) -> None:
    with pytest.raises(FieldError, match="is no limit"):
        Limits(at_once={"nbp": number})


def test_no_more_calls_are_under_way_than_allowed(bench: Bench) -> None:
    most = under_way = 0
    lock = threading.Lock()

    def submit(_engine: ScriptedEngine, request: Request) -> Result:
        nonlocal most, under_way
        with lock:
            under_way += 1
            most = max(most, under_way)
        time.sleep(0.005)
        with lock:
            under_way -= 1
        return picture_result(request.prompt)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ScriptedEngine, "submit", submit)
        bench.limits = Limits(at_once={"nbp": 3})
        bench.run(*"abcdefghijkl")
        assert most == 3
        most, bench.limits = 0, Limits(at_once={"nbp": 8}, together=2)
        bench.run(*"mnopqrstuvwx")
    assert most == 2


def test_a_wall_clock_that_jumps_changes_nothing(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    bench.engine.collects.extend([Pending(wait=10)] * 3)
    bench.clock.wall -= timedelta(days=400)
    assert [outcome.end for outcome in bench.run("a")] == [End.DONE]
    assert bench.clock.waits == [10, 10, 10]


@pytest.fixture(name="small_files")
def _small_files() -> Iterator[None]:
    """As a disk that takes no more: files may not grow beyond a few bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, before)


@pytest.mark.usefixtures("small_files")
def test_a_disk_that_fills_up_stops_the_run_and_loses_no_ticket(bench: Bench) -> None:
    bench.engine.submits.append(TICKET)
    big = ResultFile(role="picture", name="a.png", media_type="image/png", data=b"x" * 3_000_000)
    bench.engine.collects.append(Result(files=(big,), usd=0.1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    with pytest.raises(InputError, match="the result cannot be written: File too large"):
        bench.run("a")
    assert sum(bench.clock.waits) == 6
    resource.setrlimit(resource.RLIMIT_FSIZE, resource.getrlimit(resource.RLIMIT_FSIZE)[1:] * 2)
    assert [outcome.end for outcome in bench.run("a")] == [End.DONE]
    assert len(bench.engine.seen) == 1


def test_no_room_no_paid_call(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lorakit.runs.store._LEAST_FREE", 2**62)
    with pytest.raises(InputError, match="the disk is full"):
        bench.run("a")
    assert bench.engine.seen == []


def test_a_changed_result_is_not_used(bench: Bench) -> None:
    (outcome,) = bench.run("a")
    assert outcome.entry is not None
    store, (file,) = Store(bench.folder), outcome.entry.files
    store.path(file).write_bytes(b"other")
    assert not store.holds(file)
    with pytest.raises(InputError, match="its bytes were changed"):
        store.read(file)
    store.path(file).unlink()
    with pytest.raises(InputError, match="the result cannot be read"):
        store.read(file)


def test_waits_grow_and_end() -> None:
    retries = Retries(spread=0)
    assert [retries.wait(sends, None) for sends in range(1, 7)] == [1, 2, 4, 8, 16, None]


def test_what_takes_longest_to_its_end_goes_first(bench: Bench) -> None:
    bench.limits = Limits(together=1)
    tasks = [
        bench.task("short", bench.call("short"), seconds=1),
        bench.task("long", bench.call("long"), seconds=5),
        bench.task("head", bench.call("head"), seconds=1),
        bench.task("tail", bench.call("tail"), "head", seconds=9),
    ]
    assert urgency({task.id: task for task in tasks}, needs(tasks)) == {"short": 1, "long": 5, "head": 10, "tail": 9}
    bench.drive(tasks)
    order = [request.prompt for request in bench.engine.seen]
    # "tail" may begin once the picture of "head" is stored; how long that takes is the disk's business
    assert order[0] == "head"
    assert order.index("long") < order.index("short")
    assert sorted(order) == ["head", "long", "short", "tail"]


class Presses:
    """Ctrl-C, once the engine has been asked, as often as said."""

    def __init__(self, engine: ScriptedEngine, times: int) -> None:
        self.engine = engine
        self.times = times
        self.standings: list[Standing] = []

    def __call__(self, standing: Standing) -> None:
        self.standings.append(standing)
        if self.times and self.engine.collected:
            self.times -= 1
            raise KeyboardInterrupt


@pytest.fixture(name="patient")
def _patient(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A bench on which the first call gets a ticket that is not done for very long."""
    monkeypatch.setattr(Quick, "wait", lambda _clock, event, _seconds: event.wait(0.01))
    bench.limits = Limits(together=1)
    bench.engine.submits.append(TICKET)
    bench.engine.collects.extend([Pending()] * 100_000)
    return bench


def test_ctrl_c_stops_sending_and_collects_what_was_submitted(patient: Bench) -> None:
    presses = Presses(patient.engine, 1)

    def watch(standing: Standing) -> None:
        if standing.stopping:
            patient.engine.collects.clear()
        presses(standing)

    outcomes = patient.drive([patient.task(prompt, patient.call(prompt)) for prompt in "abc"], watch=watch)
    assert [outcome.end for outcome in outcomes.values()] == [End.DONE, End.STOPPED, End.STOPPED]
    assert presses.standings[-1].done == presses.standings[-1].total == 3


def test_a_second_ctrl_c_leaves_at_once_and_the_ledger_is_whole(patient: Bench) -> None:
    with pytest.raises(KeyboardInterrupt):
        patient.drive([patient.task("a", patient.call("a"))], watch=Presses(patient.engine, 2))
    with Ledger(patient.folder) as ledger:
        assert [entry.state for entry in ledger.entries()] == [State.SUBMITTED]


def test_progress_tells_cost_and_what_is_left(bench: Bench) -> None:
    standings: list[Standing] = []
    began = threading.Event()
    call = bench.call("w")

    def make(_before: Mapping[str, Outcome]) -> Call:
        began.wait(5)
        return call

    def watch(standing: Standing) -> None:
        standings.append(standing)
        began.set()

    waiting = Task(id="w", provider="nbp", make=make, seconds=7)
    bench.drive([waiting, bench.task("x", bench.call("x"), "w", seconds=5)], watch=watch)
    assert (standings[0].done, standings[0].total, standings[0].seconds_left) == (0, 2, 12)
    last = standings[-1]
    assert (last.done, last.seconds_left, round(last.spent_usd, 6), last.held_usd) == (2, 0, 0.2, 0)
