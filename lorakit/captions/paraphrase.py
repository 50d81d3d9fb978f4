"""Recognising a label in other words: "the drab grey coverall" for the outfit "grey jumpsuit"."""

from collections.abc import Callable, Iterator

from lorakit.captions._backdrops import Backdrop
from lorakit.captions._bearers import Bearers
from lorakit.captions._lights import Light
from lorakit.captions._moods import Expression
from lorakit.captions._outfits import Outfit
from lorakit.captions._said import Said
from lorakit.captions._scenes import Place

__all__ = ["Bearers", "Paraphrase", "Said"]


def __dir__() -> list[str]:
    return __all__


class Paraphrase:
    """A label, recognised in a caption in its own and in other words.

    Args:
        attribute: The attribute whose label it is; ``outfit``, ``environment``, ``lighting`` or ``expression``.
        label: The label.
    """

    def __init__(self, attribute: str, label: str) -> None:
        self.sure = False
        """Whether the label's own words need as close a look as others: a candle is no candlelight."""
        self._finders: tuple[Backdrop | Expression | Light | Outfit | Place, ...] = ()
        match attribute:
            case "outfit":
                self._finders = (Outfit(label),)
            case "environment":
                place = Place(label)
                backdrop = Backdrop(label)
                self._finders = (backdrop,) if backdrop.sure or (backdrop.known and not place.known) else (place,)
            case "lighting":
                light = Light(label)
                self._finders, self.sure = (light,), light.known
            case "expression":
                self._finders = (Expression(label),)
            case _:
                return

    def find(self, said: Said, accepts: Callable[[int, int], bool] | None = None) -> tuple[int, int] | None:
        """Return the first and the index after the last word that say the label, or ``None``.

        Args:
            said: The caption.
            accepts: Whether words that may say it are said of the subject; ``None`` takes them all to be.
        """
        return next((each for each in self._each(said) if accepts is None or accepts(*each)), None)

    def _each(self, said: Said) -> Iterator[tuple[int, int]]:
        for finder in self._finders:
            yield from finder.find(said)
