"""Inference references: planned from keystones, made on loopback providers, cut out, judged."""

import io
import json
from collections.abc import Iterator
from pathlib import Path

import attrs
import numpy as np
import pytest
from PIL import Image, ImageDraw
from typer.testing import CliRunner, Result

from lorakit import planning, workflow
from lorakit.cli import app
from lorakit.errors import FieldError, InputError
from lorakit.images import cut_out
from lorakit.knowledge import REFERENCE_MODELS
from lorakit.model import Candidate, Character, Dataset, Item, Origin, Plan, Provenance, Purpose, Shot
from lorakit.planning import Workshop
from lorakit.planning.prompts import Backdrop
from lorakit.planning.reference_sheets import backdrop_of
from lorakit.rules import Study, builtin, judge
from lorakit.testing.loopback import loopback
from lorakit.vocab import Outfit

VIEWS = (("front", "close_up"), ("profile_left", "medium"), ("front", "full_body"), ("back", "back"))


def jinx(*views: tuple[str, str], **character: object) -> Dataset:
    shots = [Shot(angle=a, framing=f, expression="neutral", environment="beach") for a, f in views or VIEWS]
    items = [
        Item(candidate=Candidate(image=f"{at}.png", shot=shot, provenance=Provenance(origin=Origin.KEYSTONE)))
        for at, shot in enumerate(shots)
    ]
    return Dataset(items=tuple(items), character=Character(trigger="JINXCHAR", **character))  # type: ignore[arg-type]


def sheet(model: str, dataset: Dataset | None = None, count: int | None = None) -> Plan:
    return planning.references(dataset or jinx(), REFERENCE_MODELS[model], Workshop(), count)


@pytest.mark.parametrize("model", list(REFERENCE_MODELS))
def test_planned_references_are_what_the_model_wants(model: str) -> None:
    made = sheet(model)
    kind = REFERENCE_MODELS[model]
    assert len(made.jobs) in kind.images
    items = [Item(candidate=Candidate(image=f"{job.id}.png", shot=job.shot)) for job in made.jobs]
    dataset = attrs.evolve(jinx(), items=tuple(items), model=model, purpose=Purpose.REFERENCE)
    rules = [rule for rule in builtin() if rule.code.startswith("REF")]
    assert judge(Study.of(dataset), rules).findings == ()


def test_the_most_important_views_come_first() -> None:
    assert [job.id for job in sheet("sora-2").jobs] == ["front-close-up"]
    assert [job.id for job in sheet("kling-3.0-elements").jobs] == [
        "front-close-up",
        "profile-left",
        "full-body-front",
        "back-or-over-the-shoulder",
    ]


def test_a_view_no_keystone_shows_is_turned_to() -> None:
    made = sheet("veo-3.1", jinx(("front", "medium")))
    assert [len(job.steps) for job in made.jobs] == [1, 2]
    assert made.jobs[1].steps[0].shot == Shot(angle="closeup_three_quarter", framing="close_up")
    assert made.jobs[1].steps[1].after == 0
    assert any("turned to out of the hero picture" in note for note in made.notes)


def test_more_views_than_keystones_may_be_asked_for() -> None:
    made = sheet("seedance-2.0", count=6)
    assert len(made.jobs) == 6
    assert sum(len(job.steps) == 2 for job in made.jobs) == 2


def test_more_than_the_model_takes_is_refused() -> None:
    with pytest.raises(FieldError, match=r"Veo 3\.1 takes no 7 references"):
        sheet("veo-3.1", count=7)


def test_clean_references_are_asked_for_white() -> None:
    for job in sheet("veo-3.1").jobs:
        assert "plain seamless white" in job.steps[-1].prompt
        assert "Keep the clothes as they are" in job.steps[-1].prompt
        assert "Expression" not in job.steps[-1].prompt


def test_what_is_to_be_cut_out_is_drawn_on_a_colour_the_subject_lacks() -> None:
    made = sheet("wan-2.1-vace")
    assert "fully saturated green" in made.jobs[0].steps[0].prompt
    assert "cut out on this machine" in made.notes[-1]
    dressed = jinx(outfits=(Outfit(phrase="an olive parka"),))
    assert backdrop_of(dressed, REFERENCE_MODELS["wan-2.1-vace"]) is Backdrop.MAGENTA


