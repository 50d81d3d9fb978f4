"""Writing a caption: a skeleton, a wording for each attribute, and as many sentences as the model's length asks for."""

import hashlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

import attrs

from lorakit.captions import _templates as templates
from lorakit.captions import _wording as wording
from lorakit.captions._details import details, face_hidden
from lorakit.captions.length import enough_known
from lorakit.errors import FieldError
from lorakit.model import ATTRIBUTES, ModelProfile, Shot
from lorakit.vocab import Vocabulary

__all__ = ["write"]

_T = TypeVar("_T")
_SKELETON, _LEAD, _PREDICATE, _SENTENCE = 0, 1, 9, 17
_ANGLE, _FRAMING, _OPENING, _SIGNS, _STILL, _POOL, _AIM, _JOIN = 25, 26, 27, 28, 29, 30, 31, 32
"""Which byte of the digest decides what; the ones of attributes are the first of eight."""
_VERBS = ("is seen ", "is shown ", "is framed ", "is ", "wears ", "has ")
"""What is not said twice when two predicates share it."""
_SUBJECT = "The subject"
_LONGER = 4
"""Captions aim at a length from the shortest to a quarter of the range above it, so that lengths vary."""


def write(shot: Shot, *, trigger: str, model: ModelProfile, image: str, vocabulary: Vocabulary) -> str:
    """Write the caption of a shot of which something is known.

    Raises:
        FieldError: Even the shortest wording is too long for the model.
    """
    digest = hashlib.sha512(image.encode("utf-8", "surrogatepass")).digest()
    low = int(model.words.low or 0)
    high = float("inf") if model.words.high is None else model.words.high
    fullest = _Writer(shot=shot, vocabulary=vocabulary, video=model.video, digest=digest)
    writers = (
        fullest,
        attrs.evolve(fullest, signs=2),
        *(attrs.evolve(fullest, signs=count, short=True) for count in (3, 2, 1)),
        attrs.evolve(fullest, signs=1, short=True, terse=True),
    )
    drafts = [writer.draft(trigger) for writer in writers]
    draft = next((draft for draft in drafts if draft.words <= high), None)
    if draft is None:
        raise _too_long(shot, model, drafts[-1].words)
    spare = 0 if model.words.high is None else int(high - low) // _LONGER
    aim = low + digest[_AIM] % (spare + 1)
    for name, extra in fullest.extras(enough=enough_known(shot, model)):
        if draft.words >= aim:
            break
        longer = draft.longer(name, extra)
        draft = longer if longer.words <= high else draft
    return draft.text


