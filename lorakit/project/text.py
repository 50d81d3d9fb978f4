"""Bytes to text, whatever wrote them."""

import errno
import re
from pathlib import Path

from lorakit.model import EncodingFault

__all__ = ["decode", "encodable", "read_bytes"]

_BOM = b"\xef\xbb\xbf"
_WIDE_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""The category Cc without tab, newline and carriage return."""
_FEWEST_WIDE = 4
"""Bytes below which nothing is said about UTF-16 without a mark."""


def __dir__() -> list[str]:
    return __all__


def encodable(text: str) -> bool:
    """Say whether a text can be written to a file: half a surrogate pair cannot."""
    return not any("\ud800" <= char <= "\udfff" for char in text)


def read_bytes(path: Path, largest: int) -> bytes:
    """Read a file of up to ``largest`` bytes.

    Raises:
        OSError: It cannot be read; with ``errno.EFBIG`` when it is larger.
    """
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise OSError(errno.EFBIG, f"larger than {largest // 1024} KiB")
    return data


def decode(data: bytes) -> tuple[str, EncodingFault | None]:
    r"""Turn the bytes of a text file into text, and say what a UTF-8 reader would stumble over first.

    Never fails: what is not UTF-8 is read as UTF-16 or UTF-32 when it looks like it, else as Windows-1252, else as
    Latin-1. Line ends become ``\n`` and byte order marks at the beginning go; all else stays as it is.
    """
    wide = _wide(data)
    if wide:
        return _plain(data.decode(wide, errors="replace")), _wide_fault(data, wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = "cp1252"
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            encoding = "latin-1"
            text = data.decode(encoding)
        fault = EncodingFault(problem="not UTF-8", byte=data[error.start], offset=error.start, encoding=encoding)
        return _plain(text), fault
    if data.startswith(_BOM):
        return _plain(text), EncodingFault(problem="byte order mark", byte=_BOM[0], offset=0, encoding="utf-8")
    return _plain(text), _control(text)


def _plain(text: str) -> str:
    return text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _wide(data: bytes) -> str | None:
    for mark, encoding in _WIDE_MARKS:
        if data.startswith(mark):
            return encoding
    if len(data) < _FEWEST_WIDE or len(data) % 2 or b"\0" not in data:
        return None
    # western prose in UTF-16: every second byte is NUL, nearly always, and no other byte is
    even, odd = data[::2].count(0), data[1::2].count(0)
    most = len(data) // 2 * 0.8
    if odd >= most and not even:
        return "utf-16-le"
    return "utf-16-be" if even >= most and not odd else None


def _wide_fault(data: bytes, encoding: str) -> EncodingFault:
    offset = 0 if encoding in {"utf-16", "utf-32"} else data.index(0)
    return EncodingFault(problem="not UTF-8", byte=data[offset], offset=offset, encoding=encoding)


def _control(text: str) -> EncodingFault | None:
    found = _CONTROL.search(text)
    if found is None:
        return None
    offset = len(text[: found.start()].encode())
    return EncodingFault(problem="control character", byte=found[0].encode()[0], offset=offset, encoding="utf-8")