def on(colour: tuple[int, int, int]) -> bytes:
    image = Image.new("RGB", (96, 96), colour)
    ImageDraw.Draw(image).ellipse((24, 16, 72, 95), fill=(180, 120, 90))
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


@pytest.mark.parametrize("colour", [(10, 220, 30), (230, 10, 220), (40, 180, 60)])
def test_a_flat_background_is_cut_out_and_the_subject_stays(colour: tuple[int, int, int]) -> None:
    cut = np.asarray(Image.open(io.BytesIO(cut_out(on(colour)))))
    assert cut[2, 2, 3] == 0
    assert cut[55, 48].tolist() == [180, 120, 90, 255]
    assert 0.5 < (cut[..., 3] == 0).mean() < 0.75


def test_a_background_of_no_strong_colour_is_refused() -> None:
    with pytest.raises(InputError, match="no strong colour"):
        cut_out(on((128, 128, 128)), "a.png")
    with pytest.raises(InputError, match="it is no picture"):
        cut_out(b"nothing")


@pytest.fixture(name="project")
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "140")
    keystones = tmp_path / "P" / "visual" / "lora_candidates" / "JINX" / "keystones"
    keystones.mkdir(parents=True)
    for name in ("front", "profile_left"):
        Image.new("RGB", (64, 64), "grey").save(keystones / f"{name}.png")
    labels = {f"{name}.png": {"angle": name, "expression": "neutral"} for name in ("front", "profile_left")}
    (keystones / "keystone_metadata.json").write_text(json.dumps(labels), encoding="utf-8")
    config = '[characters.JINX]\ntrigger = "JINXCHAR"\n[engines.qwen-multi-angle]\nwait = 0.02\n'
    (tmp_path / "P" / "lorakit.toml").write_text(config, encoding="utf-8")
    with loopback(side=64):
        yield tmp_path / "P"


def refs(project: Path, *options: str) -> Result:
    return CliRunner().invoke(app, ["refs", str(project), "JINX", *options])


def test_references_are_made_into_a_folder_of_their_own(project: Path) -> None:
    result = refs(project, "--model", "veo-3.1", "--format", "json")
    document = json.loads(result.stdout)
    folder = project / "visual" / "lora_references" / "JINX" / "veo-3.1"
    assert document["out"] == str(folder)
    assert document["jobs"]["done"] == 2
    assert len(list(folder.glob("*.png"))) == 2
    assert not list((project / "visual" / "lora_candidates" / "JINX").glob("*.png"))
    again = workflow.make_references(workflow.plan_references(workflow.load(project, character="JINX"), "veo-3.1"))
    assert again.run.calls == 0


def test_a_plan_of_references_is_shown(project: Path) -> None:
    result = refs(project, "--model", "wan-2.1-vace", "--dry-run")
    assert result.exit_code == 0
    assert "[reference] [on green]" in result.stdout
    assert json.loads(refs(project, "-m", "sora-2", "--dry-run", "--format", "json").stdout)["model"] == "sora-2"
    assert not (project / "visual" / "lora_references").exists()


def test_an_unknown_model_is_told_in_a_line(project: Path) -> None:
    result = refs(project, "--model", "veo")
    assert result.exit_code == 2
    assert "unknown reference model 'veo'" in result.output


def test_references_are_cut_out_and_judged(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # the provider on this machine draws no flat colour, so the cut is told apart by its own tests
    monkeypatch.setattr("lorakit.images.cut_out", lambda _data, _name: cut_out(on((10, 220, 30))))
    result = refs(project, "--model", "wan-2.1-vace", "--count", "1")
    assert result.exit_code == 0, result.output
    assert "The references lie in" in result.stdout
    made = project / "visual" / "lora_references" / "JINX" / "wan-2.1-vace"
    assert [Image.open(io.BytesIO(path.read_bytes())).mode for path in made.glob("*.png")] == ["RGBA"]
    assert len(list(made.with_name("wan-2.1-vace-uncut").glob("*.png"))) == 1


def test_references_of_no_folder_cannot_be_made() -> None:
    with pytest.raises(InputError, match="it is not known where the pictures are"):
        workflow.make_references(sheet("sora-2"))
