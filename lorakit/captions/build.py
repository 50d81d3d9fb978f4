"""Building captions from labels: only what varies, as sentences, in the model's length."""

import hashlib
from collections.abc import Callable, Container, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

import attrs

from lorakit.captions import _templates as templates
from lorakit.captions._wording import (
    described,
    light_phrase,
    moved_phrase,
    noun_phrase,
    place_phrase,
    pose_phrase,
    sentence,
    signs,
)
from lorakit.captions.leaks import LeakFinder
from lorakit.captions.phrases import tokens
from lorakit.captions.reader import Reader
from lorakit.captions.trigger import trigger_spans
from lorakit.errors import FieldError
from lorakit.model import ATTRIBUTES, Author, Caption, Character, ModelProfile, Range, Shot
from lorakit.vocab import BUILTIN, Vocabulary

__all__ = ["build"]

_T = TypeVar("_T")
_CAMERA_WORDS = frozenset(
    token.key
    for token in tokens(
        "camera pan panning tilt tilting zoom zooming dolly tracking crane orbit orbiting push pull handheld"
    )
)
_DEPTHS = ((3, True), (2, True), (1, False))
"""From the fullest caption to the shortest: physical signs of the expression, and whether places have their phrase."""


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
    writer = _Writer(said, vocabulary, model, hashlib.sha256(image.encode("utf-8", "surrogatepass")).digest())
    text = writer.write(character.trigger)
    _prove(text, said, character, vocabulary)
    return Caption(text=text, author=Author.BUILT)


class _Writer:
    """Writes one caption."""

    def __init__(self, shot: Shot, vocabulary: Vocabulary, model: ModelProfile, digest: bytes) -> None:
        self._shot = shot
        self._vocabulary = vocabulary
        self._model = model
        self._digest = digest

    def write(self, trigger: str) -> str:
        low, high = _ends(self._model.words)
        text, parts = "", _Parts()
        for depth, (count, full) in enumerate(_DEPTHS):
            parts = self._parts(trigger, count=count, full=full, short=depth + 1 == len(_DEPTHS))
            text = str(parts)
            if len(text.split()) <= high:
                break
        else:
            raise self._too_long(len(text.split()), high)
        for name, extra in self._extras():
            if len(text.split()) >= low:
                break
            longer = parts.with_extra(name, extra)
            if len(str(longer).split()) <= high:
                parts, text = longer, str(longer)
        return text

    def _parts(self, trigger: str, *, count: int, full: bool, short: bool) -> "_Parts":
        pick = _shortest if short else self._pick
        lead, rest = self._pick(0, templates.SKELETONS)
        known = self._shot.known
        first = [name for name in lead if name in known] or [next(name for name in rest if name in known)]
        hangers = []
        for name in first:
            frame = pick(1 + ATTRIBUTES.index(name), templates.LEADS[name])
            hangers.append(frame.format(self._hung(name, pick, count, full)))
        opening = f"{trigger} {', '.join(hangers)}"
        sentences: list[tuple[str, str]] = [("", sentence(opening))]
        for name in (*lead, *rest):
            if name in known and name not in first:
                frame = pick(9 + ATTRIBUTES.index(name), templates.SENTENCES[name])
                sentences.append((name, sentence(frame.format(self._told(name, pick, count, full)))))
        if self._model.video and not self._camera_moves:
            sentences.append(("camera", pick(17, templates.STILL)))
        return _Parts(sentences=tuple(sentences), opening=tuple(first))

    def _hung(self, name: str, pick: "_Pick", count: int, full: bool) -> str:
        label = self._shot.label(name) or ""
        if name == "environment":
            term = self._vocabulary.environment(label)
            return place_phrase(label if term is None else term.phrase if full else _core(term.phrase))
        if name == "motion":
            return moved_phrase(label)
        return self._told(name, pick, count, full)

    def _told(self, name: str, pick: "_Pick", count: int, full: bool) -> str:
        shot, label = self._shot, self._shot.label(name) or ""
        match name:
            case "angle" if shot.angle is not None:
                return pick(18, templates.ANGLE_WORDINGS[shot.angle])
            case "framing" if shot.framing is not None:
                return pick(19, templates.FRAMING_WORDINGS[shot.framing])
            case "expression":
                term = self._vocabulary.expression(label)
                return ", ".join((described(label), *signs(term, count)))
            case "lighting":
                return light_phrase(label, self._vocabulary.lighting(label))
            case "environment":
                place = self._vocabulary.environment(label)
                return noun_phrase(label if place is None else place.phrase if full else _core(place.phrase))
            case "pose":
                return pose_phrase(label)
            case "outfit":
                return noun_phrase(label)
        return label

    def _extras(self) -> Iterator[tuple[str, str]]:
        known = [name for name in ATTRIBUTES if name in self._shot.known]
        pools = [self._restated(name) for name in known]
        if self._model.video:
            pools.append(
                [("motion", text) for text in templates.TAKE_RESTATED]
                if self._camera_moves
                else [("camera", text) for text in templates.STILL_RESTATED]
            )
        pools = _turned(pools, self._digest[20])
        for depth in range(max(map(len, pools))):
            for pool in pools:
                if depth < len(pool):
                    yield _turned(pool, self._digest[21])[depth]

    def _restated(self, name: str) -> list[tuple[str, str]]:
        angle = self._shot.angle
        texts = templates.RESTATED_ANGLES[angle] if name == "angle" and angle else templates.RESTATED[name]
        return [(name, text) for text in texts]

    @property
    def _camera_moves(self) -> bool:
        return not _CAMERA_WORDS.isdisjoint(token.key for token in tokens(self._shot.motion or ""))

    def _pick(self, place: int, options: Sequence[_T]) -> _T:
        return options[self._digest[place] % len(options)]

    def _too_long(self, words: int, high: float) -> FieldError:
        name, label = max(
            ((name, self._shot.label(name) or "") for name in self._shot.known), key=lambda pair: len(pair[1].split())
        )
        return FieldError(
            name,
            f"the caption would have {words} words, {self._model.id} takes up to {high:g}",
            f"Shorten the label {label!r}.",
        )


