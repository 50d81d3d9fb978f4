"""Turning labels into English: articles, prepositions, and the noun phrases captions are put together from."""

from lorakit.captions._entries import keys
from lorakit.captions.phrases import words
from lorakit.knowledge.lexicons import expressions, lights, places
from lorakit.vocab import Expression, Lighting

__all__ = [
    "described",
    "light_phrase",
    "moved_phrase",
    "noun_phrase",
    "place_phrase",
    "pose_phrase",
    "sentence",
    "signs",
    "stopped",
]

_DETERMINERS = keys(
    "a an the his her their its my your some no any one two three four five several many few all both another this that"
)
_PREPOSITIONS = keys(
    "in on at by under over inside outside near beside behind beneath below above among amid between against before "
    "across along through within atop aboard underneath indoors outdoors"
)
_UNCOUNTED = keys(
    "fog rain snow mist haze smoke darkness space water sand grass ice mud dust rubble wilderness countryside woodland "
    "downtown underwater nature armour clothing attire lingerie sportswear underwear streetwear denim leather wheat sky"
)
_ON = keys(*places.ON_PLACES)
_AT = keys(*places.AT_PLACES)
_AGAINST = keys(*places.BACKGROUNDS, "wall screen") - keys("paper studio green blue")
_LIGHT_ENDS = keys(*lights.LIGHT_NOUNS, *lights.LIGHT_ADJECTIVES, "hour sky")
_FACES = keys(*expressions.EXPRESSION_NOUNS) - {"neutral"}
_HEAD_ENDS = frozenset(
    {"with", "of", "in", "on", "at", "by", "under", "from", "full", "lined", "above", "between", "beside"}
)
_SHORTEST_PLURAL = 4


def _head(label: str) -> tuple[str, str]:
    """Return the last word of the noun phrase before any attachment: folded, and as written."""
    said = words(label)
    ends = (index for index, key in enumerate(said.keys) if index and key in _HEAD_ENDS)
    head = next(ends, len(said.keys)) - 1
    start, end = said.spans[head]
    return said.keys[head], label[start:end]


def noun_phrase(label: str) -> str:
    """Return a label as a noun phrase with its article, if it takes one."""
    said = words(label).keys
    if not said or said[0] in _DETERMINERS or not label[0].isascii():
        return label
    key, written = _head(label)
    lowered = written.casefold()
    plural = len(lowered) >= _SHORTEST_PLURAL and lowered.endswith("s") and not lowered.endswith(("ss", "us", "is"))
    if plural or key in _UNCOUNTED:
        return label
    return f"{'an' if label[0] in 'aeiouAEIOU' else 'a'} {label}"


def place_phrase(label: str) -> str:
    """Return a place with its preposition: ``in an industrial corridor``, ``at a harbour``, ``on a rooftop``."""
    said = words(label).keys
    if said and said[0] in _PREPOSITIONS:
        return label
    key = _head(label)[0] if said else ""
    preposition = "in"
    if key in _AGAINST:
        preposition = "against"
    elif key in _AT:
        preposition = "at"
    elif key in _ON:
        preposition = "on"
    return f"{preposition} {noun_phrase(label)}"


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


def signs(expression: Expression | None, count: int) -> tuple[str, ...]:
    """Return up to a number of the physical signs of an expression, or what any expression shows in."""
    if expression is None or not expression.descriptors:
        return ("shown in the eyes and around the mouth",)
    return expression.descriptors[:count]


def pose_phrase(label: str) -> str:
    """Return a pose as it hangs on to a sentence: ``sitting on a bench``, ``with arms crossed``."""
    said = words(label).keys
    if not said or said[0].endswith(("ing", "ed")) or said[0] in _PREPOSITIONS or said[0] == "with":
        return label
    return f"in {noun_phrase(label)} pose" if len(said) == 1 else f"with {label}"


def moved_phrase(label: str) -> str:
    """Return a movement as it hangs on to the trigger."""
    said = words(label).keys
    return label if said and said[0].endswith("ing") else f"in motion: {label}"


def sentence(text: str) -> str:
    """Return a text as a sentence: capital letter, full stop."""
    return stopped(text[:1].upper() + text[1:])


def stopped(text: str) -> str:
    """Return a text with a full stop, if it has no end of its own."""
    return text if text.endswith((".", "!", "?")) else text + "."
