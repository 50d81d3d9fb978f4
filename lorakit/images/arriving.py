"""Is it the picture that was paid for?"""

from lorakit.errors import CallFailedError
from lorakit.images.opening import decode
from lorakit.images.reading import PictureError
from lorakit.model import ResultFile

__all__ = ["checked"]

_TYPES = {"PNG": ("png", "image/png"), "JPEG": ("jpg", "image/jpeg"), "WEBP": ("webp", "image/webp")}
_SHORT = 512
"""A picture whose shorter side has this many pixels is never too small."""
_STRETCH = 0.1
"""How far the shape may be from what was asked for, as a share."""


def __dir__() -> list[str]:
    return __all__


def checked(provider: str, data: bytes, width: int, height: int) -> ResultFile:
    """Return a picture as a result, decoded once to be sure of it.

    Args:
        provider: The id of the engine.
        data: The file's bytes.
        width: The pixels across that were asked for.
        height: The pixels down that were asked for. Models round sizes, so only another shape or a picture far too
            small is wrong.

    Raises:
        CallFailedError: It is no picture, damaged, of a format nobody asked for, or of a wrong size.
    """
    again = "It was charged; look at it at the provider's page before it is made again."
    try:
        picture = decode(data)
    except PictureError as error:
        raise CallFailedError(provider, f"what came is no sound picture: {error.fault.detail}", again) from None
    if picture.format not in _TYPES:
        raise CallFailedError(provider, f"the picture came as {picture.format}", "Ask for output_format = 'png'.")
    got = picture.image.size
    wanted = (width, height)
    small = min(got) < (1 - _STRETCH) * min(_SHORT, *wanted)
    stretched = abs(got[0] * height - got[1] * width) > _STRETCH * got[0] * height
    if small or stretched:
        problem = f"the picture has {got[0]} x {got[1]} pixels where about {width} x {height} were asked for"
        raise CallFailedError(provider, problem, again)
    suffix, media_type = _TYPES[picture.format]
    return ResultFile(role="picture", name=f"picture.{suffix}", media_type=media_type, data=data)
