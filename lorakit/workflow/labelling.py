"""Labelling: telling what pictures show."""

from collections.abc import Mapping
from pathlib import Path

import attrs

from lorakit import project
from lorakit.errors import FieldError
from lorakit.model import Shot

__all__ = ["label"]


def __dir__() -> list[str]:
    return __all__


def label(path: str | Path, shots: Mapping[str, Shot], *, character: str | None = None) -> None:
    """Write labels into ``candidates.jsonl`` beside the images.

    Args:
        path: A folder of images, or a project.
        shots: What each picture shows, by image; attributes that are ``None`` keep the label they have.
        character: Which character of the project.

    Raises:
        FieldError: There is no such image; nothing has been written then.
        InputError: The folder is not known or cannot be written.
    """
    scan = project.scan(project.find(Path(path), character).folder)
    unknown = sorted(set(shots) - set(scan.images))
    if unknown:
        raise FieldError("shots", f"no image {unknown[0]!r} in {scan.root}", "See Dataset.images for the names.")
    merged = {
        image: attrs.evolve(scan.candidates[image].shot, **{name: getattr(shot, name) for name in shot.known})
        for image, shot in shots.items()
    }
    project.write_labels(scan.root, merged)
