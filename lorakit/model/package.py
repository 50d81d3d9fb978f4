"""A packaged training set: what exactly the trainer is handed."""

import attrs

from lorakit.model.training import Override, TrainingSpec

__all__ = ["Package", "PackagedImage"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PackagedImage:
    """One image of a package."""

    file: str
    """Its file name in the package."""
    source: str
    """Its name in the dataset it was made from."""
    caption: str
    """The exact text the trainer is handed."""
    source_digest: str
    """SHA-256 of the original file, hexadecimal."""
    digest: str
    """SHA-256 of the packaged file, hexadecimal."""
    width: int
    height: int


@attrs.frozen(kw_only=True)
class Package:
    """A packaged training set; as JSON it is ``lorakit-lock.json``."""

    lorakit: str
    """The version of lorakit that made it."""
    character: str
    trigger: str
    spec: TrainingSpec
    images: tuple[PackagedImage, ...] = attrs.field(default=(), converter=tuple[PackagedImage, ...])
    zip_digest: str = ""
    """SHA-256 of the ZIP, hexadecimal."""
    overrides: tuple[Override, ...] = attrs.field(default=(), converter=tuple[Override, ...])
    """The errors it was trained in spite of, each with its owner's reason."""
    versions: tuple[tuple[str, str], ...] = ()
    """The libraries the bytes depend on: pairs of name and version."""
