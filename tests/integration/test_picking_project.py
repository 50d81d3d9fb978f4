"""Picking on disk: a project's candidates, the stored selection, what prepare makes of it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner, Result

import lorakit as lk
from lorakit import convert, project
from lorakit.cli import app
from lorakit.model import Selection
from lorakit.rules._sample import sample
from lorakit.workflow import picked, stored_selection

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    runner = CliRunner()
    return lambda *words: runner.invoke(app, list(words))


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a project whose candidates are the clean sample, two of them twice, one rejected copy among them."""
    home = tmp_path_factory.mktemp("made") / "film"
    place = project.init_project(home, "JINX", "JINXCHAR")
    assert place.candidates is not None
    lines = []
    for at, item in enumerate(sample().items):
        noise = np.random.default_rng(at).integers(0, 256, (8, 8, 3), dtype=np.uint8)
        picture = Image.fromarray(noise).resize((32, 32), Image.Resampling.NEAREST)
        for copy in range(2 if at < 2 else 1):
            image = f"{copy}-{item.image}"
            picture.resize((32 - 8 * copy,) * 2).save(place.candidates / image)
            record = convert.unstructure(item.candidate)
            record = {key: record[key] for key in ("shot", "provenance")} | {"image": image}
            lines.append(json.dumps(record | ({"verdict": "rejected"} if copy and at else {})))
    (place.candidates / "candidates.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return home


@pytest.fixture
def film(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "film"))


def test_a_project_is_picked_stored_and_prepared(run: Run, film: Path) -> None:
    result = run("pick", "film", "JINX", "--size", "28", "--keep", "nothing")
    assert result.exit_code == 0, result.output
    assert "28 images picked, every range met" in result.stdout.replace("\n", " ")
    assert "NEVER PICKED" in result.stdout
    assert "selection.json" in result.stdout
    place = project.find(film, "JINX")
    assert place.candidates is not None
    stored = project.read_selection(place.candidates)
    assert stored is not None
    assert len(stored.chosen) == 28
    fewer = Selection(chosen=stored.chosen[:2])
    project.write_selection(place.candidates, fewer)
    document = json.loads(run("prepare", "film", "JINX", "--from-candidates", "-o", "out", "--format", "json").stdout)
    assert document["images"] == 2


def test_what_is_prepared_is_picked_and_stored_where_nothing_was(film: Path) -> None:
    candidates = lk.load(project.find(film, "JINX").candidates or film)
    chosen = picked(candidates).images
    stored = stored_selection(candidates)
    assert stored is not None
    assert set(chosen) == set(stored.chosen)
    assert picked(candidates).images == chosen


def test_json_is_the_contract(run: Run, film: Path) -> None:
    result = run("pick", "film", "--size", "20-28", "--keep", "keystones", "--format", "json", "--dry-run")
    document = json.loads(result.stdout)
    assert set(document) >= {"schema", "chosen", "value", "bound", "gap", "missed", "why_not"}
    assert document["gap"] == 0
    assert set(document["why_not"]).isdisjoint(document["chosen"])
    assert stored_selection(lk.load(project.find(film, "JINX").candidates or film)) is None


@pytest.mark.usefixtures("film")
def test_a_contact_sheet_shows_the_chosen_and_the_runners_up(run: Run, tmp_path: Path) -> None:
    result = run("pick", "film", "--size", "20", "--out", "sheet.html", "--dry-run")
    assert "sheet.html" in result.stdout
    page = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert "Picked" in page
    assert "Runners-up" in page
    assert "data:image/jpeg" in page


def test_what_conflicts_is_told(run: Run, film: Path) -> None:
    result = run("pick", str(film), "--size", "50")
    assert result.exit_code == 1
    assert "at least 50 pictures are wanted" in result.stdout
    missed = run("pick", str(film), "--size", "3", "--strict", "--quiet", "-v", "--dry-run", "--keep", "0-01*")
    assert missed.exit_code == 1
    assert "MISSED" in missed.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--size", "many"), "no size of a set"),
        (("--size", "9-3"), "no size of a set"),
        (("--keep", "absent.png"), "no image 'absent.png'"),
    ],
)
def test_wrong_usage_is_one_clear_line(run: Run, film: Path, words: tuple[str, ...], told: str) -> None:
    result = run("pick", str(film), *words)
    assert result.exit_code == 2
    assert told in result.stderr


def test_a_selection_shows_itself_in_a_notebook(film: Path) -> None:
    found = lk.pick(project.find(film, "JINX").candidates or film, 20)
    html = found._repr_html_()  # type: ignore[attr-defined]  # attached by the facade
    assert "data:image/jpeg" in html
    assert "Runners-up" in html
    shutil.rmtree(film)
    assert "no preview" in found._repr_html_()  # type: ignore[attr-defined]  # as above
    with pytest.raises(lk.InputError, match="keystones, winners, nothing"):
        lk.pick(sample(), 20, keep=["nobody"])
