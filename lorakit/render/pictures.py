"""Pictures in HTML: each is stored once, however often it is shown."""

import base64
import hashlib
from collections.abc import Mapping

import attrs

from lorakit.render.markup import Html, tag

__all__ = ["Pictures"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Pictures:
    """The thumbnails of a page: JPEG bytes by image name."""

    thumbnails: Mapping[str, bytes]

    @property
    def css(self) -> str:
        """The style rules that hold the pictures; names from outside do not occur in them."""
        rules = {_name(data): base64.b64encode(data).decode() for data in self.thumbnails.values()}
        return "".join(
            f".{name}{{background-image:url(data:image/jpeg;base64,{data})}}\n" for name, data in rules.items()
        )

    def show(self, image: str) -> Html:
        """Return an image's thumbnail, or a blank with a word when there is none."""
        data = self.thumbnails.get(image)
        if data is None:
            return tag("span", "no preview", class_="lk-thumb lk-none", title=image)
        return tag("span", class_=f"lk-thumb {_name(data)}", role="img", aria_label=image, title=image)


def _name(data: bytes) -> str:
    return f"t{hashlib.sha256(data).hexdigest()[:16]}"