_Pick = Callable[[int, Sequence[str]], str]


@attrs.frozen
class _Parts:
    """The sentences of a caption, each with the attribute it speaks of."""

    sentences: tuple[tuple[str, str], ...] = ()
    opening: tuple[str, ...] = ()

    def with_extra(self, name: str, text: str) -> "_Parts":
        """Return the parts with one more sentence, after the last that speaks of the same."""
        places = [index for index, (spoken, _) in enumerate(self.sentences) if spoken == name]
        if places:
            at = places[-1] + 1
        else:
            at = 1
        return attrs.evolve(self, sentences=(*self.sentences[:at], (name, text), *self.sentences[at:]))

    def __str__(self) -> str:
        return " ".join(text for _, text in self.sentences)


def _ends(words: Range) -> tuple[float, float]:
    return words.low or 0, float("inf") if words.high is None else words.high


def _shortest(_place: int, options: Sequence[str]) -> str:
    return min(options, key=lambda text: len(text.split()))


def _core(phrase: str) -> str:
    return phrase.split(" with ")[0]


def _turned(items: list[_T], by: int) -> list[_T]:
    at = by % len(items)
    return items[at:] + items[:at]


def _prove(text: str, shot: Shot, character: Character, vocabulary: Vocabulary) -> None:
    """Read the caption back: it must say what is known, once call the trigger, and leak nothing."""
    labels = tuple((name, shot.label(name) or "") for name in shot.known)
    if len(trigger_spans(text, character.trigger)) != 1:
        name = next((name for name, label in labels if trigger_spans(label, character.trigger)), "trigger")
        raise FieldError(
            name,
            f"the caption would hold the trigger {character.trigger!r} more than once",
            "Take it out of the label.",
        )
    reading = Reader(character=character, vocabulary=vocabulary, labels=labels).read(text)
    for leak in _finder(character).find(reading):
        name, label = next(
            ((name, label) for name, label in labels if leak.text.casefold() in label.casefold()), labels[0]
        )
        raise FieldError(
            name,
            f"the label {label!r} would put {leak.text!r} ({leak.kind.value}) into a caption",
            "Rename the label so that it says only what varies.",
        )
    for name, label in labels:
        if getattr(reading.shot, name) is None or attrs.evolve(shot, **{name: reading.shot.label(name)}) != shot:
            raise FieldError(
                name,
                f"the label {label!r} cannot be told from other words of a caption",
                "Give it a name of one or more plain words.",
            )


@lru_cache(maxsize=16)
def _finder(character: Character) -> LeakFinder:
    return LeakFinder(character)
