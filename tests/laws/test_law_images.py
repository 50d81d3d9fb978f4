"""Laws of measuring and normalising pictures."""

import importlib.util
import os
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from lorakit.images import measure, normalise, thumbnail
from lorakit.images.hashing import perceptual_hash, pixel_digest
from lorakit.model import FaultKind, ImageFacts, ImageFault

SPEC = importlib.util.find_spec("skimage")
assert SPEC is not None
assert SPEC.submodule_search_locations is not None
PHOTOS = Path(SPEC.submodule_search_locations[0]) / "data"
NAMES = ("astronaut.png", "chelsea.png", "coffee.png", "rocket.jpg", "motorcycle_left.png", "ihc.png", "camera.png")


def photo(name: str) -> Image.Image:
    with Image.open(PHOTOS / name) as image:
        return image.convert("RGB")


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


SMALL = photo("astronaut.png").resize((48, 40))
WHOLE = {
    "PNG": saved(SMALL, "PNG"),
    "JPEG": saved(SMALL, "JPEG"),
    "WEBP": saved(SMALL, "WEBP"),
    "GIF": saved(SMALL, "GIF", save_all=True, append_images=[SMALL.rotate(90)]),
    "TIFF": saved(SMALL, "TIFF"),
    "BMP": saved(SMALL, "BMP"),
    "AVIF": saved(SMALL, "AVIF"),
    "JPEG2000": saved(SMALL, "JPEG2000"),
    "APNG": saved(SMALL, "PNG", save_all=True, append_images=[SMALL.rotate(90)]),
}


def measured(data: bytes) -> ImageFacts | ImageFault:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "picture"
        path.write_bytes(data)
        return measure(path, budget=1_000_000)


@given(form=st.sampled_from(sorted(WHOLE)), share=st.floats(0, 1, exclude_max=True))
def test_any_prefix_of_a_picture_gives_facts_or_a_fault(form: str, share: float) -> None:
    data = WHOLE[form]
    found = measured(data[: int(len(data) * share)])
    assert isinstance(found, ImageFacts) or found.kind is FaultKind.UNREADABLE


@given(
    form=st.sampled_from(sorted(WHOLE)),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=12),
)
def test_any_mutation_of_a_picture_gives_facts_or_a_fault(form: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(WHOLE[form])
    for share, value in changes:
        data[int(len(data) * share)] = value
    assert isinstance(measured(bytes(data)), ImageFacts | ImageFault)


@given(form=st.sampled_from(sorted(WHOLE)), start=st.integers(0, 64), junk=st.binary(min_size=1, max_size=64))
def test_a_mutated_header_gives_facts_or_a_fault(form: str, start: int, junk: bytes) -> None:
    data = WHOLE[form]
    assert isinstance(measured(data[:start] + junk + data[start + len(junk) :]), ImageFacts | ImageFault)


@given(data=st.binary(max_size=400))
def test_random_bytes_are_unreadable(data: bytes) -> None:
    found = measured(data)
    assert isinstance(found, ImageFault)
    assert found.kind is FaultKind.UNREADABLE


@given(
    name=st.sampled_from(NAMES),
    box=st.tuples(*[st.floats(0, 0.25)] * 4),
    side=st.integers(8, 96),
    mode=st.sampled_from(["RGB", "L", "P", "RGBA", "CMYK"]),
    orientation=st.integers(1, 8),
)
def test_normalising_twice_changes_no_pixel(
    name: str, box: tuple[float, float, float, float], side: int, mode: str, orientation: int
) -> None:
    image = photo(name)
    width, height = image.size
    cut = (int(box[0] * width), int(box[1] * height), int((1 - box[2]) * width), int((1 - box[3]) * height))
    tags = Image.Exif()
    tags[0x0112] = orientation
    source = image.crop(cut).resize((120, 90)).convert(mode)
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first"), Path(folder, "second")
        first.write_bytes(saved(source, "TIFF" if mode == "CMYK" else "PNG", exif=tags))
        once = normalise(first, size=side)
        second.write_bytes(once.png)
        twice = normalise(second, size=side)
        assert normalise(first, size=side) == once
    assert twice.png == once.png
    assert twice.notes == ()


@given(
    size=st.tuples(st.integers(1, 150), st.integers(1, 150)), mode=st.sampled_from(["L", "RGB", "RGBA"]), data=st.data()
)
def test_a_picture_of_any_size_has_one_digest_until_a_byte_changes(
    size: tuple[int, int], mode: str, data: st.DataObject
) -> None:
    channels = len(mode)
    pixels = np.frombuffer(os.urandom(size[0] * size[1] * channels), dtype=np.uint8).copy()
    shape = (size[1], size[0]) if channels == 1 else (size[1], size[0], channels)
    first = pixel_digest(pixels.reshape(shape), mode)
    assert first == pixel_digest(pixels.reshape(shape).copy(), mode)
    at = data.draw(st.integers(0, pixels.size - 1))
    pixels[at] ^= data.draw(st.integers(1, 255))
    assert pixel_digest(pixels.reshape(shape), mode) != first


@given(seed=st.integers(0, 2**32 - 1))
def test_the_mirrored_hash_is_the_hash_of_the_mirrored_plane(seed: int) -> None:
    plane = np.random.default_rng(seed).integers(0, 256, (32, 32)).astype(np.float64)
    straight, mirrored = perceptual_hash(plane)
    assert perceptual_hash(plane[:, ::-1]) == (mirrored, straight)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_thumbnail_shows_what_is_displayed(orientation: int) -> None:
    tags = Image.Exif()
    tags[0x0112] = orientation
    data = saved(photo("rocket.jpg").resize((320, 200)), "JPEG", exif=tags, quality=95)
    with Image.open(BytesIO(thumbnail(data, 64))) as small, Image.open(BytesIO(data)) as image:
        upright = ImageOps.exif_transpose(image).resize(small.size)
        difference = np.abs(np.asarray(small, dtype=float) - np.asarray(upright, dtype=float)).mean()
        assert max(small.size) == 64
        assert not small.getexif()
    assert difference < 12
