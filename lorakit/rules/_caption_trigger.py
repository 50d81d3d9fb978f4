"""The trigger in captions: first, spelt right, once."""

import re
from collections.abc import Iterator

from lorakit.captions.trigger import near_miss, trigger_spans
from lorakit.rules._texts import OPENING
from lorakit.rules.rule import Hit, Limits
from lorakit.rules.study import Study

__all__ = ["misspelt", "not_first", "repeated"]

_PLACEHOLDER = re.compile(r"\[trigger\]", re.IGNORECASE)
_ENDING = ".,;:!?)]}>\"'\u2019\u201d\u00bb*"


def __dir__() -> list[str]:
    return __all__


def _first_word(text: str) -> tuple[int, str]:
    """Return where the first word begins, behind quotation marks and brackets, and the word."""
    start = len(text) - len(text.lstrip(OPENING))
    word = text[start:].split(None, 1)[0] if text[start:].strip() else ""
    return start, _bare(word)


def _bare(word: str) -> str:
    bare = word.strip(OPENING + _ENDING)
    for ending in ("'s", "\u2019s"):
        bare = bare.removesuffix(ending)
    return bare


def _leads(text: str, spans: tuple[tuple[int, int], ...]) -> bool:
    return bool(spans) and not text[: spans[0][0]].strip(OPENING)


def _in_order(text: str, trigger: str) -> bool:
    """Say quickly whether a caption begins with the trigger and does not repeat it."""
    following = text[len(trigger) : len(trigger) + 1]
    return text.startswith(trigger) and not (following.isalnum() or following == "_") and text.find(trigger, 1) < 0


def not_first(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP003."""
    trigger = study.dataset.character.trigger
    filled = study.contract.placeholders if study.contract else ()
    for image, text in study.captioned:
        if _in_order(text, trigger) or text.lstrip().startswith(filled):
            continue
        spans = trigger_spans(text, trigger)
        if _leads(text, spans):
            continue
        start, word = _first_word(text)
        fix = f"Begin the caption with {trigger}."
        if near_miss(word, trigger):
            message = f"the caption begins with '{word}', which is not the trigger {trigger} letter for letter"
            spans = ()
        elif spans:
            message = f"the caption begins with '{word}', and the trigger {trigger} comes later"
        elif trigger in text:
            message = f"the trigger {trigger} stands only inside another word"
            start = text.index(trigger)
            word = re.split(r"\W", text[start:], maxsplit=1)[0]
        elif placeholder := _PLACEHOLDER.search(text):
            start, word = placeholder.start(), placeholder[0]
            message = f"the caption has the placeholder {word} instead of {trigger}, which most trainers leave as it is"
            fix = f"Begin the caption with {trigger}; `lorakit prepare` fills it in."
        else:
            message = f"the caption does not hold the trigger {trigger}"
        yield Hit(
            message=message,
            fix=fix,
            image=image,
            spans=spans[:1] or ((start, start + len(word)),),
        )


def misspelt(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP004."""
    trigger = study.dataset.character.trigger
    alike = re.compile(rf"(?<!\w){re.escape(trigger[:1])}[\w-]*", re.IGNORECASE)
    for image, text in study.captioned:
        wrong: list[tuple[int, str]] = []
        if not _in_order(text, trigger) and not _leads(text, trigger_spans(text, trigger)):
            start, first = _first_word(text)
            wrong += [(start, first)] if near_miss(first, trigger) else []
        wrong += [each for each in _written_as_names(text, trigger, alike) if each not in wrong]
        if wrong:
            words = ", ".join(dict.fromkeys(f"'{word}'" for _, word in wrong))
            yield Hit(
                message=f"{words} looks like the trigger {trigger} misspelt",
                fix=f"Write {trigger}, letter for letter and in its case.",
                image=image,
                spans=tuple((at, at + len(word)) for at, word in wrong),
            )


def _written_as_names(text: str, trigger: str, alike: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Yield the misspelt triggers anywhere in a caption that are written as names are: not as common words."""
    for match in alike.finditer(text):
        word = match[0]
        if not word.islower() and abs(len(word) - len(trigger)) <= 2 and near_miss(word, trigger):  # noqa: PLR2004 - near_miss forgives two slips
            yield match.start(), word


def repeated(study: Study, _limits: Limits) -> Iterator[Hit]:
    """CAP005."""
    trigger, word = study.dataset.character.trigger, study.dataset.character.class_word or "character"
    for image, text in study.captioned:
        spans = () if _in_order(text, trigger) else trigger_spans(text, trigger)
        if len(spans) > 1:
            yield Hit(
                message=f"the trigger {trigger} stands {len(spans)} times",
                fix=f"Keep the first and say 'the {word}' for the others.",
                image=image,
                spans=spans[1:],
            )
