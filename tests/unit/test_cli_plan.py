"""``lorakit plan``, ``lk.plan`` and what ``lorakit.toml`` says of recipes and prices."""

import json
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

import lorakit as lk
from lorakit import workflow
from lorakit.cli import app
from lorakit.cli.completing import expressions, price_tables, recipes
from lorakit.errors import FieldError, InvalidDataError
from lorakit.knowledge import PRICES, PriceUnit
from lorakit.project import read_config


@pytest.fixture(name="project")
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "140")
    keystones = tmp_path / "P" / "visual" / "lora_candidates" / "JINX" / "keystones"
    keystones.mkdir(parents=True)
    for name in ("front", "profile_left", "back"):
        Image.new("RGB", (48, 64), "grey").save(keystones / f"{name}.png")
    labels = {f"{name}.png": {"angle": name, "expression": "neutral"} for name in ("front", "profile_left")}
    (keystones.parent / "keystone_metadata.json").write_text(json.dumps(labels), encoding="utf-8")
    config = '[characters.JINX]\ntrigger = "JINXCHAR"\n[recipes.edit]\nengines = ["qwen-multi-angle", "nbp"]\n'
    (tmp_path / "P" / "lorakit.toml").write_text(config, encoding="utf-8")
    return tmp_path / "P"


def plan(project: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["plan", str(project), "JINX", *options])


def test_a_plan_as_a_table(project: Path) -> None:
    result = plan(project, "--prices", "seed")
    assert result.exit_code == 0
    assert "[3-pass] [city street]" in result.stdout
    assert "[2-pass] [own background]" in result.stdout
    assert "28 jobs, 64 calls: USD 1.92 with equal calls shared, USD 2.37 unshared (77 calls)" in result.stdout


def test_a_plan_as_json(project: Path) -> None:
    document = json.loads(plan(project, "--format", "json", "--recipe", "edit", "--size", "20").stdout)
    assert document["schema"] == 1
    assert [job["recipe"] for job in document["jobs"]] == ["edit"] * 20
    assert document["jobs"][0]["steps"] == ["qwen-multi-angle", "nbp"]
    assert {"usd", "usd_unshared", "calls", "calls_unshared", "seconds_serial", "seconds"} == set(document["cost"])


def test_prices_go_by_the_pictures_own_size(project: Path) -> None:
    made = lk.plan(lk.load(project, character="JINX"), size=15)
    square = json.loads(plan(project, "--format", "json", "--size", "15").stdout)
    assert square["cost"]["usd"] == round(made.cost.usd, 4)
    small = [each for each in made.jobs if each.recipe == "two-pass"]
    assert small
    assert made.cost.usd < 15 * 0.14


def test_gaps_fill_a_set_up_to_the_model_s_number(project: Path) -> None:
    made = lk.plan(lk.load(project, character="JINX"), gaps=True)
    assert len(made.jobs) == 18
    assert made.notes[0] == "Nothing is known of what 1 of 3 pictures show: they are not counted. Label them."
    few = json.loads(plan(project, "--gaps", "--size", "12", "--format", "json").stdout)
    assert len(few["jobs"]) == 10


def test_wanted_shots_are_planned(project: Path) -> None:
    made = lk.plan(project, wanted=[lk.Shot(angle="front", expression="wary"), lk.Shot(framing="back")])
    assert [job.shot.label("angle") for job in made.jobs] == ["front", "back"]


def test_switches_and_expressions(project: Path) -> None:
    result = plan(project, "--no-smart-back", "--no-env-rotation", "--expressions", "neutral, moderate", "-n", "15")
    assert result.exit_code == 0
    assert "back-neutral" in result.stdout
    assert "exhausted" not in result.stdout


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--recipe", "three-pas"], "unknown recipe 'three-pas'"),
        (["--size", "0"], "Invalid value for '--size'"),
        (["--prices", "now"], "Invalid value for '--prices'"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(project: Path, options: list[str], text: str) -> None:
    result = plan(project, *options)
    assert result.exit_code == 2
    assert text in result.output


def test_a_notebook_shows_a_plan(project: Path) -> None:
    shown = lk.plan(project, size=15)._repr_html_()  # type: ignore[attr-defined]  # attached by the facade
    assert "15 jobs" in shown
    assert "<table>" in shown


def test_an_unknown_price_table_is_refused(project: Path) -> None:
    with pytest.raises(FieldError, match="there is no price table 'now'"):
        lk.plan(project, prices="now")
    assert lk.plan(project, size=15, prices=PRICES["seed"]).prices == "seed"


def config(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "lorakit.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_prices_of_a_project(tmp_path: Path) -> None:
    text = '[prices]\nnbp = 0.1\nseedvr2 = 0.002\nacme = {usd = 0.5, unit = "megapixel", least_units = 1}\n'
    found = {price.id: price for price in read_config(config(tmp_path, text)).prices}
    assert (found["nbp"].usd, found["nbp"].unit) == (0.1, PriceUnit.IMAGE)
    assert (found["seedvr2"].usd, found["seedvr2"].unit) == (0.002, PriceUnit.MEGAPIXEL)
    assert (found["acme"].least_units, found["acme"].source) == (1, "lorakit.toml")
    table = workflow.price_table(workflow.settings_at(tmp_path), "today")
    assert [row.usd for row in table.rows if row.id == "nbp"] == [0.1]
    assert workflow.price_table(workflow.settings_at(tmp_path), "seed") == PRICES["seed"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[recipes.x]\nengines = []", r"\$\.recipes\.x\.engines: a recipe needs one engine"),
        ("[recipes]\nx = 1", r"\$\.recipes"),
        ("[prices]\nnbp = -1", r"\$\.prices\.nbp: a price below zero"),
        ("[prices]\nnbp = true", r"\$\.prices"),
        ('[prices]\nnbp = {usd = 1, unit = "hour"}', r"\$\.prices\.nbp\.unit"),
    ],
)
def test_wrong_recipes_and_prices_are_told(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(InvalidDataError, match=fault):
        read_config(config(tmp_path, text))


def test_what_the_shell_completes() -> None:
    assert [name for name, _ in recipes("tw")] == ["two-pass", "twopass-gemini"]
    assert [name for name, _ in price_tables("t")] == ["today"]
    assert [name for name, _ in expressions("neutral,mod")] == ["neutral,moderate"]
    assert "sad,tired" in [name for name, _ in expressions("sad,ti")]
