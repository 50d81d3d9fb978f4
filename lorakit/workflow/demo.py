"""The demo: real photographs with the faults people really make, and the whole road from a plan to a package."""

import importlib.util
import io
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import attrs
from PIL import Image

from lorakit import project
from lorakit.errors import InputError, MissingExtraError
from lorakit.model import Dataset, Plan, Report, Run, Selection
from lorakit.render import selection_html
from lorakit.workflow.generating import Running, generate
from lorakit.workflow.judging import validate
from lorakit.workflow.loading import load, thumbnails
from lorakit.workflow.packaging import Prepared, package
from lorakit.workflow.picking import pick, save_selection
from lorakit.workflow.planning import plan
from lorakit.workflow.progress import Measuring, Progress, silent

__all__ = ["CREDIT", "Rehearsal", "make_demo", "rehearse"]

CREDIT = (
    "Photograph: Eileen Collins, NASA, public domain; it comes with scikit-image (skimage.data.astronaut). "
    "The demo cuts it into six views with faults; one photograph is no training set, and the report says why."
)
"""Whose photograph it is, and what to expect of it."""

_NAME, _TRIGGER = "ASTRONAUT", "ASTROCHAR"
_PHOTOGRAPHS = "photographs"
_DRAWN, _PICKED = 32, 28
"""Shots to draw, and as many of them as the guide's smart distribution has jobs to pick."""
_HERO = "hero.png"
_HERO_LABELS = (
    ("angle", "front"),
    ("framing", "medium"),
    ("expression", "smiling"),
    ("lighting", "soft studio"),
    ("environment", "studio with a flag"),
    ("outfit", "an orange flight suit"),
)
_WARDROBE = f"""
[[characters.{_NAME}.outfits]]
phrase = "an orange flight suit"
weight = 2

[[characters.{_NAME}.outfits]]
phrase = "a navy jacket"

[[characters.{_NAME}.outfits]]
phrase = "a grey sweater"
"""

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


@attrs.frozen(kw_only=True)
class Rehearsal:
    """What the demo made."""

    photographs: Dataset
    """The photographs with their faults."""
    findings: Report
    """What validation says of them."""
    mended: Prepared
    """The package made of them."""
    paid: Plan
    """The plan that engines would be paid for."""
    drawn: Run
    """The same shots, drawn by the storyboard."""
    selection: Selection
    """The training set picked of what was drawn."""
    sheet: Path
    """The contact sheet of the pick."""
    prepared: Prepared
    """The package of the picked set."""


def rehearse(folder: Path, *, progress: Progress = silent) -> Rehearsal:
    """Play the whole road through: photographs are mended and packaged, then a set is planned, drawn, picked, packaged.

    Args:
        folder: The project to make; it must not exist, or be empty.
        progress: Called as the work goes on.

    Returns:
        Everything that was made; all of it lies in the folder.

    Raises:
        InputError: The folder holds something, or cannot be written.
        MissingExtraError: scikit-image, which carries the photograph, is not installed.
    """
    make_demo(folder)
    measuring = Measuring(progress=progress)
    photographs = load(folder / _PHOTOGRAPHS, trigger=_TRIGGER, model="flux-2", trainer="fal", measuring=measuring)
    mended = package(photographs, folder / f"{_PHOTOGRAPHS}-prepared", progress=progress)
    keystones = load(folder, character=_NAME, measuring=measuring)
    drawn = generate(
        plan(keystones, _DRAWN, recipe="storyboard"),
        running=Running(progress=lambda standing: progress("drawing", standing.done, standing.total)),
    )
    candidates = load(folder, character=_NAME, trainer="fal", measuring=measuring)
    selection = pick(candidates, _PICKED)
    save_selection(selection, candidates)
    sheet = folder / "picked.html"
    page = selection_html(selection, candidates, thumbnails(candidates))
    project.atomic_write(sheet, page.encode())
    return Rehearsal(
        photographs=photographs,
        findings=validate(photographs),
        mended=mended,
        paid=plan(keystones, _DRAWN),
        drawn=drawn,
        selection=selection,
        sheet=sheet,
        prepared=package(selection.of(candidates), folder / "prepared", progress=progress),
    )


def make_demo(folder: Path) -> Path:
    """Write what the demo begins with: a folder of photographs with faults, and a project with one keystone.

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
    place = project.init_project(folder, character=_NAME, trigger=_TRIGGER)
    config = folder / "lorakit.toml"
    project.atomic_write(config, (config.read_text(encoding="utf-8") + _WARDROBE).encode())
    keystones = (place.candidates or place.folder) / "keystones"
    project.atomic_write(keystones / _HERO, _picture(photograph, (0, 0, 512, 512), _HERO))
    project.atomic_write(keystones / "keystone_metadata.json", json.dumps({_HERO: dict(_HERO_LABELS)}).encode())
    _write_photographs(folder / _PHOTOGRAPHS, photograph)
    return folder


def _write_photographs(folder: Path, photograph: Path) -> None:
    folder.mkdir()
    rows = []
    for name, box, labels, text in _VIEWS:
        project.atomic_write(folder / name, _picture(photograph, box, name))
        if text is not None:
            project.atomic_write((folder / name).with_suffix(".txt"), text.encode())
        if labels:
            rows.append(json.dumps({"image": name, "shot": labels}))
    project.atomic_write(folder / "candidates.jsonl", ("\n".join(rows) + "\n").encode())


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
