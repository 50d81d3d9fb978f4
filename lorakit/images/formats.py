"""Which picture formats are read, and by which decoder.

Content decides, never the suffix. Only the formats below are ever handed to Pillow: its long tail of plug-ins
(one of them starts a PostScript interpreter) is no place for files from strangers. The decoders' classes are called
directly, so Pillow's registry and its global pixel limit stay as the host program left them.
"""

from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, cast

import attrs
from PIL import features
from PIL.ImageFile import ImageFile

from lorakit.images.headers import jxl_size
from lorakit.images.reading import PictureError
from lorakit.model import FaultKind, ImageFault

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["Format", "sniff"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Format:
    """A picture format and the class that decodes it."""

    name: str
    """As Pillow names it."""
    signs: tuple[tuple[int, bytes], ...]
    """How its files begin: an offset and the bytes there, any one of them."""
    module: str
    """The module of the decoder."""
    decoder: str
    """The decoder's class in the module."""
    feature: str | None = None
    """What Pillow must have been built with; ``None`` when every build has it."""
    install: str = "pip install --upgrade pillow"
    """The line that installs the decoder."""
    size: Callable[[bytes], tuple[int, int]] | None = None
    """Reads width and height off the header, where the decoder would decode everything before telling them."""

    def matches(self, data: bytes) -> bool:
        """Tell whether a file of these bytes is of this format."""
        return any(data.startswith(sign, offset) for offset, sign in self.signs)

    def open(self, data: bytes) -> ImageFile:
        """Return the picture with its header read and nothing decoded.

        Raises:
            PictureError: The decoder is not installed.
            Exception: Whatever the decoder raises for content it cannot read.
        """
        # The class is looked up by name, so mypy cannot know it; each one is an ImageFile.
        opener = cast("Callable[[BytesIO], ImageFile]", getattr(self._module(), self.decoder))
        return opener(BytesIO(data))

    def _module(self) -> "ModuleType":
        try:
            module = import_module(self.module)
        except ImportError as error:
            raise self._missing() from error
        if self.feature is not None and not features.check(self.feature):
            raise self._missing()
        return module

    def _missing(self) -> PictureError:
        return PictureError(
            ImageFault(
                kind=FaultKind.NO_DECODER,
                detail=f"no decoder for {self.name} is installed",
                fix=f"Run: {self.install}; or convert the picture to PNG.",
            )
        )


_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")

_FORMATS = (
    Format(name="PNG", signs=((0, b"\x89PNG\r\n\x1a\n"),), module="PIL.PngImagePlugin", decoder="PngImageFile"),
    # JpegImageFile, not Pillow's MPO: a phone's depth or gain map behind the picture is no second frame of it.
    Format(name="JPEG", signs=((0, b"\xff\xd8\xff"),), module="PIL.JpegImagePlugin", decoder="JpegImageFile"),
    Format(
        name="WEBP",
        signs=((8, b"WEBP"),),
        module="PIL.WebPImagePlugin",
        decoder="WebPImageFile",
        feature="webp",
    ),
    Format(name="GIF", signs=((0, b"GIF87a"), (0, b"GIF89a")), module="PIL.GifImagePlugin", decoder="GifImageFile"),
    Format(name="BMP", signs=((0, b"BM"),), module="PIL.BmpImagePlugin", decoder="BmpImageFile"),
    Format(
        name="TIFF",
        signs=((0, b"II*\x00"), (0, b"MM\x00*"), (0, b"II+\x00"), (0, b"MM\x00+")),
        module="PIL.TiffImagePlugin",
        decoder="TiffImageFile",
    ),
    Format(
        name="AVIF",
        signs=((4, b"ftypavif"), (4, b"ftypavis")),
        module="PIL.AvifImagePlugin",
        decoder="AvifImageFile",
        feature="avif",
    ),
    Format(
        name="JPEG2000",
        signs=((0, b"\xff\x4f\xff\x51"), (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n")),
        module="PIL.Jpeg2KImagePlugin",
        decoder="Jpeg2KImageFile",
        feature="jpg_2000",
    ),
    Format(
        name="HEIF",
        signs=tuple((4, b"ftyp" + brand) for brand in _HEIF_BRANDS),
        module="pi_heif",
        decoder="HeifImageFile",
        install="pip install 'lorakit[formats]'",
    ),
    Format(
        name="JXL",
        signs=((0, b"\xff\x0a"), (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n")),
        module="pillow_jxl.JpegXLImagePlugin",
        decoder="JXLImageFile",
        install="pip install pillow-jxl-plugin (its licence is GPL-3.0, so lorakit does not bring it)",
        size=jxl_size,
    ),
)


def sniff(data: bytes) -> Format | None:
    """Return the format of a file's bytes; ``None`` when it is none that lorakit reads."""
    return next((each for each in _FORMATS if each.matches(data)), None)
