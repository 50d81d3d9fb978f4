"""Values in a notebook."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from lorakit import notebook
from lorakit.model import Candidate, Character, CoverageTable, Dataset, Fate, ImageFacts, Item, Made, Report, Run

FACTS = ImageFacts(width=8, height=8, format="PNG", mode="RGB")


@pytest.fixture(autouse=True)
def _attached() -> None:
    notebook.attach()


def shown(value: object) -> str:
    return str(value._repr_html_())  # type: ignore[attr-defined]  # attached at run time, as notebooks ask for it


def dataset(root: Path | str, *names: str) -> Dataset:
    items = [Item(candidate=Candidate(image=name, facts=FACTS)) for name in names]
    return Dataset(items=items, character=Character(trigger="JINXCHAR"), root=str(root))


def test_a_report_shows_its_verdict() -> None:
    assert "Ready" in shown(Report(images=2))


def test_a_run_shows_what_became_of_its_jobs_and_escapes_what_providers_say() -> None:
    made = Made(job="front-neutral", fate=Fate.REFUSED, engine="nbp", problem="it said <b>no</b>", fix="Ask otherwise.")
    page = shown(Run(number=1, character="JINX", jobs=(made,), spent_usd=0.134))
    assert "front-neutral" in page
    assert "&lt;b&gt;no&lt;/b&gt;" in page


def test_coverage_shows_its_attribute() -> None:
    assert "Angle" in shown(CoverageTable(attribute="angle"))


def test_a_set_shows_its_pictures_and_blanks_for_those_gone(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), "red").save(tmp_path / "a.png")
    page = shown(dataset(tmp_path, "a.png", "gone.png"))
    assert page.count("data:image/jpeg;base64,") == 1
    assert page.count("no preview") == 1


def test_a_set_whose_files_broke_since_is_shown_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"not a picture")
    assert "a.png" in shown(dataset(tmp_path, "a.png"))


@pytest.mark.parametrize("root", ["", "/no/such/folder"])
def test_a_set_without_files_is_shown_without_pictures(root: str) -> None:
    assert "no preview" in shown(dataset(root, "a.png"))


def test_large_sets_show_their_beginning(tmp_path: Path) -> None:
    page = shown(dataset(tmp_path, *(f"{i:03}.png" for i in range(70))))
    assert page.count("<figure") == 60
    assert "and 10 images more" in page


def test_attaching_imports_nothing_heavy() -> None:
    code = "import sys; from lorakit import notebook; notebook.attach(); print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"numpy", "PIL", "scipy", "cattrs", "pluggy", "lorakit.render"} & set(run.stdout.split())
