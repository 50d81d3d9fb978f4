"""What captions leave out and what they say (seed section 1): a constant is learnt from the pixels alone."""

import attrs

__all__ = ["REDUNDANCY", "Property"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Property:
    """Something a picture shows."""

    what: str
    captioned: bool
    """Whether captions speak of it, because it varies; constants are left out."""
    attribute: str | None = None
    """The attribute of a shot it is, where it is one."""
    examples: tuple[str, ...] = ()
    codes: tuple[str, ...]
    """The rules that watch over it."""


REDUNDANCY: tuple[Property, ...] = (
    Property(what="style", captioned=False, examples=("photorealistic", "cinematic"), codes=("RED001",)),
    Property(what="camera specs and film stock", captioned=False, codes=("RED002",)),
    Property(what="quality language", captioned=False, examples=("8K", "detailed"), codes=("RED003",)),
    Property(what="identity features", captioned=False, examples=("face", "body", "scars"), codes=("RED004",)),
    Property(what="default wardrobe appearance", captioned=False, attribute="outfit", codes=("RED005", "RED007")),
    Property(what="hair style and colour", captioned=False, codes=("RED004",)),
    Property(what="camera angle", captioned=True, attribute="angle", codes=("CAP010", "CAP011")),
    Property(what="facial expression", captioned=True, attribute="expression", codes=("CAP010", "CAP011", "CAP016")),
    Property(what="environment", captioned=True, attribute="environment", codes=("CAP010", "CAP011")),
    Property(what="lighting setup", captioned=True, attribute="lighting", codes=("CAP010", "CAP011")),
    Property(what="pose, if distinctive", captioned=True, attribute="pose", codes=("CAP010", "CAP011")),
)
"""The properties, constants first. Data decide in the end: a constant environment is not captioned either."""
