"""Killed at any moment and run again: every job ends done, nothing is bought twice but what was told, the cap holds.

Real clients against loopback providers in a process of their own. Four kills here; ``nox -s crash`` kills 200 times.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import attrs
import pytest

from lorakit import convert, project, workflow
from lorakit.knowledge import ENGINES as KNOWN
from lorakit.model import Forecast, Job, Plan, PlannedStep, Shot
from lorakit.runs import State
from lorakit.testing.scripted import drawn

KILLS = int(os.environ.get("LORAKIT_KILLS", "4"))
JOBS = int(os.environ.get("LORAKIT_CRASH_JOBS", "5"))
LATENCY = 0.1
LONGEST = 0.5 + JOBS / 24
"""Seconds after which a process is killed at the latest."""
ENGINES = ("qwen-multi-angle", "nbp", "seedvr2")
OPTIONS = "".join(f"\n[engines.{name}]\nwait = 0.05\n" for name in ENGINES)
NO_COST = Forecast(usd=0, usd_unshared=0, calls=0, calls_unshared=0, seconds_serial=0)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def said(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


@attrs.define(kw_only=True)
class Stage:
    """The providers, and the process that forks those to be killed."""

    log: Path
    nursery: subprocess.Popen[str]
    dice: random.Random = attrs.field(factory=lambda: random.Random(20261124))
    ambiguous: int = 0
    kills: int = 0

    def sold(self) -> list[str]:
        """Return the endpoint of every paid call that was accepted."""
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [json.loads(line)["endpoint"] for line in lines]

    def start(self, order: dict[str, Any]) -> int:
        assert self.nursery.stdin is not None
        self.nursery.stdin.write(json.dumps(order) + "\n")
        self.nursery.stdin.flush()
        return int(said(self.nursery.stdout))

    def run(self, order: dict[str, Any], after: float | None) -> bool:
        """Run once, kill it after some seconds; says whether it came to its end."""
        child = self.start(order)
        if after is not None:
            time.sleep(after)
            with suppress(ProcessLookupError):  # it was quicker
                os.kill(child, signal.SIGKILL)
        ended = said(self.nursery.stdout) == "0"
        self.kills += not ended
        return ended

    def settle(self, home: Path) -> None:
        """Say of every ambiguous call that it was charged: the next run makes it again."""
        for entry in workflow.books(home).calls:
            if entry.state is State.AMBIGUOUS:
                self.ambiguous += 1
                workflow.resolve(home, entry.key, charged=True)


@pytest.fixture(name="stage")
def _stage(tmp_path: Path) -> Iterator[Stage]:
    log = tmp_path / "sold.jsonl"
    serve = [sys.executable, "-m", "lorakit.testing.loopback", "--log", str(log), "--side", "64"]
    script = str(Path(__file__).with_name("crashing.py"))
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([*serve, "--seconds", str(LATENCY)], **pipes) as server:
        where = json.loads(said(server.stdout))
        with subprocess.Popen([sys.executable, script, where["fal"], where["gemini"]], **pipes) as nursery:
            assert said(nursery.stdout) == "ready"
            yield Stage(log=log, nursery=nursery)


def film(folder: Path) -> tuple[Path, Plan]:
    """Make a project and a plan of three passes for each job, none of them shared."""
    home = project.init_project(folder, character="JINX", trigger="JINXCHAR").home
    keystones = home / "visual/lora_candidates/JINX/keystones"
    keystones.mkdir(parents=True, exist_ok=True)
    (keystones / "hero.png").write_bytes(drawn(folder.name, side=64))
    with (home / "lorakit.toml").open("a", encoding="utf-8") as config:
        config.write(OPTIONS)
    jobs = tuple(Job(id=f"job-{n}", shot=Shot(angle="front"), recipe="three-pass", steps=steps(n)) for n in range(JOBS))
    root = str(home / "visual/lora_candidates/JINX")
    return home, Plan(character="JINX", model="flux-2", prices="today", jobs=jobs, cost=NO_COST, root=root)


def steps(number: int) -> tuple[PlannedStep, ...]:
    seed = (("seed", number),)
    return (
        PlannedStep(engine=ENGINES[0], shot=Shot(angle="front"), settings=seed, images=("keystones/hero.png",)),
        PlannedStep(engine=ENGINES[1], prompt=f"quiet anger, picture {number}", after=0),
        PlannedStep(engine=ENGINES[2], settings=seed, after=1),
    )


def bill(home: Path, sold: list[str]) -> float:
    """Return what calls cost, in US dollars, as they were quoted."""
    usd = {KNOWN[entry.provider].model: entry.quote.usd for entry in workflow.books(home).calls}
    return sum(usd[endpoint] for endpoint in sold)


def campaign(stage: Stage, folder: Path, kills: int) -> int:
    """Carry one plan out through as many deaths as said, or fewer when it is done before; return how many it took."""
    home, plan = film(folder)
    before, file, answer, cap = len(stage.sold()), folder / "plan.json", folder / "answer.json", 0.1 * JOBS
    file.write_text(json.dumps(convert.unstructure(plan)), encoding="utf-8")
    order = {"plan": str(file), "root": plan.root, "answer": str(answer), "budget": cap}
    told, died = stage.ambiguous, stage.kills
    while stage.kills - died < kills // 3 and not answer.exists():  # first within a budget that does not reach for all
        stage.run(order, stage.dice.uniform(0.1, LONGEST))
        assert bill(home, stage.sold()[before:]) <= cap + 1e-9
        stage.settle(home)
    order["budget"] = 100.0
    answer.unlink(missing_ok=True)
    while stage.kills - died < kills and not answer.exists():
        stage.run(order, stage.dice.uniform(0.1, LONGEST))
        stage.settle(home)
    for _ in range(3):  # in peace; what the last death left open is settled on the way
        stage.run(order, None)
        stage.settle(home)
    fates = json.loads(answer.read_text(encoding="utf-8"))["fates"]
    assert {fate for fate, _ in fates.values()} == {"done"}, fates
    sold = len(stage.sold()) - before
    assert 3 * JOBS <= sold <= 3 * JOBS + stage.ambiguous - told
    calls = workflow.books(home).calls
    assert Counter(entry.state for entry in calls) == {State.DONE: 3 * JOBS}
    assert len(list(Path(plan.root).glob("*.png"))) == JOBS
    return stage.kills - died


def test_a_run_that_is_killed_again_and_again_ends_well(stage: Stage, tmp_path: Path) -> None:
    number = 0
    while stage.kills < KILLS:
        number += 1
        campaign(stage, tmp_path / f"film{number}", KILLS - stage.kills)
    sys.stderr.write(f"{stage.kills} kills, {number} plans of {JOBS} jobs, {stage.ambiguous} ambiguous calls, ")
    sys.stderr.write(f"{len(stage.sold())} sold for {number * 3 * JOBS} steps\n")
