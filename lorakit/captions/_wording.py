"""Turning labels into English: articles, prepositions, and the phrases captions are put together from."""

import re
from collections.abc import Sequence

from lorakit.captions._entries import keys
from lorakit.captions.phrases import fold, words
from lorakit.knowledge.lexicons import expressions, lights, motions, places
from lorakit.vocab import Expression, Lighting

__all__ = [
    "camera_moves",
    "described",
    "light_phrase",
    "listed",
    "moving_camera",
    "noun_phrase",
    "place_phrase",
    "pose_phrase",
    "sentence",
    "signs",
    "stands_alone",
    "stopped",
    "third_person",
    "worn_already",
]

_DETERMINERS = keys(
    "a an the his her their its my your some no any one two three four five several many few all both another this "
    "that hardly"
)
_PREPOSITIONS = keys(
    "in on at by under over inside outside near beside behind beneath below above among amid between against before "
    "across along through within atop aboard underneath indoors outdoors"
)
_UNCOUNTED = keys(
    "fog rain snow mist haze smoke darkness space water sand grass ice mud dust rubble wilderness countryside woodland "
    "downtown underwater nature armour clothing attire lingerie sportswear underwear streetwear denim leather wheat "
    "sky tension teeth brightness"
)
_ON = keys(*places.ON_PLACES)
_AT = keys(*places.AT_PLACES)
_AGAINST = keys(*places.BACKGROUNDS, "wall screen") - keys("paper studio green blue")
_LIGHT_ENDS = keys(*lights.LIGHT_NOUNS, *lights.LIGHT_ADJECTIVES, "hour sky")
_FACES = (keys(*expressions.EXPRESSION_NOUNS) | keys("laugh smirk scowl sneer grimace pout glare")) - {"neutral"}
_PARTS = frozenset({"lips", "brows", "eyebrows", "eyes", "cheeks", "corners", "nostrils", "teeth"})
_PART = frozenset({"mouth", "jaw", "chin", "brow", "head", "nose", "forehead"})
_HEAD_ENDS = frozenset(
    {"with", "of", "in", "on", "at", "by", "under", "over", "from", "full", "lined", "covered", "barred", "above"}
    | {"between", "beside", "around", "and", "or"}
)
_CAMERA_WORDS = keys("pan panning zoom zooming dolly orbit orbiting crane handheld")
_CAMERA_PHRASES = tuple(tuple(words(phrase).keys) for phrase in (*motions.CAMERA_MOTIONS, "tilt up", "tilt down"))
_BY_THE_CAMERA = re.compile(r"\b(?:towards?|to|at|past|from|into|facing|near|off|of)\s+the\s+camera\b", re.IGNORECASE)
_MOVES = keys(*(word for word in (*motions.MOTIONS, *motions.POSES) if " " not in word))
_LIMBS = keys("hands fingers eyes lips arms legs shoulders feet")
_LIKE_YOU = re.compile(r"(?:uni(?!n|m)|us[aeu]|eu|one\b|uti|ubi)", re.IGNORECASE)
_SILENT = re.compile(r"(?:hour|honest|heir|honour)", re.IGNORECASE)
_SHORTEST_PLURAL = 4
_STEM = 4


def _head(label: str) -> tuple[str, str]:
    """Return the last word of the noun phrase before any attachment: folded, and as written."""
    said = words(label)
    ends = (index for index, key in enumerate(said.keys) if index and key in _HEAD_ENDS)
    head = next(ends, len(said.keys)) - 1
    start, end = said.spans[head]
    return said.keys[head], label[start:end]


def _plural(word: str) -> bool:
    lowered = word.casefold()
    return len(lowered) >= _SHORTEST_PLURAL and lowered.endswith("s") and not lowered.endswith(("ss", "us", "is"))


def noun_phrase(label: str) -> str:
    """Return a label as a noun phrase with its article, if it takes one."""
    said = words(label).keys
    if not said or said[0] in _DETERMINERS or not label[0].isascii():
        return label
    first = label.partition(",")[0]
    key, written = _head(first if words(first).keys else label)
    if _plural(written) or key in _UNCOUNTED:
        return label
    vowel = label[0] in "aeiouAEIOU" and not _LIKE_YOU.match(label)
    return f"{'an' if vowel or _SILENT.match(label) else 'a'} {label}"


def place_phrase(label: str) -> str:
    """Return a place with its preposition: ``in an industrial corridor``, ``at a harbour``, ``on a rooftop``."""
    if stands_alone(label):
        return label
    key = _head(label)[0] if words(label).keys else ""
    preposition = "in"
    if key in _AGAINST:
        preposition = "against"
    elif key in _AT:
        preposition = "at"
    elif key in _ON:
        preposition = "on"
    return f"{preposition} {noun_phrase(label)}"


