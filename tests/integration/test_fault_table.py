"""What becomes of a plan when a provider does wrong: real engines and clients, the ledger, one fault a row."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import lorakit as lk
from lorakit import project
from lorakit.engines import lorakit_engines
from lorakit.knowledge import PRICES
from lorakit.model import Fate, Forecast, Job, Made, Plan, PlannedStep, Run, Shot, Value
from lorakit.protocols import Engine
from lorakit.runs import SystemClock
from lorakit.testing.loopback import Fault, Providers, loopback
from lorakit.testing.loopback.pictures import png
from lorakit.workflow import Running

COST = Forecast(usd=0.14, usd_unshared=0.14, calls=2, calls_unshared=2, seconds_serial=50)
FAL, NBP = "qwen-multi-angle", "nbp"


@pytest.fixture
def providers() -> Iterator[Providers]:
    with loopback(side=96) as both:
        yield both


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    home = project.init_project(tmp_path / "film", character="JINX", trigger="JINXCHAR").home
    folder = home / "visual/lora_candidates/JINX"
    (folder / "keystones").mkdir(parents=True, exist_ok=True)
    (folder / "keystones" / "hero.png").write_bytes(png(96, 96, b"hero"))
    steps = (
        PlannedStep(engine=FAL, shot=Shot(angle="front"), images=("keystones/hero.png",)),
        PlannedStep(engine=NBP, shot=Shot(expression="furious"), prompt="face identity locked", after=0),
    )
    jobs = (Job(id="front-furious", shot=Shot(angle="front"), recipe="two", steps=steps),)
    return Plan(character="JINX", model="flux-2", prices="today", jobs=jobs, cost=COST, root=str(folder))


def engines() -> dict[str, Engine]:
    quick: dict[str, Value] = {"timeout": 0.6, "wait": 0.01}
    made = (engine for engine in lorakit_engines() if engine.facts.id in {FAL, NBP})
    return {engine.facts.id: engine.configured(quick, PRICES["today"]) for engine in made}


class Hasty(SystemClock):
    """The machine's clock, with waits that take no time."""

    def wait(self, event: threading.Event, seconds: float) -> bool:
        return super().wait(event, min(seconds, 0.01))


def made(plan: Plan) -> tuple[Made, Run]:
    run = lk.generate(plan, engines=engines(), running=Running(clock=Hasty()))
    return run.jobs[0], run


TABLE: list[tuple[str, Fault, Fate, str, float]] = [
    (FAL, Fault.TRUNCATED, Fate.FAILED, "cut off", 0.0003),
    (FAL, Fault.HTML, Fate.FAILED, "it is no picture but", 0.0003),
    (FAL, Fault.WRONG_SIZE, Fate.FAILED, "48 x 16", 0.0003),
    (FAL, Fault.SAFETY, Fate.REFUSED, "flagged by a content checker", 0),
    (FAL, Fault.NO_IMAGE, Fate.REFUSED, "holds no picture", 0.0003),
    (FAL, Fault.BAD_KEY, Fate.FAILED, "does not accept the key in FAL_KEY", 0),
    (FAL, Fault.EXPIRED, Fate.FAILED, "no longer has request", 0.0003),
    (FAL, Fault.LOST_ANSWER, Fate.DONE, "", 0.136),
    (FAL, Fault.READ_TIMEOUT, Fate.DONE, "", 0.136),
    (FAL, Fault.SERVER_ERROR, Fate.AMBIGUOUS, "500 Internal server error", 0),
    (FAL, Fault.TOO_MANY, Fate.DONE, "", 0.136),
    (FAL, Fault.UNAVAILABLE, Fate.DONE, "", 0.136),
    (FAL, Fault.SLOW, Fate.DONE, "", 0.136),
    (FAL, Fault.UNKNOWN_STATUS, Fate.DONE, "", 0.136),
    (FAL, Fault.CUT_DOWNLOAD, Fate.DONE, "", 0.136),
    (NBP, Fault.TRUNCATED, Fate.FAILED, "cut off", 0.136),
    (NBP, Fault.HTML, Fate.FAILED, "it is no picture but", 0.136),
    (NBP, Fault.WRONG_SIZE, Fate.FAILED, "48 x 16", 0.136),
    (NBP, Fault.SAFETY, Fate.REFUSED, "no picture was made (IMAGE_SAFETY)", 0.0015),
    (NBP, Fault.NO_IMAGE, Fate.REFUSED, "no picture was made (STOP: I cannot draw this.)", 0.0016),
    (NBP, Fault.BAD_KEY, Fate.FAILED, "does not accept the key in GOOGLE_API_KEY or GEMINI_API_KEY", 0.0003),
    (NBP, Fault.LOST_ANSWER, Fate.AMBIGUOUS, "the answer was lost", 0.0003),
    (NBP, Fault.READ_TIMEOUT, Fate.AMBIGUOUS, "the answer was lost (ReadTimeout)", 0.0003),
    (NBP, Fault.SERVER_ERROR, Fate.FAILED, "the API failed: 500", 0.0003),
    (NBP, Fault.TOO_MANY, Fate.DONE, "", 0.136),
]


@pytest.mark.parametrize(("engine", "fault", "fate", "says", "usd"), TABLE, ids=[f"{e} {f}" for e, f, *_ in TABLE])
def test_a_fault_has_one_fate_and_the_next_run_pays_nothing_twice(
    providers: Providers, plan: Plan, engine: str, fault: Fault, fate: Fate, says: str, usd: float
) -> None:
    server = providers.fal if engine == FAL else providers.gemini
    server.script(fault)
    told, run = made(plan)
    assert (told.fate, told.engine) == (fate, "" if fate is Fate.DONE else engine)
    assert says in told.problem
    assert run.spent_usd == pytest.approx(usd, abs=0.0012)
    assert fate is Fate.DONE or told.fix.endswith((".", "!", "?"))
    once = [sum(each.bought.values()) for each in (providers.fal, providers.gemini)]
    following, _ = made(plan)
    assert max([*providers.fal.bought.values(), *providers.gemini.bought.values()], default=0) <= 1
    retried = fault in {Fault.BAD_KEY, Fault.SERVER_ERROR} and fate is Fate.FAILED
    assert following.fate is (Fate.DONE if retried else fate)
    assert retried or once == [sum(each.bought.values()) for each in (providers.fal, providers.gemini)]
