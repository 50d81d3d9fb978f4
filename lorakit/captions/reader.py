"""Reading captions: which attributes of a shot a text mentions, and where."""

from collections.abc import Iterable

from lorakit.captions.reading import Reading
from lorakit.model import Character
from lorakit.vocab import BUILTIN, Vocabulary

__all__ = ["Reader"]


def __dir__() -> list[str]:
    return __all__


class Reader:
    """Reads captions of one set.

    Args:
        character: Whose captions they are.
        vocabulary: The terms whose wordings are known.
        labels: Pairs of attribute and label that occur in the set, so that labels in anybody's words are recognised.
    """

    def __init__(
        self, *, character: Character, vocabulary: Vocabulary = BUILTIN, labels: Iterable[tuple[str, str]] = ()
    ) -> None:
        self._character = character

    def read(self, text: str) -> Reading:
        """Say what a text mentions, with spans."""
        return Reading(text=text, words=len(text.split()))
