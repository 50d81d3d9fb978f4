"""``lorakit runs``: what was paid for, and the user's word on what no provider can tell."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import lorakit as lk
from lorakit.cli import app
from lorakit.errors import AnswerLostError, RefusedError
from lorakit.model import Forecast, Job, Plan, PlannedStep, Shot
from lorakit.project import run_lock
from lorakit.testing.scripted import ScriptedEngine, drawn, facts_of

Invoke = Callable[..., Result]
COST = Forecast(usd=0, usd_unshared=0, calls=0, calls_unshared=0, seconds_serial=0)


@pytest.fixture(name="invoke")
def _invoke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "110")
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A folder whose one run has made one picture, lost one answer and been refused one."""
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "hero.png").write_bytes(drawn("hero"))
    steps = [PlannedStep(engine="nbp", prompt=word, images=("hero.png",)) for word in ("one", "two", "three")]
    jobs = tuple(Job(id=step.prompt, shot=Shot(), recipe="r", steps=(step,)) for step in steps)
    plan = Plan(character="", model="flux-2", prices="today", jobs=jobs, cost=COST, root=str(folder))
    engine = ScriptedEngine(facts=facts_of("nbp", concurrency=1))
    engine.submits.extend(
        [None, AnswerLostError("nbp", "no answer", "Look."), RefusedError("nbp", "held back", "Change it.", "SAFETY")]
    )
    lk.generate(plan, engines={"nbp": engine}, budget_usd=2)
    return folder


def calls(invoke: Invoke, folder: Path) -> dict[str, dict[str, object]]:
    document = json.loads(invoke("runs", folder, "--format", "json").stdout)
    return {call["for"].split(",")[0]: call for call in document["calls"]}


def test_a_project_without_runs_says_so(invoke: Invoke, tmp_path: Path) -> None:
    assert invoke("runs", tmp_path).stdout == "No runs yet.\n"


def test_runs_and_open_calls_are_listed(invoke: Invoke, folder: Path) -> None:
    result = invoke("runs", folder)
    assert result.exit_code == 0
    assert "0.10 spent in all" in " ".join(result.stdout.split())
    assert "1 call done, USD 0.10" in result.stdout
    assert "0.00 (+0.10)" in result.stdout
    assert "held back (SAFETY)" in result.stdout
    assert "one, pass 1" not in result.stdout
    assert "one, pass 1" in invoke("runs", folder, "-v").stdout
    assert "lorakit runs resolve" not in invoke("runs", folder, "-q").stdout


def test_the_document_is_complete(invoke: Invoke, folder: Path) -> None:
    document = json.loads(invoke("runs", "--project", folder, "--format", "json").stdout)
    assert {key: document[key] for key in ("schema", "live", "spent_usd")} == {
        "schema": 1,
        "live": False,
        "spent_usd": 0.1,
    }
    (run,) = document["runs"]
    assert (run["run"], run["goes_on_with"], run["what"], run["budget_usd"]) == (1, None, "generate", 2)
    states = {name: call["state"] for name, call in calls(invoke, folder).items()}
    assert states == {"one": "done", "two": "ambiguous", "three": "refused"}


@pytest.mark.parametrize(("word", "spent"), [("--charged", 0.2), ("--not-charged", 0.1)])
def test_an_ambiguous_call_is_settled(invoke: Invoke, folder: Path, word: str, spent: float) -> None:
    key = str(calls(invoke, folder)["two"]["key"])
    result = invoke("runs", "resolve", key[:12], word, "--project", folder)
    assert (result.exit_code, "The next run makes it again" in result.stdout) == (0, True)
    assert calls(invoke, folder)["two"]["state"] == "planned"
    assert json.loads(invoke("runs", folder, "--format", "json").stdout)["spent_usd"] == pytest.approx(spent)
    again = invoke("runs", "resolve", key, word, "--project", folder)
    assert (again.exit_code, "no ambiguous call has this key" in again.stderr) == (2, True)


def test_a_settled_call_is_told_in_json(invoke: Invoke, folder: Path) -> None:
    key = str(calls(invoke, folder)["two"]["key"])
    result = invoke("runs", "resolve", key, "--charged", "--project", folder, "--format", "json")
    assert json.loads(result.stdout) == {"schema": 1, "key": key, "charged_usd": 0.1}


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("resolve", "abcdef"), "it is not said whether it was charged"),
        (("resolve", "abcdef", "--charged", "--not-charged"), "it is not said whether it was charged"),
        (("resolve", "--charged"), "one call is to be named"),
        (("resolve", "abc", "--charged"), "no ambiguous call has this key"),
        (("a", "b"), "one project at a time"),
        (("--charged",), "it is said of a call"),
        (("nowhere",), "there is no such folder"),
    ],
)
def test_wrong_words_are_told(invoke: Invoke, folder: Path, words: tuple[str, ...], problem: str) -> None:
    result = invoke("runs", *words, "--project", folder)
    assert (result.exit_code, result.stdout) == (2, "")
    assert problem in result.stderr


def test_nothing_can_be_settled_where_nothing_was_begun(invoke: Invoke, tmp_path: Path) -> None:
    result = invoke("runs", "resolve", "abcdef", "--charged", "--project", tmp_path)
    assert "no run was begun here" in result.stderr


def test_a_live_run_is_left_alone(invoke: Invoke, folder: Path) -> None:
    with run_lock(folder):
        assert "A run is under way." in invoke("runs", folder).stdout
        key = str(calls(invoke, folder)["two"]["key"])
        assert invoke("runs", "resolve", key, "--charged", "--project", folder).exit_code == 2
