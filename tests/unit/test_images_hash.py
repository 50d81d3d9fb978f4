"""Perceptual hashes: which pictures count as the same."""

import importlib.util
from collections.abc import Callable
from io import BytesIO
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from lorakit.images import measure
from lorakit.images.hashing import perceptual_hash, perceptual_plane
from lorakit.model import ImageFacts

SPEC = importlib.util.find_spec("skimage")
assert SPEC is not None
assert SPEC.submodule_search_locations is not None
PHOTOS = Path(SPEC.submodule_search_locations[0]) / "data"
NAMES = ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "motorcycle_left.png", "ihc.png", "retina.jpg")
SAME = 8
"""Bits: under this two pictures are the same."""


def photo(name: str) -> Image.Image:
    with Image.open(PHOTOS / name) as image:
        return image.convert("RGB")


def hashes(path: Path) -> tuple[int, int]:
    found = measure(path)
    assert isinstance(found, ImageFacts)
    return found.phash, found.phash_mirrored


def _jpeg(image: Image.Image, path: Path) -> None:
    image.save(path, "JPEG", quality=40)


def _half(image: Image.Image, path: Path) -> None:
    image.resize((image.width // 2, image.height // 2)).save(path, "PNG")


def _turned(image: Image.Image, path: Path) -> None:
    tags = Image.Exif()
    tags[0x0112] = 6
    image.transpose(Image.Transpose.ROTATE_90).save(path, "JPEG", quality=95, exif=tags)


def _with_alpha(image: Image.Image, path: Path) -> None:
    image.convert("RGBA").save(path, "PNG")


def _grey(image: Image.Image, path: Path) -> None:
    image.convert("L").save(path, "PNG")


def _brighter(image: Image.Image, path: Path) -> None:
    image.point([min(255, round(value * 1.15)) for value in range(256)] * 3).save(path, "PNG")


@pytest.mark.parametrize("change", [_jpeg, _half, _turned, _with_alpha, _grey, _brighter])
@pytest.mark.parametrize("name", NAMES)
def test_a_changed_copy_is_the_same_picture(
    tmp_path: Path, name: str, change: Callable[[Image.Image, Path], None]
) -> None:
    change(photo(name), tmp_path / "copy")
    assert (hashes(tmp_path / "copy")[0] ^ hashes(PHOTOS / name)[0]).bit_count() < SAME


@pytest.mark.parametrize("name", NAMES)
def test_a_mirrored_copy_is_found_by_the_second_hash(tmp_path: Path, name: str) -> None:
    stored = BytesIO()
    ImageOps.mirror(photo(name)).save(stored, "JPEG", quality=80)
    (tmp_path / "copy").write_bytes(stored.getvalue())
    straight, mirrored = hashes(PHOTOS / name)
    copy = hashes(tmp_path / "copy")
    assert (copy[0] ^ mirrored).bit_count() < SAME
    assert (copy[1] ^ straight).bit_count() < SAME


def test_different_photographs_are_far_apart() -> None:
    found = {name: hashes(PHOTOS / name) for name in NAMES}
    for one, other in combinations(NAMES, 2):
        for hashed in found[other]:
            assert (found[one][0] ^ hashed).bit_count() > 2 * SAME, (one, other)


@pytest.mark.parametrize("name", NAMES)
def test_the_hash_is_the_classical_one(name: str) -> None:
    plane = perceptual_plane(photo(name).convert("L"))
    cosine = np.cos(np.pi * np.outer(np.arange(32), 2 * np.arange(32) + 1) / 64)
    low = (2 * cosine @ plane @ (2 * cosine).T)[:8, :8]
    expected = int.from_bytes(np.packbits(low > np.median(low)).tobytes())
    assert perceptual_hash(plane)[0] == expected


def test_flat_pictures_have_one_hash_whatever_their_brightness() -> None:
    values = {perceptual_hash(np.full((32, 32), float(level))) for level in (1, 7, 128, 255)}
    assert len(values) == 1
