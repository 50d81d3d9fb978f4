"""Carrying out plans on disk: candidates with provenance, named for people, made once, gone on with after anything."""

import json
import signal
import threading
from collections.abc import Mapping
from pathlib import Path

import attrs
import pytest
from PIL import Image

import lorakit as lk
from lorakit import convert, project, workflow
from lorakit.errors import (
    AnswerLostError,
    CallFailedError,
    FieldError,
    InputError,
    InvalidDataError,
    NotChargedError,
    RefusedError,
)
from lorakit.knowledge import PRICES
from lorakit.model import Fate, Forecast, Job, Pending, Plan, PlannedStep, Result, ResultFile, Shot, Ticket, Verdict
from lorakit.runs import Standing, SystemClock
from lorakit.testing.scripted import ScriptedEngine, drawn, facts_of, picture_result
from lorakit.workflow import Running

TICKET = Ticket(provider="turn", request_id="r1")
COST = Forecast(usd=0.5, usd_unshared=0.6, calls=5, calls_unshared=6, seconds_serial=6)


@pytest.fixture(name="home")
def _home(tmp_path: Path) -> Path:
    home = project.init_project(tmp_path / "film", character="JINX", trigger="JINXCHAR").home
    keystones = home / "visual/lora_candidates/JINX/keystones"
    keystones.mkdir(parents=True, exist_ok=True)
    (keystones / "hero.png").write_bytes(drawn("hero"))
    return home


@pytest.fixture(name="engines")
def _engines() -> dict[str, ScriptedEngine]:
    return {name: ScriptedEngine(facts=facts_of(name)) for name in ("turn", "edit")}


def job(name: str, angle: str, expression: str) -> Job:
    turned, dressed = Shot(angle=angle), Shot(expression=expression, environment="a forest")
    return Job(
        id=name,
        shot=Shot(angle=angle, expression=expression, environment="a forest"),
        recipe="two",
        steps=(
            PlannedStep(engine="turn", shot=turned, prompt=angle, images=("keystones/hero.png",)),
            PlannedStep(engine="edit", shot=dressed, prompt=f"{expression}, {angle}", after=0),
        ),
    )


def plan_of(home: Path, *jobs: Job) -> Plan:
    jobs = jobs or (job("front-neutral", "front", "neutral"), job("front-anger", "front", "anger"))
    root = str(home / "visual/lora_candidates/JINX")
    return Plan(character="JINX", model="flux-2", prices="today", jobs=jobs, cost=COST, root=root)


def folder_of(home: Path) -> Path:
    return home / "visual/lora_candidates/JINX"


