"""``lorakit generate`` and ``lorakit shootout`` as they are typed."""

import json
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from typer.testing import CliRunner, Result

from lorakit import plugins, project
from lorakit.cli import app
from lorakit.errors import CallFailedError, RefusedError
from lorakit.knowledge import ENGINES
from lorakit.testing.scripted import ScriptedEngine, drawn

Invoke = Callable[..., Result]


@pytest.fixture(name="invoke")
def _invoke(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Invoke:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "110")
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture(name="home")
def _home(tmp_path: Path) -> Path:
    """A project with a hero picture and a storyboard that draws quickly."""
    home = project.init_project(tmp_path / "film", character="JINX", trigger="JINXCHAR").home
    keystones = home / "visual/lora_candidates/JINX/keystones"
    keystones.mkdir(parents=True, exist_ok=True)
    (keystones / "hero.png").write_bytes(drawn("hero"))
    (keystones / "keystone_metadata.json").write_text('{"hero.png": {"angle": "front"}}', encoding="utf-8")
    with (home / "lorakit.toml").open("a", encoding="utf-8") as config:
        config.write("\n[engines.storyboard]\nsize = 64\n")
    return home


@pytest.fixture(name="scripted")
def _scripted(monkeypatch: pytest.MonkeyPatch) -> dict[str, ScriptedEngine]:
    """All engines of the recipes, scripted."""
    found = plugins.load()
    engines = {name: ScriptedEngine(facts=attrs.evolve(facts, extra=None)) for name, facts in ENGINES.items()}
    monkeypatch.setattr(plugins, "load", lambda: attrs.evolve(found, engines=engines))
    return engines


def test_a_plan_is_rehearsed_on_the_storyboard(invoke: Invoke, home: Path) -> None:
    result = invoke("generate", home, "JINX", "--size", 3, "--engine", "storyboard", "--format", "json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["schema"] == 1
    assert document["jobs"] == dict.fromkeys(document["jobs"], 0) | {"done": 3}
    assert (document["spent_usd"], document["rehearsal"], len(document["candidates"])) == (0, True, 3)
    for candidate in document["candidates"]:
        assert (home / "visual/lora_candidates/JINX" / candidate["image"]).is_file()


def test_a_dry_run_shows_the_jobs_and_makes_nothing(invoke: Invoke, home: Path) -> None:
    result = invoke("generate", home, "JINX", "--dry-run")
    assert result.exit_code == 0
    assert "28 jobs" in result.stdout
    assert "unshared" in result.stdout
    assert "[3-pass]" in result.stdout
    document = json.loads(invoke("generate", home, "JINX", "--dry-run", "--format", "json").stdout)
    assert len(document["jobs"]) == 28
    assert not (home / ".lorakit/ledger.sqlite").exists()


def test_what_failed_is_told_and_gone_on_with(invoke: Invoke, home: Path, scripted: dict[str, ScriptedEngine]) -> None:
    scripted["nbp"].submits.append(CallFailedError("nbp", "there is no key", "Set GEMINI_API_KEY."))
    first = invoke("generate", home, "JINX", "--size", 4, "--budget", 5)
    assert first.exit_code == 1
    assert "1 failed" in first.stdout
    assert "Set GEMINI_API_KEY." in first.stdout
    assert "budget USD 5.00" in first.stdout
    sent = sum(len(engine.seen) for engine in scripted.values())
    second = invoke("generate", home, "JINX", "--resume", "--limit", "nbp=1", "--together", 2)
    assert (second.exit_code, "budget USD 5.00" in second.stdout) == (0, True), second.output
    assert sum(len(engine.seen) for engine in scripted.values()) == sent + 2


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("--limit", "nbp"), "'nbp' says no limit"),
        (("--limit", "nbp=0"), "'nbp=0' says no limit"),
        (("--resume",), "no run was begun here"),
        (("--recipe", "four-pass"), "unknown recipe 'four-pass'"),
        (("--budget", "-1"), "'--budget'"),
    ],
)
def test_wrong_words_are_told(invoke: Invoke, home: Path, words: tuple[str, ...], problem: str) -> None:
    result = invoke("generate", home, "JINX", *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert problem in result.stderr


def test_engines_are_completed() -> None:
    from lorakit.cli.completing import engines  # noqa: PLC0415 - as the shell does

    assert [name for name, _ in engines("qwen")] == ["qwen-multi-angle", "qwen-edit"]


def test_a_shootout_keeps_every_pass_side_by_side(
    invoke: Invoke, home: Path, scripted: dict[str, ScriptedEngine]
) -> None:
    words = ("--angle", "profile_left", "--expression", "quiet anger", "--recipes", "three-pass,two-pass")
    result = invoke("shootout", home, "JINX", *words, "--format", "json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert [(each["contender"], each["pass"]) for each in document["passes"]] == [
        *(("three-pass", number) for number in (1, 2, 3)),
        *(("two-pass", number) for number in (1, 2)),
    ]
    folder = Path(document["folder"])
    assert folder.parent == home / "visual/shootouts/JINX"
    assert all((folder / each["image"]).is_file() for each in document["passes"])
    html = (folder / "shootout.html").read_text(encoding="utf-8")
    assert html.count("data:image/jpeg") >= 4
    assert "http" not in html.replace("http-equiv", "")
    assert json.loads((folder / "shootout.json").read_text(encoding="utf-8")) == document
    assert len(scripted["qwen-multi-angle"].seen) == 1
    assert not list((home / "visual/lora_candidates/JINX").glob("*.png"))


def test_a_shootout_of_engines_tells_what_one_would_not_do(
    invoke: Invoke, home: Path, scripted: dict[str, ScriptedEngine]
) -> None:
    scripted["nbp"].submits.append(RefusedError("nbp", "held back", "Change the prompt.", "IMAGE_SAFETY"))
    result = invoke("shootout", home, "JINX", "--expression", "anger", "--engines", "nbp,storyboard", "--budget", 1)
    assert result.exit_code == 1
    assert "1. nbp: refused, held back (IMAGE_SAFETY)" in result.stdout
    assert "Change the prompt." in result.stdout
    assert "storyboard-pass1.png" in result.stdout


@pytest.mark.parametrize(
    ("words", "problem"),
    [((), "it is not said who is to be compared"), (("--engines", ","), "there are none")],
)
def test_a_shootout_needs_contenders(invoke: Invoke, home: Path, words: tuple[str, ...], problem: str) -> None:
    result = invoke("shootout", home, "JINX", *words)
    assert (result.exit_code, problem in result.stderr) == (2, True)
