"""What headers say, read without a decoder."""

import struct
from collections.abc import Iterator

__all__ = ["jxl_size", "without_text"]


def __dir__() -> list[str]:
    return __all__


_PNG_SIGN = 8
_PNG_CHUNK = struct.Struct(">I4s")
_TEXT = (b"tEXt", b"zTXt", b"iTXt")
_ORIENTATION_TEXT = (b"XML:com.adobe.xmp\x00", b"Raw profile type exif\x00")

_JXL_CONTAINER = b"\x00\x00\x00\x0cJXL "
_JXL_SIGN = b"\xff\x0a"
_JXL_SIZE_HEADER = 9
_JXL_BITS = (9, 13, 18, 30)
_JXL_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))


def without_text(data: bytes) -> bytes:
    """Return a PNG file without its text chunks.

    Picture generators store whole workflows there, and Pillow refuses a file when they grow beyond its limits. Chunks
    that may hold the orientation (XMP, EXIF written by ImageMagick) stay. Broken chunks are left for the decoder to
    complain about.
    """
    drop = [(start, end) for kind, start, end in _png_chunks(data) if kind in _TEXT and not _orients(data, start)]
    if not drop:
        return data
    view = memoryview(data)
    edges = [0, *(edge for span in drop for edge in span), len(data)]
    return b"".join(view[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))


def _orients(data: bytes, start: int) -> bool:
    return data.startswith(_ORIENTATION_TEXT, start + _PNG_CHUNK.size)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    start = _PNG_SIGN
    while start + _PNG_CHUNK.size <= len(data):
        length, kind = _PNG_CHUNK.unpack_from(data, start)
        end = start + _PNG_CHUNK.size + length + 4
        if end > len(data):
            return
        yield kind, start, end
        start = end


def jxl_size(data: bytes) -> tuple[int, int]:
    """Return width and height of a JPEG XL file (ISO/IEC 18181-1, SizeHeader).

    Raises:
        EOFError: The header ends too early.
    """
    start = 0
    if data.startswith(_JXL_CONTAINER):
        start = next((at for at in _jxl_codestreams(data) if data.startswith(_JXL_SIGN, at)), len(data))
    bits = _Bits(data[start + len(_JXL_SIGN) :][:_JXL_SIZE_HEADER])
    small = bool(bits.take(1))
    height = bits.side(small=small)
    ratio = bits.take(3)
    if not ratio:
        return bits.side(small=small), height
    across, down = _JXL_RATIOS[ratio - 1]
    return height * across // down, height


def _jxl_codestreams(data: bytes) -> Iterator[int]:
    start = 0
    while start + 8 <= len(data):
        length, kind = _PNG_CHUNK.unpack_from(data, start)
        head = 8
        if length == 1 and start + 16 <= len(data):
            length, head = int.from_bytes(data[start + 8 : start + 16]), 16
        if kind in (b"jxlc", b"jxlp"):
            yield start + head + (4 if kind == b"jxlp" else 0)
        if length < head:
            return
        start += length


class _Bits:
    """Bits of a JPEG XL header, lowest first."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "little")
        self._left = len(data) * 8

    def take(self, count: int) -> int:
        if count > self._left:
            raise EOFError("the header ends too early")
        taken = self._value & ((1 << count) - 1)
        self._value >>= count
        self._left -= count
        return taken

    def side(self, *, small: bool) -> int:
        if small:
            return (self.take(5) + 1) * 8
        return self.take(_JXL_BITS[self.take(2)]) + 1
