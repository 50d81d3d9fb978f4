"""A preview as text, HTML and JSON-ready data."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from lorakit.model import Preview, PreviewImage
from lorakit.render.data import SCHEMA
from lorakit.render.markup import Html, joined, page, tag
from lorakit.render.pictures import Pictures
from lorakit.render.plain import Look, printable
from lorakit.render.stylesheet import CSS
from lorakit.render.wording import counted, percent

if TYPE_CHECKING:
    from lorakit.render.data import Json

__all__ = ["preview_dict", "preview_fragment", "preview_html", "preview_text"]

_NO_PICTURES: Mapping[str, bytes] = MappingProxyType({})
_ENLARGED = 1.005
"""Factor from which an enlargement is worth a word: below it is rounding."""
_CUT = 0.005
"""Share from which a crop is worth a word."""


def __dir__() -> list[str]:
    return __all__


def preview_dict(preview: Preview) -> "dict[str, Json]":
    """Return a preview as the ``preview`` JSON contract."""
    return {
        "schema": SCHEMA,
        "trainer": preview.trainer,
        "model": preview.model,
        "resolution": preview.resolution,
        "stops": preview.stops,
        "notes": list(preview.notes),
        "images": [_image_dict(each) for each in preview.images],
    }


def _image_dict(image: PreviewImage) -> "dict[str, Json]":
    return {
        "image": image.image,
        "caption": image.caption,
        "others": list(image.others),
        "source": image.source.value,
        "width": image.width,
        "height": image.height,
        "cut": round(image.cut, 4),
        "scale": round(image.scale, 4),
        "upright": image.upright,
        "dropped": image.dropped,
        "stops": image.stops,
        "notes": list(image.notes),
    }


def preview_text(preview: Preview, *, look: Look | None = None) -> str:
    """Return a preview as text: what the trainer reads of each image, then what it leaves out.

    Args:
        preview: The preview.
        look: What the terminal can show.

    Returns:
        Lines that end in a line end; everything from outside is escaped, line ends in captions too.
    """
    look = look or Look()
    return "\n".join(_lines(preview, look)) + "\n"


def _lines(preview: Preview, look: Look) -> Iterator[str]:
    yield look.paint(look.signs(" · ").join(_facts(preview)), "bold")
    if preview.stops:
        yield from look.wrap(preview.stops, "  ", first=look.signs("✗ "))
    for note in preview.notes:
        yield from look.wrap(note, "  ", first="  ")
    for image in preview.read:
        yield ""
        size = _size(image)
        yield look.paint(printable(image.image), "bold") + (look.paint(f"  {size}", "dim") if size else "")
        if image.caption is None:
            yield from look.wrap("its text is not known", "    ", first="  ")
        for text in (image.caption, *image.others):
            if text is not None:
                yield from look.wrap(f"[{text}]", "   ", first="  ")
        for note in (*_sizes(image), *image.notes):
            yield from look.wrap(note, "    ", first=look.signs("  → "))
    out = [each for each in preview.images if each.dropped is not None]
    if out:
        yield ""
        yield look.paint("LEFT OUT", "bold", "red")
    for image in out:
        yield from look.wrap("; ".join((f"{image.image}: {image.dropped}", *image.notes)), "    ", first="  ")


def _facts(preview: Preview) -> tuple[str, ...]:
    read = f"{len(preview.read)} of {counted(len(preview.images), 'image')} read"
    return printable(preview.trainer), printable(preview.model), f"{preview.resolution} px", read


def _size(image: PreviewImage) -> str:
    return "" if image.width is None else f"{image.width} x {image.height}"


def _sizes(image: PreviewImage) -> Iterator[str]:
    if image.cut >= _CUT:
        yield f"{percent(image.cut)} of the picture is cut off"
    if image.scale >= _ENLARGED:
        yield f"enlarged {image.scale:.1f} times"


def preview_html(preview: Preview, thumbnails: Mapping[str, bytes] = _NO_PICTURES) -> str:
    """Return a preview as one self-contained HTML file: no script, nothing loaded, everything escaped.

    Args:
        preview: The preview.
        thumbnails: JPEG bytes by image name; images without one are shown as blanks.
    """
    pictures = Pictures(thumbnails)
    title = f"What {preview.trainer} reads"
    return page(title, CSS + pictures.css, tag("main", tag("h1", title), *_body(preview, pictures)))


def preview_fragment(preview: Preview) -> str:
    """Return a preview as a piece of HTML for a notebook, with its own style."""
    body = joined(_body(preview, Pictures(_NO_PICTURES)))
    return f"<style>{CSS}</style>" + tag("div", body, class_="lorakit lk-part")


def _body(preview: Preview, pictures: Pictures) -> Iterator[Html]:
    yield tag("p", " · ".join(_facts(preview)), class_="lk-soft")
    if preview.stops:
        yield tag("p", preview.stops, class_="lk-error")
    for note in preview.notes:
        yield tag("p", note, class_="lk-soft")
    yield tag("div", *(_card(image, pictures) for image in preview.images), class_="lk-sheet")


def _card(image: PreviewImage, pictures: Pictures) -> Html:
    size = _size(image)
    texts = [tag("p", text, class_="lk-caption", dir="auto") for text in (image.caption, *image.others) if text]
    notes = (*_sizes(image), *image.notes)
    body = tag(
        "div",
        tag("p", image.image, class_="lk-name"),
        *([tag("p", size, class_="lk-soft")] if size else []),
        *([tag("p", image.dropped, class_="lk-error")] if image.dropped else texts),
        *([tag("ul", *(tag("li", note) for note in notes), class_="lk-list")] if notes else []),
        class_="lk-text",
    )
    return tag("figure", pictures.show(image.image), body, class_="lk-card")
