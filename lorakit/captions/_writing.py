"""Writing a caption: a skeleton, a wording for each attribute, and as many sentences as the model's length asks for."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import TypeVar

import attrs

from lorakit.captions import _templates as templates
from lorakit.captions import _wording as wording
from lorakit.captions._entries import keys
from lorakit.errors import FieldError
from lorakit.model import ATTRIBUTES, ModelProfile, Range, Shot
from lorakit.vocab import Vocabulary

__all__ = ["write"]

_T = TypeVar("_T")
_CAMERA_WORDS = keys(
    "camera pan panning tilt tilting zoom zooming dolly tracking crane orbit orbiting push pull handheld"
)
_SKELETON, _LEAD, _SENTENCE, _ANGLE, _FRAMING, _STILL, _POOL, _ORDER = 0, 1, 9, 18, 19, 17, 20, 21
"""Which byte of the digest decides what."""


def write(shot: Shot, *, trigger: str, model: ModelProfile, image: str, vocabulary: Vocabulary) -> str:
    """Write the caption of a shot of which something is known.

    Raises:
        FieldError: Even the shortest wording is too long for the model.
    """
    digest = hashlib.sha256(image.encode("utf-8", "surrogatepass")).digest()
    low, high = _ends(model.words)
    fullest = _Writer(shot=shot, vocabulary=vocabulary, video=model.video, digest=digest)
    writers = (fullest, attrs.evolve(fullest, signs=2), attrs.evolve(fullest, signs=1, short=True))
    drafts = [writer.draft(trigger) for writer in writers]
    draft = next((draft for draft in drafts if draft.words <= high), None)
    if draft is None:
        raise _too_long(shot, model, drafts[-1].words)
    for name, extra in fullest.extras():
        if draft.words >= low:
            break
        longer = draft.longer(name, extra)
        draft = longer if longer.words <= high else draft
    return draft.text


@attrs.frozen
class _Draft:
    """Sentences, each with the attribute it speaks of."""

    sentences: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        return " ".join(text for _, text in self.sentences)

    @property
    def words(self) -> int:
        return len(self.text.split())

    def longer(self, name: str, text: str) -> "_Draft":
        """Return the draft with one more sentence, after the last that speaks of the same attribute."""
        spoken = [index for index, (other, _) in enumerate(self.sentences) if other == name]
        at = spoken[-1] + 1 if spoken else 1
        return _Draft((*self.sentences[:at], (name, text), *self.sentences[at:]))


@attrs.frozen(kw_only=True)
class _Writer:
    """Writes drafts of one caption."""

    shot: Shot
    vocabulary: Vocabulary
    video: bool
    digest: bytes
    signs: int = 3
    """How many physical signs of an expression are told."""
    short: bool = False
    """Whether each part takes its shortest wording."""

    def draft(self, trigger: str) -> _Draft:
        lead, rest = self._turn(_SKELETON, templates.SKELETONS)
        known = self.shot.known
        opening = [name for name in lead if name in known] or [next(name for name in rest if name in known)]
        hung = ", ".join(self._hung(name) for name in opening)
        sentences = [("", f"{trigger} {wording.stopped(hung)}")]
        sentences += [(name, self._sentence(name)) for name in (*lead, *rest) if name in known and name not in opening]
        if self.video and not self._camera_moves:
            sentences.append(("camera", self._pick(_STILL, templates.STILL)))
        return _Draft(tuple(sentences))

    def extras(self) -> Iterator[tuple[str, str]]:
        """Yield further sentences, each with its attribute: the first of each attribute, then the second ..."""
        pools = [self._restated(name) for name in self.shot.known]
        if self.video:
            moving = [("motion", text) for text in templates.TAKE_RESTATED]
            pools.append(moving if self._camera_moves else [("camera", text) for text in templates.STILL_RESTATED])
        pools = _rotated(pools, self.digest[_POOL])
        turned = [_rotated(pool, self.digest[_ORDER]) for pool in pools]
        for depth in range(max(map(len, turned))):
            yield from (pool[depth] for pool in turned if depth < len(pool))

    def _hung(self, name: str) -> str:
        frame = self._pick(_LEAD + ATTRIBUTES.index(name), templates.LEADS[name])
        said = self._said(name)
        if name == "environment":
            said = wording.place_phrase(said)
        elif name == "motion":
            said = wording.moved_phrase(said)
        return frame.format(said)

    def _sentence(self, name: str) -> str:
        frame = self._pick(_SENTENCE + ATTRIBUTES.index(name), templates.SENTENCES[name])
        said = self._said(name)
        return wording.sentence(frame.format(wording.noun_phrase(said) if name == "environment" else said))

    def _said(self, name: str) -> str:
        shot, label = self.shot, self.shot.label(name) or ""
        if shot.angle is not None and name == "angle":
            return self._pick(_ANGLE, templates.ANGLE_WORDINGS[shot.angle])
        if shot.framing is not None and name == "framing":
            return self._pick(_FRAMING, templates.FRAMING_WORDINGS[shot.framing])
        match name:
            case "expression":
                term = self.vocabulary.expression(label)
                label = ", ".join((wording.described(label), *wording.signs(term, self.signs)))
            case "lighting":
                label = wording.light_phrase(label, self.vocabulary.lighting(label))
            case "environment":
                place = self.vocabulary.environment(label)
                phrase = label if place is None else place.phrase
                label = phrase.partition(" with ")[0] if self.short and place is not None else phrase
            case "pose":
                label = wording.pose_phrase(label)
            case "outfit":
                label = wording.noun_phrase(label)
            case _:
                pass
        return label

    def _restated(self, name: str) -> list[tuple[str, str]]:
        angle = self.shot.angle
        texts = templates.RESTATED_ANGLES[angle] if name == "angle" and angle else templates.RESTATED[name]
        return [(name, text) for text in texts]

    @property
    def _camera_moves(self) -> bool:
        return not _CAMERA_WORDS.isdisjoint(keys(self.shot.motion or ""))

    def _pick(self, place: int, options: Sequence[str]) -> str:
        return min(options, key=lambda text: len(text.split())) if self.short else self._turn(place, options)

    def _turn(self, place: int, options: Sequence[_T]) -> _T:
        return options[self.digest[place] % len(options)]


def _rotated(items: list[_T], by: int) -> list[_T]:
    at = by % len(items)
    return items[at:] + items[:at]


def _ends(words: Range) -> tuple[float, float]:
    return words.low or 0, float("inf") if words.high is None else words.high


def _too_long(shot: Shot, model: ModelProfile, words: int) -> FieldError:
    labels = [(len((shot.label(name) or "").split()), name, shot.label(name)) for name in shot.known]
    _, name, label = max(labels, key=lambda each: each[0])
    return FieldError(
        name,
        f"the caption would have {words} words, {model.id} takes up to {model.words.high:g}",
        f"Shorten the label {label!r}.",
    )
