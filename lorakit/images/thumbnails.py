"""Small JPEGs for reports."""

from pathlib import Path

from PIL.ImageFile import ImageFile

from lorakit.errors import InputError
from lorakit.images._quiet import quiet
from lorakit.images._small import shrunk
from lorakit.images.colour import flatten
from lorakit.images.normalising import MATTE
from lorakit.images.opening import BUDGET, decode
from lorakit.images.reading import PictureError, read_file

__all__ = ["thumbnail"]


def __dir__() -> list[str]:
    return __all__


def thumbnail(source: Path | bytes, side: int, *, budget: int = BUDGET) -> bytes:
    """Return a small JPEG of a picture as displayed: upright, alpha on mid grey, no metadata.

    Args:
        source: A file, or a file's bytes.
        side: The long side at most, in pixels; smaller pictures keep their size.
        budget: The most pixels the original may have.

    Raises:
        InputError: It cannot be read.
    """

    def draft(image: ImageFile) -> None:
        image.draft("RGB", (side * 2, side * 2))

    with quiet():
        try:
            data = source if isinstance(source, bytes) else read_file(source, budget=budget)
            picture = decode(data, budget=budget, draft=draft)
        except PictureError as error:
            where = "the picture" if isinstance(source, bytes) else str(source)
            raise InputError(where, error.problem, error.fix) from error
        image = flatten(picture.plain, MATTE).convert("RGB")
    return shrunk(image, side)
