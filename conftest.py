"""How tests are run: the documentation's blocks page by page, some searches without the coverage measurement."""

import os
import shutil
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

SIDE = 1024
PLACES = ("an industrial corridor", "a city street", "a forest clearing", "a laboratory", "a living room")


def _photos(folder: Path) -> None:
    folder.mkdir()
    for number, place in enumerate(PLACES):
        noise = np.random.default_rng(number).integers(0, 256, (SIDE // 8, SIDE // 8, 3), dtype=np.uint8)
        image = Image.fromarray(noise).resize((SIDE, SIDE))
        image.save(folder / f"jinx_{number}.png")
        (folder / f"jinx_{number}.txt").write_text(f"JINXCHAR, photorealistic, in {place}.", encoding="utf-8")


@pytest.fixture(scope="session", name="five_photos")
def _five_photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("five") / "photos"
    _photos(folder)
    return folder


@pytest.fixture(scope="module")
def photos(five_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Run a page's blocks in a folder that holds ``photos/`` with five pictures and poor captions."""
    before, folder = Path.cwd(), tmp_path_factory.mktemp("page")
    shutil.copytree(five_photos, folder / "photos")
    os.chdir(folder)
    yield
    os.chdir(before)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Run what is marked so without the coverage measurement, which doubles the time of searches."""
    if item.get_closest_marker("untraced") is None:
        return (yield)
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    excludes=["docs/plugin-example/*.md"],
    fixtures=["photos"],
).pytest()
