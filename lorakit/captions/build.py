"""Building captions from labels: only what varies, as sentences, in the model's length."""

from lorakit.model import Caption, Character, ModelProfile, Shot
from lorakit.vocab import BUILTIN, Vocabulary

__all__ = ["build"]


def __dir__() -> list[str]:
    return __all__


def build(
    shot: Shot, *, character: Character, model: ModelProfile, image: str, vocabulary: Vocabulary = BUILTIN
) -> Caption:
    """Build a caption (see the issue)."""
    raise NotImplementedError
