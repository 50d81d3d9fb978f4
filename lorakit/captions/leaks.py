"""Finding what captions should not say: identity, style, camera, quality, narrative wardrobe states."""

from lorakit.captions.reading import Mention, Reading
from lorakit.model import Character

__all__ = ["LeakFinder"]


def __dir__() -> list[str]:
    return __all__


class LeakFinder:
    """Finds leaks in the captions of one character.

    Args:
        character: Whose captions they are; the own traits count, paraphrased too, the class word does not.
    """

    def __init__(self, character: Character) -> None:
        self._character = character

    def find(self, reading: Reading) -> tuple[Mention, ...]:
        """Return the leaks of a caption that was read, by position."""
        return ()