def labels_of(home: Path) -> Mapping[str, dict[str, object]]:
    lines = (folder_of(home) / "candidates.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["image"]: record for record in map(json.loads, lines)}


def test_a_plan_becomes_candidates(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    run = lk.generate(plan_of(home), engines=engines, budget_usd=1.0)
    assert (run.complete, run.calls, round(run.spent_usd, 6), run.forecast_usd) == (True, 3, 0.3, 0.5)
    assert [candidate.image for candidate in run.candidates] == ["front-neutral.png", "front-anger.png"]
    first = run.candidates[0]
    assert first.shot == first.requested == plan_of(home).jobs[0].shot
    assert first.promised == ("angle", "expression", "environment")
    assert [(step.engine, step.usd) for step in first.provenance.steps] == [("turn", 0.1), ("edit", 0.1)]
    assert first.measured is not None
    loaded = workflow.load(home, character="JINX", measuring=None)
    assert loaded.item("front-neutral.png").candidate == attrs.evolve(first, facts=None)
    with Image.open(folder_of(home) / "front-neutral.png") as picture:
        assert picture.size == (256, 256)


def test_the_same_plan_again_makes_nothing_anew(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    first = lk.generate(plan_of(home), engines=engines)
    labels = (folder_of(home) / "candidates.jsonl").read_bytes()
    second = lk.generate(plan_of(home), engines=engines)
    assert (second.complete, second.calls, second.spent_usd) == (True, 0, first.spent_usd)
    assert (folder_of(home) / "candidates.jsonl").read_bytes() == labels
    assert len(list(folder_of(home).glob("*.png"))) == 2


def test_what_a_reviewer_said_stays(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    lk.generate(plan_of(home), engines=engines)
    known = project.scan(folder_of(home)).candidates["front-anger.png"]
    seen = attrs.evolve(known, shot=Shot(angle="profile_left"), verdict=Verdict.REJECTED, note="turned away")
    project.write_candidates(folder_of(home), [seen])
    again = lk.generate(plan_of(home), engines=engines).candidates[1]
    assert (again.shot, again.verdict, again.note) == (seen.shot, Verdict.REJECTED, "turned away")
    assert again.promised == ()


def test_another_picture_of_the_same_name_gets_a_number(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    (folder_of(home) / "front-anger.png").write_bytes(drawn("mine"))
    run = lk.generate(plan_of(home), engines=engines)
    assert run.candidates[1].image == "front-anger-2.png"
    assert (folder_of(home) / "front-anger.png").read_bytes() == drawn("mine")
    assert lk.generate(plan_of(home), engines=engines).candidates[1].image == "front-anger-2.png"


def test_a_refusal_is_shown_with_the_prompt_that_caused_it(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    refusal = RefusedError("edit", "the picture was held back", "Change the prompt.", "IMAGE_SAFETY")
    engines["edit"].submits.extend([refusal, refusal])
    run = lk.generate(plan_of(home), engines=engines)
    assert (run.count(Fate.REFUSED), run.complete, run.candidates) == (2, False, ())
    made = run.jobs[1]
    assert (made.engine, made.word, made.prompt) == ("edit", "IMAGE_SAFETY", "anger, front")
    assert made.problem == "the picture was held back"


def test_a_failed_shared_step_fails_all_that_need_it(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    engines["turn"].submits.append(CallFailedError("turn", "the key is not accepted", "Set FAL_KEY."))
    run = lk.generate(plan_of(home), engines=engines)
    assert [(made.fate, made.engine, made.fix) for made in run.jobs] == [(Fate.FAILED, "turn", "Set FAL_KEY.")] * 2
    assert lk.generate(plan_of(home), engines=engines).complete


def test_what_is_ambiguous_is_told_and_held_back(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    engines["turn"].submits.append(AnswerLostError("turn", "no answer", "Look."))
    run = lk.generate(plan_of(home), engines=engines)
    assert (run.count(Fate.AMBIGUOUS), run.spent_usd, run.reserved_usd) == (2, 0, 0.1)
    assert run.jobs[0].key == run.jobs[1].key != ""


def test_a_budget_makes_whole_candidates_or_none(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    jobs = [job(f"job-{angle}", angle, "neutral") for angle in ("front", "back", "profile_left")]
    run = lk.generate(plan_of(home, *jobs), engines=engines, budget_usd=0.45)
    assert [made.fate for made in run.jobs] == [Fate.DONE, Fate.DONE, Fate.UNPAID]
    assert (round(run.spent_usd, 6), len(engines["turn"].seen)) == (0.4, 2)
    same = lk.generate(plan_of(home, *jobs), engines=engines, budget_usd=0.4)
    assert [made.fate for made in same.jobs] == [Fate.DONE, Fate.DONE, Fate.UNPAID]
    more = lk.generate(plan_of(home, *jobs), engines=engines, budget_usd=0.6)
    assert (more.complete, round(more.spent_usd, 6)) == (True, 0.6)


@pytest.mark.parametrize(("whole", "fate"), [(False, Fate.DONE), (True, Fate.UNPAID)])
def test_a_budget_counts_other_runs_when_asked(
    home: Path, engines: dict[str, ScriptedEngine], *, whole: bool, fate: Fate
) -> None:
    lk.generate(plan_of(home), engines=engines)
    other = plan_of(home, job("back", "back", "neutral"))
    run = lk.generate(other, engines=engines, budget_usd=0.4, running=Running(whole_project=whole))
    assert [made.fate for made in run.jobs] == [fate]


def test_what_another_plan_submitted_is_collected_too(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    engines["turn"].submits.append(TICKET)
    engines["turn"].collects.append(KeyError("down"))
    first = lk.generate(plan_of(home), engines=engines)
    assert [made.fate for made in first.jobs] == [Fate.WAITING] * 2
    lk.generate(plan_of(home, job("back", "back", "neutral")), engines=engines)
    assert len(engines["turn"].collected) == 2
    assert lk.generate(plan_of(home), engines=engines).complete
    assert len(engines["turn"].seen) == 2


def test_the_last_run_can_be_gone_on_with(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    with pytest.raises(InputError, match="no run was begun here"):
        workflow.unfinished(home, "JINX")
    plan = plan_of(home)
    lk.generate(plan, engines=engines, budget_usd=2.5)
    found, budget = workflow.unfinished(home, "jinx")
    assert (found, found.root, budget) == (plan, plan.root, 2.5)
    assert lk.generate(found, engines=engines).calls == 0


def test_rehearsal_frames_are_marked(home: Path) -> None:
    step = PlannedStep(
        engine="storyboard", shot=Shot(angle="front", expression="anger"), images=("keystones/hero.png",)
    )
    plan = plan_of(home, Job(id="frame", shot=step.shot, recipe="storyboard", steps=(step,)))
    with (home / "lorakit.toml").open("a", encoding="utf-8") as config:
        config.write("\n[engines.storyboard]\nsize = 128\n")
    run = lk.generate(plan)
    assert (run.complete, run.rehearsal, run.spent_usd) == (True, True, 0)
    assert labels_of(home)["frame.png"]["provenance"] == {
        "origin": "generated",
        "steps": [{"engine": "storyboard", "usd": 0, "rehearsal": True}],
    }


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (drawn("a")[:300], "damaged or cut off"),
        (b"<!doctype html><html>Gateway</html>", "an HTML page"),
        (drawn("a", side=16), "16 x 16 pixels"),
    ],
    ids=["truncated", "html", "wrong size"],
)
def test_what_is_no_picture_fails_and_is_kept_aside(
    home: Path, engines: dict[str, ScriptedEngine], data: bytes, problem: str
) -> None:
    file = ResultFile(role="picture", name="picture.png", media_type="image/png", data=data)
    engines["turn"].submits.append(Result(files=(file,), usd=0.1))
    run = lk.generate(plan_of(home), engines=engines)
    assert [made.fate for made in run.jobs] == [Fate.FAILED] * 2
    assert problem in run.jobs[0].problem
    (kept,) = (home / ".lorakit/unusable").iterdir()
    assert kept.read_bytes() == data
    assert lk.generate(plan_of(home), engines=engines, running=Running(again=True)).complete


def test_a_result_without_a_picture_fails(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    engines["turn"].submits.append(Result(files=()))
    run = lk.generate(plan_of(home), engines=engines)
    assert run.jobs[0].problem == "no picture came"


def test_pictures_go_out_upright_and_opaque(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    hero = folder_of(home) / "keystones/hero.png"
    Image.new("RGBA", (300, 200), (10, 20, 30, 0)).save(hero)
    lk.generate(plan_of(home), engines=engines)
    (sent,) = engines["turn"].seen[0].pictures
    assert (sent.media_type, sent.width, sent.height) == ("image/png", 300, 200)
    (made,) = engines["edit"].seen[0].pictures
    assert made.data.startswith(b"\x89PNG")


def test_results_are_named_as_what_they_are(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    (folder_of(home) / "keystones/hero.png").write_bytes(drawn("other"))
    picture = picture_result("a").files[0]
    jpeg = home / "a.jpg"
    Image.new("RGB", (256, 256)).save(jpeg)
    lying = attrs.evolve(picture, data=jpeg.read_bytes())
    engines["edit"].submits.append(Result(files=(lying,)))
    run = lk.generate(plan_of(home, job("front", "front", "neutral")), engines=engines)
    assert run.candidates[0].image == "front.jpg"


def test_a_plain_folder_will_do(tmp_path: Path, engines: dict[str, ScriptedEngine]) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/hero.png").write_bytes(drawn("hero"))
    step = PlannedStep(engine="turn", prompt="a", images=("hero.png",))
    plan = Plan(character="", model="flux-2", prices="today", cost=COST, root=str(tmp_path / "photos"))
    plan = attrs.evolve(plan, jobs=(Job(id="a", shot=Shot(), recipe="one", steps=(step,)),))
    assert lk.generate(plan, engines=engines).complete
    assert (tmp_path / "photos/a.png").is_file()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"root": ""}, "it is not known where the pictures are to go"),
        ({"jobs": (Job(id="a", shot=Shot(), recipe="r", steps=(PlannedStep(engine="none"),)),)}, "the engine 'none'"),
        ({"jobs": (Job(id="a", shot=Shot(), recipe="r", steps=()),)}, "job 'a' has none"),
        ({"jobs": (job("a", "front", "anger"),) * 2}, "two jobs are called 'a'"),
        (
            {"jobs": (Job(id="a", shot=Shot(), recipe="r", steps=(PlannedStep(engine="turn", after=0),)),)},
            "which is not before it",
        ),
        (
            {"jobs": (Job(id="a", shot=Shot(), recipe="r", steps=(PlannedStep(engine="turn", images=("x.png",)),)),)},
            "x.png: the file cannot be read",
        ),
    ],
    ids=["no root", "no engine", "no steps", "twice", "order", "no picture"],
)
def test_a_plan_that_cannot_be_carried_out_is_refused_before_anything_is_sent(
    home: Path, engines: dict[str, ScriptedEngine], change: dict[str, object], problem: str
) -> None:
    plan = attrs.evolve(plan_of(home), **change)  # type: ignore[arg-type]  # any field
    with pytest.raises((InputError, FieldError), match=problem):
        lk.generate(plan, engines=engines)
    assert engines["turn"].seen == []


def test_a_second_run_at_once_is_told(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    with project.run_lock(home), pytest.raises(InputError, match=r"process [0-9]+ .* is making pictures"):
        lk.generate(plan_of(home), engines=engines)


def test_labels_may_be_written_while_a_run_goes_on(
    home: Path, engines: dict[str, ScriptedEngine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lorakit.workflow._results._PATIENCE", 0.05)
    with project.project_lock(home), pytest.raises(InputError, match="is writing here"):
        lk.generate(plan_of(home), engines=engines)
    assert lk.generate(plan_of(home), engines=engines).calls == 0


def test_ctrl_c_puts_what_is_done_among_the_candidates(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    engines["turn"].submits.extend([picture_result("a"), TICKET])
    engines["turn"].collects.extend([Pending(wait=0.01)] * 3)
    pressed: list[Standing] = []

    def press(standing: Standing) -> None:
        if not pressed and engines["turn"].collected:
            pressed.append(standing)
            signal.raise_signal(signal.SIGINT)

    jobs = [job("front", "front", "neutral"), job("back", "back", "neutral")]
    run = lk.generate(plan_of(home, *jobs), engines=engines, running=Running(progress=press))
    assert {made.fate for made in run.jobs} <= {Fate.DONE, Fate.STOPPED}
    assert lk.generate(plan_of(home, *jobs), engines=engines).complete
    assert len(engines["turn"].seen) == 2


def test_engines_are_configured_by_the_project(home: Path) -> None:
    config = home / "lorakit.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(f"{text}\n[engines.storyboard]\nsize = 128\n", encoding="utf-8")
    found = lk.load_engines(home)
    assert convert.unstructure(getattr(found["storyboard"], "size")) == 128  # noqa: B009 - the storyboard's own
    config.write_text(f"{text}\n[engines.storyboard]\nsise = 128\n[engines.nobody]\n", encoding="utf-8")
    with pytest.raises(InvalidDataError) as caught:
        lk.load_engines(home)
    assert [fault.path for fault in caught.value.faults] == ["$.engines.nobody", "$.engines.storyboard.sise"]
    with pytest.raises(FieldError, match="no price table 'yesterday'"):
        lk.load_engines(prices="yesterday")
    assert "storyboard" in lk.load_engines(prices=PRICES["seed"])


class Hasty(SystemClock):
    """The machine's clock, with waits that take no time."""

    def wait(self, event: threading.Event, seconds: float) -> bool:
        del seconds
        return event.is_set()


def test_a_busy_provider_is_no_failure_of_the_plan(home: Path, engines: dict[str, ScriptedEngine]) -> None:
    engines["turn"].submits.append(NotChargedError("turn", "too many", "Wait.", 0.01))
    assert lk.generate(plan_of(home), engines=engines, running=Running(clock=Hasty())).complete