def stands_alone(label: str) -> bool:
    """Say whether a label begins with a preposition, so that no other may come before it."""
    said = words(label).keys
    return bool(said) and said[0] in _PREPOSITIONS


def light_phrase(label: str, lighting: Lighting | None) -> str:
    """Return a light as a noun phrase for the middle of a sentence."""
    if lighting:
        return lighting.phrase
    said = words(label).keys
    return label if said and said[-1] in _LIGHT_ENDS else f"{label} light"


def described(label: str) -> str:
    """Return an expression as a noun phrase with its article: ``a wary expression``, ``a sly smile``."""
    said = words(label).keys
    known = bool(said) and said[-1] in _FACES
    return noun_phrase(label if known else f"{label} expression")


def signs(label: str, expression: Expression | None, count: int) -> str:
    """Return up to a number of the physical signs of an expression as a list in words; empty when none is known.

    A sign that only repeats the label is left out, if there are others: ``a smile, softened eyes``.
    """
    every = expression.descriptors if expression else ()
    stem = _head(label)[0][:_STEM] if words(label).keys else ""
    fresh = [sign for sign in every if not any(key.startswith(stem) for key in words(sign).keys)]
    return listed([_sign(sign) for sign in (fresh or every)[:count]])


def _sign(sign: str) -> str:
    first = sign.partition(" ")[0].casefold()
    if first in _PARTS:
        return sign
    return f"the {sign}" if first in _PART else noun_phrase(sign)


def listed(phrases: Sequence[str]) -> str:
    """Return phrases as a list in words: ``one, another and a third``."""
    *most, last = phrases or ("",)
    return f"{', '.join(most)} and {last}" if most else last


def pose_phrase(label: str) -> str | None:
    """Return a pose as it hangs on to a sentence: ``sitting on a bench``, ``with arms crossed``.

    ``None`` for a pose told by a verb: "stands upright".
    """
    said = words(label).keys
    if third_person(label):
        return None
    if not said or said[0].endswith(("ing", "ed")) or said[0] in _PREPOSITIONS or said[0] == "with":
        return label
    return f"in {noun_phrase(label)} pose" if len(said) == 1 else f"with {label}"


def third_person(label: str) -> str | None:
    """Return a label that begins with a verb as "the subject ..." takes it: ``turns the head``; else ``None``."""
    first, _, rest = label.partition(" ")
    key = fold(first)
    if _plural(first):
        clause = key in _MOVES or (rest and key not in _LIMBS and not rest.split()[0].endswith("ing"))
        return label if clause else None
    verb = key in _MOVES and not key.endswith(("ing", "ed")) and fold(f"{first}s") == key
    return f"{first}s {rest}".strip() if verb else None


def camera_moves(label: str) -> bool:
    """Say whether a movement is the camera's; one towards the camera is the subject's."""
    said = words(_BY_THE_CAMERA.sub("", label)).keys
    if "camera" in said or not _CAMERA_WORDS.isdisjoint(said[:2]):
        return True
    return any(tuple(said[at : at + len(phrase)]) == phrase for phrase in _CAMERA_PHRASES for at in range(len(said)))


def moving_camera(label: str) -> str:
    """Return a movement of the camera as a clause: ``the camera pans left``, ``the camera makes a slow push-in``."""
    said = words(label).keys
    if "camera" in said:
        clause = len(said) > 1 and said[-2:] != ["camera"] and not said[1].endswith("ing")
        begun = said[0] == "camera" or said[:2] == ["the", "camera"]
        named = label if said[0] == "the" else f"the {label[:1].lower()}{label[1:]}"
        return named if begun and clause else f"the shot has {noun_phrase(label)}"
    if said[0].endswith("ing"):
        return f"the camera is {label}"
    if _plural(label.partition(" ")[0]):
        return f"the frame {label}"
    return f"the camera makes {noun_phrase(label)}"


def worn_already(label: str) -> bool:
    """Say whether a label of an outfit begins with its own word of wearing."""
    return words(label).keys[:1] == ["wearing"] or label.casefold().startswith(("dressed in ", "clad in "))


def sentence(text: str) -> str:
    """Return a text as a sentence: capital letter, full stop."""
    return stopped(text[:1].upper() + text[1:])


def stopped(text: str) -> str:
    """Return a text with a full stop, if it has no end of its own."""
    return text if text.endswith((".", "!", "?")) else text + "."
