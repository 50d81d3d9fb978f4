"""What a plan will cost, in dollars and in time."""

import heapq
from collections.abc import Hashable, Iterator, Mapping, Sequence

import attrs

from lorakit.errors import FieldError
from lorakit.knowledge import PriceTable
from lorakit.model import EngineFacts, Forecast, Job, PlannedStep, Quote
from lorakit.planning.cost import Size, output_size, quote, usual_seconds

__all__ = ["CONCURRENCY", "Call", "calls", "forecast", "makespan", "unpriced"]

CONCURRENCY = (1, 4, 8)
"""The numbers of calls at once that a forecast tells the time for."""
_USUAL = Size(1024, 1024)


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Call:
    """One call of a plan, bought once however many jobs use it."""

    key: Hashable
    """Equal for calls that make the same picture."""
    engine: EngineFacts
    quote: Quote
    after: Hashable | None
    """The key of the call whose picture it starts from."""
    size: Size
    """The picture it makes."""


def calls(
    jobs: Sequence[Job], engines: Mapping[str, EngineFacts], prices: PriceTable, sizes: Mapping[str, Size]
) -> tuple[tuple[Call, ...], ...]:
    """Return each job's calls, in order, with what they cost.

    An engine without a price costs nothing here; :func:`unpriced` names it.

    Args:
        jobs: The jobs of a plan.
        engines: The engines by id, as configured.
        prices: The table to go by.
        sizes: The sizes of the project's pictures by name; others count as 1024 x 1024.
    """
    return tuple(tuple(_calls(job, engines, prices, sizes)) for job in jobs)


def _calls(
    job: Job, engines: Mapping[str, EngineFacts], prices: PriceTable, sizes: Mapping[str, Size]
) -> Iterator[Call]:
    made: list[Call] = []
    for step in job.steps:
        engine = engines[step.engine]
        before = None if step.after is None else made[step.after]
        inputs = [] if before is None else [before.size]
        inputs += [sizes.get(name, _USUAL) for name in step.images]
        call = Call(
            key=(attrs.evolve(step, after=None), before and before.key),
            engine=engine,
            quote=_priced(engine, prices, inputs, step),
            after=before and before.key,
            size=output_size(engine, inputs, step.settings),
        )
        made.append(call)
        yield call


def _priced(engine: EngineFacts, prices: PriceTable, inputs: Sequence[Size], step: PlannedStep) -> Quote:
    try:
        return quote(engine, prices, inputs=inputs, prompt=step.prompt, settings=step.settings)
    except FieldError:
        return Quote(usd=0.0, most_usd=0.0, seconds=usual_seconds(engine))


def unpriced(jobs: Sequence[Job], engines: Mapping[str, EngineFacts], prices: PriceTable) -> Mapping[str, str]:
    """Return the engines of jobs whose price is not known, each with what to do about it."""
    found: dict[str, str] = {}
    for step in {(step.engine, step.settings): step for job in jobs for step in job.steps}.values():
        try:
            quote(engines[step.engine], prices, inputs=[_USUAL], prompt=step.prompt, settings=step.settings)
        except FieldError as error:
            found[step.engine] = f"{error.problem}. {error.fix}"
    return found


def forecast(
    jobs: Sequence[Job], engines: Mapping[str, EngineFacts], prices: PriceTable, sizes: Mapping[str, Size]
) -> Forecast:
    """Return what jobs will cost; the arguments are those of :func:`calls`."""
    every = [call for each in calls(jobs, engines, prices, sizes) for call in each]
    shared = tuple({call.key: call for call in every}.values())
    return Forecast(
        usd=sum(call.quote.usd for call in shared),
        usd_unshared=sum(call.quote.usd for call in every),
        calls=len(shared),
        calls_unshared=len(every),
        seconds_serial=sum(call.quote.seconds for call in every),
        seconds=tuple((count, makespan(shared, count)) for count in CONCURRENCY) if shared else (),
    )


def makespan(shared: Sequence[Call], at_once: int) -> float:
    """Return how long distinct calls take, in seconds, when those with the most work behind them go first.

    Args:
        shared: The calls, each after the one it starts from.
        at_once: How many may be under way; each engine's own limit holds besides.
    """
    left = _left(shared)
    ready = [call for call in shared if call.after is None]
    waiting: dict[Hashable, list[Call]] = {}
    for call in shared:
        if call.after is not None:
            waiting.setdefault(call.after, []).append(call)
    place = {call.key: at for at, call in enumerate(shared)}
    under_way: list[tuple[float, int]] = []
    busy: dict[str, int] = {}
    now = 0.0
    while ready or under_way:
        ready.sort(key=lambda call: (-left[call.key], place[call.key]))
        for call in tuple(ready):
            if len(under_way) < at_once and busy.get(call.engine.id, 0) < call.engine.concurrency:
                ready.remove(call)
                busy[call.engine.id] = busy.get(call.engine.id, 0) + 1
                heapq.heappush(under_way, (now + call.quote.seconds, place[call.key]))
        now, at = heapq.heappop(under_way)
        busy[shared[at].engine.id] -= 1
        ready += waiting.get(shared[at].key, [])
    return now


def _left(shared: Sequence[Call]) -> Mapping[Hashable, float]:
    """Return the seconds from the start of each call to the end of the longest chain behind it."""
    behind: dict[Hashable, float] = {}
    for call in reversed(shared):
        behind[call.key] = behind.get(call.key, 0.0) + call.quote.seconds
        if call.after is not None:
            behind[call.after] = max(behind.get(call.after, 0.0), behind[call.key])
    return behind
