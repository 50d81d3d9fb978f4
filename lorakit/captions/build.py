"""Building captions from labels: only what varies, as sentences, in the model's length."""

from collections.abc import Container
from functools import lru_cache

import attrs

from lorakit.captions._writing import write
from lorakit.captions.leaks import LeakFinder
from lorakit.captions.reader import Reader
from lorakit.captions.trigger import trigger_spans
from lorakit.errors import FieldError
from lorakit.model import ATTRIBUTES, Author, Caption, Character, ModelProfile, Shot
from lorakit.vocab import BUILTIN, Vocabulary

__all__ = ["build"]


def __dir__() -> list[str]:
    return __all__


def build(
    shot: Shot,
    *,
    character: Character,
    model: ModelProfile,
    image: str,
    vocabulary: Vocabulary = BUILTIN,
    varying: Container[str] = frozenset(ATTRIBUTES),
) -> Caption:
    """Build the caption of one picture from what is known of it.

    The trigger comes first; expression, angle, framing, environment, lighting, outfit and pose follow where they are
    known and vary, and the movement for video models. Sentences that say again what is known fill a caption up to the
    model's shortest length; nothing is invented. The picture's name decides skeleton and wording, so that the same
    input gives the same text and neighbours differ.

    Args:
        shot: What the picture shows.
        character: Who it shows.
        model: Whose caption length and need of movement count.
        image: The picture's name inside the dataset.
        vocabulary: Expressions, lightings and environments whose wording is known.
        varying: The attributes that vary over the set; the others go unsaid (the redundancy rule).

    Returns:
        The caption; the trigger alone when nothing that varies is known.

    Raises:
        FieldError: A label cannot go into a caption: it leaks identity, style, camera or quality, holds the trigger,
            cannot be told from other words, or makes the caption longer than the model takes.
    """
    unsaid = {name: None for name in ATTRIBUTES if name not in varying or (name == "motion" and not model.video)}
    said = attrs.evolve(shot, **unsaid)
    if not said.known:
        return Caption(text=character.trigger, author=Author.BUILT)
    text = write(said, trigger=character.trigger, model=model, image=image, vocabulary=vocabulary)
    _prove(text, said, character, vocabulary)
    return Caption(text=text, author=Author.BUILT)


def _prove(text: str, shot: Shot, character: Character, vocabulary: Vocabulary) -> None:
    """Read the caption back: it must say what is known, call the trigger once, and leak nothing."""
    labels = tuple((name, shot.label(name) or "") for name in shot.known)
    if len(trigger_spans(text, character.trigger)) != 1:
        name = next((name for name, label in labels if trigger_spans(label, character.trigger)), "trigger")
        raise FieldError(
            name,
            f"the caption would hold the trigger {character.trigger!r} more than once",
            "Take it out of the label, or choose a trigger that is no usual word.",
        )
    reading = Reader(character=character, vocabulary=vocabulary, labels=labels).read(text)
    for leak in _finder(character).find(reading):
        around = [mention.kind for mention in reading.mentions if mention.start < leak.end and leak.start < mention.end]
        name, label = next((pair for pair in labels if pair[0] in around), labels[0])
        raise FieldError(
            name,
            f"the label {label!r} would put {leak.text!r} ({leak.kind.value}) into a caption",
            "Rename it so that it says only what varies.",
        )
    seen = reading.shot
    wrong = [pair for pair in labels if attrs.evolve(shot, **{pair[0]: seen.label(pair[0])}) != shot]
    for mention in reading.mentions:
        # What is not known must not be read either: an outfit of the character may be called as a label is.
        if mention.value is not None and mention.kind in ATTRIBUTES and mention.kind not in shot.known:
            wrong += [pair for pair in labels if mention.text.casefold() in pair[1].casefold()] or labels[:1]
    for name, label in wrong:
        raise FieldError(
            name,
            f"the label {label!r} cannot be told from the other words of a caption",
            "Rename it in a few plain words.",
        )


@lru_cache(maxsize=16)
def _finder(character: Character) -> LeakFinder:
    return LeakFinder(character)
