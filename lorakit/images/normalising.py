"""Making the training copy of a picture: upright, opaque, sRGB, square, of the model's size."""

from io import BytesIO
from pathlib import Path

import attrs
from PIL import Image

from lorakit.errors import InputError
from lorakit.images._quiet import quiet
from lorakit.images._small import shrunk
from lorakit.images.colour import eight_bit, flatten, rgb, to_srgb
from lorakit.images.faces import Box, face_region
from lorakit.images.opening import BUDGET, Picture, decode
from lorakit.images.reading import PictureError, read_file

__all__ = ["MATTE", "Normalised", "normalise"]


def __dir__() -> list[str]:
    return __all__


MATTE = (128, 128, 128)
"""The colour transparent pictures are composited on, unless told otherwise: mid grey, that no background has."""

_COMPRESSION = 4
"""Of 0 to 9: photographs come out 2 % larger than at zlib's usual 6, in two fifths of the time (measured here)."""


@attrs.frozen(kw_only=True)
class Normalised:
    """The training copy of a picture."""

    png: bytes
    """A PNG file: RGB, 8 bits a channel, square, no metadata. The same picture always gives the same bytes."""
    small: bytes
    """The same as a JPEG of at most 160 px, for reports."""
    crop: Box
    """The square that was cut out, in pixels of the upright original."""
    notes: tuple[str, ...]
    """What was done, in order: ``rotated by EXIF 6``, ``alpha flattened on #808080``, ``upscaled 1.6x`` ..."""


def normalise(
    path: Path,
    *,
    size: int,
    matte: tuple[int, int, int] = MATTE,
    face: Box | None = None,
    budget: int = BUDGET,
) -> Normalised:
    """Make the training copy of a picture; the original is only read.

    Orientation is baked in, alpha composited, colours converted to sRGB through the embedded profile, CMYK, palette,
    grey and 16 bits brought to RGB with 8 bits a channel. Of an animation the first frame is taken. The largest square
    is cut out: centred on the face where one is known or guessed, else on the upper centre. Lanczos brings it to size.
    A picture that is already so comes back with the same pixels.

    Args:
        path: The picture.
        size: Pixels a side of the copy.
        matte: What transparent pictures are composited on, 0 to 255 each.
        face: A known face, in pixels of the upright original; without one `face_region` guesses.
        budget: The most pixels the original may have.

    Raises:
        InputError: It cannot be read, or no square of it holds the whole face.
    """
    if size < 1:
        raise InputError("size", f"{size} is no number of pixels", "Give a whole number from 1 on.")
    cut, crop, notes = _cut(path, matte, face, budget)
    side = crop.right - crop.left
    if side != size:
        cut = cut.resize((size, size), Image.Resampling.LANCZOS)
        notes.append(f"upscaled {size / side:.2g}x" if side < size else f"scaled down from {side} px")
    return Normalised(png=_png(cut), small=shrunk(cut), crop=crop, notes=tuple(notes))


def _cut(path: Path, matte: tuple[int, int, int], face: Box | None, budget: int) -> tuple[Image.Image, Box, list[str]]:
    """Return the square that is kept, where it lies, and what was done.

    The whole picture is let go here: freed at once with the square, so much memory goes back to the kernel and is taken
    again with every picture, at a sixth of the work.
    """
    with quiet():
        try:
            picture = decode(read_file(path, budget=budget), budget=budget)
        except PictureError as error:
            raise InputError(str(path), error.problem, error.fix) from error
        image, notes = _plain(picture, matte)
    crop = _square(image, face, path)
    return image.crop((crop.left, crop.top, crop.right, crop.bottom)), crop, notes


def _plain(picture: Picture, matte: tuple[int, int, int]) -> tuple[Image.Image, list[str]]:
    image, notes = picture.image, []
    if picture.orientation != 1:
        notes.append(f"rotated by EXIF {picture.orientation}")
    if picture.frames > 1:
        notes.append(f"first of {picture.frames} frames")
    if picture.mode not in ("RGB", "RGBA"):
        notes.append(f"converted from {picture.mode}")
    if picture.icc:
        image, note = to_srgb(image, picture.icc)
        notes += [note] if note else []
    image = eight_bit(image)
    if image.mode == "RGBA":
        image = flatten(image, matte)
        notes.append("alpha flattened on #{:02x}{:02x}{:02x}".format(*matte))
    return rgb(image), notes


def _square(image: Image.Image, face: Box | None, path: Path) -> Box:
    side = min(image.size)
    target = face or face_region(image)
    # Without a face the top stays: heads are cut off more often than feet are missed.
    across, down = target.centre if target else (image.width / 2, side / 2)
    left = round(min(max(across - side / 2, 0), image.width - side))
    top = round(min(max(down - side / 2, 0), image.height - side))
    crop = Box(left, top, left + side, top + side)
    if face is not None and not crop.holds(face):
        raise InputError(
            str(path),
            f"a square crop of {side} px would cut the face box ({face.left}, {face.top}, {face.right}, {face.bottom})"
            f" of this {image.width} x {image.height} picture",
            "Crop the picture to a square by hand, or give a face box that fits into one.",
        )
    return crop


def _png(image: Image.Image) -> bytes:
    # A copy without the original's info: Pillow would write its profile and transparency into the file.
    clean = Image.new("RGB", image.size)
    clean.paste(image)
    file = BytesIO()
    clean.save(file, "PNG", compress_level=_COMPRESSION)
    return file.getvalue()
