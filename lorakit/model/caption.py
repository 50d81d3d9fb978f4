"""A caption, and what was odd about the file it was read from."""

from enum import StrEnum

import attrs

__all__ = ["Author", "Caption", "EncodingFault"]


def __dir__() -> list[str]:
    return __all__


class Author(StrEnum):
    """Who wrote a caption. A hand-written one is never overwritten without being asked to by name."""

    HAND = "hand"
    BUILT = "built"
    ENGINE = "engine"


@attrs.frozen(kw_only=True)
class EncodingFault:
    """Bytes of a caption file that a UTF-8 reader stumbles over."""

    problem: str
    """``not UTF-8``, ``byte order mark`` or ``control character``."""
    byte: int
    """The first offending byte, 0 to 255."""
    offset: int
    """Where it stands in the file, in bytes from 0."""
    encoding: str
    """The encoding the text was read with instead: ``cp1252``, ``utf-16`` ...; ``utf-8`` for BOM and controls."""


@attrs.frozen(kw_only=True)
class Caption:
    """What the trainer is told about a picture."""

    text: str
    """The text as read, line ends as ``\\n``, not stripped."""
    author: Author = attrs.field(default=Author.HAND, converter=Author)
    file: str = ""
    """The file it was read from, as a name inside the dataset; empty when it has none."""
    fault: EncodingFault | None = None
    """What a UTF-8 reader would stumble over, if anything."""
