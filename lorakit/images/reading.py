"""Reading a file's bytes once, and saying what they look like when they are no picture."""

import os
import stat
from pathlib import Path

from lorakit.errors import LorakitError
from lorakit.model import FaultKind, ImageFault

__all__ = ["PictureError", "looks_like", "out_of_memory", "read_file", "unreadable"]


def __dir__() -> list[str]:
    return __all__


_BYTES_PER_PIXEL = 8
_HEAD = 1 << 20

_SIGNS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"8BPS", "a Photoshop document"),
    (b"%!PS", "a PostScript document"),
    (b"version https://git-lfs", "a Git LFS pointer, not the picture it stands for"),
    (b"\x1a\x45\xdf\xa3", "a Matroska or WebM video"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{", "JSON"),
    (b"[", "JSON"),
)
_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"<svg", "an SVG drawing"),
    (b"<!doctype html", "an HTML page"),
    (b"<html", "an HTML page"),
    (b"<?xml", "an XML document"),
)


class PictureError(LorakitError):
    """A file cannot be used as a picture.

    Args:
        fault: What stands in the way.
    """

    def __init__(self, fault: ImageFault) -> None:
        super().__init__(fault.detail, fault.fix)
        self.args = (fault,)
        self.fault = fault


def unreadable(detail: str, fix: str = "Export or download the picture again, or leave the file out.") -> PictureError:
    """Return the error for content that is no sound picture."""
    return PictureError(ImageFault(kind=FaultKind.UNREADABLE, detail=detail, fix=fix))


def out_of_memory() -> PictureError:
    """Return the error for a picture that this machine cannot hold."""
    return unreadable("there is not enough memory to decode it", "Scale the picture down, or check it on its own.")


def _no_access(detail: str, fix: str) -> PictureError:
    return PictureError(ImageFault(kind=FaultKind.NO_ACCESS, detail=detail, fix=fix))


def read_file(path: Path, *, budget: int) -> bytes:
    """Return the bytes of a regular file, in one read.

    Args:
        path: The file.
        budget: The most pixels a picture may have; a file of more than 8 bytes for each of them is not read.

    Raises:
        PictureError: It is empty, too long, no regular file, or may not be read.
    """
    try:
        with open(path, "rb", buffering=0, opener=_opener) as file:
            info = os.fstat(file.fileno())
            if not stat.S_ISREG(info.st_mode):
                raise _no_access("it is a pipe or device, not a file", "Take it out of the set.")
            if info.st_size > budget * _BYTES_PER_PIXEL:
                raise unreadable(
                    f"the file has {info.st_size:,} bytes, more than any picture of {budget:,} pixels needs",
                    "Export the picture again as PNG or JPEG.",
                )
            data = file.readall()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise _no_access(
            f"the file cannot be read: {reason}", "Check that it still exists and that you may read it."
        ) from error
    if not data:
        raise unreadable("the file is empty (0 bytes)")
    return data


def _opener(path: str, flags: int) -> int:
    # Without O_NONBLOCK opening a named pipe would wait for a writer for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def looks_like(data: bytes) -> str:
    """Say in a few words what bytes look like that are no picture lorakit reads."""
    head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    for sign, name in _SIGNS:
        if head.startswith(sign):
            return name
    lower = head.lower()
    if lower.startswith(b"<"):
        return next((name for sign, name in _MARKUP if sign in lower), "markup text")
    if data[4:8] == b"ftyp":
        return "an MP4 or QuickTime video"
    if not any(data[:_HEAD]):
        return "nothing but zero bytes, as after a broken download"
    return "plain text" if _is_text(data[:512]) else "data of no known picture format"


def _is_text(head: bytes) -> bool:
    text = head.decode("utf-8", errors="ignore")
    odd = len(head) - len(text.encode())
    return odd < 4 and all(char.isprintable() or char in "\t\r\n\f\ufeff" for char in text)  # noqa: PLR2004  a cut character
