"""Opening a picture safely: what it is, whether it fits the budget, and its pixels, upright."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import attrs
from PIL import Image
from PIL.ImageFile import ImageFile

from lorakit.images.colour import eight_bit
from lorakit.images.formats import Format, sniff
from lorakit.images.headers import without_text
from lorakit.images.reading import PictureError, looks_like, out_of_memory, unreadable
from lorakit.model import FaultKind, ImageFault

__all__ = ["BUDGET", "Picture", "decode"]


def __dir__() -> list[str]:
    return __all__


BUDGET = 100_000_000
"""The most pixels a picture may have, unless told otherwise: four times a full-frame camera's."""

_ORIENTATION = 0x0112
_UPRIGHT = (
    None,
    Image.Transpose.FLIP_LEFT_RIGHT,
    Image.Transpose.ROTATE_180,
    Image.Transpose.FLIP_TOP_BOTTOM,
    Image.Transpose.TRANSPOSE,
    Image.Transpose.ROTATE_270,
    Image.Transpose.TRANSVERSE,
    Image.Transpose.ROTATE_90,
)


@attrs.frozen(kw_only=True, eq=False)
class Picture:
    """A decoded picture and what its header said."""

    image: Image.Image
    """The first frame's pixels as displayed: decoded, upright, in the file's own mode."""
    plain: Image.Image
    """The same in mode L, RGB or RGBA; the very same image where that is its mode."""
    format: str
    """The format the content has."""
    mode: str
    """The mode the file stores; ``;16`` is added where Pillow has reduced 16 bits a channel to 8."""
    orientation: int
    """The EXIF orientation, 1 to 8; what is no such number counts as 1."""
    frames: int
    """How many frames the file has."""
    tables: tuple[tuple[int, ...], ...]
    """The quantisation tables of a JPEG; empty for what is none."""
    icc: bytes | None
    """The embedded colour profile."""


def decode(data: bytes, *, budget: int = BUDGET, draft: Callable[[ImageFile], None] | None = None) -> Picture:
    """Decode the first frame of a picture.

    Args:
        data: The file's bytes.
        budget: The most pixels it may have; the header is believed and nothing is decoded beyond it.
        draft: Called with the opened picture before its pixels are decoded.

    Raises:
        PictureError: It is no sound picture, beyond the budget, or needs a decoder that is not installed.
    """
    form = sniff(data)
    if form is None:
        raise unreadable(f"it is no picture but {looks_like(data)}")
    with _decoding(form):
        if form.size is not None:
            _within(form.size(data), budget)
        image = form.open(without_text(data) if form.name == "PNG" else data)
        _within(image.size, budget)
        mode = _stored_mode(image)
        # Before decoding: counting walks through a GIF's or TIFF's headers and would drop the decoded first frame.
        frames = int(getattr(image, "n_frames", 1))
        # Pillow's TIFF decoder turns the picture itself and then drops the tag.
        turned = _orientation(image) if form.name == "TIFF" else None
        if draft is not None:
            draft(image)
        # All at once: Pillow's small reads cost a JPEG a sixth of its decoding.
        image.decodermaxblock = len(data)
        image.load()
        stored = _orientation(image)
        method = _UPRIGHT[stored - 1]
        upright = image if method is None else image.transpose(method)
        return Picture(
            image=upright,
            plain=eight_bit(upright),
            format=form.name,
            mode=mode,
            orientation=turned or stored,
            frames=frames,
            tables=tuple(tuple(table) for table in getattr(image, "quantization", {}).values()),
            icc=_profile(image),
        )


@contextmanager
def _decoding(form: Format) -> Iterator[None]:
    try:
        yield
    except PictureError:
        raise
    except Image.DecompressionBombError as error:
        raise _over_budget(f"the header promises more pixels than Pillow decodes: {_plain(error)}") from error
    except MemoryError as error:
        raise out_of_memory() from error
    except Exception as error:  # decoders raise anything for broken content, and that is a finding
        raise unreadable(f"the {form.name} data is damaged or cut off: {_plain(error)}") from error


def _plain(error: Exception) -> str:
    text = "".join(char if char.isprintable() else " " for char in str(error))[:160].strip(" .")
    return text or type(error).__name__


def _within(size: tuple[int, int], budget: int) -> None:
    width, height = size
    if width * height > budget:
        raise _over_budget(
            f"the header promises {width} x {height} pixels, {width * height:,} in all; the budget is {budget:,}"
        )


def _over_budget(detail: str) -> PictureError:
    fix = "Scale the picture down, raise the pixel budget if it is meant, or leave the file out."
    return PictureError(ImageFault(kind=FaultKind.PIXEL_BUDGET, detail=detail, fix=fix))


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001  EXIF that cannot be parsed says nothing about the picture
        return 1
    return value if isinstance(value, int) and 1 <= value <= len(_UPRIGHT) else 1


def _stored_mode(image: ImageFile) -> str:
    args = image.tile[0][3] if image.tile else None
    raw = args[0] if isinstance(args, tuple) and args else args
    sixteen = isinstance(raw, str) and ";16" in raw and ";16" not in image.mode
    return f"{image.mode};16" if sixteen else image.mode


def _profile(image: Image.Image) -> bytes | None:
    icc = image.info.get("icc_profile")
    return icc if isinstance(icc, bytes) and icc else None
