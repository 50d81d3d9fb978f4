"""Pictures for answers: real PNG files, made quickly, different for different requests."""

import hashlib
import io
import struct
import zlib

from PIL import Image

__all__ = ["PAGE", "png", "size_of"]

PAGE = b"<!doctype html><html><title>Not here</title><p>Something went wrong.</html>"
"""What answers when something else than a picture or JSON does."""


def __dir__() -> list[str]:
    return __all__


def png(width: int, height: int, seed: bytes) -> bytes:
    """Return a PNG: two colours that follow from the seed, the upper half in one, the lower in the other."""
    digest = hashlib.sha256(seed).digest()
    upper, lower = (b"\0" + digest[at : at + 3] * width for at in (0, 3))
    pixels = zlib.compress(upper * (height // 2) + lower * (height - height // 2), level=1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def size_of(data: bytes) -> tuple[int, int]:
    """Return a picture's width and height.

    Raises:
        OSError: It is no picture.
    """
    with Image.open(io.BytesIO(data)) as image:
        return image.size
