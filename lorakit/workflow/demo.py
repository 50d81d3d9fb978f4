"""A small set of real photographs with the faults people really make, to see lorakit at work."""

import importlib.util
import io
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PIL import Image

from lorakit import project
from lorakit.errors import InputError, MissingExtraError

__all__ = ["CREDIT", "make_demo"]

CREDIT = (
    "Photograph: Eileen Collins, NASA, public domain; it comes with scikit-image (skimage.data.astronaut). "
    "The demo cuts it into views; one photograph is no training set, and the report says why."
)
"""Whose photograph it is, and what to expect of it."""

_TRIGGER = "ASTROCHAR"

# name, crop (left, top, right, bottom) of the 512 x 512 photograph, labels, caption
_VIEWS: tuple[tuple[str, tuple[int, int, int, int], dict[str, str], str | None], ...] = (
    (
        "01_portrait.png",
        (0, 0, 512, 512),
        {"angle": "front", "framing": "medium", "expression": "smiling", "environment": "studio with a flag"},
        (
            "ASTROCHAR with a warm smile, cheeks raised and teeth showing, seen from the front at waist height. "
            "A studio with a flag and a model of a space shuttle. Soft studio light from the left."
        ),
    ),
    (
        "02_close_up.png",
        (120, 0, 340, 220),
        {"angle": "closeup_front", "framing": "close_up", "expression": "smiling", "environment": "studio with a flag"},
        "ASTROCHAR with brown hair and a bright smile, photorealistic, 8K, shot on an 85mm lens.",
    ),
    (
        "03_with_helmet.png",
        (60, 60, 500, 500),
        {"angle": "front", "framing": "medium", "expression": "smiling", "outfit": "an orange flight suit"},
        "Portrait of ASTROCHAR wearing an orange flight suit with a helmet at her side.",
    ),
    ("04_on_its_side.jpg", (20, 10, 420, 410), {"angle": "front", "framing": "medium"}, None),
    (
        "05_see_through.png",
        (90, 0, 490, 400),
        {"angle": "front", "framing": "medium", "expression": "smiling"},
        "ASTROCHAR, orange flight suit, smile, flag, studio, front view, soft light",
    ),
    ("06_cut_off.jpg", (0, 0, 400, 400), {}, "ASTROCHAR smiling."),
)
_FAULTS: Mapping[str, str] = MappingProxyType(
    {"04_on_its_side.jpg": "rotated", "05_see_through.png": "alpha", "06_cut_off.jpg": "truncated"}
)


def __dir__() -> list[str]:
    return __all__


def make_demo(folder: Path) -> Path:
    """Write the demo project.

    Args:
        folder: The project to make; it must not exist, or be empty.

    Returns:
        The project's folder.

    Raises:
        InputError: The folder holds something, or cannot be written.
        MissingExtraError: scikit-image, which carries the photograph, is not installed.
    """
    photograph = _photograph()
    if folder.exists() and any(folder.iterdir()):
        raise InputError(str(folder), "it is not empty", "Name another folder: lorakit demo DIR.")
    project.init_project(folder, character="ASTRONAUT", trigger=_TRIGGER)
    place = project.find(folder, "ASTRONAUT")
    candidates = place.folder if place.candidates is None else place.candidates
    candidates.mkdir(parents=True, exist_ok=True)
    rows = []
    for name, box, labels, text in _VIEWS:
        project.atomic_write(candidates / name, _picture(photograph, box, name))
        if text is not None:
            project.atomic_write((candidates / name).with_suffix(".txt"), text.encode())
        if labels:
            rows.append(json.dumps({"image": name, "shot": labels}))
    project.atomic_write(candidates / "candidates.jsonl", ("\n".join(rows) + "\n").encode())
    return folder


def _photograph() -> Path:
    spec = importlib.util.find_spec("skimage")
    if spec is None or not spec.submodule_search_locations:
        raise MissingExtraError("the demo's photograph", "demo")
    return Path(spec.submodule_search_locations[0]) / "data" / "astronaut.png"


def _picture(photograph: Path, box: tuple[int, int, int, int], name: str) -> bytes:
    fault, suffix = _FAULTS.get(name), Path(name).suffix
    out = io.BytesIO()
    with Image.open(photograph) as whole:
        view = whole.convert("RGB").crop(box).resize((1024, 1024), Image.Resampling.LANCZOS)
    exif = Image.Exif()
    if fault == "rotated":
        view = view.transpose(Image.Transpose.ROTATE_90)
        exif[0x0112] = 6
    if fault == "alpha":
        view.putalpha(Image.radial_gradient("L").resize(view.size).point(lambda level: 255 - level // 2))
    view.save(out, "PNG" if suffix == ".png" else "JPEG", quality=92, exif=exif)
    data = out.getvalue()
    return data[: len(data) // 2] if fault == "truncated" else data
