"""Preparing a set as a user does: what comes out, byte for byte."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from lorakit import convert, workflow
from lorakit.errors import InputError
from lorakit.model import CheckState, Package

CleanSet = Callable[[str], Path]


def _bytes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(name="small")
def _small(photographs: Path, tmp_path: Path) -> Path:
    """A folder of four small photographs, some with captions."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for index, name in enumerate(("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg")):
        with Image.open(photographs / name) as picture:
            picture.convert("RGB").resize((300, 200)).save(folder / f"view {index}.PNG", "PNG")
    (folder / "view 0.txt").write_text("A photo of JINXCHAR.\nShe waves.", encoding="utf-8")
    (folder / "view 1.txt").write_text("JINXCHAR’s hand.", encoding="cp1252")
    return folder


def test_preparing_twice_gives_the_same_bytes(clean_set: CleanSet, tmp_path: Path) -> None:
    folder = clean_set("z-image")
    with (folder / "lorakit.toml").open("a", encoding="utf-8") as config:
        config.write('[models.small]\nbase = "z-image"\nresolution = 256\n')
    for path in folder.glob("*.png"):
        with Image.open(path) as picture:
            small = picture.resize((256, 256))
        path.unlink()
        small.save(path)
    first = workflow.prepare(folder, tmp_path / "one", model="small")
    again = workflow.prepare(folder, tmp_path / "elsewhere" / "two", model="small")
    assert _bytes(first.out) == _bytes(again.out)
    assert len(_bytes(first.out)) == 2 * 28 + 6
    workflow.prepare(folder, tmp_path / "one", model="small")
    assert _bytes(first.out) == _bytes(again.out)


def test_a_prepared_clean_set_passes_and_validates_again(clean_set: CleanSet, tmp_path: Path) -> None:
    prepared = workflow.prepare(clean_set("z-image"), tmp_path / "out", trainer="fal")
    assert prepared.report.passes
    assert prepared.report.checklist[-1].state is CheckState.PASS
    again = workflow.validate(workflow.load(prepared.out, trigger="JINXCHAR", model="z-image"))
    assert again.passes
    assert {table.attribute: table.unknown for table in again.coverage} == dict.fromkeys(
        ("framing", "angle", "expression", "lighting", "environment", "outfit"), 0
    )


def test_the_package_is_what_trainers_load(small: Path, tmp_path: Path) -> None:
    before = _bytes(small)
    prepared = workflow.prepare(small, tmp_path / "out", trigger="JINXCHAR", model="z-image")
    assert _bytes(small) == before
    names = ["001-view-0", "002-view-1", "003-view-2", "004-view-3"]
    data = prepared.out / "dataset"
    assert sorted(path.name for path in data.iterdir()) == sorted(
        [f"{name}{suffix}" for name in names for suffix in (".png", ".txt")] + ["README.md", "metadata.jsonl"]
    )
    captions = [(data / f"{name}.txt").read_bytes().decode() for name in names]
    assert captions == ["JINXCHAR. A photo of the character. She waves.", "JINXCHAR’s hand.", "JINXCHAR", "JINXCHAR"]
    rows = [json.loads(line) for line in (data / "metadata.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows == [{"file_name": f"{name}.png", "text": text} for name, text in zip(names, captions, strict=True)]
    for name in names:
        with Image.open(data / f"{name}.png") as picture:
            assert (picture.size, picture.mode, picture.format) == ((1024, 1024), "RGB", "PNG")
    with zipfile.ZipFile(prepared.zip) as archive:
        assert archive.namelist() == [f"{name}{suffix}" for name in names for suffix in (".png", ".txt")]
        assert all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in archive.infolist())


def test_the_lock_tells_every_text_and_digest(small: Path, tmp_path: Path) -> None:
    prepared = workflow.prepare(small, tmp_path / "out", trigger="JINXCHAR")
    lock = convert.loads(prepared.lock.read_text(encoding="utf-8"), Package, source="lorakit-lock.json")
    assert lock == prepared.package
    for image in lock.images:
        assert hashlib.sha256((prepared.out / "dataset" / image.file).read_bytes()).hexdigest() == image.digest
        assert hashlib.sha256((small / image.source).read_bytes()).hexdigest() == image.source_digest
    assert hashlib.sha256(prepared.zip.read_bytes()).hexdigest() == lock.zip_digest
    assert "report.html" in {path.name for path in prepared.out.iterdir()}


def test_copies_and_broken_pictures_are_left_out_with_the_reason(small: Path, tmp_path: Path) -> None:
    (small / "copy.png").write_bytes((small / "view 0.PNG").read_bytes())
    (small / "broken.png").write_bytes((small / "view 1.PNG").read_bytes()[:2000])
    prepared = workflow.prepare(small, tmp_path / "out", trigger="JINXCHAR")
    reasons = {each.image: each.reason for each in prepared.dropped}
    assert reasons["copy.png"] == "it shows the same pixels as view 0.PNG"
    assert set(reasons) == {"copy.png", "broken.png"}
    assert len(prepared.package.images) == 4


def test_what_is_no_output_of_lorakit_is_not_replaced(small: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(InputError, match=r"lorakit-lock\.json"):
        workflow.prepare(small, tmp_path / "out", trigger="JINXCHAR")
    assert _bytes(tmp_path / "out").keys() == {"thesis.txt"}


def test_a_folder_without_usable_images_is_told(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with pytest.raises(InputError, match="no usable image"):
        workflow.prepare(tmp_path / "in", tmp_path / "out", trigger="JINXCHAR")
    assert not (tmp_path / "out").exists()
