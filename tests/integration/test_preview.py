"""``lorakit preview`` and ``lk.preview`` on a folder."""

import json
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

import lorakit as lk
from lorakit.cli import app
from lorakit.model import Purpose


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (120, 80)).save(tmp_path / "a.jpg", exif=exif)
    (tmp_path / "a.txt").write_text("JINX in a hall.\nSecond line.\n", encoding="utf-8")
    Image.new("RGB", (80, 80)).save(tmp_path / "b.png")
    return tmp_path


def preview(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(app, ["preview", str(folder), "--trigger", "JINX", "-q", *words])


def test_the_document_is_what_design_promises(folder: Path) -> None:
    result = preview(folder, "--trainer", "musubi-tuner", "--format", "json")
    assert result.exit_code == 0
    document = json.loads(result.stdout)
    assert (document["schema"], document["trainer"], document["resolution"]) == (1, "musubi-tuner", 1024)
    first, second = document["images"]
    assert (first["image"], first["caption"]) == ("a.jpg", "JINX in a hall.\nSecond line.")
    assert (first["width"], first["height"], first["upright"]) == (1248, 832, False)
    assert second["dropped"] == "it has no caption"


def test_text_and_page_say_the_same(folder: Path) -> None:
    text = preview(folder, "--trainer", "musubi-tuner")
    page = preview(folder, "--trainer", "musubi-tuner", "--format", "html")
    assert "1 of 2 images read" in text.stdout
    assert "1 of 2 images read" in page.stdout
    assert "background-image:url(data:image/jpeg" in page.stdout


def test_a_run_that_would_end_at_once_is_exit_code_1(folder: Path) -> None:
    assert preview(folder, "--trainer", "diffusers").exit_code == 1
    assert preview(folder, "--trainer", "simpletuner").exit_code == 1


def test_without_a_trainer_there_is_nothing_to_preview(folder: Path) -> None:
    result = preview(folder)
    assert result.exit_code == 2
    assert "no trainer is named. Add --trainer ID" in result.stderr


def test_an_unknown_trainer_is_told_with_its_near_name(folder: Path) -> None:
    assert "musubi-tuner" in preview(folder, "--trainer", "musubi-tunr").stderr


def test_the_verb_takes_a_folder_a_set_and_a_spec(folder: Path) -> None:
    dataset = lk.load(folder, trigger="JINX")
    small = lk.preview(dataset, trainer="musubi-tuner", spec=lk.TrainingSpec(resolution=512))
    assert [(each.width, each.height) for each in small.read] == [(624, 416)]
    assert hasattr(small, "_repr_html_")
    (folder / "lorakit.toml").write_text(
        '[project]\ntrainer = "musubi-tuner"\n[characters.JINX]\ntrigger = "JINX"\n[training]\nresolution = 512\n',
        encoding="utf-8",
    )
    assert lk.preview(folder) == small


def test_inference_references_are_not_previewed(folder: Path) -> None:
    references = lk.load(folder, trigger="JINX", model="flux-2-multi-reference", purpose=Purpose.REFERENCE)
    with pytest.raises(lk.InputError, match="not trained on"):
        lk.preview(references, trainer="fal")
