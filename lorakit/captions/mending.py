"""Mending captions without rewording them: one clean line, the trigger first and once."""

import re
import unicodedata

from lorakit.captions.trigger import misspellings, near_miss, trigger_spans
from lorakit.model import Character

__all__ = ["mend"]

_PLACEHOLDER = re.compile(r"\[trigger\]", re.IGNORECASE)
_OPENING = " \t\"'\u2018\u2019\u201c\u201d([{<*_-\u2013\u2014:,.;"


def __dir__() -> list[str]:
    return __all__


def mend(text: str, character: Character) -> tuple[str, tuple[str, ...]]:
    """Mend what can be mended without judging the words.

    Control characters and byte order marks go, lines are joined, ``[trigger]`` is filled in, a misspelt trigger at the
    beginning is corrected, and the trigger is put first; further occurrences become the class word.

    Args:
        text: The caption as read.
        character: Whose caption it is.

    Returns:
        The mended text (idempotent: mending it again changes nothing), and what was done, as short notes.
    """
    notes: list[str] = []

    def done(note: str, before: str, after: str) -> str:
        if before != after:
            notes.append(note)
        return after

    trigger = character.trigger
    flat = done("joined lines", text, " ".join(line.strip() for line in text.splitlines() if line.strip()))
    clean = done("removed control characters", flat, _printable(flat))
    filled = done("filled in [trigger]", clean, _PLACEHOLDER.sub(lambda _: trigger, clean))
    spelt = done("corrected the trigger", filled, _spelt(filled, trigger))
    first = done("put the trigger first", spelt, _first(spelt, character))
    once = done("named the trigger once", first, _once(first, character))
    return once, tuple(notes)


def _printable(text: str) -> str:
    kept = "".join(" " if char.isspace() else char for char in text if char.isprintable() or char.isspace())
    return re.sub(r" {2,}", " ", unicodedata.normalize("NFC", kept)).strip()


def _spelt(text: str, trigger: str) -> str:
    for start, end in reversed(misspellings(text, trigger)):
        text = text[:start] + trigger + text[end:]
    first = text.split(" ", 1)[0].strip(_OPENING)
    if not first or trigger_spans(first, trigger) or not near_miss(first, trigger):
        return text
    return text.replace(first, trigger, 1)


def _first(text: str, character: Character) -> str:
    spans = trigger_spans(text, character.trigger)
    if spans and not text[: spans[0][0]].strip(_OPENING):
        return text
    return f"{character.trigger}. {text}" if text else character.trigger


def _once(text: str, character: Character) -> str:
    stand_in = f"the {character.class_word or 'character'}"
    for start, end in reversed(trigger_spans(text, character.trigger)[1:]):
        text = text[:start] + stand_in + text[end:]
    return text