@attrs.frozen
class _Draft:
    """Sentences, each with the attributes it speaks of."""

    sentences: tuple[tuple[tuple[str, ...], str], ...]

    @property
    def text(self) -> str:
        return " ".join(text for _, text in self.sentences)

    @property
    def words(self) -> int:
        return len(self.text.split())

    def longer(self, name: str, text: str) -> "_Draft":
        """Return the draft with one more sentence, after the last that speaks of the same attribute."""
        at = 1 + max(index for index, (names, _) in enumerate(self.sentences) if name in names)
        return _Draft((*self.sentences[:at], ((name,), text), *self.sentences[at:]))


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
    """Whether each part takes one of its shortest wordings."""
    terse: bool = False
    """Whether the sentences are those with the fewest words."""

    def draft(self, trigger: str) -> _Draft:
        skeleton = self._turn(_SKELETON, templates.TERSE if self.terse else templates.SKELETONS)
        known = (tuple(name for name in group if name in self.shot.known) for group in skeleton)
        first, *rest = [group for group in known if group]
        sentences = [*self._told(first, self._opening(trigger, first))]
        for group in rest:
            again = sentences[-1][1].startswith(_SUBJECT)
            sentences += self._told(group, self._sentence(group, again=again))
        if self.video and not self._camera_moves:
            self._hold_still(sentences)
        return _Draft(tuple(sentences))

    def _hold_still(self, sentences: list[tuple[tuple[str, ...], str]]) -> None:
        """Say that the camera does not move: with the subject's movement, after it, or at the end."""
        at = next((index for index, (names, _) in enumerate(sentences) if names == ("motion",)), None)
        if at is not None and self.digest[_AIM] % 2:
            frame = self._pick(_STILL, templates.WHILE_STILL)
            sentences[at] = (("motion", "camera"), frame.format(sentences[at][1].removesuffix(".")))
        else:
            after = len(sentences) if at is None else at + 1
            sentences.insert(after, (("camera",), self._pick(_STILL, templates.STILL)))

    def extras(self, *, enough: bool) -> Iterator[tuple[str, str]]:
        """Yield further sentences, each with its attribute: the first of each attribute, the second ..., the camera's.

        Args:
            enough: Whether so much is known that the camera may be told of at length.
        """
        pools = _rotated([self._details(name, name) for name in self.shot.known], self.digest[_POOL])
        for depth in range(max(map(len, pools))):
            yield from (pool[depth] for pool in pools if depth < len(pool))
        if self.video:
            moving = self._camera_moves
            camera = self._details("camera_motion", "motion") if moving else self._details("camera", "camera")
            yield from camera if enough else camera[:1]
        if enough:
            yield from self._details("surroundings", "environment")

    def _details(self, what: str, name: str) -> list[tuple[str, str]]:
        found = [(name, text) for text in details(what, self.shot, self.vocabulary)]
        return _rotated(found, self.digest[_POOL]) if found else found

    def _told(self, group: Sequence[str], text: str) -> Iterator[tuple[tuple[str, ...], str]]:
        """Yield a sentence, and one with the physical signs if it names an expression in passing."""
        yield tuple(group), wording.stopped(text)
        if "expression" in group and not face_hidden(self.shot):
            shown = self._shown()
            if not shown:
                yield ("expression",), templates.UNNAMED_SIGNS
            elif group[-1] != "expression":
                yield ("expression",), self._pick(_SIGNS, templates.SIGNS).format(shown)

    def _opening(self, trigger: str, group: tuple[str, ...]) -> str:
        style = self.digest[_OPENING] % 3
        if group[0] == "motion" and self._camera_moves:
            return f"{trigger} is in view as {self._predicate('motion')}"
        hung = None if group[0] in {"angle", "framing", "motion"} else self._hung(group[0], last=len(group) == 1)
        if style == 0 and hung:
            return self._joined(f"{trigger} {hung}", group)
        if style == 1 and len(group) > 1 and group[1] in {"angle", "framing"}:
            told = self._predicate(group[0])
            return self._joined(f"{trigger}, {self._hung(group[1])}, {told}", (group[0], *group[2:]))
        return self._clause(trigger, group)

    def _clause(self, subject: str, group: tuple[str, ...]) -> str:
        return self._joined(f"{subject} {self._predicate(group[0], last=len(group) == 1)}", group)

    def _sentence(self, group: tuple[str, ...], *, again: bool) -> str:
        """Return a sentence after the opening; one that does not begin with the subject again, if there is any."""
        one = group[0]
        options = self._alone(one) if len(group) == 1 else self._together(group)
        place = (_SENTENCE if len(group) == 1 else _JOIN) + ATTRIBUTES.index(one)
        fresh = [text for text in options if not text.startswith(_SUBJECT)]
        return self._pick(place, fresh if again and fresh else options)

    def _together(self, group: tuple[str, ...]) -> list[str]:
        """Return sentences about several attributes: in a row, one put in front, two of equal rank."""
        one, other, *rest = group
        options = [self._clause(_SUBJECT, group)]
        if other not in {"expression", "pose"}:
            begun = wording.sentence(f"{self._hung(other)}, the subject {self._predicate(one)}").removesuffix(".")
            options.append(self._joined(begun, (one, *rest)))
        if not rest and other != "environment":
            told, more = self._predicate(one), self._predicate(other, last=True)
            verb = next((verb for verb in _VERBS if told.startswith(verb) and more.startswith(verb)), "")
            options.append(f"{_SUBJECT} {told} and {more.removeprefix(verb)}")
        return options[1:] if group == ("outfit", "lighting") else options

    def _joined(self, begun: str, group: tuple[str, ...]) -> str:
        """Hang all attributes of a group but the first on to the begun sentence."""
        text = begun
        for before, name in pairwise(group):
            comma = "" if before in {"pose", "outfit"} and name == "environment" else ","
            text += f"{comma} {self._hung(name, last=name == group[-1])}"
        return text

    def _alone(self, name: str) -> list[str]:
        """Return sentences about one attribute."""
        shot, said = self.shot, self._said(name)
        if name == "motion" and self._camera_moves:
            return [wording.sentence(self._predicate(name))]
        frames = templates.SENTENCES.get(name, ())
        if name == "framing" and shot.framing:
            frames = templates.FRAMING_SENTENCES[shot.framing]
        elif name == "angle" and shot.angle:
            said = templates.VIEW_NOUNS[shot.angle]
        elif name == "environment":
            frames = () if wording.stands_alone(said) else frames
            said = wording.noun_phrase(said)
        elif name == "outfit" and wording.worn_already(said):
            frames = ()
        elif name == "expression":
            frames = () if face_hidden(shot) else frames
            said = self._expressed(said, last=True)
        return [self._clause(_SUBJECT, (name,)), *(frame.format(said) for frame in frames)]

    def _predicate(self, name: str, *, last: bool = False) -> str:
        said = self._said(name)
        if name == "pose":
            return wording.third_person(said) or self._posed(said)
        if name == "motion":
            return self._moving(said)
        if name == "outfit" and wording.worn_already(said):
            return f"is {said}"
        said = wording.place_phrase(said) if name == "environment" else said
        said = self._expressed(said, last=last) if name == "expression" else said
        return self._pick(_PREDICATE + ATTRIBUTES.index(name), templates.PREDICATES[name]).format(said)

    def _hung(self, name: str, *, last: bool = False) -> str | None:
        """Return an attribute as it hangs on to a sentence, ``None`` for a pose that must be its predicate."""
        said = self._said(name)
        if name == "pose":
            return wording.pose_phrase(said)
        if name == "outfit" and wording.worn_already(said):
            return said
        said = wording.place_phrase(said) if name == "environment" else said
        said = self._expressed(said, last=last) if name == "expression" else said
        return self._pick(_LEAD + ATTRIBUTES.index(name), templates.LEADS[name]).format(said)

    def _posed(self, label: str) -> str:
        phrase = wording.pose_phrase(label) or label
        return f"is posed {phrase}" if phrase.startswith("with ") else f"is {phrase}"

    def _moving(self, label: str) -> str:
        if self._camera_moves:
            return wording.moving_camera(label)
        clause = wording.third_person(label)
        if clause:
            return clause
        said = label.partition(" ")[0].endswith("ing")
        return f"is {label}" if said else f"is in motion, {label}"

    def _expressed(self, noun: str, *, last: bool) -> str:
        """Return an expression with its physical signs if the sentence ends with it."""
        if face_hidden(self.shot):
            return f"{noun}, {self._pick(_SIGNS, templates.HIDDEN)}" if last and not self.terse else noun
        shown = self._shown() if last else ""
        return f"{noun}: {shown}" if shown else noun

    def _shown(self) -> str:
        """Return the physical signs of the expression as a list in words; empty when none is known."""
        label = self.shot.expression or ""
        return wording.signs(label, self.vocabulary.expression(label), self.signs)

    def _said(self, name: str) -> str:
        shot, label = self.shot, self.shot.label(name) or ""
        if shot.angle is not None and name == "angle":
            label = self._pick(_ANGLE, templates.ANGLE_WORDINGS[shot.angle])
        elif shot.framing is not None and name == "framing":
            said = self._said("angle").partition(" ")[0] if shot.angle else ""
            wordings = templates.FRAMING_WORDINGS[shot.framing]
            label = self._pick(_FRAMING, [each for each in wordings if each.partition(" ")[0] != said])
        elif name == "expression":
            label = wording.described(label)
        elif name == "lighting":
            label = wording.light_phrase(label, self.vocabulary.lighting(label))
        elif name == "environment":
            label = self._placed(label)
        elif name == "outfit" and not wording.worn_already(label):
            label = wording.noun_phrase(label)
        return label

    def _placed(self, label: str) -> str:
        place = self.vocabulary.environment(label)
        if place is None:
            return label
        return place.phrase.partition(" with ")[0].removesuffix(" lined") if self.short else place.phrase

    @property
    def _camera_moves(self) -> bool:
        return wording.camera_moves(self.shot.motion or "")

    def _pick(self, place: int, options: Sequence[str]) -> str:
        shortest = min(len(text.split()) for text in options)
        most = shortest if self.terse else shortest + 1
        return self._turn(place, [text for text in options if not self.short or len(text.split()) <= most])

    def _turn(self, place: int, options: Sequence[_T]) -> _T:
        return options[self.digest[place] % len(options)]


def _rotated(items: list[_T], by: int) -> list[_T]:
    at = by % len(items)
    return items[at:] + items[:at]


def _too_long(shot: Shot, model: ModelProfile, words: int) -> FieldError:
    labels = [(len((shot.label(name) or "").split()), name, shot.label(name)) for name in shot.known]
    _, name, label = max(labels, key=lambda each: each[0])
    return FieldError(
        name,
        f"the caption would have {words} words, {model.id} takes up to {model.words.high:g}",
        f"Shorten the label {label!r}.",
    )
