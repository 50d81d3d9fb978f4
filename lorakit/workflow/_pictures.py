"""Pictures on their way to an engine and back."""

import io
from pathlib import Path

from lorakit.errors import InputError, LorakitError
from lorakit.images.colour import flatten
from lorakit.images.opening import BUDGET, decode
from lorakit.images.reading import PictureError, read_file
from lorakit.model import Picture, Result, ResultFile, image_name
from lorakit.planning.cost import Size

__all__: list[str] = []

_MEDIA = {"PNG": "image/png", "JPEG": "image/jpeg"}
_BACKGROUND = (255, 255, 255)
_STRETCH = 0.2
"""How far the shape may be from what was asked for, as a share."""
_LEAST = 64
"""Pixels; a picture with a shorter side is a stand-in of the provider's, not what was asked for."""


def of_file(root: Path, name: str) -> Picture:
    """Read one of the project's pictures as an engine is given it: upright, without transparency, PNG or JPEG.

    Raises:
        InputError: It is gone, or no sound picture.
        FieldError: The name leads out of the folder.
    """
    path = root / image_name(name)
    try:
        return of_bytes(read_file(path, budget=BUDGET))
    except PictureError as error:
        raise InputError(str(path), error.fault.detail, error.fault.fix) from error


def of_bytes(data: bytes) -> Picture:
    """Return bytes as an engine is given them; what is upright, opaque PNG or JPEG already goes as it is.

    Raises:
        PictureError: They are no sound picture.
    """
    found = decode(data)
    if found.format in _MEDIA and found.orientation == 1 and found.plain.mode in {"L", "RGB"}:
        width, height = found.image.size
        return Picture(data=data, media_type=_MEDIA[found.format], width=width, height=height)
    shown, out = flatten(found.plain, _BACKGROUND), io.BytesIO()
    shown.save(out, "PNG")
    return Picture(data=out.getvalue(), media_type="image/png", width=shown.width, height=shown.height)


def check(result: Result, wanted: Size | None = None) -> None:
    """Look whether a result holds the picture that was asked for.

    Args:
        result: The result.
        wanted: The size that was asked for, where that is known. Providers round sizes, so only another shape counts.

    Raises:
        LorakitError: It holds none, or one that is broken, a stamp or of another shape.
    """
    try:
        width, height = decode(picture_file(result).data).image.size
    except PictureError as error:
        raise LorakitError(f"what came is of no use: {error.fault.detail}", error.fault.fix) from error
    if min(width, height) < _LEAST:
        problem = f"the picture has {width} x {height} pixels, too few to be what was asked for"
        raise LorakitError(problem, "Look at it at the provider's page.")
    if wanted and abs(width * wanted.height - height * wanted.width) > _STRETCH * width * wanted.height:
        problem = f"the picture has {width} x {height} pixels, another shape than {wanted.width} x {wanted.height}"
        raise LorakitError(problem, "Look at it at the provider's page.")


def picture_file(result: Result) -> ResultFile:
    """Return the file of a result that is the picture.

    Raises:
        LorakitError: There is none.
    """
    found = next((file for file in result.files if file.role == "picture"), None)
    if found is None:
        raise LorakitError("no picture came", "Look at the request at the provider's page.")
    return found
