"""Whole training sets on disk, made of real photographs."""

import fcntl
import hashlib
import importlib.util
import json
import os
import random
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from lorakit import project
from lorakit.images import measure, pool
from lorakit.images.hashing import perceptual_hash, perceptual_plane
from lorakit.knowledge import MODELS
from lorakit.model import Dataset, ImageFacts, ImageFault
from lorakit.rules._sample import sample

CleanSet = Callable[[str], Path]

_SIDE = 1024
_TILE = 520
_LOOK_ALIKE = 16
_MOST = 28
"""Pictures a set has at most."""
_SEAM = 509
"""Off the 8 x 8 grid, so that a seam is not taken for JPEG blocks."""
_SOURCES: tuple[str, ...] = (
    "astronaut.png",
    "chelsea.png",
    "coffee.png",
    "rocket.jpg",
    "motorcycle_left.png",
    "brick.png",
)
_SOURCES += ("camera.png", "coins.png", "grass.png", "hubble_deep_field.jpg", "gravel.png")


@pytest.fixture(scope="session", name="photographs")
def _photographs() -> Path:
    """The folder of scikit-image's photographs (public domain or CC0, see its README)."""
    spec = importlib.util.find_spec("skimage")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / "data"


@pytest.fixture(scope="session", name="tiles")
def _tiles(photographs: Path) -> list[Image.Image]:
    """Square pieces of photographs."""
    tiles = []
    for name in _SOURCES:
        with Image.open(photographs / name) as picture:
            tiles.append(ImageOps.fit(picture.convert("RGB"), (_TILE, _TILE)))
    return tiles


@pytest.fixture(scope="session", name="mosaics")
def _mosaics(tiles: list[Image.Image], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the pictures of every clean set, each of four photographs, once for all processes that run tests."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "mosaics"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "complete").exists():
            for index, picture in enumerate(islice(_unlike(tiles), _MOST)):
                picture.save(folder / f"{index}.png", compress_level=1)
            (folder / "complete").touch()
    return folder


@pytest.fixture(scope="session", name="clean_source")
def _clean_source(mosaics: Path, tmp_path_factory: pytest.TempPathFactory) -> CleanSet:
    """Make a clean set for a model once: pictures of four photographs each, labels, captions, ``lorakit.toml``."""
    made: dict[str, Path] = {}

    def make(model: str) -> Path:
        if model not in made:
            made[model] = tmp_path_factory.mktemp(model.replace(".", "-"))
            _write_set(sample(model), made[model], mosaics)
        return made[model]

    return make


@pytest.fixture(scope="session", name="facts_known")
def _facts_known() -> dict[tuple[str, int], ImageFacts | ImageFault]:
    return {}


@pytest.fixture(name="measured_once")
def _measured_once(
    facts_known: dict[tuple[str, int], ImageFacts | ImageFault], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Measure what has the same bytes once: most defects leave most pictures as they were."""

    def remembered(path: Path, *, budget: int) -> ImageFacts | ImageFault:
        if not path.is_file():
            return measure(path, budget=budget)
        key = hashlib.blake2b(path.read_bytes()).hexdigest(), budget
        if key not in facts_known:
            facts_known[key] = measure(path, budget=budget)
        return facts_known[key]

    monkeypatch.setattr(pool, "measure", remembered)


@pytest.fixture(name="clean_set")
def _clean_set(clean_source: CleanSet, tmp_path: Path) -> CleanSet:
    """Give a clean set of one's own to damage; pictures are hard links until they are replaced."""

    def copy(model: str) -> Path:
        folder = tmp_path / "set"
        for path in sorted(clean_source(model).rglob("*")):
            there = folder / path.relative_to(clean_source(model))
            there.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".png":
                os.link(path, there)
            elif path.is_file():
                there.write_bytes(path.read_bytes())
        return folder

    return copy


def _write_set(dataset: Dataset, folder: Path, mosaics: Path) -> None:
    """Write a set to disk: each picture a mosaic of four photographs that looks like no other."""
    size = MODELS[dataset.model].resolution
    assert len(dataset.items) <= _MOST
    for index, item in enumerate(dataset.items):
        path, mosaic = folder / item.image, mosaics / f"{index}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if size == _SIDE:
            os.link(mosaic, path)
        else:
            with Image.open(mosaic) as picture:
                ImageOps.contain(picture, (size, size)).save(path, compress_level=1)
        if item.caption:
            path.with_suffix(".txt").write_text(item.caption.text, encoding="utf-8")
    project.write_candidates(folder, [item.candidate for item in dataset.items])
    (folder / "lorakit.toml").write_text(_config(dataset), encoding="utf-8")


def _unlike(tiles: list[Image.Image]) -> Iterator[Image.Image]:
    dice = random.Random(20261122)
    seen: list[int] = []
    while True:
        canvas = Image.new("RGB", (_SIDE, _SIDE))
        for index, tile in enumerate(dice.sample(tiles, 4)):
            canvas.paste(tile.rotate(dice.choice((0, 90, 180, 270))), (index % 2 * _SEAM, index // 2 * _SEAM))
        hashes = perceptual_hash(perceptual_plane(canvas.convert("L")))
        if all((known ^ each).bit_count() > _LOOK_ALIKE for known in seen for each in hashes):
            seen.append(hashes[0])
            yield canvas


def _config(dataset: Dataset) -> str:
    who = dataset.character
    lines = [
        "[project]",
        f"model = {json.dumps(dataset.model)}",
        f"[characters.{who.name}]",
        f"trigger = {json.dumps(who.trigger)}",
        f"class_word = {json.dumps(who.class_word)}",
        f"traits = {json.dumps(who.traits)}",
        f"hero_prompt = {json.dumps(who.hero_prompt)}",
    ]
    for outfit in who.outfits:
        lines += [
            f"[[characters.{who.name}.outfits]]",
            f"phrase = {json.dumps(outfit.phrase)}",
            f"weight = {outfit.weight}",
        ]
    return "\n".join(lines) + "\n"
