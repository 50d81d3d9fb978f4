"""Captions against labels: what varies must be said, and what is said must be so."""

from collections.abc import Iterator

from lorakit.captions import Kind, Reading, contradicts
from lorakit.captions._details import face_hidden
from lorakit.captions.paraphrase import Paraphrase, Said
from lorakit.rules._texts import known_attributes, quoted, spoken
from lorakit.rules.rule import Hit, Limits, Unknown
from lorakit.rules.study import Study
from lorakit.vocab import label_key

__all__ = ["contradiction", "unsaid"]

_SAID = ("expression", "angle", "lighting", "environment", "outfit")
"""What a caption says when it varies (training best practices, section 2; outfits, section 3)."""
_LIKE = {
    "expression": "say the expression, for example 'narrowed eyes and a set jaw'",
    "angle": "say where the camera stands, for example 'seen from above'",
    "lighting": "say the lighting, for example 'cool overhead light'",
    "environment": "say where it is, for example 'an industrial corridor'",
    "outfit": "say what is worn, for example 'in a torn grey jumpsuit'",
}.items()
_REPHRASED = frozenset(("outfit", "environment", "lighting", "expression"))
_CHECKED = (Kind.ANGLE, Kind.FRAMING, Kind.EXPRESSION, Kind.LIGHTING, Kind.ENVIRONMENT, Kind.OUTFIT)


def __dir__() -> list[str]:
    return __all__


def unsaid(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    """CAP010."""
    varying = [name for name in _SAID if study.axes[name].varies]
    fixes = dict(_LIKE)
    for image, _ in spoken(study) if varying else ():
        reading = study.readings[image]
        silent = [
            name for name in varying if image in study.axes[name].labels and not _tells(study, image, reading, name)
        ]
        if silent:
            labels = ", ".join(f"{name} ({study.axes[name].labels[image]})" for name in silent)
            fix = "; ".join(fixes[name] for name in silent)
            yield Hit(
                message=f"{labels}: varies over the set, and the caption does not say it",
                fix=f"{fix[0].upper()}{fix[1:]}.",
                image=image,
            )
    yield from known_attributes(study, _SAID, "whether it varies")


def _tells(study: Study, image: str, reading: Reading, name: str) -> bool:
    if reading.of(name):
        return True
    match name:
        case "angle":
            return bool(reading.of(Kind.FRAMING))
        case "expression":
            return face_hidden(study.by_image[image].candidate.shot)
        case _:
            return False


def contradiction(study: Study, _limits: Limits) -> Iterator[Hit | Unknown]:
    """CAP011."""
    phrases: dict[tuple[str, str], Paraphrase] = {}
    against: dict[tuple[Kind, tuple[str | None, ...], str], bool] = {}
    for image, _ in spoken(study):
        reading = study.readings[image]
        for kind in _CHECKED:
            label = study.axes[kind.value].labels.get(image)
            told = reading.of(kind) if label is not None else ()
            if label is None or not told:
                continue
            values = tuple(each.value for each in told)
            if (kind, values, label) not in against:
                against[kind, values, label] = _rules_out(study, kind, values, label)
            if not against[kind, values, label]:
                continue
            key = (kind.value, label_key(label) or "")
            if kind.value in _REPHRASED:
                phrase = phrases.get(key) or phrases.setdefault(key, Paraphrase(kind.value, label))
                if phrase.find(Said(reading.text)):
                    continue
            said = quoted(each.text for each in told)
            yield Hit(
                message=f"the caption says {said}, the {kind.value} label says '{label}'",
                fix="Look at the picture and correct the one that is wrong.",
                image=image,
                spans=tuple((each.start, each.end) for each in told),
            )
    yield from known_attributes(study, _SAID, "whether captions contradict it")


def _rules_out(study: Study, kind: Kind, told: tuple[str | None, ...], label: str) -> bool:
    """Say whether every phrase of a kind names another value than the label, so that none may mean the label.

    A phrase without a known value may be the label in other words, but for the word "expression" and its like.
    """
    vocabulary = study.dataset.vocabulary
    named = [value for value in told if value is not None]
    if kind is not Kind.EXPRESSION and len(named) < len(told):
        return False
    return bool(named) and all(contradicts(kind, value, label, vocabulary) for value in named)
