"""Whole training sets on disk, made of real photographs."""

import importlib.util
import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from lorakit import project
from lorakit.knowledge import MODELS
from lorakit.model import Dataset
from lorakit.rules._sample import sample

CleanSet = Callable[[str], Path]

_TILE = 512
_SOURCES: tuple[str, ...] = (
    "astronaut.png",
    "chelsea.png",
    "coffee.png",
    "rocket.jpg",
    "motorcycle_left.png",
    "brick.png",
)
_SOURCES += ("camera.png", "coins.png", "grass.png", "retina.jpg", "ihc.png", "gravel.png")


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


@pytest.fixture(scope="session", name="clean_source")
def _clean_source(tiles: list[Image.Image], tmp_path_factory: pytest.TempPathFactory) -> CleanSet:
    """Make a clean set for a model once: pictures of four photographs each, labels, captions, ``lorakit.toml``."""
    made: dict[str, Path] = {}

    def make(model: str) -> Path:
        if model not in made:
            made[model] = tmp_path_factory.mktemp(model.replace(".", "-"))
            _write_set(sample(model), made[model], tiles)
        return made[model]

    return make


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


def _write_set(dataset: Dataset, folder: Path, tiles: list[Image.Image]) -> None:
    """Write a set to disk: each picture a mosaic of four photographs, as no two others have."""
    size = MODELS[dataset.model].resolution
    dice = random.Random(dataset.model)
    for item in dataset.items:
        path = folder / item.image
        path.parent.mkdir(parents=True, exist_ok=True)
        canvas = Image.new("RGB", (2 * _TILE, 2 * _TILE))
        for index, tile in enumerate(dice.sample(tiles, 4)):
            canvas.paste(tile, (index % 2 * _TILE, index // 2 * _TILE))
        canvas.resize((size, size)).save(path, compress_level=1)
        if item.caption:
            path.with_suffix(".txt").write_text(item.caption.text, encoding="utf-8")
    project.write_candidates(folder, [item.candidate for item in dataset.items])
    (folder / "lorakit.toml").write_text(_config(dataset), encoding="utf-8")


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
