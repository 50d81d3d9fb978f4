"""Small pictures for reports and contact sheets."""

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lorakit import images, project
from lorakit.errors import LorakitError
from lorakit.model import Dataset

__all__ = ["thumbnails"]

SIZE = 240
"""Pixels on the long side: sharp at twice the size reports show them."""


def __dir__() -> list[str]:
    return __all__


def thumbnails(dataset: Dataset, only: Iterable[str] | None = None) -> dict[str, bytes]:
    """Return JPEG thumbnails of a set's images.

    Args:
        dataset: The set.
        only: The images wanted; ``None`` for all.

    Returns:
        The bytes by image; images that are gone or cannot be decoded are left out.
    """
    try:
        files = project.scan(Path(dataset.root)).images if dataset.root else {}
    except LorakitError:
        return {}
    wanted = [(name, files[name]) for name in (dataset.images if only is None else only) if name in files]

    def one(path: Path) -> bytes | None:
        try:
            return images.thumbnail(path, SIZE)
        except LorakitError:
            return None

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        made = pool.map(one, [path for _, path in wanted])
        return {name: data for (name, _), data in zip(wanted, made, strict=True) if data is not None}
