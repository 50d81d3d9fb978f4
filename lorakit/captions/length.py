"""How long a caption can be without inventing anything."""

from lorakit.model import ModelProfile, Shot

__all__ = ["enough_known"]

_FEWEST, _FEWEST_VIDEO = 4, 6
"""How many attributes must be known for a caption of an image and of a video."""
_WORDS_EACH = 8
"""Words one known attribute can honestly fill; measured on the built-in wordings, one-word labels included."""
_WORDS_OF_TAKE = 32
"""Words that tell what the camera of a video shot does."""


def __dir__() -> list[str]:
    return __all__


def enough_known(shot: Shot, model: ModelProfile) -> bool:
    """Say whether enough of a picture is known for a caption of the model's shortest length.

    A caption for an image model takes four known attributes, one for a video model six, and more where the model wants
    longer captions than the built-in ones do. A picture of which less is known has a caption as long as what is known
    allows: anything more would be padding or invented.

    Args:
        shot: What the caption may speak of; attributes that do not vary over the set left out. The movement counts for
            video models only.
        model: Whose caption length counts.
    """
    told = [name for name in shot.known if model.video or name != "motion"]
    fill = _WORDS_EACH * len(told) + (_WORDS_OF_TAKE if model.video else 0)
    fewest = _FEWEST_VIDEO if model.video else _FEWEST
    return len(told) >= fewest and fill >= (model.words.low or 0)
