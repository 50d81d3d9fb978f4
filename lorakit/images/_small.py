"""Small pictures for reports."""

from io import BytesIO

from PIL import Image

__all__: list[str] = []

SIDE = 160
"""The long side of a thumbnail in a report, in pixels."""
_QUALITY = 80


def shrunk(image: Image.Image, side: int = SIDE) -> bytes:
    """Return a small JPEG of a picture, without metadata.

    Args:
        image: The picture in mode RGB, which this makes small itself: nobody may need it afterwards.
        side: The long side at most, in pixels; smaller pictures keep their size.
    """
    image.thumbnail((side, side), Image.Resampling.LANCZOS)
    clean = Image.new("RGB", image.size)
    clean.paste(image)
    file = BytesIO()
    clean.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()
