"""What several caption rules ask of texts and labels."""

import re
from collections.abc import Iterable, Iterator

from lorakit.captions.trigger import trigger_spans
from lorakit.rules.rule import Unknown
from lorakit.rules.study import Study

__all__ = ["OPENING", "bare", "known_attributes", "quoted", "spoken"]

OPENING = " \t\r\n\ufeff\"'\u2018\u2019\u201c\u201d\u00ab([{<*_-\u2013\u2014:,.;"
"""Marks that may stand before the first word."""
_MOST_QUOTED = 4
_MOST_MARKS = 16
"""Articles, blanks and punctuation around a bare trigger."""
_WORD = re.compile(r"\w+")


def __dir__() -> list[str]:
    return __all__


def quoted(phrases: Iterable[str]) -> str:
    """Quote phrases for a message, each once, the surplus counted."""
    each = list(dict.fromkeys(" ".join(phrase.split()) for phrase in phrases))
    shown = ", ".join(f"'{phrase}'" for phrase in each[:_MOST_QUOTED])
    more = len(each) - _MOST_QUOTED
    return f"{shown} and {more} more" if more > 0 else shown


def bare(text: str, trigger: str, class_word: str | None) -> bool:
    """Say whether a caption is the trigger alone, with its class word at most."""
    if len(text) > len(trigger) + len(class_word or "") + _MOST_MARKS or trigger not in text:
        return False
    rest = text
    for start, end in reversed(trigger_spans(text, trigger)):
        rest = rest[:start] + rest[end:]
    allowed = {"a", "an", "the", *(class_word or "").casefold().split()}
    return all(word.casefold() in allowed for word in _WORD.findall(rest))


def spoken(study: Study) -> Iterator[tuple[str, str]]:
    """Yield image and text of the captions that say more than the trigger."""
    character = study.dataset.character
    for image, text in study.captioned:
        if not bare(text, character.trigger, character.class_word):
            yield image, text


def known_attributes(study: Study, attributes: Iterable[str], wanted: str) -> Iterator[Unknown]:
    """Say once which attributes have no label on any image, when there are captions to judge."""
    missing = [name for name in attributes if not study.axes[name].known]
    if missing and study.readings:
        yield Unknown(
            reason=f"no image has a label for {', '.join(missing)}, so nobody knows {wanted}",
            fix="Label the images: lorakit label PATH.",
        )
