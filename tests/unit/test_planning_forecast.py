"""What a plan will cost and how long it takes."""

import attrs
import pytest

from lorakit.knowledge import ENGINES, PRICES
from lorakit.model import Job, PlannedStep, Shot
from lorakit.planning.cost import Size
from lorakit.planning.forecast import calls, forecast, makespan, unpriced

TODAY = PRICES["today"]


def step(engine: str, after: int | None = None, prompt: str = "") -> PlannedStep:
    return PlannedStep(engine=engine, after=after, prompt=prompt, images=() if after is not None else ("hero.png",))


def job(name: str, prompt: str) -> Job:
    steps = (step("qwen-multi-angle"), step("nbp", 0, prompt), step("seedvr2", 1))
    return Job(id=name, shot=Shot(), recipe="three-pass", steps=steps)


def test_equal_steps_on_equal_pictures_are_bought_once() -> None:
    jobs = (job("a", "tired"), job("b", "wary"), job("c", "wary"))
    cost = forecast(jobs, ENGINES, TODAY, {"hero.png": Size(1024, 1024)})
    assert (cost.calls, cost.calls_unshared) == (5, 9)
    assert cost.usd < cost.usd_unshared
    assert cost.seconds_serial == pytest.approx(3 * 56)


def test_sizes_go_from_step_to_step() -> None:
    made = calls((job("a", "tired"),), ENGINES, TODAY, {"hero.png": Size(512, 512)})[0]
    assert [call.size for call in made] == [Size(512, 512), Size(1024, 1024), Size(2048, 2048)]


def test_a_plan_of_nothing_costs_nothing() -> None:
    cost = forecast((), ENGINES, TODAY, {})
    assert (cost.usd, cost.calls, cost.seconds) == (0, 0, ())


def test_time_is_bound_by_calls_at_once_and_by_each_engine() -> None:
    jobs = tuple(job(str(at), f"look {at}") for at in range(6))
    shared = tuple({call.key: call for each in calls(jobs, ENGINES, TODAY, {}) for call in each}.values())
    assert makespan(shared, 1) == pytest.approx(18.5 + 6 * 37.5)
    slow = {**ENGINES, "nbp": attrs.evolve(ENGINES["nbp"], concurrency=1)}
    narrow = tuple({call.key: call for each in calls(jobs, slow, TODAY, {}) for call in each}.values())
    assert makespan(narrow, 8) == pytest.approx(18.5 + 6 * 30 + 7.5)
    assert makespan(shared, 100) == pytest.approx(18.5 + 2 * 30 + 7.5)


def test_engines_without_a_price_cost_nothing_and_are_named() -> None:
    jobs = (Job(id="a", shot=Shot(), recipe="x", steps=(step("gemini-flash"),)),)
    assert forecast(jobs, ENGINES, PRICES["seed"], {}).usd == 0
    assert list(unpriced(jobs, ENGINES, PRICES["seed"])) == ["gemini-flash"]
    assert unpriced(jobs, ENGINES, TODAY) == {}
