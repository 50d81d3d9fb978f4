"""What a trainer really reads of a set."""

from enum import StrEnum

import attrs

__all__ = ["Preview", "PreviewImage", "TextSource"]


def __dir__() -> list[str]:
    return __all__


class TextSource(StrEnum):
    """Where the text a trainer gives an image comes from."""

    OWN = "own"
    """Its own caption."""
    BLANK = "blank"
    """Its own caption, which is empty; another text may have taken its place."""
    BORROWED = "borrowed"
    """Another image's caption."""
    DEFAULT = "default"
    """It has no caption: the default caption or the class word."""
    NOTHING = "nothing"
    """It has no caption, and nothing takes its place."""


@attrs.frozen(kw_only=True)
class PreviewImage:
    """One image as a trainer reads it."""

    image: str
    caption: str | None = None
    """The exact text, the first of several; ``None`` when it is not known, or nothing is trained."""
    others: tuple[str, ...] = ()
    """The other texts, where one of several is drawn each time."""
    source: TextSource = attrs.field(default=TextSource.OWN, converter=TextSource)
    """Where the text comes from, or would for an image that is left out."""
    width: int | None = None
    """Pixels across after bucketing; ``None`` when it was not measured or is not documented."""
    height: int | None = None
    cut: float = 0.0
    """The share of the picture that is cropped away, 0 to 1."""
    scale: float = 1.0
    """How many times a side is enlarged; below 1 it is reduced."""
    upright: bool = True
    """Whether the picture stands as its viewer sees it; a stored rotation that is ignored leaves it lying."""
    dropped: str | None = None
    """Why it is not trained, as a sentence without its full stop."""
    stops: bool = False
    """Whether the whole run ends at it, not this image alone."""
    notes: tuple[str, ...] = ()
    """What else befalls it, a sentence each without its full stop."""


@attrs.frozen(kw_only=True)
class Preview:
    """What a trainer really reads of a set, image by image."""

    trainer: str
    """The id of the trainer."""
    model: str
    resolution: int
    """Pixels on each side that the run is set to."""
    images: tuple[PreviewImage, ...] = attrs.field(default=(), converter=tuple[PreviewImage, ...])
    """Sorted by name."""
    stops: str | None = None
    """Why the set as a whole is not read, as a sentence without its full stop."""
    notes: tuple[str, ...] = ()
    """What holds for the whole set, a sentence each without its full stop."""

    @property
    def read(self) -> tuple[PreviewImage, ...]:
        """The images that are trained."""
        return () if self.stops else tuple(each for each in self.images if each.dropped is None)

    def image(self, name: str) -> PreviewImage | None:
        """Return one image by its name, or ``None``."""
        return next((each for each in self.images if each.image == name), None)
